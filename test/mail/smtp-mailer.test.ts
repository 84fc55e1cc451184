import { createSmtpMailer } from '../../src/mail/smtp-mailer';
import { headerText, parseMime } from '../support/mime';
import { quietLog } from '../support/quiet-log';
import { startSmtpServer } from '../support/smtp-server';
import { aMail, mailerContract, sender } from './contract';

describe('mail through a server', () => {
  mailerContract(async () => {
    const server = await startSmtpServer();
    const mailer = createSmtpMailer({ url: server.url, from: sender, mailDomain: 'example.com', log: quietLog().log });
    return {
      mailer,
      delivered: () =>
        server.received.map(({ from, to, raw }) => {
          const parsed = parseMime(raw);
          const part = (type: string): string => parsed.parts.find((one) => one.type === type)?.text ?? '';
          return {
            from,
            to,
            header: (name) => headerText(parsed, name),
            subject: headerText(parsed, 'subject'),
            text: part('text/plain'),
            html: part('text/html'),
            headerNames: parsed.headers.map(([name]) => name),
          };
        }),
      close: () => server.close(),
    };
  });

  test('a return path of its own is where notices go, and the sender shown stays the same', async () => {
    const server = await startSmtpServer();
    const mailer = createSmtpMailer({ url: server.url, from: sender, mailDomain: 'example.com', log: quietLog().log });
    const token = 'b'.repeat(55);
    await mailer.send(aMail({ envelopeFrom: `bounce+${token}@example.com` }));
    const [one] = server.received;
    expect([one?.from, one && headerText(parseMime(one.raw), 'from')]).toEqual([
      `bounce+${token}@example.com`,
      'Support <support@example.com>',
    ]);
    await mailer.close();
    await server.close();
  });
});
