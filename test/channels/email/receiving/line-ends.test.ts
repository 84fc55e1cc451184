import { hasOddLineEnds } from '../../../../src/channels/email/receiving/line-ends';
import { seeded } from '../../../support/random';
import { closeAll, connect, DOMAIN, message, sendData, startReceiver } from './kit';

afterEach(closeAll);

/** A second mail as somebody would hide it in the first, from another sender. */
const hidden = `MAIL FROM:<boss@example.org>\r\nRCPT TO:<support@${DOMAIN}>\r\nDATA\r\nFrom: boss@example.org\r\n\r\nDo it.\r\n`;

/** What some server somewhere took for the end of a mail. */
const ends = [
  '\n.\n',
  '\n.\r\n',
  '\r\n.\n',
  '\r.\r',
  '\r.\r\n',
  '\r\n.\r',
  '\r.\n',
  '\n.\r',
  '\r\n\0.\r\n',
  '\r\n.\0\r\n',
  '\r\n .\r\n',
  '\r\n.\r\r\n',
  '\n.\r\r\n',
];

describe('a mail hidden in another one', () => {
  test.each(ends.map((end) => [JSON.stringify(end), end] as const))('after %s is not a mail of its own', async (_shown, end) => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.envelope();
    const answer = await sendData(client, `${message('Hello')}${end}${hidden}.\r\n`);
    expect(await client.say('NOOP')).toBe('250 OK');
    if (mails.length > 0) expect(mails.map(({ envelopeFrom }) => envelopeFrom)).toEqual(['ann@example.org']);
    // A line with more than a dot ends no mail for anybody: the whole is one mail.
    const certain = ['\r\n\0.\r\n', '\r\n.\0\r\n', '\r\n .\r\n'].includes(end);
    expect(answer.slice(0, 3)).toBe(certain ? '250' : '554');
    expect(mails).toHaveLength(certain ? 1 : 0);
  });

  test('is refused also when its first line is the odd end', async () => {
    const { port, mails } = await startReceiver();
    for (const end of ['.\n', '.\r', '.\r\r\n']) {
      const [client] = await connect(port);
      await client.envelope();
      expect(await sendData(client, `${end}${hidden}\r\n.\r\n`)).toMatch(/^554 /);
    }
    expect(mails).toEqual([]);
  });

  test('is refused at whatever byte the network cuts it', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    for (const end of ['\n.\r\n', '\r\n.\n', '\r\n.\r']) {
      await client.envelope();
      await client.say('DATA');
      for (const byte of Buffer.from(`${message('Hi')}${end}NOOP\r\n.\r\n`)) {
        client.send(Buffer.of(byte));
        await new Promise((sent) => setImmediate(sent));
      }
      expect(await client.reply()).toMatch(/^554 /);
      expect(await client.say('NOOP')).toBe('250 OK');
    }
    expect(mails).toEqual([]);
  });

  test('commands sent along with a mail are carried out after it, once', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.envelope();
    client.send(
      `DATA\r\n${message('Hello')}.\r\nMAIL FROM:<ann@example.org>\r\nRCPT TO:<support@${DOMAIN}>\r\nDATA\r\n${message('Again', '<2@example.org>')}.\r\nQUIT\r\n`,
    );
    const codes = [];
    for (let i = 0; i < 7; i++) codes.push((await client.reply()).slice(0, 3));
    expect(codes).toEqual(['354', '250', '250', '250', '354', '250', '221']);
    expect(mails.map(({ raw }) => raw.toString())).toEqual([message('Hello'), message('Again', '<2@example.org>')]);
  });
});

describe('dots at the beginning of lines', () => {
  test('come in as they were meant, however the bytes are cut', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    const random = seeded(7);
    const bodies = ['.', '..', '.\r\n.', 'a\r\n.\r\nb', '...\r\n\r\n.b.', '\r\n.'];
    for (const body of bodies) {
      await client.envelope();
      await client.say('DATA');
      const wire = Buffer.from(`${message(body).replace(/^\./gm, '..')}.\r\n`);
      for (let at = 0; at < wire.length;) {
        const length = 1 + Math.floor(random() * 4);
        client.send(wire.subarray(at, at + length));
        at += length;
        await new Promise((sent) => setImmediate(sent));
      }
      expect(await client.reply()).toMatch(/^250 /);
    }
    expect(mails.map(({ raw }) => raw.toString())).toEqual(bodies.map((body) => message(body)));
  });
});

describe('odd line ends', () => {
  test.each([
    ['a LF alone', 'a\nb\r\n', true],
    ['a LF at the beginning', '\na\r\n', true],
    ['CRLF', 'a\r\nb\r\n.\r\n', false],
    ['a CR alone within a line', 'a\rb\r\n', false],
    ['a dot between CRs', 'a\r.\rb\r\n', true],
    ['a dot that ends the mail after a CR', 'a\r.', true],
    ['a dot before a CR at the beginning', '.\rx\r\n', true],
    ['a dot and more after a CR', 'a\r.b\r\n', false],
    ['nothing', '', false],
  ])('%s: %j is odd: %s', (_what, text, odd) => expect(hasOddLineEnds(Buffer.from(text))).toBe(odd));

  test('are looked for in linear time', () => {
    for (const piece of ['\r', '\r.', '.\r', 'a\r\n', '\r\r\n']) {
      const hostile = Buffer.from(piece.repeat(8_000_000 / piece.length));
      const started = process.cpuUsage();
      hasOddLineEnds(hostile);
      expect(process.cpuUsage(started).user).toBeLessThan(4_000_000);
    }
  });
});
