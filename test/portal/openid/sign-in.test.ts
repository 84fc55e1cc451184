import { House } from '../../support/house';
import { Visitor } from '../visitor';
import { Application, clientsFile, type Begun } from './application';

const [daniel, maya] = ['101@organization.com', '100@organization.com'];
const passwords = new Map([
  [daniel, 'Pebble-meadow-4'],
  [maya, 'Lantern-harbour-7'],
]);
const callback = 'http://127.0.0.1:9/callback';
const minute = 60_000;

let house: House;
let invoices: Application;
let wallboard: Application;
/** How far the house's clock is behind. */
let behind = 0;
beforeAll(async () => {
  house = await House.open({ now: () => Date.now() - behind, env: { PORTAL_CLIENTS_FILE: clientsFile(callback) } });
  [invoices, wallboard] = await Promise.all([
    Application.of(house.service.publicUrl, callback),
    Application.of(house.service.publicUrl, callback, 'wallboard'),
  ]);
});
afterAll(() => house.close());

const signedIn = async (login = daniel): Promise<Visitor> => {
  const visitor = new Visitor(house);
  await visitor.signIn(login, passwords.get(login) ?? '');
  return visitor;
};
/** Where the browser is in the end: at the application, or at a page of ours. */
const goTo = async (
  application: Application,
  visitor: Visitor,
  more: Readonly<Record<string, string>> = {},
): Promise<Begun & { readonly at: string; readonly text: string }> => {
  const begun = await application.begin(more);
  const seen = await application.follow(visitor, begun.path);
  if (!seen.text.includes('<form method="post" action="">')) return { ...begun, ...seen };
  const [, href = ''] = /content="0;url=([^"]+)"/.exec((await visitor.post(seen.at)).text) ?? [];
  return { ...begun, ...(await application.follow(visitor, new URL(href).pathname)) };
};
const tokensOf = async (application: Application, visitor: Visitor, more: Readonly<Record<string, string>> = {}) => {
  const came = await goTo(application, visitor, more);
  return application.finish(came.at, came);
};
const subOf = (tokens: { claims(): { readonly sub: string } | undefined }): string => tokens.claims()?.sub ?? '';
const errorOf = (at: string): string | null => new URL(at).searchParams.get('error');
const offline = { scope: 'openid offline_access', prompt: 'consent' };

test('an application learns by a code who is there, and a code that comes twice ends what it brought', async () => {
  const visitor = new Visitor(house);
  const begun = await goTo(invoices, visitor);
  expect(begun.text).toContain('Sign in here, and you go on to Invoices.');
  const [, french = ''] = /href="(\?[^"]*lang=fr)"/.exec(begun.text) ?? [];
  expect((await visitor.get(`/portal/login${french.replaceAll('&amp;', '&')}`)).text).toContain('vous poursuivrez vers Invoices');
  const { to = '' } = await visitor.post(begun.at, { login: daniel, password: passwords.get(daniel) ?? '' });
  const came = await invoices.follow(visitor, to);
  const tokens = await invoices.finish(came.at, begun);
  const sub = subOf(tokens);
  expect(await invoices.userinfo(tokens.access_token, sub)).toEqual({
    sub,
    name: 'Daniel Okafor',
    preferred_username: daniel,
    email: 'daniel.okafor@example.com',
    email_verified: true,
  });
  expect((await house.audit()).at(-1)).toMatchObject({
    action: 'portal.signed-in-to',
    asker: sub,
    subject: sub,
    actor: 'application:invoices',
  });
  await expect(invoices.finish(came.at, begun)).rejects.toMatchObject({ error: 'invalid_grant' });
  await expect(invoices.userinfo(tokens.access_token, sub)).rejects.toMatchObject({ status: 401 });
});

test('an address is told only to who asks for it, and a user has one name for all applications', async () => {
  const visitor = await signedIn();
  const tokens = await tokensOf(invoices, visitor, { scope: 'openid' });
  expect(await invoices.userinfo(tokens.access_token, subOf(tokens))).toEqual({ sub: subOf(tokens) });
  expect(subOf(await tokensOf(wallboard, visitor))).toBe(subOf(tokens));
});

test('who is signed in goes on without a page, also where none may be shown; who is not is not', async () => {
  const visitor = await signedIn();
  expect(subOf(await tokensOf(invoices, visitor, { prompt: 'none' }))).not.toBe('');
  // A program on the user's machine may be another one than it says.
  expect((await wallboard.follow(visitor, (await wallboard.begin()).path)).text).toContain('Go on to Wallboard &amp; Co?');
  expect(errorOf((await goTo(wallboard, visitor, { prompt: 'none' })).at)).toBe('interaction_required');
  expect(errorOf((await goTo(invoices, new Visitor(house), { prompt: 'none' })).at)).toBe('login_required');
  await visitor.post('/portal/sign-out');
  expect(errorOf((await goTo(invoices, visitor, { prompt: 'none' })).at)).toBe('login_required');
});

test('an application may want the password once more, or one that is not old: then no older sign-in will do', async () => {
  behind = 10 * minute;
  const visitor = await signedIn();
  const before = await tokensOf(invoices, visitor);
  behind = 0;
  expect(subOf(await tokensOf(invoices, visitor, { max_age: '900' }))).toBe(subOf(before));
  for (const more of [{ prompt: 'login' }, { max_age: '60' }] as const) {
    behind = 0;
    const begun = await goTo(invoices, visitor, more);
    expect(begun.text).toContain('please give your password once more');
    // Going back to where the request waits is no sign-in.
    expect((await invoices.follow(visitor, new URL(begun.at, house.url).searchParams.get('to') ?? '')).at).toMatch(
      /^\/portal\/login\?again/,
    );
    const { to = '' } = await visitor.post(begun.at, { login: daniel, password: passwords.get(daniel) ?? '' });
    const tokens = await invoices.finish((await invoices.follow(visitor, to)).at, begun);
    expect(Number(tokens.claims()?.auth_time) - Number(before.claims()?.auth_time)).toBeGreaterThanOrEqual(600);
    behind = 10 * minute;
    await visitor.signIn(daniel, passwords.get(daniel) ?? '');
  }
  behind = 0;
});

test('somebody else who gives their password then is the one who goes on', async () => {
  const visitor = await signedIn();
  const of = subOf(await tokensOf(invoices, visitor));
  const begun = await goTo(invoices, visitor, { prompt: 'login' });
  const { to = '' } = await visitor.post(begun.at, { login: maya, password: passwords.get(maya) ?? '' });
  const tokens = await invoices.finish((await invoices.follow(visitor, to)).at, begun);
  expect([subOf(tokens) === of, (await invoices.userinfo(tokens.access_token, subOf(tokens))).name]).toEqual([false, 'Maya Lindqvist']);
});

test('signing out of the portal ends what was given in that sign-in, and not what may work without anybody there', async () => {
  const visitor = await signedIn();
  const [tokens, lasting] = [await tokensOf(invoices, visitor), await tokensOf(wallboard, visitor, offline)];
  expect([tokens.refresh_token, typeof lasting.refresh_token]).toEqual([undefined, 'string']);
  await visitor.post('/portal/sign-out');
  await expect(invoices.userinfo(tokens.access_token, subOf(tokens))).rejects.toMatchObject({ status: 401 });
  expect(await wallboard.userinfo(lasting.access_token, subOf(lasting))).toMatchObject({ sub: subOf(lasting) });
  const next = await wallboard.refresh(lasting.refresh_token ?? '');
  expect(subOf(next)).toBe(subOf(lasting));
});

test('a refresh token is good once: one that comes again ends all that came of it', async () => {
  const lasting = await tokensOf(invoices, await signedIn(), offline);
  const next = await invoices.refresh(lasting.refresh_token ?? '');
  await expect(invoices.refresh(lasting.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  await expect(invoices.refresh(next.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  await expect(invoices.userinfo(next.access_token, subOf(next))).rejects.toMatchObject({ status: 401 });
  const another = await tokensOf(invoices, await signedIn(), offline);
  await invoices.revoke(another.refresh_token ?? '');
  await expect(invoices.refresh(another.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
});

test('another password ends everything that applications hold, also a code that waits', async () => {
  const visitor = await signedIn();
  const [tokens, lasting, waiting] = [
    await tokensOf(invoices, visitor),
    await tokensOf(wallboard, visitor, offline),
    await goTo(invoices, visitor),
  ];
  const change = { act: 'password', current: passwords.get(daniel) ?? '', password: 'Ribbon-castle-88', confirmation: 'Ribbon-castle-88' };
  expect((await visitor.post('/portal/profile', change)).status).toBe(303);
  passwords.set(daniel, 'Ribbon-castle-88');
  await expect(invoices.userinfo(tokens.access_token, subOf(tokens))).rejects.toMatchObject({ status: 401 });
  await expect(wallboard.refresh(lasting.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  await expect(invoices.finish(waiting.at, waiting)).rejects.toMatchObject({ error: 'invalid_grant' });
  expect(subOf(await tokensOf(invoices, await signedIn()))).toBe(subOf(tokens));
});

test('an application signs its user out of the portal after asking them, and of nothing when they would rather stay', async () => {
  const visitor = await signedIn();
  const tokens = await tokensOf(invoices, visitor);
  const answer = async (form: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const page = await visitor.get(invoices.signOutAt(tokens.id_token ?? ''));
    expect(page.text).toContain('You are leaving Invoices.');
    const [, action = ''] = /<form method="post" action="http:\/\/localhost:\d+([^"]+)"/.exec(page.text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    return (await visitor.post(action, { xsrf, ...form })).to;
  };
  expect(await visitor.post('/portal/oidc/sign-out/confirm', { xsrf: 'guessed', logout: 'yes' })).toMatchObject({ status: 400 });
  expect(await answer({})).toBe('http://127.0.0.1:9/out?state=bye');
  expect(await visitor.name()).toBe('Daniel Okafor');
  expect(await answer({ logout: 'yes' })).toBe('http://127.0.0.1:9/out?state=bye');
  expect(await visitor.name()).toBeUndefined();
  await expect(invoices.userinfo(tokens.access_token, subOf(tokens))).rejects.toMatchObject({ status: 401 });
});
