import { connect } from 'node:net';
import { html, json, redirect, withCookie } from '../../src/http/response';
import { createHttpServer } from '../../src/http/server';
import { patience } from '../support/patience';
import { quietLog } from '../support/quiet-log';
import { raw, running, type Running } from './support';

const started: Running[] = [];
const start = async (...args: Parameters<typeof running>): Promise<Running> => {
  const it_ = await running(...args);
  started.push(it_);
  return it_;
};
afterAll(() => Promise.all(started.map(({ server }) => server.stop(0))));

const fetchText = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).text();

test('cookies are HttpOnly and Lax, and bound to the host over https under a name that is hidden from handlers', async () => {
  const routes = (server: Running['server']) =>
    server.get('/', async (request) =>
      withCookie(json({ had: request.cookie('chat') ?? null }), { name: 'chat', value: 'abc.def', maxAge: 60 }),
    );
  const open = await start(routes);
  expect((await fetch(open.url)).headers.get('set-cookie')).toBe('chat=abc.def; Path=/; HttpOnly; SameSite=Lax; Max-Age=60');
  expect(await fetchText(open.url, { cookie: 'other=1; chat=mine; chat=later' })).toBe('{"had":"mine"}');
  const secure = await start(routes, { publicUrl: () => 'https://support.example' });
  const answer = await fetch(secure.url, { headers: { cookie: 'chat=planted' } });
  expect(await answer.text()).toBe('{"had":null}');
  expect(answer.headers.get('set-cookie')).toBe('__Host-chat=abc.def; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60');
  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(await fetchText(secure.url, { cookie: '__Host-chat=mine' })).toBe('{"had":"mine"}');
});

test('a value that would break out of a cookie is never sent', async () => {
  const it_ = await start((server) => server.get('/', async () => withCookie(json({}), { name: 'chat', value: 'a; Domain=evil' })));
  expect((await fetch(it_.url)).status).toBe(500);
});

test('pages carry a policy that opens their own nonce and nothing else, and are not kept', async () => {
  const it_ = await start((server) => {
    server.get('/page', async (request) =>
      html(`<script nonce="${request.nonce}"></script>`, { nonce: request.nonce, connect: ['ws://localhost:1'] }),
    );
    server.post('/go', async () => redirect('/page'));
  });
  const [one, two] = [await fetch(`${it_.url}/page`), await fetch(`${it_.url}/page`)];
  const policy = one.headers.get('content-security-policy') ?? '';
  const nonce = /nonce-([^']+)/.exec(policy)?.[1];
  expect(await one.text()).toContain(`nonce="${nonce}"`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' ws://localhost:1");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(two.headers.get('content-security-policy')).not.toBe(policy);
  expect([one.headers.get('referrer-policy'), one.headers.get('x-content-type-options'), one.headers.get('cache-control')]).toEqual([
    'no-referrer',
    'nosniff',
    'no-store',
  ]);
  const moved = await fetch(`${it_.url}/go`, { method: 'POST', redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([303, '/page']);
});

test('who is there is the peer, whatever headers say; trusted proxies are believed about their own peers', async () => {
  const routes = (server: Running['server']) => server.get('/', async (request) => json(request.client));
  const direct = await start(routes);
  expect(await fetchText(direct.url, { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7', 'x-real-ip': '203.0.113.7' })).toBe(
    '"127.0.0.1"',
  );
  const behind = await start(routes, { trustedProxies: ['127.0.0.0/8', '10.0.0.0/8'] });
  expect(await fetchText(behind.url, { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.1.2.3' })).toBe('"203.0.113.7"');
  expect(await fetchText(behind.url, { 'x-forwarded-for': 'nonsense, 10.1.2.3' })).toBe('"10.1.2.3"');
  expect(await fetchText(behind.url, { 'x-forwarded-for': '2001:db8::7' })).toBe('"2001:db8::7"');
  expect(await fetchText(behind.url)).toBe('"127.0.0.1"');
});

test('readiness names what works and what does not, liveness only the process', async () => {
  let mail: () => Promise<void> = async () => undefined;
  const timeouts = { headers: patience, request: patience, keepAlive: patience, sweep: patience, check: 50 };
  const metrics = async () => ({ contentType: 'text/plain; version=0.0.4', body: 'up 1\n' });
  const it_ = await start(() => undefined, { checks: { store: async () => undefined, mail: () => mail() }, timeouts, metrics });
  const ready = async () => {
    const answer = await fetch(`${it_.url}/readyz`);
    return [answer.status, ((await answer.json()) as { checks: unknown }).checks];
  };
  expect(await ready()).toEqual([200, { store: 'ok', mail: 'ok' }]);
  mail = () => Promise.reject(new Error('refused'));
  expect(await ready()).toEqual([503, { store: 'ok', mail: 'failed' }]);
  mail = () => new Promise(() => undefined);
  expect(await ready()).toEqual([503, { store: 'ok', mail: 'failed' }]);
  expect((await fetch(`${it_.url}/healthz`)).status).toBe(200);
  const scraped = await fetch(`${it_.url}/metrics`);
  expect([scraped.headers.get('content-type'), await scraped.text()]).toEqual(['text/plain; version=0.0.4', 'up 1\n']);
});

test('headers and bodies that dawdle are answered 408 and hung up on', async () => {
  const timeouts = { headers: 100, request: 200, keepAlive: 1_000, sweep: 50, check: 50 };
  const it_ = await start((server) => server.post('/', async (request) => json(await request.json())), { timeouts });
  expect(await raw(it_.port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /);
  expect(await raw(it_.port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{')).toMatch(
    /^HTTP\/1\.1 408 /,
  );
});

test('a stop lets the running request finish, takes no new one and leaves no connection', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let entered: () => void = () => undefined;
  const inside = new Promise<void>((resolve) => (entered = resolve));
  const it_ = await running((server) =>
    server.get('/slow', async () => {
      entered();
      await held;
      return json('done');
    }),
  );
  const slow = fetch(`${it_.url}/slow`);
  await inside;
  const stopped = it_.server.stop(patience);
  await expect(fetch(`${it_.url}/healthz`)).rejects.toThrow('fetch failed');
  release();
  const answer = await slow;
  expect([answer.headers.get('connection'), await answer.json()]).toEqual(['close', 'done']);
  await stopped;
});

test('a stop does not wait for ever', async () => {
  const it_ = await running((server) => server.get('/stuck', () => new Promise(() => undefined)));
  const stuck = fetch(`${it_.url}/stuck`);
  stuck.catch(() => undefined);
  const socket = connect(it_.port, '127.0.0.1');
  const hungUp = new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve));
  await new Promise((resolve) => socket.on('connect', resolve));
  await it_.server.stop(50);
  await expect(stuck).rejects.toThrow('fetch failed');
  await hungUp;
});

test('an upgrade to what is no stream is answered 404, and a port or an address that cannot be opened is told with what to set', async () => {
  const it_ = await start(() => undefined);
  expect(await raw(it_.port, 'GET /x HTTP/1.1\r\nHost: [\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 404 /,
  );
  const { log, lines } = quietLog();
  const second = createHttpServer({ publicUrl: () => it_.url, trustedProxies: [], log });
  await expect(second.listen(it_.port, '127.0.0.1')).rejects.toThrow(
    `127.0.0.1:${it_.port} cannot be opened: another program has it. Stop that one, or set PORT to another one, such as PORT=3979.`,
  );
  await expect(second.listen(it_.port, '192.0.2.1')).rejects.toThrow(/^192\.0\.2\.1:\d+ cannot be opened: .* Set HOST to one it has\.$/);
  expect(lines).toEqual([]);
});
