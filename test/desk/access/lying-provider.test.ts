import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { Door, type Instance } from './door';
import { Visitor } from './visitor';

/** What the provider puts into the ID token, over what would be right; `key`: whose signature; 'none': nobody's. */
interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: 'other' | 'none';
  readonly missing?: string;
}

let server: Server;
let issuer: string;
let door: Door;
let desk: Instance;
let keys: Readonly<Record<'own' | 'other', { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }>>;
let lie: Lie = {};
let nonce = '';

const seconds = (): number => Math.floor(Date.now() / 1_000);

async function told(right: Readonly<Record<string, unknown>>, { claims: over, key, missing }: Lie): Promise<string> {
  const claims: Record<string, unknown> = {
    iss: issuer,
    aud: 'desk',
    sub: 'mallory',
    iat: seconds(),
    exp: seconds() + 60,
    ...right,
    ...over,
  };
  if (missing !== undefined) delete claims[missing];
  if (key === 'none') return new UnsecuredJWT(claims).encode();
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: '1' }).sign(keys[key ?? 'own'].privateKey);
}

const idToken = (): Promise<string> => told({ nonce, name: 'Mallory', roles: ['supervisor'] }, lie);

beforeAll(async () => {
  keys = { own: await generateKeyPair('RS256', { extractable: true }), other: await generateKeyPair('RS256') };
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', issuer);
    const answers: Readonly<Record<string, () => Promise<unknown>>> = {
      '/.well-known/openid-configuration': async () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      }),
      '/jwks': async () => ({ keys: [{ ...(await exportJWK(keys.own.publicKey)), kid: '1', alg: 'RS256', use: 'sig' }] }),
      '/token': async () => ({
        access_token: 'a',
        token_type: 'Bearer',
        ...(lie.missing === 'id_token' ? {} : { id_token: await idToken() }),
      }),
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await answers[pathname]?.()));
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  door = await Door.open();
  desk = await door.instance({
    kind: 'oidc',
    oidc: {
      issuer,
      clientId: 'desk',
      clientSecret: 'secret',
      scope: 'openid',
      roleClaim: 'roles',
      roles: { agent: 'agent', supervisor: 'supervisor' },
    },
  });
});
afterAll(async () => {
  await door.close();
  await new Promise((done) => server.close(done));
});

async function signIn(wrong: Lie): Promise<Visitor> {
  lie = wrong;
  const visitor = await new Visitor().go(`${desk.url}/desk/sign-in/provider`, { until: (url) => url.startsWith(`${issuer}/auth`) });
  const asked = new URL(visitor.url).searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  nonce = asked.get('nonce') ?? '';
  return visitor.go(`${desk.url}/desk/sign-in/callback?code=1&state=${asked.get('state')}`);
}

describe('an ID token', () => {
  it('opens the desk when all of it is right', async () => {
    const visitor = await signIn({});
    expect(visitor.page).toBe('desk of Mallory');
  });

  it.each<[string, Lie]>([
    ['of another attempt', { claims: { nonce: 'another' } }],
    ['of no attempt', { missing: 'nonce' }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'shop' } }],
    ['for several clients, given to another', { claims: { aud: ['desk', 'shop'], azp: 'shop' } }],
    ['that is over', { claims: { iat: 1_700_000_000, exp: 1_700_000_060 } }],
    ['without an end', { missing: 'exp' }],
    ['of nobody', { missing: 'sub' }],
    ['that another key signed', { key: 'other' }],
    ['that nobody signed', { key: 'none' }],
    ['that is not there', { missing: 'id_token' }],
  ])('%s opens nothing', async (_what, wrong) => {
    const visitor = await signIn(wrong);
    expect([visitor.status, visitor.cookies(desk.url)]).toEqual([400, '']);
  });

  it.each([
    ['supervisor', 403],
    [['Supervisor'], 403],
    [{ supervisor: true }, 403],
    [null, 403],
    [[['supervisor']], 403],
    [['agent'], 200],
  ])('with the roles %j of a claim is judged by whole words', async (roles, status) => {
    const visitor = await signIn({ claims: { roles: roles === 'supervisor' ? 'supervisors' : roles } });
    expect(visitor.status).toBe(status);
  });
});

describe('a logout token', () => {
  const event = 'http://schemas.openid.net/event/backchannel-logout';
  const right = { jti: 'once', events: { [event]: {} } };
  const send = async (wrong: Lie) =>
    desk.post('/desk/sign-in/signed-out', { logout_token: await told(right, wrong) }, { headers: { 'sec-fetch-site': 'none' } });

  it('ends all sessions of whom it names, and of nobody else', async () => {
    const [one, two] = [await signIn({}), await signIn({})];
    const other = await signIn({ claims: { sub: 'trudy', name: 'Trudy' } });
    expect((await send({})).status).toBe(200);
    expect([await desk.me(one.cookies(desk.url)), await desk.me(two.cookies(desk.url))]).toEqual([undefined, undefined]);
    expect(await desk.me(other.cookies(desk.url))).toMatchObject({ id: 'trudy' });
    expect((await send({})).status).toBe(200);
  });

  it.each<[string, Lie]>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'shop' } }],
    ['of yesterday', { claims: { iat: 1_700_000_000 } }],
    ['without a time', { missing: 'iat' }],
    ['that is an ID token', { claims: { nonce: 'n' } }],
    ['of another event', { claims: { events: { 'http://elsewhere.example/event': {} } } }],
    ['without an event', { missing: 'events' }],
    ['without a name of its own', { missing: 'jti' }],
    ['of nobody', { missing: 'sub' }],
    ['that another key signed', { key: 'other' }],
    ['that nobody signed', { key: 'none' }],
  ])('%s ends nothing', async (_what, wrong) => {
    const visitor = await signIn({});
    const answer = await send(wrong);
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect(await desk.me(visitor.cookies(desk.url))).toBeDefined();
  });
});
