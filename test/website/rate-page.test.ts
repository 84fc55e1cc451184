// @needs chromium
import pino from 'pino';
import { createHttpServer, type HttpServer } from '../../src/http/server';
import { StoreUnavailable } from '../../src/store/port';
import { serveRatings } from '../../src/website/rate-routes';
import type { Ratings, Score } from '../../src/website/ratings';
import { serveStaticFiles } from '../../src/website/static-files';
import { websiteFrame } from '../../src/website/website';
import { startChromium, type TestBrowser } from './support/chromium';
import { findingsInAllLooks } from './support/looks';
import { picture } from './support/picture';
import { builtFiles } from './support/site';

const files = builtFiles();
const token = 'aVeryOwnTokenOf22Chars';
const logged: string[] = [];
let given: Score[];
let state: 'open' | 'dead' | 'unavailable';
let server: HttpServer;
let url = 'http://localhost';
let chromium: TestBrowser;

const ratings: Ratings = {
  look: async () => {
    if (state === 'unavailable') throw new StoreUnavailable('the test took it away');
    return state === 'dead' ? undefined : { caseNumber: 'C-48K2-7', language: 'fr', rated: given.length > 0 };
  },
  rate: async (_token, score) => {
    if (state !== 'open') return state;
    given.push(score);
    return given.length > 1 ? 'already' : 'rated';
  },
};

beforeAll(async () => {
  server = createHttpServer({
    publicUrl: () => url,
    trustedProxies: [],
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
  });
  serveStaticFiles(server, files);
  serveRatings(server, { ratings, frame: () => websiteFrame({ publicUrl: () => url, files, demo: undefined }) });
  url = `http://localhost:${await server.listen(0, '127.0.0.1')}`;
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium.close();
  await server.stop(100);
});
beforeEach(() => {
  [given, state] = [[], 'open'];
});

const page = (): string => `${url}/rate/${token}`;
const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(page(), { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body });

test('looking fifty times, by GET and HEAD, rates nothing; the page speaks the mail’s language until another is chosen', async () => {
  for (let n = 0; n < 25; n += 1) {
    expect((await fetch(`${page()}?score=5`)).status).toBe(200);
    await fetch(page(), { method: 'HEAD' });
  }
  expect(given).toEqual([]);
  const french = await (await fetch(`${page()}?score=4`)).text();
  expect(french).toMatch(/Comment était notre aide[^]*C-48K2-7[^]*value="4" required checked/);
  expect(await (await fetch(`${page()}?lang=en`)).text()).toContain('How was our help?');
});

test.each([
  ['1', 1],
  ['5', 5],
])('score %s is taken in once, and the second time the first one counts', async (score, wanted) => {
  expect(await (await post(`score=${score}`)).text()).toMatch(/Thank you for your answer|Merci de votre réponse/);
  expect(given).toEqual([wanted]);
  expect(await (await post('score=3')).text()).toMatch(/first answer counts|première réponse compte/);
  expect(await (await fetch(page())).text()).toContain('votre première réponse compte');
});

test.each(['', 'score=', 'score=0', 'score=6', 'score=4.5', 'score=five', 'score[]=5'])(
  '"%s" is no score: it is asked for again, and nothing is rated',
  async (body) => {
    const answer = await post(body);
    expect([answer.status, given]).toEqual([422, []]);
    expect(await answer.text()).toMatch(/role="alert"[^>]*>Veuillez d’abord choisir/);
  },
);

test('another website’s page cannot rate; a dead link and an unreachable store say so', async () => {
  expect([(await post('score=5', { origin: 'https://elsewhere.example' })).status, given]).toEqual([403, []]);
  state = 'dead';
  expect([(await fetch(page())).status, (await post('score=5')).status]).toEqual([410, 410]);
  state = 'unavailable';
  const later = await fetch(page());
  expect([later.status, later.headers.get('retry-after'), (await post('score=5')).status]).toEqual([503, '30', 503]);
});

test('the token is in no log, and no page may be kept or leak its address', async () => {
  const { headers } = await fetch(page());
  expect([headers.get('cache-control'), headers.get('referrer-policy'), headers.get('content-security-policy')]).toEqual([
    expect.stringContaining('no-store'),
    'no-referrer',
    expect.stringContaining("default-src 'none'"),
  ]);
  expect(logged.join('\n')).not.toContain(token);
});

test.each([
  { locale: 'en-CA', colorScheme: 'light' as const, viewport: { width: 1280, height: 900 } },
  { locale: 'fr-CA', colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
])(
  'by keyboard and without JavaScript, in $locale and $colorScheme colours; axe has no findings',
  async ({ locale, colorScheme, viewport }) => {
    const looking = await (await chromium.visitor({ locale, colorScheme, viewport })).newPage();
    await looking.goto(`${page()}?lang=${locale.slice(0, 2)}`);
    expect(await findingsInAllLooks(looking)).toEqual([]);
    expect(await looking.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await picture(looking, `rate-${colorScheme}`);
    await looking.context().close();
    const plain = await (await chromium.visitor({ locale, colorScheme, viewport, javaScriptEnabled: false })).newPage();
    await plain.goto(page());
    await plain.locator('input[value="5"]').focus();
    await plain.keyboard.press('ArrowDown');
    await plain.keyboard.press('Enter');
    await plain.locator('h1', { hasText: /Thank you for your answer|Merci de votre réponse/ }).waitFor();
    expect(given).toEqual([4]);
    await plain.context().close();
  },
);
