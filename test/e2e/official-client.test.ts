import { openOfficialPage, type OfficialPage } from '../channels/directline/official-page';
import { House } from '../support/house';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { together } from '../support/together';

const secret = 'a-secret-of-this-test-alone';
let house: House;
let browser: TestBrowser;
let official: OfficialPage;
beforeAll(async () => {
  [house, browser] = await together(House.open({ env: { DIRECT_LINE_SECRET: secret } }), startChromium());
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
beforeEach(async () => {
  official = await openOfficialPage(browser);
});
afterEach(() => official.close());

const token = async (): Promise<string> => {
  const answer = await fetch(`${house.url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  return ((await answer.json()) as { readonly token: string }).token;
};

interface Tale {
  readonly person: string;
  readonly mailbox: string;
  /** What is said, and what must come after it. */
  readonly rows: readonly (readonly [says: string, hears: string])[];
}

const tales: Record<'en-CA' | 'fr-CA', Tale> = {
  'en-CA': {
    person: '101@organization.com',
    mailbox: 'daniel.okafor@example.com',
    rows: [
      ['Hello, please forward my calls to 613 555 0100', 'May I ask who you are'],
      ['101@organization.com', 'Shall I do this'],
      ['yes', '6-digit support PIN'],
      ['mail me my PIN', 'on its way'],
      ['{PIN}', 'are now forwarded to +1 613 555 0100'],
    ],
  },
  'fr-CA': {
    person: '103@organization.com',
    mailbox: 'louis.gagnon@example.com',
    rows: [
      ['Bonjour, renvoyez mes appels vers le 613 555 0100', 'Puis-je vous demander qui vous êtes'],
      ['103@organization.com', 'Dois-je le faire'],
      ['oui', 'PIN d’assistance à 6 chiffres'],
      ['envoyez-moi mon PIN', 'en route'],
      ['mon PIN est {PIN}', 'sont maintenant renvoyés vers le +1 613 555 0100'],
    ],
  },
};

describe.each([
  ['over WebSocket', { webSocket: true }],
  ['by polling', { webSocket: false, pollingInterval: 200 }],
])('with the official client %s', (_how, how) => {
  test.each(Object.entries(tales))('a customer is verified and sees the change happen (%s)', async (locale, { mailbox, rows }) => {
    await official.connect({ domain: `${house.url}/v3/directline`, token: await token(), conversationStartProperties: { locale }, ...how });
    await official.until(({ activities }) => activities.some(({ text }) => /bot|robot/.test(String(text))));
    let pin = '';
    for (const [n, [says, hears]] of rows.entries()) {
      if (says.includes('{PIN}')) pin = await house.pinOf(mailbox);
      const id = await official.post({ type: 'message', text: says.replace('{PIN}', pin), locale, from: { id: 'somebody' } });
      expect(id).toMatch(/^[\w-|]+$/);
      await official.page.waitForFunction(
        ([wanted, after]) =>
          window.heard.activities
            .filter(({ from }) => (from as { role: string }).role === 'bot')
            .slice(Number(after))
            .some(({ text }) => String(text).includes(String(wanted))),
        [hears, n] as const,
      );
    }
    const { activities, statuses, errors } = await official.until(({ activities: seen }) => seen.length > 0);
    expect([statuses, errors]).toEqual([['Uninitialized', 'Connecting', 'Online'], []]);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    expect(activities.filter(({ type }) => type === 'message').length).toBeGreaterThanOrEqual(11);
    expect(JSON.stringify(activities)).not.toContain(pin);
  });
});
