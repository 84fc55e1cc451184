// @needs chromium
import pino from 'pino';
import { createHttpServer, type HttpServer } from '../../src/http/server';
import { StoreUnavailable } from '../../src/store/port';
import { serveConfirmations } from '../../src/website/confirm-routes';
import { serveStaticFiles } from '../../src/website/static-files';
import { websiteFrame } from '../../src/website/website';
import { startChromium, type TestBrowser } from './support/chromium';
import { findingsInAllLooks } from './support/looks';
import { aRequest, FakeConfirmations } from './support/fake-confirmations';
import { builtFiles } from './support/site';

const files = builtFiles();
const token = 'aVeryOwnTokenOf22Chars';
const logged: string[] = [];
let confirmations: FakeConfirmations;
let server: HttpServer;
let url = 'http://localhost';
let chromium: TestBrowser;

beforeAll(async () => {
  const publicUrl = (): string => url;
  server = createHttpServer({
    publicUrl,
    trustedProxies: [],
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
  });
  serveStaticFiles(server, files);
  const inTurn = (): FakeConfirmations => confirmations;
  serveConfirmations(server, {
    confirmations: {
      look: () => inTurn().look(),
      confirm: (of, given) => inTurn().confirm(of, given),
      refuse: (of) => inTurn().refuse(of),
      mailPin: (of) => inTurn().mailPin(of),
    },
    frame: () => websiteFrame({ publicUrl, files, demo: undefined }),
    timeZone: 'America/Toronto',
  });
  url = `http://localhost:${await server.listen(0, '127.0.0.1')}`;
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium.close();
  await server.stop(100);
});
beforeEach(() => {
  confirmations = new FakeConfirmations();
});

const page = (): string => `${url}/portal/confirm/${token}`;
const post = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(page(), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const given = { act: 'confirm', pin: '483920', code: '1234' };

test('looking fifty times, by GET and HEAD, acts nothing', async () => {
  for (let n = 0; n < 25; n += 1) {
    expect((await fetch(`${page()}?act=confirm&pin=483920&code=1234`)).status).toBe(200);
    await fetch(page(), { method: 'HEAD' });
  }
  expect(confirmations.acted).toEqual([]);
});

test('who asks for exactly what, where and when stands first, then, before all that can be done, "I don’t confirm this", then what to do before, then the fields', async () => {
  const inOrder = {
    en: [
      'Ben Ouellet, 101@organization.com',
      'Forward calls of 101@organization.com to +1 613 555 0100',
      'the chat on our website',
      '9:05 am on 22 November (Eastern Time)',
      'C-48K2-7',
      'I don’t confirm this',
      'Call them on a number you already know',
      'The code they tell you',
      'Your own support PIN',
      'Mail me my PIN',
      '9:20 am',
    ],
    fr: [
      'Ben Ouellet, 101@organization.com',
      'Renvoyer les appels de 101@organization.com vers le +1 613 555 0100',
      'la discussion sur notre site',
      'C-48K2-7',
      'Je ne confirme pas',
      'un numéro que vous connaissez déjà',
      'Le code qu',
      'Votre propre PIN',
      'M’envoyer mon PIN',
    ],
  };
  for (const language of ['en', 'fr'] as const) {
    const answer = await fetch(`${page()}?lang=${language}`);
    const text = await answer.text();
    const places = inOrder[language].map((words) => text.indexOf(words));
    expect([language, places.every((place) => place > 0), [...places].sort((a, b) => a - b)]).toEqual([language, true, places]);
    expect([answer.headers.get('cache-control'), answer.headers.get('referrer-policy')]).toEqual([
      expect.stringContaining('no-store'),
      'no-referrer',
    ]);
  }
});

test('once another administrator has confirmed it, it can only be stopped', async () => {
  confirmations.view = aRequest({ state: 'given' });
  const text = await (await fetch(page())).text();
  expect(text).toContain('Stop this request');
  expect(text).not.toMatch(/name="(?:pin|code)"/);
});

test.each([
  ['confirmed', 200, 'Thank you: it is confirmed'],
  ['wrong-pin', 422, 'Either it was not your newest PIN'],
  ['wrong-code', 422, 'That is not their code'],
  ['ended', 410, 'The code was wrong three times'],
  ['dead', 410, 'There is nothing left to confirm here'],
  ['unavailable', 503, 'Please try again in a few minutes'],
] as const)(
  'an answer that comes to %s is told with status %d, and neither PIN nor code is shown again',
  async (outcome, status, words) => {
    confirmations.outcome = outcome;
    const answer = await post(given);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([status, expect.stringContaining(words)]);
    expect(text).not.toMatch(/483920|1234/);
    expect(confirmations.acted).toEqual([`confirm ${token} 483920 1234`]);
  },
);

test('the address alone says that the link is needed, and acts nothing', async () => {
  const answer = await fetch(`${url}/portal/confirm`);
  expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('There is nothing left to confirm here')]);
  expect(confirmations.acted).toEqual([]);
});

test('refusing and having the PIN mailed are buttons of their own', async () => {
  expect(await (await post({ act: 'refuse' })).text()).toContain('Stopped: nothing is done');
  expect(await (await post({ act: 'mail-pin' })).text()).toContain('on its way to your own address');
  expect(confirmations.acted).toEqual([`refuse ${token}`, `mail-pin ${token}`]);
  confirmations.outcome = 'dead';
  expect([(await post({ act: 'refuse' })).status, (await post({ act: 'mail-pin' })).status]).toEqual([410, 410]);
});

test('what another website sends does nothing; when store or directory cannot be asked, nothing is known', async () => {
  expect((await post(given, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(confirmations.acted).toEqual([]);
  confirmations.failure = new StoreUnavailable('away');
  const [looked, posted] = [await fetch(page()), await post(given)];
  expect([looked.status, posted.status, looked.headers.get('retry-after')]).toEqual([503, 503, '30']);
});

test('no token, PIN or code is in the log', () => {
  expect(logged.filter((line) => line.includes(token) || /483920/.test(line))).toEqual([]);
});

describe.each([
  { locale: 'en-CA', colorScheme: 'light' as const, viewport: { width: 1280, height: 900 } },
  { locale: 'fr-CA', colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
])('in Chromium without a script, with $locale in $colorScheme colours', ({ locale, colorScheme, viewport }) => {
  test('the page is filled in by the keyboard alone, fits the screen, and axe finds nothing in any of its states', async () => {
    const scripted = await chromium.visitor({ locale, colorScheme, viewport });
    const checked = await scripted.newPage();
    const found: string[] = [];
    for (const view of [
      aRequest({ language: locale === 'fr-CA' ? 'fr' : 'en' }),
      aRequest({ state: 'given', language: locale === 'fr-CA' ? 'fr' : 'en' }),
    ]) {
      confirmations.view = view;
      await checked.goto(page());
      found.push(...(await findingsInAllLooks(checked)));
      expect(await checked.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }
    confirmations.view = aRequest({ language: locale === 'fr-CA' ? 'fr' : 'en' });
    confirmations.outcome = 'wrong-code';
    await checked.goto(page());
    await checked.fill('#code', '9999');
    await checked.fill('#pin', '483920');
    await checked.press('#pin', 'Enter');
    await checked.locator('[role="alert"]').waitFor();
    expect(await checked.inputValue('#pin')).toBe('');
    found.push(...(await findingsInAllLooks(checked)));
    expect(found).toEqual([]);
    await scripted.close();

    confirmations.outcome = 'confirmed';
    const plain = await chromium.visitor({ locale, colorScheme, viewport, javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(page());
    await tab.focus('#code');
    await tab.keyboard.type('1234');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('483920');
    await tab.keyboard.press('Enter');
    await tab.getByText(locale === 'fr-CA' ? 'Merci : c’est confirmé' : 'Thank you: it is confirmed').waitFor();
    expect(confirmations.acted.at(-1)).toBe(`confirm ${token} 483920 1234`);
    await plain.close();
  });
});
