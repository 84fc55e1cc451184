import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { anything, asks, echo, openLine, sixKeys, tells, type Line } from '../channels/voice/kit';
import { eventually } from '../support/eventually';
import { startChromium, type TestBrowser } from './support/chromium';
import { findingsInAllLooks } from './support/looks';
import { openPhone, phoneBeside } from './support/phone';

let chromium: TestBrowser;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());
afterEach(() => line.stop());

const open = async (hear: Parameters<typeof openLine>[0], over: Parameters<typeof openLine>[1] = {}, pace = 6): Promise<Line> =>
  (line = await openLine(hear, over, (router, channel, url) => phoneBeside(router, channel, url, pace)));

/** With SCREENSHOTS=<folder> the page is kept as a picture, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Greets, asks for a PIN by keys at "PIN", says goodbye at "bye". */
const bot: Parameters<typeof openLine>[0] = ({ kind, text, voice, language }) => {
  if (kind === 'opened')
    return [
      asks(
        language === 'fr'
          ? 'Bonjour, que puis-je faire pour vous ?'
          : 'Hello, what can I do for you? Say it, or press 1 to forward your calls.',
        anything,
        language,
      ),
    ];
  if (text === 'bye') return [{ ...tells('Goodbye.'), channelData: { hangup: true } }];
  if (text === 'a person') return [{ ...asks('I put you through.'), channelData: { gather: anything, transfer: true } }];
  if (text === 'PIN' || voice?.digits === '1') return [asks('Please key in your six-digit support PIN, then press pound.', sixKeys)];
  return [asks(voice?.digits === undefined ? `You said: ${text}.` : `${voice.digits.length} keys.`)];
};

test.each([
  {
    locale: 'en-CA',
    colorScheme: 'light' as const,
    viewport: { width: 1280, height: 1000 },
    language: '1',
    hello: /Hello, what/,
    hangUp: 'Hang up',
  },
  {
    locale: 'fr-CA',
    colorScheme: 'dark' as const,
    viewport: { width: 390, height: 844 },
    language: '2',
    hello: /Bonjour, que/,
    hangUp: 'Raccrocher',
  },
])(
  'in $locale, $colorScheme, it is a telephone without findings, before, in and after a call',
  async ({ locale, colorScheme, viewport, language, hello, hangUp }) => {
    await open(bot);
    const context = await chromium.visitor({ locale, colorScheme, viewport });
    const phone = await openPhone(context, line.url);
    await picture(phone.page, `phone-1-${locale}`);
    const found = [...(await findingsInAllLooks(phone.page))];
    await phone.call.click();
    await phone.said(/For English/).waitFor();
    await phone.keys(language);
    await phone.said(hello).waitFor();
    expect(await phone.call.innerText()).toBe(hangUp);
    expect(await phone.said(hello).getAttribute('lang')).toBe(locale === 'fr-CA' ? 'fr-CA' : 'en-US');
    await phone.says('hello there');
    await phone.said('You said: hello there.').waitFor();
    await picture(phone.page, `phone-2-${locale}`);
    found.push(...(await findingsInAllLooks(phone.page)));
    await phone.call.click();
    await phone.status.filter({ hasText: /ended|terminé/ }).waitFor();
    found.push(...(await findingsInAllLooks(phone.page)));
    expect(found).toEqual([]);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(phone.complaints).toEqual([]);
    await eventually(async () => line.taken.some(({ kind }) => kind === 'ended') || undefined, 'the end of the call');
    await context.close();
  },
);

test('the keyboard alone makes a call: caller id, call, keys, words; a secret is shown as dots and takes no words', async () => {
  await open(bot);
  const context = await chromium.visitor({ locale: 'en-CA' });
  const phone = await openPhone(context, line.url);
  const { page } = phone;
  await page.locator('#phone-number').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await phone.said(/For English/).waitFor();
  await page.keyboard.press('1');
  await phone.said(/Hello, what/).waitFor();
  await page.locator('#phone-words').focus();
  await page.keyboard.type('PIN');
  await page.keyboard.press('Enter');
  await phone.said(/key in your six-digit/).waitFor();
  expect([await page.locator('#phone-words').isDisabled(), await phone.status.innerText()]).toEqual([true, 'Listening for keys']);
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.type('48392');
  expect(await page.locator('#phone-keyed').innerText()).toBe('•••••');
  await page.keyboard.type('0');
  await phone.said('6 keys.').waitFor();
  expect(line.taken.at(-1)?.voice).toMatchObject({ digits: '483920' });
  expect(await page.locator('body').innerText()).not.toMatch(/483920/);
  expect(await phone.said('••••••').count()).toBe(1);
  await page.keyboard.type('20417#');
  await phone.said('You keyed: 20417').waitFor();
  await phone.said('5 keys.').waitFor();
  await context.close();
});

test('nothing heard goes on by itself after the time, a redirect is followed, and a goodbye ends the call', async () => {
  await open(
    ({ kind, text }) =>
      kind === 'opened'
        ? [asks('Hello.', { ...anything, timeout: 1 })]
        : text === ''
          ? [asks('I did not hear you.', { ...anything, timeout: 120 })]
          : text === 'do it'
            ? [tells('I am doing it.')]
            : [{ ...tells('Goodbye.'), channelData: { hangup: true } }],
    {},
    1,
  );
  let moments = 0;
  line.late = () => line.lines.watchers() > 0 && moments++ === 0;
  const context = await chromium.visitor({ locale: 'en-CA' });
  const phone = await openPhone(context, line.url);
  await phone.call.click();
  await phone.keys('1');
  await phone.said('I did not hear you.').waitFor();
  await phone.says('do it');
  await phone.said('One moment, please.').first().waitFor();
  await line.say(line.taken[0]?.leg ?? '', asks('Done.'));
  await phone.said('Done.').waitFor();
  await phone.says('bye');
  await phone.said('Goodbye.').waitFor();
  await phone.status.filter({ hasText: 'The call has ended' }).waitFor();
  expect(await phone.call.innerText()).toBe('Call');
  await context.close();
});

test('a transfer is shown with both ways it may go', async () => {
  await open(bot, { transfer: { number: '+16135550199', queue: undefined } });
  const context = await chromium.visitor({ locale: 'en-CA' });
  const phone = await openPhone(context, line.url);
  await phone.call.click();
  await phone.keys('1');
  for (const [button, after] of [
    ['Nobody answers', phone.said(/nobody could take the call/)],
    ['They answer', phone.status.filter({ hasText: 'The call has ended' })],
  ] as const) {
    await phone.says('a person');
    await phone.page.getByText('The call would now be put through to +16135550199. What happens there?').last().waitFor();
    await picture(phone.page, 'phone-3-through');
    await phone.page.getByRole('button', { name: button }).click();
    await after.waitFor();
    expect(await phone.page.getByRole('button', { name: button }).isVisible()).toBe(false);
  }
  await context.close();
});

describe('its server', () => {
  const post = async (body: unknown, headers: Record<string, string> = {}): Promise<number> =>
    (
      await fetch(`${line.url}/phone/call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    ).status;
  const own = { CallSid: `softphone-${'0'.repeat(32)}` };

  test("signs for its own page alone, for our webhooks alone, and never for a carrier's call", async () => {
    await open(echo());
    expect(await post({ address: '/voice/incoming', fields: own })).toBe(200);
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
      expect(await post({ address: '/voice/incoming', fields: own }, headers)).toBe(403);
    for (const address of [
      '/voice/incoming/../turn',
      'https://evil.example/voice/turn',
      '/chat/token',
      '//evil.example',
      '/voice/turn?step=1#x',
      '',
    ])
      expect(await post({ address, fields: own })).toBe(400);
    for (const fields of [{}, { CallSid: 'CA1234567890ABCDE' }, { CallSid: ['softphone'] }, { ...own, From: { id: 1 } }])
      expect(await post({ address: '/voice/incoming', fields })).toBe(400);
    expect(line.taken).toEqual([]);
  });

  test('tells the browser no token, and lets only its own script run', async () => {
    await open(echo(), { authToken: 'the carrier’s own token' });
    const answer = await fetch(`${line.url}/phone`);
    expect(await answer.text()).not.toMatch(/carrier’s own token|unsafe|[^-]signature/i);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'nonce-[^']+'; style-src 'nonce-[^']+';/,
    );
  });
});
