import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import { channelKeys } from '../../../src/channels/bot-service/channel-keys';
import { readToken } from '../../../src/channels/bot-service/token';
import { appId, BotCloud, Channel } from '../../support/bot-cloud';
import { House } from '../../support/house';

let cloud: BotCloud;
let house: House;
beforeAll(async () => {
  cloud = await BotCloud.start();
  house = await House.open({ env: cloud.env });
});
afterAll(async () => {
  await house.close();
  await cloud.stop();
});

const now = (): number => Math.floor(Date.now() / 1_000);
const claims = () => ({ iss: 'https://issuer.test', aud: appId, exp: now() + 3_600, nbf: now() - 60, serviceurl: cloud.url });
const hmac = (key: Uint8Array): Promise<string> => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'signing' }).sign(key);

async function send(
  authorization: string | undefined,
  over: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const channel = new Channel(cloud, house.url);
  const headers: Record<string, string> = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const answer = await fetch(`${house.url}/api/messages`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...channel.activity({ type: 'message', text: 'Hello' }), ...over }),
  });
  return { status: answer.status, text: await answer.text() };
}

type Row = readonly [
  name: string,
  authorization: () => Promise<string | undefined> | string | undefined,
  over?: () => Readonly<Record<string, unknown>>,
];
const bearer = async (token: Promise<string>): Promise<string> => `Bearer ${await token}`;
const rows: readonly Row[] = [
  ['no token', () => undefined],
  ['an empty token', () => 'Bearer '],
  ['another scheme', async () => `Basic ${await cloud.token()}`],
  ['something that is no token', () => 'Bearer not.a.token'],
  ['two tokens', async () => `Bearer ${await cloud.token()} ${await cloud.token()}`],
  ['alg none', () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
  ['HS256 with a secret of somebody’s', () => bearer(hmac(Buffer.from('a secret of somebody who has no key')))],
  ['HS256 with our public key as the secret', async () => bearer(hmac(Buffer.from(await exportSPKI(cloud.keys[0]!.publicKey))))],
  [
    'a signature of another key under the id of ours',
    async () => {
      const forged = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'signing' }).sign(cloud.keys[2]!.privateKey);
      return `Bearer ${forged}`;
    },
  ],
  [
    'a body exchanged behind the signature',
    async () => {
      const [head, , signature] = (await cloud.token()).split('.');
      return `Bearer ${head}.${Buffer.from(JSON.stringify({ ...claims(), exp: now() + 7_200 })).toString('base64url')}.${signature}`;
    },
  ],
  ['a key that no channel has', () => bearer(cloud.token({}, 'stranger'))],
  ['a key without endorsements', () => bearer(cloud.token({}, 'without endorsements'))],
  ['no id of a key', () => bearer(cloud.token({}, 'signing', { kid: '' }))],
  ['a token that has expired', () => bearer(cloud.token({ exp: now() - 301 }))],
  ['a token without an end', () => bearer(cloud.token({ exp: undefined as unknown as number }))],
  ['a token that is not valid yet', () => bearer(cloud.token({ nbf: now() + 301 }))],
  ['another issuer', () => bearer(cloud.token({ iss: 'https://api.botframework.com' }))],
  [
    'the issuer of emulators',
    () => bearer(cloud.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: appId })),
  ],
  [
    'another bot that calls it as its skill',
    () =>
      bearer(
        cloud.token({ iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0', ver: '2.0', azp: 'another-bot' }),
      ),
  ],
  ['skill claims by the right issuer', () => bearer(cloud.token({ ver: '2.0', azp: 'another-bot' }))],
  ['another audience', () => bearer(cloud.token({ aud: 'another-bot' }))],
  ['several audiences', () => bearer(cloud.token({ aud: [appId, 'another-bot'] }))],
  ['another serviceUrl in the token', () => bearer(cloud.token({ serviceurl: 'https://elsewhere.test/' }))],
  ['no serviceUrl in the token', () => bearer(cloud.token({ serviceurl: undefined }))],
  ['another serviceUrl in the activity', () => bearer(cloud.token()), () => ({ serviceUrl: 'https://169.254.169.254/' })],
  ['no serviceUrl in the activity', () => bearer(cloud.token()), () => ({ serviceUrl: undefined })],
  ['an empty serviceUrl in both', () => bearer(cloud.token({ serviceurl: '' })), () => ({ serviceUrl: '' })],
  ['a channel the key is not endorsed for', () => bearer(cloud.token()), () => ({ channelId: 'slack' })],
  ['no channel', () => bearer(cloud.token()), () => ({ channelId: undefined })],
  ['the channel whose tokens others sign', () => bearer(cloud.token()), () => ({ channelId: 'AseChannel' })],
  ['a wrong token beside an activity without a type', () => bearer(cloud.token({ aud: 'another-bot' })), () => ({ type: undefined })],
];

test.each(rows.map(([name, authorization, over]) => ({ name, authorization, over })))(
  'with $name nobody is let in: 401 or 403, and nothing happens',
  async ({ authorization, over }) => {
    const { status, text } = await send(await authorization(), over?.());
    expect([401, 403]).toContain(status);
    expect(text).toMatch(/^\{"error":\{"code":"(Unauthorized|Forbidden)"/);
    expect(text).not.toMatch(/eyJ/);
  },
);

test('a right token is taken, also one whose clock is five minutes off; nobody before it did anything, and nothing was worth a line in the log', async () => {
  expect(await house.metric('countersign_turns_total{channel="chat"}')).toBe(0);
  expect((await send(`Bearer ${await cloud.token()}`)).status).toBe(200);
  expect((await send(`Bearer ${await cloud.token({ exp: now() - 290, nbf: now() - 4_000 })}`)).status).toBe(200);
  expect((await send(`Bearer ${await cloud.token({ nbf: now() + 290 })}`)).status).toBe(200);
  expect(house.log.lines.filter((line) => !line.startsWith('{"level":"debug"') && !line.startsWith('{"level":"info"'))).toEqual([]);
});

test.each([
  ['no type', { type: undefined }],
  ['an empty type', { type: '' }],
  ['a type that is a number', { type: 7 }],
  ['no conversation', { conversation: undefined }],
  ['a conversation without an id', { conversation: {} }],
  ['a text that is an object', { text: {} }],
  ['an endless id', { id: 'x'.repeat(5_000) }],
  ['attachments that are none', { attachments: 'all' }],
])('an activity with %s is answered 400', async (_name, over) => {
  expect((await send(`Bearer ${await cloud.token()}`, over)).status).toBe(400);
});

test('a body that is no activity is answered without a look at anything else', async () => {
  const authorization = `Bearer ${await cloud.token()}`;
  const post = async (body: string, type = 'application/json'): Promise<number> =>
    (await fetch(`${house.url}/api/messages`, { method: 'POST', headers: { authorization, 'content-type': type }, body })).status;
  expect(await post('{"type":')).toBe(400);
  expect(await post('[]')).toBe(401);
  expect(await post('null')).toBe(401);
  expect(await post('type=message', 'application/x-www-form-urlencoded')).toBe(415);
  expect(await post(JSON.stringify({ text: 'x'.repeat(1_100_000) }))).toBe(413);
});

test('without an app id there is no such path', async () => {
  const closed = await House.open({ env: { ...cloud.env, MicrosoftAppId: '' } });
  expect(
    (
      await fetch(`${closed.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"type":"message"}',
      })
    ).status,
  ).toBe(404);
  await closed.close();
});

test('while the keys of channels cannot be had nobody is recognised: 503, to be sent again', async () => {
  const token = readToken(`Bearer ${await cloud.token()}`, { issuer: 'https://issuer.test', appId }, cloud.url, Date.now());
  const failures: unknown[] = [];
  const nobody = createServer();
  await new Promise<void>((done) => nobody.listen(0, '127.0.0.1', done));
  const { port } = nobody.address() as AddressInfo;
  await new Promise((done) => nobody.close(done));
  const keys = channelKeys(`http://127.0.0.1:${port}/openid`, true, (error) => failures.push(error));
  await expect(keys.verify(token, 'webchat')).rejects.toMatchObject({ status: 503 });
  await expect(keys.verify(token, 'webchat')).rejects.toMatchObject({ status: 503 });
  expect(failures).toHaveLength(1);
});

test('a gateway’s own key set need not know endorsements; Azure’s has to', async () => {
  const plain = await BotCloud.start({ endorsements: false });
  const token = readToken(`Bearer ${await plain.token()}`, { issuer: 'https://issuer.test', appId }, plain.url, Date.now());
  await expect(channelKeys(`${plain.url}/keys/openid`, true, () => undefined).verify(token, 'webchat')).resolves.toBeUndefined();
  await expect(channelKeys(`${plain.url}/keys/openid`, false, () => undefined).verify(token, 'webchat')).rejects.toMatchObject({
    status: 403,
  });
  await plain.stop();
});
