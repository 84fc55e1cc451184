import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore, type EmbeddedStore } from '../../../src/store/embedded/open';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { call, secret, startOn, texts, type Instance } from './kit';
import type { Lines } from './lines-in-memory';
import { linesInStore } from './lines-in-store';
import { openOfficialPage, type Heard, type OfficialPage } from './official-page';
import { together } from '../../support/together';

let dataDir: string;
let store: EmbeddedStore;
let browser: TestBrowser;
let it_: Instance<Lines>;
let official: OfficialPage;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-directline-'));
  [store, browser] = await together(openEmbeddedStore({ dataDir }), startChromium());
});
afterAll(async () => {
  await browser.close();
  await store.close();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  it_ = await startOn(linesInStore(store));
  official = await openOfficialPage(browser);
});
afterEach(async () => {
  await official.close();
  await it_.stop();
});

const token = async () => String((await call(it_, 'POST', 'tokens/generate', secret)).body['token']);
const options = async (more: object) => ({ domain: `${it_.url}/v3/directline`, token: await token(), ...more });
const said = (text: string, id: string) => ({ type: 'message', text, from: { id: 'anything' }, channelData: { clientActivityID: id } });
const messages = ({ activities }: Heard) => activities.filter(({ type }) => type === 'message');
const conversationOf = (held: string): string =>
  (JSON.parse(Buffer.from(held.split('.')[1] ?? '', 'base64url').toString()) as { conv: string }).conv;

describe.each([
  ['over WebSocket', { webSocket: true }],
  ['by polling', { webSocket: false, pollingInterval: 200 }],
])('the official client %s', (_how, how) => {
  test('is greeted, talks, and sees each line once, in order, its own with its own channelData', async () => {
    await official.connect(await options(how));
    await official.until(({ activities }) => activities.length === 1);
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three']) ids.push(await official.post(said(text, `c-${text}`)));
    const heard = await official.until(({ activities }) => activities.length >= 7);
    expect(texts(messages(heard))).toEqual([
      'Hello, I am a bot.',
      'one',
      'You said: one',
      'two',
      'You said: two',
      'three',
      'You said: three',
    ]);
    const own = heard.activities.filter(({ from }) => (from as { role: string }).role === 'user');
    expect(own.map(({ id, channelData }) => [id, channelData])).toEqual(
      ['one', 'two', 'three'].map((text, index) => [ids[index], { clientActivityID: `c-${text}` }]),
    );
    expect(heard.statuses).toEqual(['Uninitialized', 'Connecting', 'Online']);
    expect([heard.watermark, heard.errors]).toEqual(['7', []]);
  });

  test('goes on after a reload with conversationId and token, from the beginning or from its watermark', async () => {
    await official.connect(await options(how));
    const before = await official.until(({ activities }) => activities.length === 1);
    await official.post(said('one', 'c1'));
    const conversationId = conversationOf(before.token);
    await official.page.reload();
    await official.connect({ domain: `${it_.url}/v3/directline`, token: before.token, conversationId, ...how });
    expect(texts(messages(await official.until(({ activities }) => activities.length >= 3)))).toEqual([
      'Hello, I am a bot.',
      'one',
      'You said: one',
    ]);
    await official.page.reload();
    await official.connect({ domain: `${it_.url}/v3/directline`, token: before.token, conversationId, watermark: '2', ...how });
    await official.post(said('two', 'c2'));
    expect(texts(messages(await official.until(({ activities }) => activities.length >= 3)))).toEqual([
      'You said: one',
      'two',
      'You said: two',
    ]);
  });

  test('sends files, sees them named, and hears what the bot says of them', async () => {
    await official.connect(await options(how));
    await official.until(({ activities }) => activities.length === 1);
    const contentUrl = await official.page.evaluate(() => URL.createObjectURL(new Blob(['abc'], { type: 'text/plain' })));
    const id = await official.post({
      ...said('', 'c-file'),
      attachments: [
        { contentType: 'text/plain', contentUrl, name: 'notes.txt' },
        { contentType: 'text/plain', contentUrl, name: 'notes.txt' },
      ],
    });
    const heard = await official.until(({ activities }) => activities.length >= 3);
    expect(heard.activities[1]).toMatchObject({
      id,
      channelData: { clientActivityID: 'c-file' },
      attachments: [{ name: 'notes.txt' }, { name: 'notes (1).txt' }],
    });
    expect(it_.bot.taken.at(-1)).toMatchObject({ attachments: true });
  });

  test('is told of a message that could not be taken and goes on with the next', async () => {
    await official.connect(await options(how));
    await official.until(({ activities }) => activities.length === 1);
    it_.bot.unavailable = true;
    expect(await official.post(said('one', 'c1'))).toBe('retry');
    it_.bot.unavailable = false;
    expect(await official.post(said('two', 'c2'))).not.toBe('retry');
    const heard = await official.until(({ activities }) => activities.length >= 4);
    expect(texts(messages(heard)).slice(-2)).toEqual(['two', 'You said: two']);
  });

  test('learns that its token has expired', async () => {
    await official.connect(await options(how));
    await official.until(({ activities }) => activities.length === 1);
    it_.clock.now += 31 * 60_000;
    expect(await official.post(said('one', 'c1'))).toBe('retry');
    await official.until(({ statuses }) => statuses.includes('ExpiredToken'));
  });
});

test('the official client whose socket is lost comes back and misses nothing and sees nothing twice', async () => {
  await official.connect(await options({}));
  const { token: held } = await official.until(({ activities }) => activities.length === 1);
  const path = `conversations/${conversationOf(held)}`;
  const thief = await official.page.context().newPage();
  const { body } = await call(it_, 'GET', path, held);
  await thief.evaluate((url) => void new WebSocket(url), String(body['streamUrl']));
  for (const text of ['one', 'two']) await call(it_, 'POST', `${path}/activities`, held, said(text, text));
  const heard = await official.until(({ activities }) => activities.length >= 5);
  expect(texts(messages(heard))).toEqual(['Hello, I am a bot.', 'one', 'You said: one', 'two', 'You said: two']);
});

test('the official client gets its session id with credentials', async () => {
  await official.connect(await options({}));
  expect(await official.page.evaluate(() => new Promise<string>((resolve) => window.client.getSessionId().subscribe(resolve)))).toMatch(
    /^[\w-]{22}$/,
  );
});

test('the official client with the secret itself is served too', async () => {
  await official.connect({ domain: `${it_.url}/v3/directline`, secret });
  await official.until(({ activities }) => activities.length === 1);
  await official.post(said('one', 'c1'));
  expect(texts(messages(await official.until(({ activities }) => activities.length >= 3)))).toEqual([
    'Hello, I am a bot.',
    'one',
    'You said: one',
  ]);
});
