import { begin, call, listen, say, startInstance, texts, type Instance } from './kit';

let it_: Instance;
beforeEach(async () => void (it_ = await startInstance()));
afterEach(() => it_.stop());

/** A gate every turn of one conversation waits at until it is opened. */
function gate(leg: string): () => void {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  it_.bot.before = (inbound) => (inbound.leg === leg && inbound.kind === 'message' ? opened : Promise.resolve());
  return open;
}

test('a thousand messages at once: 51 are taken in their order, the rest refused at once without ending the client’s stream, others are served', async () => {
  const [flooder, other] = [await begin(it_), await begin(it_)];
  const stream = await listen(flooder.streamUrl);
  const open = gate(flooder.id);
  const answers = Array.from({ length: 1_000 }, (_, index) => say(it_, flooder, `flood ${index}`));
  const refused: number[] = [];
  await new Promise<void>((resolve) => {
    for (const answer of answers) void answer.then(({ status }) => status !== 200 && refused.push(status) === 949 && resolve());
  });
  expect(new Set(refused)).toEqual(new Set([502]));
  expect((await say(it_, other, 'meanwhile')).status).toBe(200);
  expect((await call(it_, 'GET', `${flooder.path}/activities`, flooder.token)).status).toBe(200);
  open();
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(51);
  expect(statuses).not.toContain(429);
  const shown = texts(await stream.messages(1 + 2 * 51)).slice(1);
  expect(shown.filter((_, index) => index % 2 === 1)).toEqual(
    shown.filter((_, index) => index % 2 === 0).map((text) => `You said: ${String(text)}`),
  );
  expect((await say(it_, flooder, 'calm again')).status).toBe(200);
});

test('a conversation’s messages are taken one at a time, in the order they came', async () => {
  const talk = await begin(it_);
  let running = 0;
  it_.bot.before = async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, (_, index) => say(it_, talk, `${index}`)));
  expect(it_.bot.taken).toHaveLength(21);
});

test('a turn that throws answers 502, and the next one is taken', async () => {
  const talk = await begin(it_);
  it_.bot.before = () => Promise.reject(new Error('a fault of ours, with 483920 inside'));
  const answer = await say(it_, talk, 'one');
  expect([answer.status, answer.body['error']]).toEqual([
    502,
    { code: 'BotRejectedActivity', message: expect.not.stringContaining('483920') },
  ]);
  it_.bot.before = async () => undefined;
  expect((await say(it_, talk, 'two')).status).toBe(200);
});

test('while nothing can be stored the customer is told, by socket and by poll, in their language', async () => {
  const [onSocket, polling] = [await begin(it_), await begin(it_)];
  const stream = await listen(onSocket.streamUrl);
  await stream.messages(1);
  it_.bot.unavailable = true;
  it_.lines.down = true;
  expect((await say(it_, onSocket, 'one')).status).toBe(502);
  expect(texts(await stream.messages(2))[1]).toMatch(/nothing was changed/);
  expect((await say(it_, polling, 'un', { locale: 'fr-CA' })).status).toBe(502);
  const poll = await call(it_, 'GET', `${polling.path}/activities?watermark=1`, polling.token);
  expect([poll.status, poll.body['watermark'], texts(poll.body['activities'] as [])]).toEqual([
    200,
    '1',
    [expect.stringMatching(/rien n’a donc été changé/)],
  ]);
  expect((await call(it_, 'GET', `${polling.path}/activities?watermark=1`, polling.token)).body).toEqual({
    activities: [],
    watermark: '1',
  });
  it_.bot.unavailable = false;
  it_.lines.down = false;
  expect((await say(it_, polling, 'two')).status).toBe(200);
});

test('no poll is ever answered 5xx, and a reconnect finds its way, while the store is away', async () => {
  const talk = await begin(it_);
  const other = await startInstance({ lines: it_.lines });
  it_.lines.down = true;
  for (const at of [it_, other]) {
    const poll = await call(at, 'GET', `${talk.path}/activities?watermark=`, talk.token);
    expect([poll.status, poll.body]).toEqual([200, { activities: [], watermark: '0' }]);
    expect((await call(at, 'GET', talk.path, talk.token)).status).toBe(200);
  }
  await other.stop();
});

test('a conversation that cannot be started is 503, not a conversation nobody stores', async () => {
  it_.bot.unavailable = true;
  const { token } = (await call(it_, 'POST', 'tokens/generate', 'the Direct Line secret of the tests')).body as { token: string };
  expect((await call(it_, 'POST', 'conversations', token, {})).status).toBe(503);
  it_.bot.unavailable = false;
  expect((await call(it_, 'POST', 'conversations', token, {})).status).toBe(201);
});

test('three hundred sockets hear each their own', async () => {
  const talks = await Promise.all(Array.from({ length: 300 }, () => begin(it_)));
  const streams = await Promise.all(talks.map(({ streamUrl }) => listen(streamUrl)));
  await Promise.all(talks.map((talk, index) => say(it_, talk, `number ${index}`)));
  const heard = await Promise.all(streams.map((stream) => stream.messages(3)));
  expect(heard.map((activities) => activities[2]?.['text'])).toEqual(talks.map((_, index) => `You said: number ${index}`));
});
