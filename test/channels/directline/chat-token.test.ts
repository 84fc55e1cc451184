import { begin, call, startInstance, type Instance } from './kit';

let it_: Instance;
beforeEach(async () => void (it_ = await startInstance({ trustedProxies: ['127.0.0.1'] })));
afterEach(() => it_.stop());

interface Given {
  readonly status: number;
  readonly body: { token: string; conversationId?: string; expires_in: number; userId: string };
  readonly cookie: string;
  readonly headers: Headers;
}

async function chatToken(options: { cookie?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<Given> {
  const response = await fetch(`${it_.url}/chat/token`, {
    method: 'POST',
    headers: {
      ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const cookie = (response.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  return { status: response.status, body: (await response.json()) as Given['body'], cookie, headers: response.headers };
}

const start = (token: string) => call(it_, 'POST', 'conversations', token, { user: {} });
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

test('a browser gets a token, a user id of ours and a cookie no script can read', async () => {
  const { status, body, headers } = await chatToken();
  expect([status, Object.keys(body).sort(), body.expires_in]).toEqual([200, ['expires_in', 'token', 'userId'], 1_800]);
  expect(body.userId).toMatch(/^dl_[\w-]{22}$/);
  expect(claimsOf(body.token)['user']).toBe(body.userId);
  expect(headers.get('set-cookie')).toMatch(/^chat=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=86400$/);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('a reload goes on with the conversation once it was started, under the same user', async () => {
  const first = await chatToken();
  expect((await chatToken({ cookie: first.cookie })).body.conversationId).toBeUndefined();
  const { body } = await start(first.body.token);
  const again = await chatToken({ cookie: first.cookie });
  expect(again.body).toMatchObject({ conversationId: body['conversationId'], userId: first.body.userId });
  expect((await call(it_, 'GET', `conversations/${again.body.conversationId}`, again.body.token)).status).toBe(200);
});

test('a new one is given when it is asked for, and when the old one is over', async () => {
  const first = await chatToken();
  const { body } = await start(first.body.token);
  const asked = await chatToken({ cookie: first.cookie, body: { new: true } });
  expect([asked.body.conversationId, asked.body.userId === first.body.userId]).toEqual([undefined, false]);
  it_.closed.add(String(body['conversationId']));
  expect((await chatToken({ cookie: first.cookie })).body.conversationId).toBeUndefined();
});

test('a cookie that was changed or made up is as good as none', async () => {
  const first = await chatToken();
  await start(first.body.token);
  const other = await begin(it_);
  const forged = Buffer.from(JSON.stringify(['dl_x', other.id])).toString('base64url');
  const signature = first.cookie.split('.')[1];
  for (const cookie of [`chat=${forged}.${signature}`, `${first.cookie}x`, 'chat=', 'chat=a.b.c', `chat=${forged}`]) {
    const given = await chatToken({ cookie });
    expect([given.status, given.body.conversationId]).toEqual([200, undefined]);
  }
});

test('pages of other origins get nothing', async () => {
  const refused = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  for (const headers of refused) expect((await chatToken({ headers })).status).toBe(403);
  expect((await chatToken({ headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
  expect((await chatToken({ headers: { origin: it_.url } })).status).toBe(200);
});

test('a thousand customers behind one address are served; a script is stopped, a live chat is not', async () => {
  const first = await chatToken({ headers: { 'x-forwarded-for': '203.0.113.7' } });
  await start(first.body.token);
  const ask = () => chatToken({ headers: { 'x-forwarded-for': '203.0.113.7' } });
  const statuses: number[] = [];
  for (let batch = 0; batch < 21; batch += 1)
    statuses.push(...(await Promise.all(Array.from({ length: 100 }, ask))).map(({ status }) => status));
  expect(statuses.slice(0, 1_000).every((status) => status === 200)).toBe(true);
  const last = await ask();
  expect([last.status, last.headers.get('retry-after')]).toEqual([429, '1']);
  expect((await chatToken({ cookie: first.cookie, headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(200);
  expect((await call(it_, 'POST', 'tokens/refresh', first.body.token)).status).toBe(200);
  expect((await chatToken({ headers: { 'x-forwarded-for': '203.0.113.8' } })).status).toBe(200);
  it_.clock.now += 1_000;
  expect((await ask()).status).toBe(200);
});

test('while the store is away a browser with a conversation is told to come back, not given another', async () => {
  const first = await chatToken();
  await start(first.body.token);
  it_.lines.down = true;
  expect((await chatToken({ cookie: first.cookie })).status).toBe(503);
});

test('the pages behind mailed links know the asking browser and can give another one its chat', async () => {
  const first = await chatToken();
  const { body } = await start(first.body.token);
  const { browsers } = it_.directLine;
  const asking = (cookie: string) =>
    browsers.of({ cookie: (name: string) => cookie.split(`${name}=`)[1] } as Parameters<typeof browsers.of>[0]);
  expect(asking(first.cookie)).toEqual({ user: first.body.userId, conversation: body['conversationId'] });
  expect(asking('chat=nonsense')).toBeUndefined();
  const opened = await begin(it_);
  const bound = browsers.bind(undefined, opened.id);
  expect((await chatToken({ cookie: `chat=${bound.value}` })).body).toMatchObject({ conversationId: opened.id });
  expect(asking(`chat=${browsers.bind(asking(first.cookie), opened.id).value}`)?.user).toBe(first.body.userId);
});
