import { FakeLinks } from './support/fake-links';
import { builtFiles, demo, startSite, type Site } from './support/site';
import { testBot } from './support/test-bot';

const files = builtFiles();
let site: Site;
let plain: Site;

beforeAll(async () => {
  site = await startSite({ files, links: new FakeLinks(), bot: testBot, demo });
  plain = await startSite({ files, links: new FakeLinks(), bot: testBot });
});
afterAll(() => Promise.all([site.stop(), plain.stop()]));

const page = async (url: string, headers: Record<string, string> = {}) => (await fetch(`${url}/`, { headers })).text();

test('the demo names whom to try, with login, account number and extension, and links the mailbox in a new tab', async () => {
  const home = (await page(site.url)).replaceAll('<wbr>', '');
  for (const { name, login, company, accountNumber } of demo.people) {
    for (const text of [name, login, `${company}, account number ${accountNumber}`]) expect(home).toContain(text);
  }
  expect(home).toContain('Administrator');
  expect(home).toMatch(/<a class="button" href="\/demo\/mailbox" target="_blank"/);
  expect(home).toContain('I&#39;m 101@organization.com. Please forward my calls to 613 555 0100.');
});

test('where a mail server takes the mails, the demo links no mailbox and does not say that they stay here', async () => {
  const mailing = await startSite({ files, links: new FakeLinks(), bot: testBot, demo: { ...demo, mailboxPath: undefined } });
  for (const language of ['en', 'fr']) {
    const home = await page(mailing.url, { 'accept-language': language });
    expect(home.replaceAll('<wbr>', '')).toContain('101@organization.com');
    expect(home).not.toMatch(/demo\/mailbox|undefined|demo mailbox|boîte de démonstration|never leave|ne quittent jamais/);
    expect(home).toContain('SMTP_URL');
  }
  await mailing.stop();
});

test('outside the demo nobody is named and no mailbox is linked', async () => {
  const home = await page(plain.url);
  expect(home).not.toMatch(/demo|organization\.com|mailbox/i);
  expect(home).toContain('id="chat"');
});

test("the page speaks the browser's language, and the switch is kept", async () => {
  expect(await page(site.url, { 'accept-language': 'fr-CA,fr;q=0.9,en;q=0.5' })).toContain('<html lang="fr">');
  expect(await page(site.url, { 'accept-language': 'de' })).toContain('<html lang="en">');
  const switched = await fetch(`${site.url}/?lang=fr`);
  const cookie = switched.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/^language=fr; .*HttpOnly; SameSite=Lax/);
  expect(await page(site.url, { 'accept-language': 'en', cookie: cookie.split(';')[0] ?? '' })).toContain('<html lang="fr">');
  expect(await page(site.url, { cookie: 'language=de' })).toContain('<html lang="en">');
});

test.each([
  ['en', 404, '/nowhere/at-all', 'There is nothing here'],
  ['fr', 404, '/nowhere/at-all', 'Il n’y a rien ici'],
  ['en', 405, '/chat/token', 'There is nothing here'],
  ['fr', 500, '/broken?lang=fr', 'Un problème est survenu'],
])('in %s a browser is told of a %i in the company’s frame, a program as JSON', async (language, status, path, title) => {
  const answer = await fetch(site.url + path, { headers: { accept: 'text/html', 'accept-language': language } });
  const text = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  expect(text).toMatch(
    new RegExp(`<html lang="${language}">[^]*<title>${title} \\| Northline</title>[^]*class="brand"[^]*<h1>${title}</h1>`),
  );
  expect(text).not.toMatch(/nowhere|broken inside/);
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
  expect((await fetch(site.url + style)).status).toBe(200);
  const program = await fetch(site.url + path);
  expect([program.status, await program.json()]).toEqual([
    answer.status,
    { error: { code: expect.any(String), message: expect.any(String) } },
  ]);
});

const settingsOf = (home: string): Record<string, unknown> =>
  JSON.parse(/id="chat-settings">(.*?)<\/script>/.exec(home)?.[1] ?? '') as Record<string, unknown>;

test("the chat is told Direct Line's address by PUBLIC_URL, whatever name the request came by", async () => {
  const asked = await page(site.url.replace('localhost', '127.0.0.1'), { 'x-forwarded-host': 'evil.example' });
  expect(settingsOf(asked)['directLine']).toBe(`${site.url}/v3/directline`);
});

test.each([
  ['en', 'en-US'],
  ['fr-CA', 'fr-CA'],
  ['fr-FR', 'fr-FR'],
])('a browser in %s gets the chat window in %s', async (asked, locale) => {
  expect(settingsOf(await page(site.url, { 'accept-language': asked }))['locale']).toBe(locale);
});

test('only scripts and styles of this very answer run, and the chat may talk to PUBLIC_URL alone', async () => {
  const answer = await fetch(`${site.url}/`);
  const policy = answer.headers.get('content-security-policy') ?? '';
  const nonce = /script-src 'nonce-([^']+)';/.exec(policy)?.[1] ?? '';
  const home = await answer.text();
  for (const [tag] of home.matchAll(/<(?:script|link rel="stylesheet"|link rel="preload")[^>]*>/g)) {
    expect(tag.includes(`nonce="${nonce}"`) || tag.includes('application/json')).toBe(true);
  }
  expect(policy).toContain(`connect-src 'self' ${site.url} ${site.url.replace('http', 'ws')};`);
  expect(policy).not.toContain('unsafe');
  expect(home).not.toMatch(/ style="| on[a-z]+="/);
});
