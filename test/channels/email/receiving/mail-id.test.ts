import { mailId } from '../../../../src/channels/email/receiving/mail-id';
import { writerOf } from '../../../../src/channels/email/receiving/writers';

const mail = (head: string, body = 'Hello'): Buffer => Buffer.from(`${head}\r\n\r\n${body}\r\n`);
const named = 'From: Ann <ann@example.org>\r\nMessage-ID: <1@example.org>';

describe('the id of a mail', () => {
  test('is the same for every delivery, whichever way it came and whatever was written above it on the way', () => {
    const id = mailId(mail(named));
    expect(id).toMatch(/^mail-[\w-]{43}$/);
    expect(mailId(mail(`Received: from a\r\n by b\r\nReturn-Path: <x@y>\r\n${named}`))).toBe(id);
    expect(mailId(Buffer.from(`${named}\n\nHello\n`.replaceAll('\r\n', '\n')))).toBe(id);
    expect(mailId(mail('message-id:\r\n  <1@example.org>\r\nFROM:Ann <ann@example.org>'))).toBe(id);
  });

  test('is another one for another Message-ID or writer', () => {
    const heads = [
      named,
      named.replace('<1@', '<2@'),
      named.replace('ann@', 'bob@'),
      'From: A\r\nMessage-ID: nn',
      'From: An\r\nMessage-ID: n',
    ];
    expect(new Set(heads.map((head) => mailId(mail(head)))).size).toBe(heads.length);
  });

  test.each([
    ['no Message-ID', 'From: ann@example.org'],
    ['no From', 'Message-ID: <1@example.org>'],
    ['two Message-IDs', `${named}\r\nMessage-ID: <1@example.org>`],
    ['two Froms', `${named}\r\nFrom: Ann <ann@example.org>`],
    ['an empty Message-ID', 'From: ann@example.org\r\nMessage-ID:'],
    ['headers that never end', `X: ${'x'.repeat(100 * 1024)}\r\n${named}`],
  ])('of a mail with %s is that of its bytes', (_what, head) => {
    expect(mailId(mail(head, 'a'))).toBe(mailId(mail(head, 'a')));
    expect(mailId(mail(head, 'a'))).not.toBe(mailId(mail(head, 'b')));
  });

  test('is not read out of the body', () => {
    const [hello, bye] = ['Hello', 'Bye'].map((body) => mail('From: ann@example.org', `Message-ID: <1@example.org>\r\n\r\n${body}`));
    expect(mailId(hello ?? Buffer.of())).not.toBe(mailId(bye ?? Buffer.of()));
    expect(mailId(mail(named, 'Message-ID: <2@example.org>'))).toBe(mailId(mail(named)));
  });

  test('is found in linear time in 25 MB of whatever', () => {
    for (const piece of ['\n', '\r\n ', 'a: b\r\n', ' \t', 'Message-ID: <', ':', '\r']) {
      const hostile = Buffer.from(`From: a\r\n${piece.repeat(25_000_000 / piece.length)}`);
      const started = process.cpuUsage();
      mailId(hostile);
      writerOf({ raw: hostile, envelopeFrom: undefined });
      expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
    }
  });
});

describe('the writer whose mails are kept in order', () => {
  test.each([
    ['Ann <Ann@Example.org>', 'ann@example.org'],
    ['ann@example.org', 'ann@example.org'],
    ['"a <b>" <ann@example.org>', 'ann@example.org'],
    ['Ann <ann@example.org', 'ann@example.org'],
    ['', 'bounce@example.org'],
  ])('of %j is %s', (from, writer) => {
    expect(writerOf({ raw: mail(`From: ${from}`), envelopeFrom: 'bounce@example.org' })).toBe(writer);
  });
});
