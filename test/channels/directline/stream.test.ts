import { WebSocket } from 'ws';
import { begin, call, listen, say, startInstance, texts, type Instance } from './kit';
import { linesInMemory } from './lines-in-memory';

let it_: Instance;
beforeEach(async () => void (it_ = await startInstance()));
afterEach(() => it_.stop());

const rejected = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => reject(new Error('the stream opened')));
    socket.on('error', () => undefined);
  });

test('a stream shows what was said before and then what is said, once and in order', async () => {
  const talk = await begin(it_);
  await say(it_, talk, 'before');
  const stream = await listen(talk.streamUrl);
  await stream.messages(3);
  for (const text of ['one', 'two', 'three']) await say(it_, talk, text);
  const got = await stream.messages(9);
  expect(texts(got)).toEqual([
    'Hello, I am a bot.',
    'before',
    'You said: before',
    'one',
    'You said: one',
    'two',
    'You said: two',
    'three',
    'You said: three',
  ]);
  expect(stream.frames.map(({ watermark }) => watermark).filter((mark) => typeof mark !== 'string')).toEqual([]);
  expect(stream.frames.at(-1)?.watermark).toBe('9');
});

test('a socket that comes back with its watermark gets the rest exactly once', async () => {
  const talk = await begin(it_);
  await say(it_, talk, 'one');
  for (const watermark of ['0', '1', '2', '3']) {
    const { body } = await call(it_, 'GET', `${talk.path}?watermark=${watermark}`, talk.token);
    const stream = await listen(String(body['streamUrl']));
    const got = await stream.messages(3 - Number(watermark));
    expect(texts(got)).toEqual(['Hello, I am a bot.', 'one', 'You said: one'].slice(Number(watermark)));
    stream.socket.close();
    await stream.closed;
  }
});

test('what another instance commits arrives here, once and in order, also mixed with what is said here', async () => {
  const other = await startInstance({ lines: it_.lines });
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  for (let round = 0; round < 20; round += 1) await say(round % 2 === 0 ? other : it_, talk, `message ${round}`);
  await Promise.all(Array.from({ length: 20 }, (_, index) => say(index % 2 === 0 ? other : it_, talk, `parallel ${index}`)));
  const got = await stream.messages(81);
  const { activities } = (await call(it_, 'GET', `${talk.path}/activities`, talk.token)).body as { activities: Record<string, unknown>[] };
  expect(got).toEqual(activities);
  await other.stop();
});

test('a long turn here holds back nothing of what is written elsewhere meanwhile', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  it_.bot.before = () => opened;
  const long = say(it_, talk, 'long');
  for (let index = 0; index < 30; index += 1) {
    await it_.lines.write(`elsewhere ${index}`, it_.clock.now, talk.id, [
      { id: `e${index}`, leg: talk.id, from: 'bot', activity: `{"type":"message","text":"elsewhere ${index}"}` },
    ]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(texts(await stream.messages(31)).slice(1)).toEqual(Array.from({ length: 30 }, (_, index) => `elsewhere ${index}`));
  open();
  await long;
  expect(texts(await stream.messages(33)).slice(31)).toEqual(['long', 'You said: long']);
});

test('lines of a turn nobody typed are shown without reading them from the store, and once', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  const before = it_.lines.reads;
  for (const text of ['one', 'two', 'three']) {
    it_.directLine.show(
      await it_.lines.write(text, it_.clock.now, talk.id, [
        { id: text, leg: talk.id, from: 'bot', activity: `{"type":"message","text":"${text}"}` },
      ]),
    );
    await stream.messages(['one', 'two', 'three'].indexOf(text) + 2);
  }
  expect(it_.lines.reads).toBe(before);
  await say(it_, talk, 'four');
  expect(texts(await stream.messages(6))).toEqual(['Hello, I am a bot.', 'one', 'two', 'three', 'four', 'You said: four']);
});

test('lines of a turn here are not read from the store again', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  const before = it_.lines.reads;
  for (const text of ['one', 'two', 'three']) await say(it_, talk, text);
  await stream.messages(7);
  expect(it_.lines.reads).toBe(before);
});

test('lines handed over while a frame is on its way go out behind it, not read from the store again', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  stream.socket.pause();
  const before = it_.lines.reads;
  const written = async (text: string, length = 0): Promise<void> =>
    it_.directLine.show(
      await it_.lines.write(text, it_.clock.now, talk.id, [
        { id: text, leg: talk.id, from: 'bot', activity: JSON.stringify({ type: 'message', text: text.padEnd(length, '.') }) },
      ]),
    );
  await written('long', 20_000_000);
  for (const text of ['one', 'two', 'three']) await written(text);
  await say(it_, talk, 'four');
  expect(it_.lines.reads).toBe(before);
  stream.socket.resume();
  const got = texts(await stream.messages(7));
  expect(String(got[1]).slice(0, 5)).toBe('long.');
  expect(got.slice(2)).toEqual(['one', 'two', 'three', 'four', 'You said: four']);
  expect(it_.lines.reads).toBe(before);
});

test('lines of another instance between those of this one come in their order, also while a frame is on its way', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  stream.socket.pause();
  const line = (text: string, length = 0) => [
    { id: text, leg: talk.id, from: 'bot' as const, activity: JSON.stringify({ type: 'message', text: text.padEnd(length, '.') }) },
  ];
  it_.directLine.show(await it_.lines.write('long', it_.clock.now, talk.id, line('long', 20_000_000)));
  for (let round = 0; round < 60; round += 1) {
    const lines = await it_.lines.write(`${round}`, it_.clock.now, talk.id, line(`${round}`));
    if (round % 3 !== 1) it_.directLine.show(lines);
  }
  stream.socket.resume();
  expect(texts(await stream.messages(62)).slice(2)).toEqual(Array.from({ length: 60 }, (_, round) => `${round}`));
});

test('a second socket closes the first with the reason collision, and the talk goes on there', async () => {
  const talk = await begin(it_);
  const first = await listen(talk.streamUrl);
  const second = await listen(talk.streamUrl);
  expect((await first.closed).reason).toBe('collision');
  await say(it_, talk, 'one');
  expect(texts(await second.messages(3))).toEqual(['Hello, I am a bot.', 'one', 'You said: one']);
});

test('the address opens for 60 seconds, for its own conversation, and only as it was given', async () => {
  const [mine, yours] = [await begin(it_), await begin(it_)];
  expect(await rejected(mine.streamUrl.replace(mine.id, yours.id))).toBe(403);
  expect(await rejected(`${mine.streamUrl}x`)).toBe(403);
  expect(await rejected(mine.streamUrl.replace(/t=[^&]+/, `t=${mine.token}`))).toBe(403);
  expect(await rejected(mine.streamUrl.replace(/watermark=\d+/, 'watermark=-1'))).toBe(400);
  expect(await rejected(mine.streamUrl.replace('/stream', '/nothing'))).toBe(404);
  expect((await call(it_, 'GET', `${mine.path}/activities`, new URL(mine.streamUrl).searchParams.get('t') ?? '')).status).toBe(403);
  it_.clock.now += 61_000;
  expect(await rejected(mine.streamUrl)).toBe(403);
});

test('empty frames are ignored and oversized ones end only that socket', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  stream.socket.send('');
  await say(it_, talk, 'one');
  await stream.messages(3);
  stream.socket.send('x'.repeat(5_000));
  expect((await stream.closed).code).toBe(1009);
  expect((await say(it_, talk, 'two')).status).toBe(200);
});

test('a slow turn shows that the bot is writing, on the socket alone', async () => {
  const talk = await begin(it_);
  const stream = await listen(talk.streamUrl);
  const shown = new Promise<void>((resolve) => {
    stream.socket.on('message', (data) => {
      if (data.toString().includes('"typing"')) resolve();
    });
  });
  it_.bot.before = () => shown;
  await say(it_, talk, 'one');
  const typing = stream.frames.flatMap(({ activities }) => activities).find(({ type }) => type === 'typing');
  expect(typing).toMatchObject({ from: { id: 'countersign', role: 'bot' }, conversation: { id: talk.id } });
  const { activities } = (await call(it_, 'GET', `${talk.path}/activities`, talk.token)).body as { activities: { type: string }[] };
  expect(activities.map(({ type }) => type)).toEqual(['message', 'message', 'message']);
});

test('a client that leaves is watched no longer', async () => {
  const talk = await begin(it_);
  const streams = [await listen(talk.streamUrl), await listen(talk.streamUrl)];
  await say(it_, talk, 'one');
  await streams[1]!.messages(3);
  expect(it_.lines.watchers()).toBe(1);
  streams[1]!.socket.terminate();
  await streams[1]!.closed;
  await say(it_, talk, 'two');
  expect(it_.lines.watchers()).toBe(0);
});

test('a client that stops reading holds one page of lines and nobody else', async () => {
  const talk = await begin(it_);
  const other = await begin(it_);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  stream.socket.pause();
  const long = 'z'.repeat(4_000);
  for (let round = 0; round < 400; round += 1)
    await it_.lines.write(
      `flood ${round}`,
      it_.clock.now,
      talk.id,
      Array.from({ length: 10 }, (_, index) => ({
        id: `${round}-${index}`,
        leg: talk.id,
        from: 'bot' as const,
        activity: JSON.stringify({ type: 'message', text: long }),
      })),
    );
  expect((await say(it_, other, 'meanwhile')).status).toBe(200);
  const reads = it_.lines.reads;
  stream.socket.resume();
  const got = await stream.messages(4_001);
  expect(new Set(got.map(({ id }) => id)).size).toBe(4_001);
  expect(it_.lines.reads).toBeGreaterThan(reads);
});

test('a stream whose store is away comes to life with it', async () => {
  const lines = linesInMemory();
  const here = await startInstance({ lines });
  const talk = await begin(here);
  const stream = await listen(talk.streamUrl);
  await stream.messages(1);
  lines.down = true;
  await lines.write('while away', here.clock.now, talk.id, [
    { id: 'a', leg: talk.id, from: 'bot', activity: '{"type":"message","text":"later"}' },
  ]);
  const reads = lines.reads;
  while (lines.reads === reads) await new Promise((resolve) => setImmediate(resolve));
  lines.down = false;
  expect(texts(await stream.messages(2))).toEqual(['Hello, I am a bot.', 'later']);
  await here.stop();
});

test('a client that answers no heartbeat is hung up on', async () => {
  const here = await startInstance({ heartbeat: 60 });
  const dead = new WebSocket((await begin(here)).streamUrl, { autoPong: false });
  expect(await new Promise((resolve) => dead.on('close', resolve))).toBe(1006);
  await here.stop();
});

test('a client that answers heartbeats stays', async () => {
  const here = await startInstance({ heartbeat: 400 });
  const talk = await begin(here);
  const alive = await listen(talk.streamUrl);
  for (let beats = 0; beats < 3; beats += 1) await new Promise((resolve) => alive.socket.once('ping', resolve));
  await say(here, talk, 'one');
  expect(texts(await alive.messages(3))).toHaveLength(3);
  await here.stop();
});

test('a stopping instance says goodbye, so that clients come back to another', async () => {
  const here = await startInstance();
  const talk = await begin(here);
  const stream = await listen(talk.streamUrl);
  await here.stop();
  expect((await stream.closed).code).toBe(1001);
});
