import { HttpError } from '../../src/http/http-error';
import { json } from '../../src/http/response';
import { raw, running, type Running } from './support';

let it_: Running;
beforeAll(async () => {
  it_ = await running((server) => {
    server.get('/hello/:name', async (request) => json({ name: request.params['name'], q: request.query.get('q') }));
    server.post('/echo', async (request) => json({ got: await request.json(100) }));
    server.post('/form', async (request) => json(Object.fromEntries(await request.form(100))));
    server.get('/sync-like', async () => {
      throw new Error('secret 483920 inside');
    });
    server.get('/refused', async () => {
      throw new HttpError(403, 'Forbidden', 'Not for you.');
    });
  });
});
afterAll(() => it_.server.stop(0));

const stillUp = async () => expect((await fetch(`${it_.url}/healthz`)).status).toBe(200);
const post = (path: string, body: string, type = 'application/json', headers: Record<string, string> = {}) =>
  fetch(`${it_.url}${path}`, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
const codeOf = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code;

describe('by raw socket', () => {
  test.each([
    ['a Host that is no host', 'GET /healthz HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n'],
    ['a Host with a port that is none', 'GET /healthz HTTP/1.1\r\nHost: localhost:99999999\r\nConnection: close\r\n\r\n'],
    ['a Host of brackets', 'GET /nothing HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n'],
    ['a Host of percent signs', 'POST /echo HTTP/1.1\r\nHost: %%%\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'],
    ['an absolute target that is no URL', 'GET http://[::/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    ['no Host at all', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['bytes that are no HTTP', 'HELO example.org\r\n\r\n'],
    ['a header without a name', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n'],
  ])('%s is answered 400 and the process goes on', async (_what, bytes) => {
    expect(await raw(it_.port, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    await stillUp();
  });

  test('headers above 16 kB are answered 431', async () => {
    expect(await raw(it_.port, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    await stillUp();
  });

  test('a forged Host changes nothing of a good request', async () => {
    expect(await raw(it_.port, 'GET /hello/you HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });
});

test('what a handler throws is answered 500 without its words and logged', async () => {
  const response = await fetch(`${it_.url}/sync-like`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('483920');
  expect(it_.logged.some((line) => line.message === 'a request failed')).toBe(true);
  await stillUp();
});

test('an error a handler means is answered as it says', async () => {
  const response = await fetch(`${it_.url}/refused`);
  expect([response.status, await response.json()]).toEqual([403, { error: { code: 'Forbidden', message: 'Not for you.' } }]);
});

test.each([
  ['JSON that is broken', '/echo', '{"a":', 'application/json', 400, 'BadSyntax'],
  ['a control character', '/echo', '\u0000', 'application/json', 400, 'BadSyntax'],
  ['JSON above the limit', '/echo', JSON.stringify('x'.repeat(200)), 'application/json', 413, 'MessageSizeTooBig'],
  ['JSON called a form', '/echo', '{}', 'application/x-www-form-urlencoded', 415, 'UnsupportedMediaType'],
  ['JSON called plain text', '/echo', '{}', 'text/plain', 415, 'UnsupportedMediaType'],
  ['a form called JSON', '/form', 'a=b', 'application/json', 415, 'UnsupportedMediaType'],
  ['a form above the limit', '/form', `a=${'b'.repeat(200)}`, 'application/x-www-form-urlencoded', 413, 'MessageSizeTooBig'],
])('%s is refused with the right status', async (_what, path, body, type, status, code) => {
  const response = await post(path, body, type);
  expect([response.status, await codeOf(response)]).toEqual([status, code]);
  await stillUp();
});

test('a body without a length is cut off at the limit', async () => {
  const chunk = `64\r\n${'x'.repeat(100)}\r\n`;
  const answer = await raw(
    it_.port,
    `POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

test('a compressed body is refused, not inflated', async () => {
  expect((await post('/echo', 'xx', 'application/json', { 'content-encoding': 'gzip' })).status).toBe(415);
});

test('unknown paths are 404, wrong methods 405 with what is allowed', async () => {
  const missing = await fetch(`${it_.url}/nowhere`);
  expect([missing.status, await codeOf(missing)]).toEqual([404, 'NotFound']);
  const wrong = await fetch(`${it_.url}/echo`);
  expect([wrong.status, wrong.headers.get('allow'), await codeOf(wrong)]).toEqual([405, 'POST', 'MethodNotAllowed']);
  const odd = await fetch(`${it_.url}/hello/%zz`);
  expect(odd.status).toBe(404);
});

test('a browser gets a page in its language instead of JSON', async () => {
  const response = await fetch(`${it_.url}/nowhere`, {
    headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': 'de, fr-CA;q=0.8, en;q=0.7' },
  });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await response.text()).toContain('<html lang="fr">');
});

test('HEAD is answered like GET without a body', async () => {
  const response = await fetch(`${it_.url}/hello/you?q=1`, { method: 'HEAD' });
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '22', '']);
  expect(await (await fetch(`${it_.url}/hello/y%C3%A9%2F?q=%20a`)).json()).toEqual({ name: 'yé/', q: ' a' });
});
