import { Door, type Instance } from './door';
import { providerSettings, startProviders, type Providers } from './providers';
import { Visitor } from './visitor';

let providers: Providers;
let door: Door;
let byUserinfo: Instance;
let byIdToken: Instance;

beforeAll(async () => {
  providers = await startProviders();
  door = await Door.open();
  byUserinfo = await door.instance(providerSettings(providers.byUserinfo));
  byIdToken = await door.instance(providerSettings(providers.byIdToken, { roleClaim: 'realm.access' }));
});
afterAll(async () => {
  await door.close();
  await providers.stop();
});

const isCallback = (url: string): boolean => url.includes('/desk/sign-in/callback');

/** Signs in at the provider as somebody; `until` stops on the way back. */
async function at(desk: Instance, who: string, from = '/desk', until?: (url: string) => boolean): Promise<Visitor> {
  const visitor = await new Visitor().go(`${desk.url}${from}`);
  const start = /href="([^"]*\/desk\/sign-in\/provider[^"]*)"/.exec(visitor.page)?.[1] ?? '';
  await visitor.go(new URL(start, desk.url).href);
  await visitor.send({ prompt: 'login', login: who, password: 'any' });
  return visitor.send({ prompt: 'consent' }, until);
}
const meOf = (desk: Instance, visitor: Visitor) => desk.me(visitor.cookies(desk.url));

describe('at an OpenID provider', () => {
  it('an agent signs in and is led on, with the role and name of userinfo', async () => {
    const visitor = await at(byUserinfo, 'ben', '/desk/cases/C-48K2-7');
    expect([visitor.status, visitor.url, visitor.page]).toEqual([200, `${byUserinfo.url}/desk/cases/C-48K2-7`, 'desk of Ben Ali']);
    expect(await meOf(byUserinfo, visitor)).toEqual({ id: 'ben', name: 'Ben Ali', role: 'agent' });
    expect(visitor.cookies(byUserinfo.url)).toMatch(/^desk=[\w-]{43}$/);
  });

  it('a supervisor signs in with a role that stands some objects deep in the ID token', async () => {
    const visitor = await at(byIdToken, 'ada');
    expect(await meOf(byIdToken, visitor)).toEqual({ id: 'ada', name: 'Ada Byron', role: 'supervisor' });
  });

  it('somebody without a role is told so and gets no session', async () => {
    const visitor = await at(byUserinfo, 'cem');
    expect([visitor.status, visitor.cookies(byUserinfo.url)]).toEqual([403, '']);
    expect(visitor.page).toContain('Your company knows you, but you have no role at this desk.');
  });

  it('an odd subject becomes an id that may stand anywhere, the same at every sign-in; a name that hides something is not shown', async () => {
    const [first, second] = [
      await meOf(byUserinfo, await at(byUserinfo, 'dee|0815/x')),
      await meOf(byUserinfo, await at(byUserinfo, 'dee|0815/x')),
    ];
    expect(first).toEqual({ id: expect.stringMatching(/^sub-[\w-]{22}$/), name: 'dee', role: 'agent' });
    expect(second).toEqual(first);
    expect(await meOf(byUserinfo, await at(byUserinfo, 'eve'))).toMatchObject({ id: 'eve', name: 'Eve' });
  });

  it('an answer brought to another browser opens nothing there, nor without the browser that asked', async () => {
    const victim = await at(byUserinfo, 'ben', '/desk', isCallback);
    const bare = await new Visitor().go(victim.url);
    expect([bare.status, bare.cookies(byUserinfo.url)]).toEqual([400, '']);
    const attacker = await at(byUserinfo, 'ada', '/desk', isCallback);
    await attacker.go(victim.url);
    expect(attacker.status).toBe(400);
    expect(attacker.cookies(byUserinfo.url)).toBe('');
    // With the state forged to its own, the code is still not this browser's (PKCE).
    const third = await at(byUserinfo, 'ada', '/desk', isCallback);
    const stolen = new URL(third.url);
    stolen.searchParams.set('code', new URL(victim.url).searchParams.get('code') ?? '');
    await third.go(stolen.href);
    expect([third.status, third.cookies(byUserinfo.url)]).toEqual([400, '']);
  });

  it.each(['state', 'iss', 'code'])('an answer with another %s is refused', async (name) => {
    const visitor = await at(byUserinfo, 'ben', '/desk', isCallback);
    const changed = new URL(visitor.url);
    changed.searchParams.set(name, `${changed.searchParams.get(name)}x`);
    await visitor.go(changed.href);
    expect([visitor.status, visitor.cookies(byUserinfo.url)]).toEqual([400, '']);
    expect(visitor.page).toContain('You were not signed in. Please try again.');
  });

  it('an answer works once', async () => {
    const visitor = await at(byUserinfo, 'ben', '/desk', isCallback);
    const [answer, attempt] = [visitor.url, visitor.cookies(byUserinfo.url)];
    await visitor.go(answer);
    expect(visitor.page).toBe('desk of Ben Ali');
    const again = await byUserinfo.get(answer.slice(byUserinfo.url.length), { cookie: attempt });
    expect([again.status, again.headers.getSetCookie()]).toEqual([400, [expect.stringMatching(/^desk-attempt=; /)]]);
  });

  it('an answer is too late after ten minutes, and who looks only uses nothing up', async () => {
    const visitor = await at(byUserinfo, 'ben', '/desk', isCallback);
    const answer = visitor.url;
    expect((await fetch(answer, { method: 'HEAD', headers: { cookie: visitor.cookies(byUserinfo.url) } })).status).toBe(405);
    door.clock += 10 * 60_000;
    await visitor.go(answer);
    expect(visitor.status).toBe(400);
    expect(visitor.page).toContain('This took too long, or it was begun in another window.');
  });

  it('who gives up there is told so here', async () => {
    const visitor = await at(byUserinfo, 'ben', '/desk', isCallback);
    const refused = new URL(visitor.url);
    refused.searchParams.delete('code');
    refused.searchParams.set('error', 'access_denied');
    await visitor.go(refused.href);
    expect([visitor.status, visitor.cookies(byUserinfo.url)]).toEqual([400, '']);
  });

  it('signing out ends the session here and leads to the end of the one there', async () => {
    const visitor = await at(byUserinfo, 'ben');
    const cookie = visitor.cookies(byUserinfo.url);
    await visitor.go(`${byUserinfo.url}/desk/sign-out`, { form: {} });
    expect(visitor.page).toContain('You are signed out.');
    expect(visitor.page).toMatch(new RegExp(`href="${providers.byUserinfo}/session/end\\?[^"]*post_logout_redirect_uri=[^"]*sign-in`));
    expect(await byUserinfo.me(cookie)).toBeUndefined();
  });

  it('a session of one provider, or of a password, opens nothing at another', async () => {
    const cookie = (await at(byUserinfo, 'ada')).cookies(byUserinfo.url);
    expect(await byUserinfo.me(cookie)).toBeDefined();
    expect(await byIdToken.me(cookie)).toBeUndefined();
    const demo = await door.instance({ kind: 'demo' });
    expect(await demo.me(cookie)).toBeUndefined();
    const sam = await demo.signIn('sam', 'northline-sam');
    expect(await demo.me(String(sam))).toEqual({ id: 'sam', name: 'Sam Okafor', role: 'agent' });
    expect(await byUserinfo.me(String(sam))).toBeUndefined();
  });

  it('there is no way in by password', async () => {
    expect((await byUserinfo.post('/desk/sign-in', { username: 'sam', password: 'northline-sam' })).status).toBe(405);
  });

  it('that does not answer is told, and asked again at the next try', async () => {
    const away = await door.instance(providerSettings('http://127.0.0.1:1'));
    const answer = await away.get('/desk/sign-in/provider');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await answer.text()).toContain('Your company’s sign-in does not answer just now.');
    expect((await away.get('/desk/sign-in')).status).toBe(200);
    expect((await away.post('/desk/sign-in/signed-out', { logout_token: 'any' })).status).toBe(503);
  });
});
