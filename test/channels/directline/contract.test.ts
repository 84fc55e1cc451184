import { z } from 'zod';
import { begin, call, say, secret, startInstance, texts, type Instance } from './kit';

// The shapes of Microsoft's published Direct Line 3.0 contract (Swagger 2.0), as far as answers have them.
const account = z.strictObject({ id: z.string(), name: z.string().optional(), role: z.enum(['user', 'bot']) });
const activity = z.looseObject({
  type: z.string(),
  id: z.string().min(1),
  timestamp: z.iso.datetime(),
  channelId: z.literal('directline'),
  from: account,
  recipient: account,
  conversation: z.strictObject({ id: z.string() }),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  channelData: z.record(z.string(), z.unknown()).optional(),
});
const activitySet = z.strictObject({ activities: z.array(activity), watermark: z.string() });
const conversation = z.strictObject({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.int(),
  streamUrl: z.url({ protocol: /^wss?$/ }).optional(),
});
const errorBody = z.strictObject({ error: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }) });

let it_: Instance;
beforeEach(async () => void (it_ = await startInstance()));
afterEach(() => it_.stop());

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

test('tokens/generate takes the secret, names of any case, and starts nothing', async () => {
  const plain = await call(it_, 'POST', 'tokens/generate', secret);
  expect(plain.status).toBe(200);
  const made = conversation.parse(plain.body);
  expect(claimsOf(made.token)).toMatchObject({ user: expect.stringMatching(/^dl_/), conv: made.conversationId });
  const upstream = await call(it_, 'POST', 'tokens/generate', secret, {
    User: { Id: 'dl_mine', Name: 'Me' },
    TrustedOrigins: ['https://shop.example'],
  });
  expect(claimsOf(conversation.parse(upstream.body).token)).toMatchObject({ user: 'dl_mine' });
  expect(it_.bot.taken).toEqual([]);
  expect((await call(it_, 'GET', `conversations/${made.conversationId}/activities`, made.token)).status).toBe(404);
});

test('a token may not make tokens, and one for other origins is of no use to a page', async () => {
  const { token } = await begin(it_);
  expect((await call(it_, 'POST', 'tokens/generate', token)).status).toBe(403);
  const { token: bound } = (await call(it_, 'POST', 'tokens/generate', secret, { trustedOrigins: ['https://shop.example'] })).body as {
    token: string;
  };
  expect((await call(it_, 'POST', 'conversations', bound, {}, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await call(it_, 'POST', 'conversations', bound, {}, { origin: 'https://shop.example' })).status).toBe(201);
});

test('a conversation starts with 201, is 200 the second time, and greets once', async () => {
  const { token, conversationId } = (await call(it_, 'POST', 'tokens/generate', secret)).body as { token: string; conversationId: string };
  const first = await call(it_, 'POST', 'conversations', token, '{"user":{}}');
  expect([first.status, conversation.parse(first.body).conversationId]).toEqual([201, conversationId]);
  const second = await call(it_, 'POST', 'conversations', token, { user: {}, locale: 'fr-CA' });
  expect([second.status, conversation.parse(second.body).conversationId]).toEqual([200, conversationId]);
  expect(it_.bot.taken.map(({ kind }) => kind)).toEqual(['opened']);
});

test('with the secret every start is a new conversation, with the customer the program names', async () => {
  const first = await call(it_, 'POST', 'conversations', secret, { user: { id: 'customer-7' } });
  const second = await call(it_, 'POST', 'conversations', secret);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(first.body['conversationId']).not.toBe(second.body['conversationId']);
  expect(claimsOf(String(first.body['token']))['user']).toBe('customer-7');
});

test('the locale of the start reaches the greeting', async () => {
  const { token } = (await call(it_, 'POST', 'tokens/generate', secret)).body as { token: string };
  await call(it_, 'POST', 'conversations', token, { user: {}, locale: 'fr-CA' });
  expect(it_.bot.taken[0]).toMatchObject({ kind: 'opened', locale: 'fr-CA' });
});

test('a message is answered with its id and comes back under it, with what its client knows it by, then the reply to it', async () => {
  const talk = await begin(it_);
  const channelData = { clientActivityID: 'abc', postBack: true };
  const posted = await say(it_, talk, 'hello', {
    channelData: { ...channelData, x: 'PIN 582917', mail: { subject: 'mine' }, agent: { name: 'Alex' } },
    textFormat: 'plain',
    localTimestamp: 'x',
  });
  expect([posted.status, Object.keys(posted.body)]).toEqual([200, ['id']]);
  const polled = await call(it_, 'GET', `${talk.path}/activities?watermark=`, talk.token);
  const { activities, watermark } = activitySet.parse(polled.body);
  expect(watermark).toBe('3');
  expect(texts(activities)).toEqual(['Hello, I am a bot.', 'hello', 'You said: hello']);
  expect(activities.map(({ from }) => from.role)).toEqual(['bot', 'user', 'bot']);
  expect(activities[1]?.channelData).toEqual(channelData);
  expect(it_.bot.taken[1]?.clients).toEqual({ x: 'PIN 582917' });
  expect(activities[1]).toMatchObject({
    id: posted.body['id'],
    channelData,
    textFormat: 'plain',
    from: { id: claimsOf(talk.token)['user'] },
  });
  expect(activities[2]).toMatchObject({ replyToId: posted.body['id'] });
  expect(activities[0]).not.toHaveProperty('replyToId');
  const instants = activities.map(({ timestamp }) => timestamp);
  expect([...new Set(instants)].sort()).toEqual(instants);
});

test('polling goes on behind the watermark, which is a string throughout', async () => {
  const talk = await begin(it_);
  await say(it_, talk, 'one');
  const all = activitySet.parse((await call(it_, 'GET', `${talk.path}/activities`, talk.token)).body);
  const rest = activitySet.parse((await call(it_, 'GET', `${talk.path}/activities?watermark=1`, talk.token)).body);
  expect(rest.activities).toEqual(all.activities.slice(1));
  expect(activitySet.parse((await call(it_, 'GET', `${talk.path}/activities?watermark=3`, talk.token)).body)).toEqual({
    activities: [],
    watermark: '3',
  });
  expect((await call(it_, 'GET', `${talk.path}/activities?watermark=abc`, talk.token)).status).toBe(400);
});

test('who posts is who the token says, whatever from.id and from.role claim', async () => {
  const talk = await begin(it_);
  await say(it_, talk, 'hi', { from: { id: 'administrator', role: 'bot', name: 'Boss' }, verified: true, recipient: { id: 'x' } });
  const { activities } = activitySet.parse((await call(it_, 'GET', `${talk.path}/activities?watermark=1`, talk.token)).body);
  expect(activities[0]?.from).toEqual({ id: claimsOf(talk.token)['user'], role: 'user' });
  expect(it_.bot.taken[1]?.echo).not.toHaveProperty('verified');
});

test('a submitted card reaches the turn as it came and is stored by the turn alone', async () => {
  const talk = await begin(it_);
  await call(it_, 'POST', `${talk.path}/activities`, talk.token, {
    type: 'message',
    value: { pin: '483920' },
    channelData: { postBack: true },
  });
  expect(it_.bot.taken[1]).toMatchObject({ text: '', value: { pin: '483920' } });
  expect(JSON.stringify(it_.bot.taken[1]?.echo)).not.toContain('483920');
});

test('a text of 4,000 characters goes through whole, a longer one cut behind the 4,001st', async () => {
  const talk = await begin(it_);
  await say(it_, talk, 'x'.repeat(4_000));
  expect((await say(it_, talk, 'y'.repeat(100_000))).status).toBe(200);
  expect(it_.bot.taken.slice(1).map(({ text }) => text.length)).toEqual([4_000, 4_001]);
});

test('typing and events take no turn; endOfConversation ends the talk for posts, not for reading', async () => {
  const talk = await begin(it_);
  for (const type of ['typing', 'event', 'conversationUpdate', 'invoke']) {
    expect((await call(it_, 'POST', `${talk.path}/activities`, talk.token, { type, name: 'webchat/join' })).status).toBe(200);
  }
  expect(it_.bot.taken).toHaveLength(1);
  expect((await call(it_, 'POST', `${talk.path}/activities`, talk.token, { type: 'endOfConversation' })).status).toBe(200);
  expect(it_.bot.taken.at(-1)?.kind).toBe('ended');
  const late = await say(it_, talk, 'are you there?');
  expect([late.status, errorBody.parse(late.body).error.code]).toEqual([404, 'ConversationEnded']);
  expect((await call(it_, 'GET', `${talk.path}/activities`, talk.token)).status).toBe(200);
});

test('a token is refreshed while it lives and not after', async () => {
  const talk = await begin(it_);
  it_.clock.now += 29 * 60_000;
  const fresh = await call(it_, 'POST', 'tokens/refresh', talk.token);
  expect([fresh.status, conversation.parse(fresh.body).conversationId]).toEqual([200, talk.id]);
  it_.clock.now += 2 * 60_000;
  for (const [method, path] of [
    ['POST', 'tokens/refresh'],
    ['GET', talk.path],
    ['GET', `${talk.path}/activities`],
    ['POST', `${talk.path}/activities`],
  ] as const) {
    const late = await call(it_, method, path, talk.token, method === 'POST' ? { type: 'message', text: 'x' } : undefined);
    expect([path, late.status, errorBody.parse(late.body).error.code]).toEqual([path, 403, 'TokenExpired']);
  }
  expect((await call(it_, 'GET', `${talk.path}/activities`, String(fresh.body['token']))).status).toBe(200);
});

test('reconnecting gives the conversation again, with a token and a stream behind the watermark', async () => {
  const talk = await begin(it_);
  const again = await call(it_, 'GET', `${talk.path}?watermark=1`, talk.token);
  const body = conversation.parse(again.body);
  expect([again.status, body.conversationId]).toEqual([200, talk.id]);
  expect(body.streamUrl).toMatch(
    new RegExp(`^ws://127\\.0\\.0\\.1:${it_.port}/v3/directline/conversations/${talk.id}/stream\\?watermark=1&t=`),
  );
  expect(claimsOf(body.token)['user']).toBe(claimsOf(talk.token)['user']);
});

test('the secret opens every conversation that there is', async () => {
  const talk = await begin(it_);
  expect((await call(it_, 'GET', talk.path, secret)).status).toBe(200);
  await call(it_, 'POST', `${talk.path}/activities`, secret, { type: 'message', text: 'from the program', from: { id: 'customer-7' } });
  const { activities } = activitySet.parse((await call(it_, 'GET', `${talk.path}/activities`, secret)).body);
  expect(activities[1]?.from).toEqual({ id: 'customer-7', role: 'user' });
});

test('a session id is there for who asks with credentials', async () => {
  const talk = await begin(it_);
  const answer = await call(it_, 'GET', 'session/getsessionid', talk.token, undefined, { origin: 'https://shop.example' });
  expect([answer.status, typeof answer.body['sessionId']]).toEqual([200, 'string']);
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
});
