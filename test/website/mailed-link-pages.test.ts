import { StoreUnavailable } from '../../src/store/port';
import { aView, FakeLinks } from './support/fake-links';
import { builtFiles, demo, startSite, type Site } from './support/site';
import { testBot } from './support/test-bot';

const token = 'aVeryOwnTokenOf22Chars';
const files = builtFiles();
let links: FakeLinks;
let site: Site;

beforeEach(async () => {
  links = new FakeLinks();
  links.issue(token);
  site = await startSite({ files, links, bot: testBot });
});
afterEach(() => site.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });
const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

test('a mail scanner that looks at the link fifty times, by GET and HEAD, uses nothing up', async () => {
  for (let i = 0; i < 25; i++) {
    expect((await get(`/verify/${token}`)).status).toBe(200);
    expect((await fetch(`${site.url}/not-me/${token}`, { method: 'HEAD' })).status).toBe(200);
  }
  expect(links.acted).toEqual([]);
  expect((await post(`/verify/${token}`)).status).toBe(200);
  expect(links.acted).toEqual([token]);
});

test('the page says "this was not me" before anything else, then where, when and exactly what', async () => {
  const page = await (await get(`/verify/${token}`)).text();
  const inOrder = [
    'This was not me',
    'the chat on our website',
    '9:05 am on 22 November (Eastern Time)',
    'Forward the calls of extension 101 to +1 613 555 0100',
    'Yes, it was me',
  ];
  const places = inOrder.map((text) => page.indexOf(text));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(page).toContain('href="/not-me/the-other-token"');
});

test('the page of a link to go on says so, "this was not me" first, and acts on the button alone', async () => {
  links.issue('going-on', aView({ channel: 'voice', sameBrowser: false, changes: { en: [], fr: [] } }));
  const page = await (await get('/resume/going-on')).text();
  const places = ['Go on where you left off', 'This was not me', 'a phone call', 'Nothing yet.', 'goes on with this', 'Go on here'].map(
    (text) => page.indexOf(text),
  );
  expect(places.every((place, n) => place > (places[n - 1] ?? 0))).toBe(true);
  expect(page).not.toContain('PIN was asked');
  expect([links.acted, links.ways]).toEqual([[], ['resume']]);
  links.outcome = { is: 'continues-here', conversation: 'new-talk' };
  const answer = await post('/resume/going-on');
  expect([answer.status, answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual([
    303,
    '/#chat',
    [expect.stringContaining('test-chat=new-talk')],
  ]);
  expect([(await get('/resume/going-on')).status, (await post('/resume/going-on')).status]).toEqual([410, 410]);
  expect((await post('/resume/going-on', { origin: 'https://evil.example' })).status).toBe(403);
});

test('a mail that asked for the PIN alone says that nothing is to change yet', async () => {
  links.issue('pin-only', aView({ changes: { en: [], fr: [] } }));
  expect(await (await get('/verify/pin-only')).text()).toContain('only the support PIN was asked for');
});

test('another browser than the asking one is told that the chat will open there', async () => {
  links.issue('elsewhere', aView({ sameBrowser: false }));
  expect(await (await get('/verify/elsewhere')).text()).toContain('the chat opens in this browser');
});

test('a yes in the asking browser leads back to the chat', async () => {
  const answer = await post(`/verify/${token}`, { cookie: 'test-chat=my-talk' });
  expect(await answer.text()).toContain('href="/#chat"');
  expect(links.browsers).toEqual([{ user: 'dl_my-talk', conversation: 'my-talk' }]);
});

test('a yes in another browser binds it to the new conversation and goes to the chat there', async () => {
  links.outcome = { is: 'continues-here', conversation: 'new-talk' };
  const answer = await post(`/verify/${token}`);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/#chat']);
  expect(answer.headers.getSetCookie()).toEqual([expect.stringContaining('test-chat=new-talk')]);
});

test('used, unknown and malformed links give one and the same page, by GET and by POST', async () => {
  await post(`/verify/${token}`);
  const pages = [];
  for (const path of [
    `/verify/${token}`,
    '/verify/never-issued',
    `/verify/${'x'.repeat(400)}`,
    '/not-me/never-issued',
    '/verify/%00%F0%9F%98%80',
  ]) {
    const looked = await get(path);
    const acted = await post(path);
    pages.push(
      { status: looked.status, text: (await looked.text()).replace(/nonce="[^"]*"/g, '') },
      { status: acted.status, text: (await acted.text()).replace(/nonce="[^"]*"/g, '') },
    );
  }
  expect(new Set(pages.map(({ status, text }) => `${status}${text}`)).size).toBe(1);
  expect(pages[0]?.status).toBe(410);
  expect(pages[0]?.text).toContain('mail you a new one');
});

test('"not me" explains first and acts on the button', async () => {
  const page = await (await get(`/not-me/${token}`)).text();
  expect(page).toContain('your support PIN stops working');
  expect(links.acted).toEqual([]);
  expect(await (await post(`/not-me/${token}`)).text()).toContain('your old support PIN no longer works');
  expect(links.acted).toEqual([token]);
});

test.each([
  { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example' },
])('a post that another website sent is refused and uses nothing up: %o', async (headers) => {
  for (const path of [`/verify/${token}`, `/not-me/${token}`]) {
    const answer = await post(path, headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Open the link in your mail');
  }
  expect(links.acted).toEqual([]);
});

test('a post without an Origin and one of our own page pass', async () => {
  links.issue('second');
  expect((await post(`/verify/${token}`)).status).toBe(200);
  expect((await post('/verify/second', { origin: site.url })).status).toBe(200);
});

test('no page behind a link is kept by caches or named to other sites, none runs a script', async () => {
  const answers = [
    await get(`/verify/${token}`),
    await get('/verify/dead'),
    await get(`/not-me/${token}`),
    await post(`/verify/${token}`),
    await post('/not-me/dead'),
  ];
  for (const answer of answers) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).not.toContain('<script');
  }
});

test('no token is written to the log, also when the service behind fails', async () => {
  await get(`/verify/${token}`);
  await post(`/verify/${token}`);
  links.failure = new Error('out of order');
  await get(`/verify/${token}`);
  await get(`/not-me/${token}`);
  expect(site.logged.length).toBeGreaterThan(0);
  expect(site.logged.join('')).not.toContain(token);
});

test('while the store cannot be asked, every page says to try later and nothing happens', async () => {
  links.failure = new StoreUnavailable('no answer');
  const looked = await get(`/verify/${token}`);
  expect([looked.status, looked.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await looked.text()).toContain('your link stays as good as it was');
  for (const path of [`/verify/${token}`, `/resume/${token}`, `/not-me/${token}`]) expect((await post(path)).status).toBe(503);
  links.failure = undefined;
  links.outcome = { is: 'unavailable' };
  expect((await post(`/verify/${token}`)).status).toBe(503);
});

test('the page speaks the language of the chat that asked, and the one the reader chooses', async () => {
  links.issue('french', aView({ language: 'fr' }));
  expect(await (await get('/verify/french', { 'accept-language': 'en-CA' })).text()).toContain('Oui, c’était moi');
  const chosen = await get('/verify/french?lang=en');
  expect(await chosen.text()).toContain('Yes, it was me');
  expect(await (await get('/verify/french', { cookie: chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '' })).text()).toContain(
    'Yes, it was me',
  );
});

test('the result speaks the language of the page the button stood on', async () => {
  links.issue('french', aView({ language: 'fr' }));
  const action = /action="([^"]+)"/.exec(await (await get('/verify/french')).text())?.[1] ?? '';
  expect(await (await post(`/verify/french${action}`)).text()).toContain('Merci, c’est bien vous');
});

test('whatever stands in a change is shown as text, never taken as markup', async () => {
  links.issue('odd', aView({ changes: { en: ['<img src=x onerror=alert(1)> & "more"'], fr: [] }, notMeToken: '"><script>' }));
  const page = await (await get('/verify/odd')).text();
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;');
  expect(page).not.toMatch(/<img|<script/);
});

test('outside the demo no page mentions it', async () => {
  const withDemo = await startSite({ files, links, bot: testBot, demo });
  try {
    const page = (url: string) => fetch(`${url}/verify/x`).then((answer) => answer.text());
    expect(await page(withDemo.url)).toContain('/demo/mailbox');
    expect(await page(site.url)).not.toContain('demo');
  } finally {
    await withDemo.stop();
  }
});
