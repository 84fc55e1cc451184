import { readMultipart } from '../../../src/channels/directline/multipart';
import { begin, call, startInstance, type Instance, type Started } from './kit';

let it_: Instance;
let talk: Started;
beforeAll(async () => {
  it_ = await startInstance();
  talk = await begin(it_);
});
afterAll(() => it_.stop());

async function upload(body: BodyInit, headers: Record<string, string> = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${it_.url}/v3/directline/${talk.path}/upload?userId=me`, {
    method: 'POST',
    headers: { authorization: `Bearer ${talk.token}`, ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const activityPart = (activity: object) => new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' });
const latest = async () => {
  const { activities } = (await call(it_, 'GET', `${talk.path}/activities`, talk.token)).body as { activities: Record<string, unknown>[] };
  return activities.filter(({ from }) => (from as { role: string }).role === 'user').at(-1);
};

test('files that come with a message, in whatever order, are named in its echo and not kept', async () => {
  const form = new FormData();
  const activity = {
    type: 'message',
    text: 'look',
    from: { id: 'other' },
    attachments: [
      { contentType: 'image/png', name: 'a.png', thumbnailUrl: 'data:image/png;base64,AAAA' },
      { contentType: 'text/plain', name: 'a (1).png' },
    ],
    channelData: { clientActivityID: 'up1', attachmentSizes: [3, 4] },
  };
  form.append('file', new Blob([Buffer.alloc(300_000, 1)], { type: 'text/plain' }), 'a (1).png');
  form.append('activity', activityPart(activity));
  form.append('file', new Blob(['abc'], { type: 'image/png' }), 'a.png');
  const answer = await upload(form);
  expect([answer.status, typeof answer.body['id']]).toEqual([200, 'string']);
  expect(it_.bot.taken.at(-1)).toMatchObject({ kind: 'message', text: 'look', attachments: true });
  expect(await latest()).toMatchObject({
    id: answer.body['id'],
    channelData: activity.channelData,
    from: { role: 'user' },
    attachments: [
      { contentType: 'application/octet-stream', name: 'a.png' },
      { contentType: 'application/octet-stream', name: 'a (1).png' },
    ],
  });
  expect(JSON.stringify(await latest())).not.toContain('base64');
});

test('a single raw file is taken note of by the name it came with', async () => {
  const answer = await upload(new Blob(['GIF89a'], { type: 'image/gif' }), {
    'content-type': 'image/gif',
    'content-disposition': 'name="file"; filename="cat \\"1\\".gif"',
  });
  expect(answer.status).toBe(200);
  expect(it_.bot.taken.at(-1)).toMatchObject({ text: '', attachments: true });
  expect(await latest()).toMatchObject({ attachments: [{ name: 'cat "1".gif' }] });
});

test('an attachment posted without upload is refused by the bot in the same way', async () => {
  await call(it_, 'POST', `${talk.path}/activities`, talk.token, {
    type: 'message',
    attachments: [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/latest', name: 'x.png' }],
  });
  expect(it_.bot.taken.at(-1)).toMatchObject({ attachments: true });
  expect(JSON.stringify(await latest())).not.toContain('169.254');
});

const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
test.each([
  ['no boundary', 'x', { 'content-type': 'multipart/form-data' }, 400],
  ['an end before the last boundary', '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc', multipart, 400],
  ['something behind a boundary', '--bx\r\n\r\n', multipart, 400],
  ['headers without end', `--b\r\n${'X: y\r\n'.repeat(5_000)}`, multipart, 400],
  ['an activity that is no JSON', '--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\nnope\r\n--b--\r\n', multipart, 400],
  [
    'an activity above its size',
    `--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n"${'x'.repeat(300_000)}"\r\n--b--\r\n`,
    multipart,
    413,
  ],
  ['more parts than anybody sends', `${'--b\r\n\r\nx\r\n'.repeat(60)}--b--\r\n`, multipart, 413],
])('%s is refused clearly', async (_what, body, headers, status) => {
  expect((await upload(body, headers)).status).toBe(status);
});

test('files above 25 MB are refused and not gathered in memory', async () => {
  const form = new FormData();
  form.append('activity', activityPart({ type: 'message', text: 'big' }));
  form.append('file', new Blob([Buffer.alloc(26 * 1024 * 1024)]), 'big.bin');
  expect((await upload(form)).status).toBe(413);
});

test('a body in pieces of a few bytes is read like one in a whole', async () => {
  const text =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="x\r\n--\r\n--bb"\r\n\r\n\r\n--\r\n-b\r\n--b \r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{"type":"message","text":"in pieces"}\r\n--b--\r\nepilogue';
  async function* pieces() {
    for (let at = 0; at < text.length; at += 3) yield Buffer.from(text.slice(at, at + 3));
  }
  const limits = { total: 10_000, kept: 1_000, parts: 5 };
  const parts = await readMultipart(pieces(), 'b', ({ type }) => type === 'application/vnd.microsoft.activity', limits);
  expect(parts.map(({ bytes }) => bytes?.toString())).toEqual([undefined, '{"type":"message","text":"in pieces"}']);
});
