import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feedback, Vote } from '../../src/help/feedback';
import { openLibrary, ownArticles } from '../../src/help/library';
import type { Places } from '../../src/help/places';
import { serveHelp, type Visitor } from '../../src/help/routes';
import { createHttpServer } from '../../src/http/server';
import { deriveKeys } from '../../src/proof/keys';
import { StoreUnavailable } from '../../src/store/port';
import { quietLog } from '../support/quiet-log';

const hostile = '<script>alert(1)</script> & "quoted" \u202E';

describe('the help pages', () => {
  let folder = '';
  let url = '';
  let stop: () => Promise<void>;
  let reader: 'stranger' | 'customer' | 'partner' = 'stranger';
  let down = false;
  let places: Places = {};
  let person: Visitor['person'];
  const votes: Vote[] = [];
  const feedback: Feedback = {
    say: async (vote) => {
      if (down) throw new StoreUnavailable('down');
      const known = votes.some(({ article, voter }) => article === vote.article && voter === vote.voter);
      if (!known) votes.push(vote);
      return !known;
    },
    of: async (article) => {
      if (down) throw new StoreUnavailable('down');
      const own = votes.filter((vote) => vote.article === article);
      return { yes: own.filter(({ helpful }) => helpful).length, no: own.filter(({ helpful }) => !helpful).length };
    },
    daily: async () => [],
    comments: async () => [],
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-help-pages-'));
    await mkdir(join(folder, 'en'));
    await writeFile(
      join(folder, 'en', 'hostile.md'),
      `---\ntitle: 'A ${hostile}'\naudience: public\nproduct: '${hostile.slice(0, 30)}'\ntopics: [other]\nsteps:\n  - '${hostile}'\nvideo: https://videos.example.com/one\n---\n${hostile}\n\n[press](javascript:alert(1)) ![x](https://elsewhere.example/x.png)\n`,
    );
    const { log } = quietLog();
    const server = createHttpServer({ publicUrl: () => url, trustedProxies: [], log });
    const library = await openLibrary({ folders: [ownArticles, folder], has: (need) => need !== 'portal', now: () => 0, log });
    serveHelp(server, {
      library,
      feedback,
      portal: () => undefined,
      places: () => places,
      frame: () => ({ base: '', style: '/site.css', icon: '/icon.svg', mailboxPath: undefined }),
      visitorOf: async () => ({ reader, ...(person === undefined ? {} : { person }) }),
      keys: deriveKeys('a key of the help pages'),
      mask: (text) => text.replaceAll(/\d{6}/g, '••••••'),
      now: () => 0,
    });
    url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    stop = () => server.stop(100);
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    reader = 'stranger';
    down = false;
    places = {};
    person = undefined;
  });

  const get = async (path: string, language = 'en') => {
    const answer = await fetch(url + path, { headers: { 'accept-language': language } });
    return { status: answer.status, body: await answer.text(), headers: answer.headers };
  };
  const say = async (article: string, helpful: string, comment = '', headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/help/${article}`, { method: 'POST', body: new URLSearchParams({ helpful, comment }), headers });
    return { status: answer.status, body: await answer.text() };
  };

  it('list every article in the reader’s language', async () => {
    const [en, fr] = [await get('/help'), await get('/help', 'fr-CA')];
    expect(en.body).toContain('<a href="/help/forward-calls">Forward your calls to another number</a>');
    expect(fr.body).toContain('<a href="/help/forward-calls">Renvoyer vos appels vers un autre numéro</a>');
    expect(fr.body).toContain('lang="fr"');
  });

  it('find articles with typing errors, and mark what was looked for', async () => {
    const { body } = await get('/help/search?q=forwrad+calls');
    expect(body.indexOf('/help/forward-calls')).toBeGreaterThan(0);
    expect(body).toContain('<mark>Forward</mark>');
    expect((await get('/help/search?q=zzzzqqq')).body).toContain('No article for “zzzzqqq”');
  });

  it('show an article with its steps, and the way to the chat with it as context', async () => {
    const { status, body } = await get('/help/forward-calls');
    expect(status).toBe(200);
    expect(body).toContain('<li>Check the summary, and say yes.</li>');
    expect(body).toContain('href="/?about=forward-calls#chat"');
  });

  it('show hostile text of an article or a search as text', async () => {
    const pages = [await get('/help/hostile'), await get('/help'), await get(`/help/search?q=${encodeURIComponent(hostile)}`)];
    for (const { body, headers } of pages) {
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('href="javascript:');
      expect(body).not.toContain('<img');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(pages[0]?.body).toContain('href="https://videos.example.com/one"');
  });

  it('keep restricted articles from strangers, and lead them to registration', async () => {
    const closed = await get('/help/change-for-a-colleague');
    expect(closed.status).toBe(403);
    expect(closed.body).toContain('This article is for our customers');
    expect(closed.body).toContain('You have none yet?');
    expect(closed.body).not.toContain('Give your own support PIN');
    expect((await get('/help/search?q=forward+for+a+colleague+104')).body).not.toContain('Give your own support PIN');
    // Neither a word of its steps nor one of its title shows that it is there, and no list has it.
    const named = async (words: string): Promise<boolean> =>
      (await get(`/help/search?q=${words}`)).body.includes('/help/change-for-a-colleague');
    expect([await named('behalf'), await named('somebody+of+your+company')]).toEqual([false, false]);
    expect((await get('/help')).body).not.toContain('/help/change-for-a-colleague');
    for (const { body } of [await get('/help'), await get('/help/search?q=zzzz')])
      expect(body).toContain('More articles are there for customers');
    reader = 'customer';
    expect((await get('/help/change-for-a-colleague')).body).toContain('Give your own support PIN');
    expect(await named('behalf')).toBe(true);
    expect((await get('/help')).body).toContain('/help/change-for-a-colleague');
    const partners = await get('/help/partner-first-steps');
    expect(partners.status).toBe(403);
    expect(partners.body).toContain('This article is for our channel partners');
    reader = 'partner';
    expect((await get('/help/partner-first-steps')).status).toBe(200);
  });

  it('tell who is signed in, and may not read an article all the same, nothing of signing in', async () => {
    [reader, person] = ['customer', { name: 'Maya Chen', login: '101@organization.com' }];
    const { status, body } = await get('/help/partner-first-steps');
    expect(status).toBe(403);
    expect(body).toContain('You are signed in as 101@organization.com, and that account is not one of them.');
    expect(body).not.toContain('You have such an account?');
  });

  it('name the number and the address of support where they are known, and leave the sentence out where not', async () => {
    const said = async () =>
      (await Promise.all(['/help/call-support', '/help/write-support'].map((path) => get(path)))).map(({ body }) => body).join('');
    expect(await said()).not.toMatch(/\{|You reach us at|Write to/);
    places = { phone: '1 613-555-0100', mail: 'help@example.com' };
    const known = await said();
    expect(known).toContain('You reach us at 1 613-555-0100.');
    expect(known).toContain('Write to help@example.com');
  });

  it('count whether an article helped, once a day for a reader, with a masked comment', async () => {
    expect((await say('support-pin', 'no', 'I typed 483920 and it failed')).body).toContain('We are sorry that it did not help');
    expect((await say('support-pin', 'yes')).body).toContain('already told us');
    expect(votes.filter(({ article }) => article === 'support-pin')).toEqual([
      expect.objectContaining({ helpful: false, comment: 'I typed •••••• and it failed' }),
    ]);
    expect((await get('/help/support-pin')).body).toContain('0 of 1 reader found it helpful');
  });

  it('take no word from another site, for a closed article, or without an answer', async () => {
    const before = votes.length;
    expect((await say('call-quality', 'yes', '', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await say('change-for-a-colleague', 'yes')).status).toBe(403);
    expect((await say('call-quality', 'perhaps')).status).toBe(400);
    expect(votes).toHaveLength(before);
  });

  it('are served without counts while the store cannot be reached, and say so when somebody votes', async () => {
    down = true;
    expect((await get('/help/call-quality')).status).toBe(200);
    expect((await say('call-quality', 'yes')).status).toBe(503);
  });

  it('answer 404 for an article that is not there, with the search', async () => {
    const { status, body } = await get('/help/nowhere');
    expect(status).toBe(404);
    expect(body).toContain('role="search"');
  });
});
