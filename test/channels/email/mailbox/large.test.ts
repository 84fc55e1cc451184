// @needs dovecot
import type { LargeMail } from '../../../../src/channels/email/mailbox/port';
import { startDovecot, type Dovecot } from '../../../support/dovecot';
import { eventually } from '../../../support/eventually';
import { letter, marked, readBox, type Box } from './box';
import { startWire, type Wire } from './wire';

const mebibyte = 1024 * 1024;

describe('a mail of a mailbox', () => {
  let server: Dovecot;
  let wire: Wire | undefined;
  let box: Box | undefined;
  beforeEach(async () => {
    server = await startDovecot({ withoutTls: true });
  });
  afterEach(async () => {
    await box?.mailbox.close();
    await wire?.stop();
    await server.stop();
  });

  const long = (subject: string, bytes: number): string => {
    const line = `${'x'.repeat(998)}\r\n`;
    return letter(subject, line.repeat(Math.ceil(bytes / line.length)));
  };

  it('of 26 MiB is not fetched: it is marked, logged and reported by the beginning of its header, and the next one is taken', async () => {
    wire = await startWire(server.port);
    const raw = long('a film', 26 * mebibyte);
    server.deliver(raw);
    server.deliver(letter('short'));
    const large: LargeMail[] = [];
    let times = 0;
    box = readBox(server, {
      at: `imap://127.0.0.1:${wire.port}`,
      now: () => 1_800_000_000_000,
      tooLarge: (mail) => {
        times += 1;
        if (times === 1) return Promise.reject(new Error('the store cannot be reached'));
        large.push(mail);
        return Promise.resolve();
      },
    });
    await box.has(['short']);
    await marked(server, ['Sa', 'Sa']);
    const head = Buffer.from(raw.slice(0, raw.indexOf('\r\n\r\n') + 4));
    expect(large).toEqual([{ bytes: raw.length, head, at: 1_800_000_000_000 }]);
    expect(wire.count('UID FETCH 1 (UID BODY.PEEK[] ')).toBe(0);
    expect(box.lines.find(({ message }) => message.includes('larger'))).toEqual({
      level: 'warn',
      message: 'a mail is larger than is taken: it is marked and not answered',
      fields: { uid: 1, bytes: raw.length, largest: 25 * mebibyte },
    });
  });

  it('of just the size that is taken is whole, and of one byte more is not', async () => {
    const [just, more] = [letter('just'), letter('just', 'one byte more')];
    const sized = (text: string): string => letter('just', 'y'.repeat(100_000 - letter('just', '').length - (text === more ? -1 : 0)));
    const large: LargeMail[] = [];
    server.deliver(sized(just));
    server.deliver(sized(more));
    box = readBox(server, {
      largest: 100_000,
      tooLarge: (mail) => {
        large.push(mail);
        return Promise.resolve();
      },
    });
    await eventually(() => Promise.resolve(large.length > 0 || undefined), 'the larger one');
    expect(box.taken.map(({ raw }) => raw.length)).toEqual([100_000]);
    expect(large.map(({ bytes }) => bytes)).toEqual([100_001]);
  });

  it('of 25 MiB comes whole, and the memory it takes is a few times its size', async () => {
    const raw = Buffer.from(long('nearly a film', 24.9 * mebibyte));
    for (let i = 0; i < 3; i++) server.deliver(raw);
    let most = 0;
    let same = 0;
    box = readBox(server, {
      take: (mail) => {
        same += mail.raw.equals(raw) ? 1 : 0;
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        return Promise.resolve();
      },
    });
    const before = process.memoryUsage().arrayBuffers;
    await eventually(() => Promise.resolve(same === 3 || undefined), 'three large mails');
    expect(most - before).toBeLessThan(6 * raw.length);
  });

  it('that is broken passes through byte for byte', async () => {
    const broken = [
      'Subject: no end of the part\r\nContent-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\n\r\ntext',
      'no header at all\r\n\r\n\r\n',
      Buffer.from(
        'Subject: \xe9t\xe9 \xff\xfe\r\nContent-Transfer-Encoding: base64\r\n\r\n====\xc3\x28 not base64\r\n.\r\n..\r\n',
        'latin1',
      ),
      'Subject: {5}\r\nX-Literal: "unfinished\r\nX: )\r\n\r\n* 1 FETCH (UID 99 BODY[] {3}\r\n)\r\nA1 OK done\r\n',
      `Subject: a long line\r\n\r\n${'z'.repeat(300_000)}\r\n`,
      'Subject: header alone\r\n',
    ].map((one) => Buffer.from(one));
    for (const raw of broken) server.deliver(raw);
    box = readBox(server);
    await eventually(() => Promise.resolve(box?.taken.length === broken.length || undefined), 'the broken mails');
    expect(box.taken.map(({ raw }) => raw.toString('latin1'))).toEqual(broken.map((raw) => raw.toString('latin1')));
    await marked(
      server,
      broken.map(() => 'Sa'),
    );
  });
});
