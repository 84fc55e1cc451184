import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { credentialsFor } from '../../../src/channels/bot-service/credentials';
import { loadConfig } from '../../../src/config/load';
import { appId, BotCloud, Channel } from '../../support/bot-cloud';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';

const daniel = '101@organization.com';
const address = 'daniel.okafor@example.com';
const louis = { login: '103@organization.com', address: 'louis.gagnon@example.com' };
let cloud: BotCloud;
let house: House;
beforeAll(async () => {
  cloud = await BotCloud.start();
  house = await House.open({ env: cloud.env });
  await new Channel(cloud, house.url).says(`I am ${daniel}, mail me my PIN`);
});
afterAll(async () => {
  await house.close();
  await cloud.stop();
});

const message = (text: string): Readonly<Record<string, unknown>> => ({ type: 'message', text });
const texts = async (channel: Channel, least: number): Promise<readonly string[]> =>
  (await cloud.heard(channel.id, least)).map(({ text = '' }) => text);

test('a customer is greeted once, however often the channel tells of who is there; the bot alone is nobody', async () => {
  const channel = new Channel(cloud, house.url);
  const added = (...ids: readonly string[]) =>
    channel.post(channel.activity({ type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })) }));
  expect((await added('bot')).status).toBe(200);
  await Promise.all([added('bot', 'somebody'), added('somebody')]);
  await channel.post(channel.activity({ type: 'typing' }));
  await channel.says('what can you do?');
  expect((await texts(channel, 2)).filter((text) => /Hello!/.test(text))).toHaveLength(1);
});

test('the same activity, twice at once and once more later, is answered once', async () => {
  const channel = new Channel(cloud, house.url);
  const activity = channel.activity(message('forward my calls to 613 555 0142'));
  const answers = await Promise.all([channel.post(activity), channel.post(activity)]);
  expect([...answers, await channel.post(activity)].map(({ status }) => status)).toEqual([200, 200, 200]);
  await channel.says(`I am ${daniel}`);
  const said = await texts(channel, 3);
  expect(said.map((text) => /Hello|who you are|Shall I do this/.exec(text)?.[0])).toEqual(['Hello', 'who you are', 'Shall I do this']);
});

test('a channel that waits gets the answer at once, the outcome with it, and to the letter the same when it asks again', async () => {
  const channel = new Channel(cloud, house.url, 'webchat', { deliveryMode: 'expectReplies' });
  const say = async (activity: Readonly<Record<string, unknown>>) => {
    const { body } = await channel.post(activity);
    return { body, said: (body.activities ?? []).map(({ text }) => text).join('\n') };
  };
  expect((await say(channel.activity(message(`I am ${daniel}, forward my calls to 613 555 0142`)))).said).toMatch(/Shall I do this/);
  await say(channel.activity(message('yes')));
  const last = channel.activity({ type: 'message', value: { pin: await house.pinOf(address) } });
  const first = await say(last);
  expect(first.said).toMatch(/you’re verified[^]*Done\. Calls of 101@organization\.com are now forwarded/);
  const again = await say(last);
  expect(again.said).toBe(first.said);
  expect(again.body.activities?.[0]?.id).toBe(first.body.activities?.[0]?.id);
  await new Promise((done) => setImmediate(done));
  expect(cloud.arrived.filter(({ activity }) => activity.conversation.id === channel.id)).toEqual([]);
});

test('words alone where no cards are drawn', async () => {
  const channel = new Channel(cloud, house.url, 'sms');
  await channel.says(`I am ${daniel}, forward my calls to 613 555 0142`);
  await channel.says('yes');
  await channel.says(`my PIN is ${await house.pinOf(address)}`);
  const all = await cloud.heard(channel.id, 5);
  expect(all.map(({ text }) => text).join('\n')).toMatch(/verified[^]*Done/);
  expect(all.filter(({ attachments, suggestedActions }) => attachments !== undefined || suggestedActions !== undefined)).toEqual([]);
});

test('who somebody says they are gives nothing: the same person in another conversation is unproved, and so is that conversation of another tenant', async () => {
  const proved = new Channel(cloud, house.url, 'msteams', { from: { id: 'the-same', aadObjectId: 'the-same' } });
  await proved.says(`I am ${daniel}`);
  await proved.says(`my PIN is ${await house.pinOf(address)}`);
  const wish = message('forward my calls to 613 555 0143');
  const other = new Channel(cloud, house.url, 'msteams', { from: { id: 'the-same', aadObjectId: 'the-same' } });
  await other.post(other.activity(wish));
  expect((await texts(other, 1)).join('\n')).toMatch(/who you are/);
  const tenant = { conversation: { id: other.id, tenantId: 'another' } };
  await other.post(other.activity({ ...message('yes'), ...tenant }));
  expect((await texts(other, 2)).at(-1)).not.toMatch(/who you are/);
});

test('somebody else in the same conversation uses nothing that was proved there: they are asked who they are, and told nothing of what is in hand', async () => {
  const channel = new Channel(cloud, house.url);
  await channel.joins();
  await channel.says(`I am ${louis.login}, mail me my PIN`);
  await channel.says(`my PIN is ${await house.pinOf(louis.address)}`);
  expect(await channel.says('forward my calls to 613 555 0144')).toMatch(/0144/);
  const before = (await house.audit()).filter(({ action }) => action === 'change.authorized').length;
  const second = { from: { id: 'somebody-else', name: 'Somebody' } };
  for (const words of ['yes', 'how far is it?', 'forward my calls to 613 555 0145']) {
    const told = await channel.says({ ...message(words), ...second });
    expect(told).not.toMatch(/0144|verified|Done/);
  }
  expect(await channel.says({ ...message(`I am ${louis.login}`), ...second })).toMatch(/0145/);
  expect(await channel.says({ ...message('yes'), ...second })).toMatch(/PIN/);
  expect((await house.audit()).filter(({ action }) => action === 'change.authorized')).toHaveLength(before);
  expect(await channel.says('yes')).toMatch(/0144/);
  expect((await house.audit()).filter(({ action }) => action === 'change.authorized')).toHaveLength(before + 1);
});

test('a button of a card that executes is answered on the spot, and what the bot says to it comes as messages', async () => {
  const channel = new Channel(cloud, house.url);
  await channel.says(`I am ${daniel}, forward my calls to 613 555 0142`);
  await channel.says('yes');
  const pin = await house.pinOf(address);
  const { status, body } = await channel.post(
    channel.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'pin', data: { pin } } },
    }),
  );
  expect([status, body]).toMatchObject([200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message' }]);
  expect(await channel.hears(2)).toMatch(/verified[^]*Done/);
  expect((await channel.post(channel.activity({ type: 'invoke', name: 'signin/verifyState', value: {} }))).status).toBe(501);
});

test('files are refused aloud and never fetched; formatted text of a message is none', async () => {
  const channel = new Channel(cloud, house.url);
  const file = { contentType: 'image/png', contentUrl: `${cloud.url}/latest/meta-data`, name: 'me.png' };
  expect(await channel.says({ text: 'here', attachments: [file] })).toMatch(/files/i);
  expect(
    await channel.says({ text: 'what can you do?', attachments: [{ contentType: 'text/html', content: '<p>what can you do?</p>' }] }),
  ).toMatch(/^Here is what I can do/);
  expect(cloud.strange).toEqual([]);
});

test('among several people it helps nobody, and says where it does', async () => {
  const channel = new Channel(cloud, house.url, 'msteams', { locale: 'fr-CA' });
  const group = { conversation: { id: channel.id, isGroup: true, conversationType: 'channel' } };
  expect(await channel.says({ text: `mon NIP est 123456, ${daniel}`, ...group })).toMatch(/en privé/);
});

test('a connector that is away for a moment gets everything in its order, once', async () => {
  const channel = new Channel(cloud, house.url);
  await channel.says('Hello');
  cloud.failures = [503, 503];
  for (const said of ['forward my calls to 613 555 0142', `I am ${daniel}`, 'no, to 613 555 0144'])
    await channel.post(channel.activity(message(said)));
  const said = (await texts(channel, 5)).slice(1);
  expect(said.map((text) => /who you are|0142|changed that|0144/.exec(text)?.[0])).toEqual(['who you are', '0142', 'changed that', '0144']);
  expect(cloud.failures).toEqual([]);
});

test('a connector that says no for good is given up aloud, and what comes later is tried all the same', async () => {
  const dead = await house.metric('countersign_effects_dead_total');
  const channel = new Channel(cloud, house.url);
  await channel.says('Hello');
  cloud.failures = [403];
  await channel.post(channel.activity(message('forward my calls to 613 555 0142')));
  await eventually(
    async () => ((await house.metric('countersign_effects_dead_total')) === dead + 1 ? true : undefined),
    'the effect being given up',
  );
  expect(house.log.lines.join('\n')).toMatch(/"level":"error".*given up: somebody must look.*answered 403/);
  await channel.post(channel.activity(message(`I am ${daniel}`)));
  expect((await texts(channel, 2)).at(-1)).toMatch(/Shall I do this/);
});

test('a PIN given by a card, in words and key by key is nowhere in what is kept', async () => {
  const pin = await house.pinOf(address);
  const call = new Channel(cloud, house.url, 'telephony', { from: { id: '+16135554000' } });
  const keys = async (all: string): Promise<void> => {
    for (const text of all) await call.post(call.activity({ type: 'message', text, entities: [{ type: 'DTMF' }] }));
  };
  await call.joins();
  for (const all of ['1', '5', '20417#', '101#', `${pin}#`]) await keys(all);
  expect((await texts(call, 7)).join('\n')).toMatch(/verified/);
  const files = (await readdir(house.dataDir)).filter((name) => name.startsWith('store.db'));
  const kept = Buffer.concat(await Promise.all(files.map((name) => readFile(join(house.dataDir, name)))));
  expect(kept.includes(daniel)).toBe(true);
  expect(kept.includes(pin)).toBe(false);
  expect(house.log.lines.join('\n')).not.toContain(pin);
});

test('our own token is asked for once, at the login server alone, and shown to the connector', () => {
  expect(credentialsFor(loadConfig(cloud.env).botService!)).toBeInstanceOf(MsalServiceClientCredentialsFactory);
  expect(cloud.logins).toHaveLength(1);
  expect(Object.fromEntries(new URLSearchParams(cloud.logins[0]))).toMatchObject({
    grant_type: 'client_credentials',
    client_id: appId,
    scope: `${cloud.url}/scope/.default`,
  });
  expect(new Set(cloud.arrived.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer a token for the channel, number 1']));
  expect(cloud.strange).toEqual([]);
});

test('what could not be brought before a restart is brought after it', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-bot-service-'));
  const first = await House.open({ env: cloud.env, dataDir });
  const channel = new Channel(cloud, first.url);
  cloud.failures = Array.from({ length: 100 }, () => 503);
  await channel.post(channel.activity(message('Hello')));
  await first.close();
  expect(first.log.lines.join('\n')).toMatch(/could not be brought to a customer and will be tried again/);
  cloud.failures = [];
  const second = await House.open({ env: cloud.env, dataDir });
  expect((await texts(channel, 1)).join('\n')).toMatch(/Hello! I’m the Northline/);
  await second.close();
  await rm(dataDir, { recursive: true, force: true });
});
