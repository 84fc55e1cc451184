import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailReader } from '../../../../src/channels/email/reading/mail-reader';
import { limits, type ReadMail } from '../../../../src/channels/email/reading/mail';
import { count } from '../../../support/counts';
import { patience } from '../../../support/patience';
import { mutate, seeds } from './mutants';

/** Time is not asserted here, so a busy machine is given more of it than the service gives. */
const reader = createMailReader({ deadline: patience });
afterAll(() => reader.close());

const reasonOf = (result: ReadMail): string => (result.kind === 'mail' ? 'mail' : result.reason);
const ordinary = Buffer.from('From: alice@organization.com\r\nSubject: PIN\r\n\r\nMy PIN is 483920');
const head = 'From: alice@organization.com\r\nMIME-Version: 1.0\r\n';

const nested = (depth: number): string => {
  let text = head;
  for (let i = 0; i < depth; i++) text += `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`;
  return `${text}Content-Type: text/plain\r\n\r\nMy PIN is 483920\r\n`;
};
const wide = (parts: number): string =>
  `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(parts)}--b--\r\n`;

describe('A mail beyond the limits is refused with its reason, and the next one is read', () => {
  test.each([
    ['26 MB', 'too-large', () => Buffer.alloc(26 * 1024 * 1024, 'a')],
    ['headers of 101 kB', 'headers-too-large', () => Buffer.from(`${head}X-Long: ${'a'.repeat(limits.headers + 1_024)}\r\n\r\nHello`)],
    ['101 kB of short headers', 'headers-too-large', () => Buffer.from(`${head}${'X: y\r\n'.repeat(limits.headers / 6)}\r\nHello`)],
    ['parts 60 levels deep', 'too-deep', () => Buffer.from(nested(60))],
    ['parts 3,000 levels deep', 'too-many-parts', () => Buffer.from(nested(3_000))],
    ['600 parts', 'too-many-parts', () => Buffer.from(wide(600))],
  ])('%s: %s', async (_name, reason, raw) => {
    expect(reasonOf(await reader.readMail(raw()))).toBe(reason);
    expect(reasonOf(await reader.readMail(ordinary))).toBe('mail');
  });

  test.each([
    ['parts 40 levels deep', () => nested(40)],
    ['400 parts', () => wide(400)],
    ['nothing at all', () => ''],
    ['no body', () => 'From: a@organization.com'],
    ['groups within groups in From', () => `From: ${'a:'.repeat(40_000)}\r\n\r\nx`],
    ['comments within comments', () => `From: ${'('.repeat(90_000)}\r\n\r\nx`],
    ['30,000 mailboxes', () => `From: ${'a@b.c,'.repeat(15_000)}\r\n\r\nx`],
    ['encoded words without end', () => `Subject: ${'=?utf-8?Q?='.repeat(9_000)}\r\n\r\nx`],
    ['HTML 20,000 elements deep', () => `Content-Type: text/html\r\n\r\n${'<div>'.repeat(20_000)}x`],
    ['an unfinished boundary', () => `Content-Type: multipart/mixed; boundary="${'a'.repeat(5_000)}"\r\n\r\n--a`],
    ['zeros', () => '\0'.repeat(50_000)],
  ])('%s is read', async (_name, raw) => {
    expect(reasonOf(await reader.readMail(Buffer.from(raw())))).toBe('mail');
  });

  test('24 MB of an attachment are counted, not kept', async () => {
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const lines = Math.floor((24 * 1024 * 1024) / line.length);
    const raw = Buffer.from(
      `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nMy PIN is 483920\r\n--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${line.repeat(lines)}--b--\r\n`,
    );
    const patient = createMailReader({ deadline: patience });
    const result = await patient.readMail(raw);
    await patient.close();
    expect(result).toMatchObject({ kind: 'mail', mail: { newText: 'My PIN is 483920', attachments: [{ size: lines * 57 }] } });
  });
});

describe('A mail that hangs, fills or ends the thread costs only itself', () => {
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'mail-reader-'))));
  afterAll(() => rm(folder, { recursive: true }));

  /** A thread that does as the first word of the mail says. */
  const program = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (raw) => {
      const word = Buffer.from(raw).toString();
      if (word === 'hang') for (;;);
      if (word === 'fill') { const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length)); }
      if (word === 'throw') throw new Error('thrown');
      if (word === 'exit') process.exit(3);
      parentPort.postMessage({ kind: 'unreadable', reason: 'broken', detail: word });
    });
    parentPort.postMessage('ready');`;

  test.each([
    ['hang', 'too-slow'],
    ['fill', 'out-of-memory'],
    ['throw', 'broken'],
    ['exit', 'broken'],
  ])('%s: %s', async (word, reason) => {
    const workerFile = join(folder, 'worker.cjs');
    await writeFile(workerFile, program);
    const other = createMailReader({ workerFile, memory: 64, deadline: word === 'hang' ? 2_000 : patience });
    const [first, second] = await Promise.all([other.readMail(Buffer.from(word)), other.readMail(Buffer.from('next'))]);
    expect(reasonOf(first as ReadMail)).toBe(reason);
    expect(second).toMatchObject({ detail: 'next' });
    await other.close();
  });

  test('a thread that cannot start is our fault, not the mail’s', async () => {
    const other = createMailReader({ workerFile: join(folder, 'missing.cjs') });
    expect(reasonOf(await other.readMail(ordinary))).toBe('unavailable');
    await other.close();
    expect(reasonOf(await other.readMail(ordinary))).toBe('unavailable');
  });
});

test('mutated mails are read or refused with a reason, and none ends the reader', async () => {
  const all = count(300, 2_000);
  const seen: Record<string, number> = {};
  for (let i = 0; i < all; i++) {
    const reason = reasonOf(await reader.readMail(mutate(seeds[i % seeds.length] as Buffer, i)));
    seen[reason] = (seen[reason] ?? 0) + 1;
  }
  console.log(
    `${all} mutated mails: ${Object.entries(seen)
      .map(([reason, times]) => `${times} ${reason}`)
      .join(', ')}`,
  );
  expect(seen['too-slow'] ?? 0).toBe(0);
  expect(seen['out-of-memory'] ?? 0).toBe(0);
  expect(seen['unavailable'] ?? 0).toBe(0);
  expect(reasonOf(await reader.readMail(ordinary))).toBe('mail');
});
