// @needs chromium
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { House } from '../support/house';
import { eventually } from '../support/eventually';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { findingsInAllLooks } from '../website/support/looks';
import { picture } from '../website/support/picture';
import { together } from '../support/together';

let chromium: TestBrowser;
let house: House;
let folder: string;
const article = (title: string, front = ''): string =>
  `---\ntitle: ${title}\naudience: public\nproduct: devices\ntopics: [device]\nsteps:\n  - Press the red key for ten seconds.\n${front}---\nThat is all.\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-help-e2e-'));
  await Promise.all(['en', 'fr'].map((language) => mkdir(join(folder, language))));
  await writeFile(join(folder, 'en', 'walkie-talkie.md'), article('Pair a walkie-talkie', 'video: https://videos.example.com/pairing\n'));
  [house, chromium] = await together(House.open({ env: { HELP_ARTICLES: folder } }), startChromium());
});
afterAll(async () => {
  await chromium.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const site = (): string => `http://localhost:${house.service.port}`;

/** A page whose browser complains of nothing, and fetches nothing from elsewhere. */
async function open(
  options: Parameters<TestBrowser['visitor']>[0],
): Promise<{ readonly page: Page; readonly wrong: string[]; close(): Promise<void> }> {
  const context = await chromium.visitor(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 403/.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site()) && !/^(?:ws:\/\/localhost|blob:http:\/\/localhost)/.test(request.url()))
      wrong.push(`asked elsewhere: ${request.url()}`);
  });
  return { page, wrong, close: () => context.close() };
}

/** Presses Tab until what has the focus says this. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let times = 0; times < 80; times += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (text.test(focused.trim())) return;
  }
  throw new Error(`No way by the keyboard to ${text}.`);
}

const words = {
  en: {
    locale: 'en-CA',
    search: 'What would you like to know?',
    hit: /^Your desk phone has no service$/,
    ask: /^Ask about this in the chat$/,
    no: /^No$/,
    send: /^Send$/,
    sorry: 'We are sorry that it did not help.',
    about: 'I have a question about “Your desk phone has no service”: ',
    said: 'it doesn’t work, step 2',
    step: 'Step 2 is: Take out the power',
    looked: 'dessk phone no servise',
    doIt: /^Have it done in the chat$/,
    wish: 'Please forward my calls',
    number: 'Which number should your calls go to',
  },
  fr: {
    locale: 'fr-CA',
    search: 'Que voulez-vous savoir',
    hit: /^Votre téléphone de bureau n’a pas de service$/,
    ask: /^En parler dans la discussion$/,
    no: /^Non$/,
    send: /^Envoyer$/,
    sorry: 'Nous regrettons que l’article n’ait pas aidé.',
    about: 'J’ai une question sur « Votre téléphone de bureau n’a pas de service » : ',
    said: 'ça ne marche pas, étape 2',
    step: 'Voici l’étape 2',
    looked: 'telephone de bureu sans servise',
    doIt: /^Le faire faire dans la discussion$/,
    wish: 'Renvoyez mes appels, s’il vous plaît',
    number: 'Vers quel numéro',
  },
} as const;

describe.each([
  ['en', 'light', 1280, 900],
  ['fr', 'dark', 390, 844],
] as const)('the help pages in %s, %s colours, %i wide', (language, colorScheme, width, height) => {
  const its = words[language];

  test('lead by the keyboard alone from a search with typing errors to the article, a word on it, and the bot, who knows the article', async () => {
    const { page, wrong, close } = await open({
      locale: its.locale,
      colorScheme,
      viewport: { width, height },
      userAgent: `A browser of ${language}`,
    });
    const check = async (what: string): Promise<void> => {
      await picture(page, `help-${what}-${width}-${colorScheme}`);
      wrong.push(...(await findingsInAllLooks(page)).map((one) => `${what}: ${one}`));
      if (!(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))) wrong.push(`${what}: wider than the window`);
    };
    await page.goto(`${site()}/help`);
    await check('contents');
    await page.getByLabel(its.search).focus();
    await page.keyboard.type(its.looked);
    await page.keyboard.press('Enter');
    await page.locator('.help-hits').waitFor();
    await check('search');
    await tabTo(page, its.hit);
    await page.keyboard.press('Enter');
    await page.locator('.help-steps').waitFor();
    await check('article');
    await page.getByRole('radio', { name: its.no }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Step 2 is too short. My PIN is 483920.');
    await tabTo(page, its.send);
    await page.keyboard.press('Enter');
    await page.getByText(its.sorry).waitFor();
    await check('voted');
    await tabTo(page, its.ask);
    await page.keyboard.press('Enter');
    const box = page.locator('.webchat__send-box-text-box textarea');
    await eventually(async () => (await box.inputValue()) === its.about || undefined, 'the question in the message box');
    await eventually(
      async () => (await box.evaluate((field) => field === document.activeElement)) || undefined,
      'the focus in the message box',
    );
    await page.keyboard.press('End');
    await page.keyboard.type(its.said);
    await page.keyboard.press('Enter');
    await page.locator('.webchat__bubble__content').filter({ hasText: its.step }).first().waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('lead from an article about a change into that change', async () => {
    const { page, wrong, close } = await open({
      locale: its.locale,
      colorScheme,
      viewport: { width, height },
      userAgent: `A browser of ${language}`,
    });
    await page.goto(`${site()}/help/forward-calls`);
    await page.getByRole('link', { name: its.doIt }).click();
    const box = page.locator('.webchat__send-box-text-box textarea');
    await eventually(async () => (await box.inputValue()) === its.wish || undefined, 'the wish in the message box');
    await box.press('Enter');
    await page.locator('.webchat__bubble__content').filter({ hasText: its.number }).first().waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});

test('a video is a link of its own, and nothing of another site is on the page; without a script all of it works', async () => {
  const { page, wrong, close } = await open({ locale: 'en-CA', javaScriptEnabled: false });
  const answer = await page.goto(`${site()}/help/walkie-talkie`);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/frame-src|media-src|videos/);
  const video = page.getByRole('link', { name: /Watch the video/ });
  expect([
    await video.getAttribute('href'),
    await video.getAttribute('rel'),
    await page.locator('iframe, video, embed, object').count(),
  ]).toEqual(['https://videos.example.com/pairing', 'noopener', 0]);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you. That helps the next reader.').waitFor();
  const closed = await page.goto(`${site()}/help/change-for-a-colleague`);
  expect(closed?.status()).toBe(403);
  await page.locator('main').getByRole('link', { name: 'Sign in', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/portal/login');
  expect(wrong).toEqual([]);
  await close();
});

test('the bot names the video of an article beside its page', async () => {
  const customer = await house.customer();
  await customer.asks('how do I pair a walkie-talkie?', /Pair a walkie-talkie:\n1\. Press the red key/);
  const card = JSON.stringify((await customer.transcript()).findLast(({ attachments }) => attachments)?.attachments);
  expect(card).toContain('"title":"Watch the video","url":"https://videos.example.com/pairing"');
});
