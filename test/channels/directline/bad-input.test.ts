import { mintLegId } from '../../../src/store/ids';
import { raw } from '../../http/support';
import { begin, call, say, secret, startInstance, type Instance, type Started } from './kit';

let it_: Instance;
let mine: Started;
let yours: Started;
beforeAll(async () => {
  it_ = await startInstance();
  [mine, yours] = [await begin(it_), await begin(it_)];
});
afterAll(() => it_.stop());

const nobody = mintLegId();
const message = { type: 'message', text: 'x' };
const deep = `{"type":"message","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

const cases: readonly (readonly [string, () => Parameters<typeof call> extends [unknown, ...infer Rest] ? Rest : never, number, string])[] =
  [
    ['no token', () => ['GET', `${mine.path}/activities`], 401, 'Unauthorized'],
    ['no token when starting', () => ['POST', 'conversations', undefined, {}], 401, 'Unauthorized'],
    ['a scheme that is none', () => ['GET', mine.path, undefined, undefined, { authorization: mine.token }], 401, 'Unauthorized'],
    ['a token of somebody else’s making', () => ['GET', mine.path, 'abc.def.ghi'], 403, 'Forbidden'],
    ['a wrong secret', () => ['POST', 'tokens/generate', `${secret}!`], 403, 'Forbidden'],
    [
      'an unsigned token',
      () => ['GET', mine.path, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${mine.token.split('.')[1]}.`],
      403,
      'Forbidden',
    ],
    ['another’s conversation read', () => ['GET', `${yours.path}/activities`, mine.token], 403, 'Forbidden'],
    ['another’s conversation written', () => ['POST', `${yours.path}/activities`, mine.token, message], 403, 'Forbidden'],
    ['another’s conversation reconnected', () => ['GET', yours.path, mine.token], 403, 'Forbidden'],
    ['an unknown conversation, with the secret', () => ['GET', `conversations/${nobody}`, secret], 404, 'ConversationNotFound'],
    [
      'an unknown conversation polled, with the secret',
      () => ['GET', `conversations/${nobody}/activities`, secret],
      404,
      'ConversationNotFound',
    ],
    [
      'an unknown conversation written, with the secret',
      () => ['POST', `conversations/${nobody}/activities`, secret, message],
      404,
      'ConversationNotFound',
    ],
    ['a conversation id that is none', () => ['GET', 'conversations/..%2f..%2fetc', secret], 404, 'ConversationNotFound'],
    ['a wrong method', () => ['GET', 'tokens/refresh', mine.token], 405, 'MethodNotAllowed'],
    ['a wrong method on a conversation', () => ['POST', mine.path, mine.token, {}], 405, 'MethodNotAllowed'],
    ['an unknown path', () => ['GET', 'nothing', mine.token], 404, 'NotFound'],
    ['broken JSON', () => ['POST', `${mine.path}/activities`, mine.token, '{"type":'], 400, 'BadSyntax'],
    ['no activity at all', () => ['POST', `${mine.path}/activities`, mine.token], 400, 'BadArgument'],
    ['an activity that is a list', () => ['POST', `${mine.path}/activities`, mine.token, '[]'], 400, 'BadArgument'],
    ['an activity without a type', () => ['POST', `${mine.path}/activities`, mine.token, { text: 'x' }], 400, 'BadArgument'],
    ['a text that is a list', () => ['POST', `${mine.path}/activities`, mine.token, { type: 'message', text: ['x'] }], 400, 'BadArgument'],
    ['a value nested without end', () => ['POST', `${mine.path}/activities`, mine.token, deep], 400, 'BadArgument'],
    [
      'above 256 K characters',
      () => ['POST', `${mine.path}/activities`, mine.token, { type: 'message', text: 'x'.repeat(300_000) }],
      413,
      'MessageSizeTooBig',
    ],
    [
      'plain text',
      () => ['POST', `${mine.path}/activities`, mine.token, '{"type":"message"}', { 'content-type': 'text/plain' }],
      415,
      'UnsupportedMediaType',
    ],
    [
      'a form',
      () => ['POST', `${mine.path}/activities`, mine.token, 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }],
      415,
      'UnsupportedMediaType',
    ],
    ['a user that is a number', () => ['POST', 'tokens/generate', secret, { user: { id: 7 } }], 400, 'BadArgument'],
    ['an upload of neither activity nor file', () => ['POST', `${mine.path}/upload`, mine.token], 400, 'BadArgument'],
    ['a watermark of somebody else’s', () => ['GET', `${mine.path}?watermark=1'--`, mine.token], 400, 'BadArgument'],
  ];

test.each(cases)('%s is refused clearly, with the headers pages need, and the service goes on', async (_what, args, status, code) => {
  const answer = await call(it_, ...args());
  expect([answer.status, (answer.body['error'] as { code: string } | undefined)?.code]).toEqual([status, code]);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
  expect((await say(it_, yours, 'still there?')).status).toBe(200);
});

test('what was refused reached no turn', () => {
  expect(it_.bot.taken.filter(({ text }) => text !== 'still there?').map(({ kind }) => kind)).toEqual(['opened', 'opened']);
});

test('a malformed Host on a poll ends nothing', async () => {
  expect(
    await raw(it_.port, `GET /v3/directline/${mine.path}/activities HTTP/1.1\r\nHost: [\r\nAuthorization: Bearer ${mine.token}\r\n\r\n`),
  ).toMatch(/^HTTP\/1\.1 400 /);
  expect((await say(it_, mine, 'still there?')).status).toBe(200);
});

test('a forged Host leads no stream elsewhere', async () => {
  const answer = await raw(
    it_.port,
    `GET /v3/directline/${mine.path} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nAuthorization: Bearer ${mine.token}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toContain(`"streamUrl":"ws://127.0.0.1:${it_.port}/`);
  expect(answer).not.toContain('evil.example');
});

test('a preflight allows what the official client sends, for a day', async () => {
  const response = await fetch(`${it_.url}/v3/directline/${mine.path}/activities`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
    },
  });
  expect([response.status, await response.text()]).toEqual([204, '']);
  const allowed = (response.headers.get('access-control-allow-headers') ?? '').split(/, */);
  expect(allowed).toEqual(expect.arrayContaining(['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']));
  expect(response.headers.get('access-control-max-age')).toBe('86400');
  expect((await fetch(`${it_.url}/chat/token`, { method: 'OPTIONS' })).status).toBe(405);
});
