import { writeFile } from 'node:fs/promises';
import { awayStore, cookieOf, Door, lineFor, type Instance } from './door';

const password = 'four words make a password';
const hour = 3_600_000;

let door: Door;
let robin: string;
let kim: string;
let file: string;
let one: Instance;
let two: Instance;

beforeAll(async () => {
  door = await Door.open();
  robin = await lineFor('robin', 'agent', password, 'Robin Lee');
  kim = await lineFor('kim', 'supervisor', 'a supervisor’s own words');
  file = await door.file('# who may use the desk', robin, '', kim);
  one = await door.instance({ kind: 'file', file });
  two = await door.instance({ kind: 'file', file });
});
beforeEach(async () => {
  await writeFile(file, `${robin}\n${kim}\n`);
  door.clock += 24 * hour;
});
afterAll(() => door.close());

const sessionOf = async (username = 'robin', given = password): Promise<string> => String(await one.signIn(username, given));
const from = (client: string) => ({ headers: { 'x-forwarded-for': client } });

describe('an agent', () => {
  it('signs in with name and password, and is known to every instance', async () => {
    const answer = await one.post('/desk/sign-in', { username: ' Robin ', password });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk']);
    expect(await two.me(cookieOf(answer))).toEqual({ id: 'robin', name: 'Robin Lee', role: 'agent' });
    expect(await one.me(await sessionOf('kim', 'a supervisor’s own words'))).toEqual({ id: 'kim', name: 'kim', role: 'supervisor' });
  });

  it('is led to where they wanted to go, and never out of the desk', async () => {
    const asked = await one.get('/desk/cases/C-48K2-7');
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/desk/sign-in?to=%2Fdesk%2Fcases%2FC-48K2-7']);
    const goingTo = async (to: string) =>
      (await one.post(`/desk/sign-in?to=${encodeURIComponent(to)}`, { username: 'robin', password }, from('203.0.113.60'))).headers.get(
        'location',
      );
    expect(await goingTo('/desk/cases/C-48K2-7')).toBe('/desk/cases/C-48K2-7');
    for (const elsewhere of [
      'https://evil.example',
      '//evil.example/desk',
      '/desk/../portal',
      '/desk//evil.example',
      '/desk\\evil',
      '/desk/sign-out',
      '/desk/api/me',
      '/',
    ])
      expect(await goingTo(elsewhere)).toBe('/desk');
  });

  it('gets a cookie that no script reads and no other website sends, under the host’s own name on https', async () => {
    const plain = (await one.post('/desk/sign-in', { username: 'robin', password })).headers.getSetCookie();
    expect(plain).toEqual([
      expect.stringMatching(/^desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^desk-browser=[\w.-]+; (?=.*Max-Age=2592000)(?=.*HttpOnly).*SameSite=Strict/),
    ]);
    const secure = await door.instance({ kind: 'file', file }, () => 'https://support.example.com/help');
    const answer = await secure.post('/desk/sign-in', { username: 'robin', password });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
      expect.stringMatching(/^__Host-desk-browser=.*; Secure/),
    ]);
    expect(answer.headers.get('location')).toBe('/help/desk');
  });

  it('has a new session at every sign-in; the browser’s old one is over, also for who copied it', async () => {
    const old = await sessionOf();
    const fresh = await one.signIn('robin', password, { cookie: old });
    expect(fresh).not.toBe(old);
    expect(await two.me(old)).toBeUndefined();
    expect(await two.me(String(fresh))).toMatchObject({ id: 'robin' });
  });

  it('never gets the session a stranger put into their browser', async () => {
    const planted = `desk=${'A'.repeat(43)}`;
    const cookie = await one.signIn('robin', password, { cookie: planted });
    expect(cookie).not.toBe(planted);
    expect(await one.me(planted)).toBeUndefined();
  });

  it('signs out, on every instance, for every copy of the cookie', async () => {
    const cookie = await sessionOf();
    const answer = await one.post('/desk/sign-out', {}, { cookie });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/sign-in?out']);
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^desk=; .*Max-Age=0/)]);
    expect(await two.me(cookie)).toBeUndefined();
    expect(await (await one.get('/desk/sign-in?out')).text()).toContain('You are signed out.');
  });
});

describe('another website', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
  ])('signs nobody in or out: %j', async (given) => {
    const { 'sec-fetch-site': site, ...rest } = given as Readonly<Record<string, string>>;
    const headers = site === '' ? rest : { ...rest, 'sec-fetch-site': site ?? '' };
    const send = (path: string, cookie?: string, form: Readonly<Record<string, string>> = {}) =>
      fetch(one.url + path, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(form),
        headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      });
    const signedIn = await send('/desk/sign-in', undefined, { username: 'robin', password });
    expect([signedIn.status, signedIn.headers.getSetCookie()]).toEqual([403, []]);
    const cookie = await sessionOf();
    expect((await send('/desk/sign-out', cookie)).status).toBe(403);
    expect(await one.me(cookie)).toBeDefined();
  });

  it('cannot show the pages in a frame of its own, nor learn where an agent came from', async () => {
    const { headers } = await one.get('/desk/sign-in');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect([
      headers.get('x-frame-options'),
      headers.get('referrer-policy'),
      headers.get('cache-control'),
      headers.get('x-content-type-options'),
    ]).toEqual(['DENY', 'no-referrer', 'no-store', 'nosniff']);
  });
});

describe('while the store cannot be asked', () => {
  it.each([
    ['GET', '/desk'],
    ['GET', '/desk/sign-in'],
    ['POST', '/desk/sign-in'],
    ['POST', '/desk/sign-out'],
  ])('%s %s lets nobody in or out, and says when to come again', async (method, path) => {
    const away = await door.instance({ kind: 'file', file }, undefined, undefined, awayStore(door.store));
    const cookie = await sessionOf();
    const answer = await fetch(away.url + path, {
      method,
      redirect: 'manual',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      ...(method === 'POST' ? { body: new URLSearchParams({ username: 'robin', password }) } : {}),
    });
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.getSetCookie()]).toEqual([503, '30', []]);
    expect(await one.me(cookie)).toBeDefined();
  });
});

describe('a session', () => {
  it('ends after eight idle hours', async () => {
    const cookie = await sessionOf();
    door.clock += 8 * hour - 1;
    expect(await one.me(cookie)).toBeDefined();
    door.clock += 8 * hour;
    expect(await one.me(cookie)).toBeUndefined();
  });

  it('ends after twelve hours however busy it was', async () => {
    const cookie = await sessionOf();
    for (let n = 0; n < 11; n += 1) {
      door.clock += hour;
      expect(await one.me(cookie)).toBeDefined();
    }
    door.clock += hour - 1;
    expect(await one.me(cookie)).toBeDefined();
    door.clock += 1;
    expect(await one.me(cookie)).toBeUndefined();
  });

  it('is not kept alive by what a page reads while nobody is at it', async () => {
    const cookie = await sessionOf();
    const headers = { 'x-desk-by-itself': 'yes' };
    door.clock += 7 * hour;
    expect((await one.get('/desk/api/me', { cookie, headers })).status).toBe(200);
    door.clock += hour;
    expect((await one.get('/desk/api/me', { cookie, headers })).status).toBe(401);
  });

  it('is not kept alive by what a page asks by itself', async () => {
    const cookie = await sessionOf();
    door.clock += 7 * hour;
    expect((await one.get('/desk/api/still', { cookie })).status).toBe(200);
    door.clock += hour;
    expect(await one.me(cookie)).toBeUndefined();
  });

  it('lies in the store without what the browser holds', async () => {
    const cookie = await sessionOf();
    const [session] = await door.store.sessionsOf('robin', 'desk', door.clock);
    expect(JSON.stringify(session)).not.toContain(cookie.slice('desk='.length));
  });

  it('of another part of the service opens no desk', async () => {
    const token = 'B'.repeat(43);
    const [like] = (await sessionOf(), await door.store.sessionsOf('robin', 'desk', door.clock));
    await door.store.putSession({ ...like!, id: door.keys.mac('desk-session', token), kind: 'portal' });
    expect(await one.me(`desk=${token}`)).toBeUndefined();
  });

  it.each(['desk=', 'desk=short', `desk=${'A'.repeat(43)}`, `desk=${'é'.repeat(43)}`, `other=${'A'.repeat(43)}`])(
    'is not had with the cookie %j',
    async (cookie) => {
      const answer = await one.get('/desk/api/me', { headers: { cookie: Buffer.from(cookie).toString('latin1') } });
      expect(answer.status).toBe(401);
    },
  );
});

describe('the users file', () => {
  it('is believed as it is now: who is removed is out at the next request', async () => {
    const cookie = await sessionOf();
    await writeFile(file, `${kim}\n`);
    expect(await one.me(cookie)).toBeUndefined();
    expect(await one.signIn('robin', password)).toBe(422);
  });

  it('changes roles and names at the next request', async () => {
    const cookie = await sessionOf();
    await writeFile(file, `${robin.replace(':agent:', ':supervisor:').replace('Robin Lee', 'R. Lee')}\n`);
    expect(await two.me(cookie)).toEqual({ id: 'robin', name: 'R. Lee', role: 'supervisor' });
    await writeFile(file, `${robin}\n`);
    expect(await two.me(cookie)).toMatchObject({ role: 'agent' });
  });

  it('ends the sessions of a password that was replaced', async () => {
    const cookie = await sessionOf();
    await writeFile(file, `${await lineFor('robin', 'agent', 'four other words make another', 'Robin Lee')}\n`);
    expect(await one.me(cookie)).toBeUndefined();
    expect(await one.signIn('robin', password)).toBe(422);
    expect(await one.me(String(await one.signIn('robin', 'four other words make another')))).toBeDefined();
  });

  it('lets nobody in by a wrong line, tells the log once, and lets the others work on', async () => {
    const [cookie, other] = [await sessionOf(), await sessionOf('kim', 'a supervisor’s own words')];
    await writeFile(file, `${robin.replace('$m=19456', '$m=8')}\n${kim}\n`);
    expect(await one.me(cookie)).toBeUndefined();
    expect(await one.me(cookie)).toBeUndefined();
    expect(await one.me(other)).toBeDefined();
    const told = one.logged.filter(({ level, message }) => level === 'error' && message.startsWith('the users file'));
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).toContain('line 1: the password of robin wants an argon2id hash');
    expect(JSON.stringify(told)).not.toContain('$argon2id$v=19');
  });

  it('lets in neither of two lines with one name', async () => {
    const cookie = await sessionOf();
    await writeFile(file, `${robin}\n${robin.replace(':agent:', ':supervisor:')}\n`);
    expect(await one.me(cookie)).toBeUndefined();
  });

  it('that is not there keeps everybody out, and out only as long as that', async () => {
    const gone = await door.instance({ kind: 'file', file });
    const cookie = await sessionOf();
    const { rename } = await import('node:fs/promises');
    await rename(file, `${file}.away`);
    expect(await gone.me(cookie)).toBeUndefined();
    await rename(`${file}.away`, file);
    expect(await gone.me(cookie)).toBeDefined();
  });

  it.each([
    [[], /names nobody/],
    [['robin:agent'], /line 1: wants name:role:argon2id/],
    [['Robin:agent:x'], /line 1: wants a name of small letters/],
    [['robin:admin:x'], /line 1: the role of robin wants agent or supervisor/],
    [['# fine', 'robin:agent:hunter2hunter2'], /line 2: the password of robin wants an argon2id hash(?![^]*hunter2)/],
  ])('stops the start when it is wrong: %j', async (lines, fault) => {
    await expect(door.instance({ kind: 'file', file: await door.file(...lines) })).rejects.toThrow(fault);
  });

  it('stops the start when it is not there', async () => {
    await expect(door.instance({ kind: 'file', file: `${file}-elsewhere` })).rejects.toThrow(
      /DESK_USERS_FILE: .* cannot be read \(ENOENT\)/,
    );
  });
});
