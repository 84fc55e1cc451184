import type { Page } from 'playwright-core';
import { findings } from '../../website/support/axe';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { picture } from '../../website/support/picture';
import { startDeskSite, type DeskSite } from './support/desk-site';
import { someFigures, someHelp } from './support/fake-figures';
import { aCase, chatLeg, customer } from './support/fake-rows';
import { openConsole } from './support/open-console';
import { together } from '../../support/together';

let chromium: TestBrowser;
let site: DeskSite;
beforeAll(async () => {
  [chromium, site] = await together(startChromium(), startDeskSite());
  const at = Date.now();
  const sam = { id: 'sam', name: 'Sam Okafor' };
  const proved = { method: 'pin' as const, since: at, until: at + 2_400_000, name: 'Ben Ouellet' };
  const kase = aCase('C-2MN8-4', at, { state: 'agent', agent: sam, customer: customer({ proved: true, roles: ['administrator'] }) });
  site.desk.put(aCase('C-48K2-7', at - 600_000));
  site.desk.put(aCase('C-3XX5-1', at, { state: 'agent', agent: { id: 'alex', name: 'Alex Moreau' } }));
  site.desk.put({
    ...kase,
    legs: [
      chatLeg(at, { proved, pinUntil: null }),
      chatLeg(at, { leg: 'mail-1', channel: 'email', replyTo: 'ben@example.net' }),
      chatLeg(at, { leg: 'call-1', channel: 'voice', language: 'fr' }),
    ],
    transcript: [
      ...kase.transcript,
      {
        id: 'm',
        leg: 'mail-1',
        channel: 'email',
        at,
        from: 'customer',
        agent: null,
        text: 'Hello again',
        subject: 'Re: my calls',
        choices: [],
      },
      { id: 'a', leg: 'chat-1', channel: 'chat', at, from: 'agent', agent: sam.name, text: 'Hello Ben', subject: null, choices: [] },
    ],
    notes: [{ id: 'n', at, agent: 'Alex Moreau', text: 'Called last week' }],
  });
  site.desk.figures = someFigures(at);
  site.desk.helpSaid = someHelp(site.desk.figures, at);
  site.desk.ratings = { ratings: [{ at, number: 'C-48K2-7', score: 5, agent: sam.name }] };
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
});

/** Where only the layout differs, axe, which takes a second a view, is left out. */
const sizes = [
  ['a wide screen', 1366, 768, true],
  ['a small laptop', 1024, 768, false],
  ['a tablet', 768, 1024, false],
  ['a phone', 390, 844, true],
] as const;

describe.each([
  { locale: 'en-CA', colorScheme: 'light' as const },
  { locale: 'fr-CA', colorScheme: 'dark' as const },
])('with $locale in $colorScheme colours', ({ locale, colorScheme }) => {
  test.each(sizes)(
    'on %s every view of the console and the supervision page fits, and axe finds nothing',
    async (_, width, height, looked) => {
      const look = { viewport: { width, height }, locale, colorScheme };
      const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      const found: string[] = [];
      const check = async (page: Page, what: string): Promise<void> => {
        await picture(page, `desk-${what}-${width}-${colorScheme}`);
        if (looked) found.push(...(await findings(page)).map((one) => `${what}: ${one}`));
        if (!(await fits(page))) found.push(`${what}: wider than the window`);
      };
      const desk = await openConsole(site, chromium, { ...look, path: '/desk' });
      const { page } = desk;
      await page.locator('.row').first().waitFor();
      await check(page, 'list');
      await page.goto(`${site.url}/desk#C-48K2-7`);
      await page.locator('.case-deeds .button-main').waitFor();
      await check(page, 'waiting');
      await page.goto(`${site.url}/desk#C-2MN8-4`);
      await page.locator('#reply').waitFor();
      await check(page, 'mine');
      if (width < 960) await page.locator('[data-pane-button="facts"]').click();
      await page.locator('[data-key="p"]').click();
      await page.locator('.pin-field').waitFor();
      await page.locator('summary').last().click();
      await check(page, 'facts');
      await page.locator('[data-key="d"]').click();
      await page.locator('dialog[open] select').first().selectOption('call-forwarding.set');
      await check(page, 'draft');
      await page.keyboard.press('Escape');
      if (width < 960) await page.locator('[data-pane-button="talk"]').click();
      await page.locator('[data-key="a"]').click();
      await page.locator('.answer').first().waitFor();
      await check(page, 'answers');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.locator('.keys-list').waitFor();
      await check(page, 'shortcuts');
      await desk.close();

      const supervision = await openConsole(site, chromium, { ...look, agent: 'alex', path: '/desk/supervision' });
      await supervision.page.locator('.tiles').waitFor();
      await supervision.page.locator('.help-comment').first().waitFor();
      await supervision.page.locator('section[aria-labelledby="who"] button').first().click();
      await supervision.page.locator('section[aria-labelledby="who"] tbody tr').first().waitFor();
      await check(supervision.page, 'supervision');
      expect([...desk.complaints, ...supervision.complaints, ...found]).toEqual([]);
      await supervision.close();
    },
  );
});

test('a window over the page stays when the page is enlarged under it, whichever half of a case is shown', async () => {
  const desk = await openConsole(site, chromium, { viewport: { width: 1366, height: 768 }, path: '/desk#C-2MN8-4' });
  const { page } = desk;
  const window = page.locator('dialog[open]');
  await page.locator('#reply').waitFor();
  for (const [shown, key] of [
    ['talk', 'd'],
    ['facts', 'a'],
  ] as const) {
    await page.setViewportSize({ width: 683, height: 384 });
    await page.locator(`[data-pane-button="${shown}"]`).click();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.locator(`[data-key="${key}"]`).click();
    await window.waitFor();
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await window.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
    await window.waitFor({ state: 'detached' });
  }
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('an agent on the supervisors’ page reads a sentence, and no figure is asked for', async () => {
  const desk = await openConsole(site, chromium, { agent: 'sam', path: '/desk/supervision' });
  await desk.page.getByText('Only supervisors see this page.').waitFor();
  expect([await desk.page.locator('.figure').count(), desk.complaints]).toEqual([0, []]);
  expect(await findings(desk.page)).toEqual([]);
  await desk.close();
});

test('both pages are served under a closed policy: scripts and styles by nonce alone, nothing from elsewhere, kept nowhere', async () => {
  for (const path of ['/desk', '/desk/supervision']) {
    const answer = await fetch(site.url + path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect([
      answer.headers.get('cache-control'),
      answer.headers.get('referrer-policy'),
      answer.headers.get('x-content-type-options'),
    ]).toEqual(['no-store', 'no-referrer', 'nosniff']);
    const text = await answer.text();
    expect([...text.matchAll(/<(?:script|style|link rel="stylesheet")[^>]*>/g)].every(([tag]) => tag.includes(`nonce="${nonce}"`))).toBe(
      true,
    );
    expect(/ on\w+=| style=/.test(text)).toBe(false);
  }
});

test.each([
  ['en-CA', 'Skip to the figures', /^\d+\.\d\u00a0min$/, /^\d+%$/, 'Audit log: is it whole?'],
  ['fr-CA', 'Aller aux chiffres', /^\d+,\d\u00a0min$/, /^\d+\s%$/, 'Journal d’audit\u00a0: est-il intact\u202f?'],
])('figures are written as the language writes them: %s', async (locale, skip, mean, share, audit) => {
  const figures = someFigures(Date.now());
  site.desk.figures = { ...figures, waitedMean: figures.days.map(() => 90_000) };
  const supervision = await openConsole(site, chromium, { agent: 'alex', path: '/desk/supervision', locale });
  await supervision.page.locator('.tiles').waitFor();
  const [, , waited, verified] = await supervision.page.locator('.tiles dd').allTextContents();
  expect([waited, verified]).toEqual([expect.stringMatching(mean), expect.stringMatching(share)]);
  expect(await supervision.page.locator('.skip').textContent()).toBe(skip);
  expect(await supervision.page.locator('#audit-whole').textContent()).toBe(audit);
  expect(supervision.complaints).toEqual([]);
  await supervision.close();
});
