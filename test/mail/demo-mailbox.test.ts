import { createDemoMailbox } from '../../src/mail/demo/mailbox';
import { headerText } from '../support/mime';
import { aMail, mailerContract, sender } from './contract';

const open = (limit = 200) => createDemoMailbox({ limit, from: sender, now: () => Date.UTC(2030, 0, 2, 3, 4, 5) });
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('mail that stays in the demo mailbox', () => {
  mailerContract(async () => {
    const mailer = open();
    return {
      mailer,
      delivered: () =>
        [...mailer.list()].reverse().map(({ from, to, subject, text, html, headers }) => {
          const pairs = Object.entries(headers).map(([name, value]) => [dashed(name), value] as const);
          return {
            from,
            to: [to],
            header: (name) => headerText({ headers: pairs, parts: [] }, name),
            subject,
            text,
            html,
            headerNames: pairs.map(([name]) => name),
          };
        }),
      close: () => Promise.resolve(),
    };
  });

  test('the newest stand first and only the newest are kept', async () => {
    const mailbox = open(3);
    for (const subject of ['1', '2', '3', '4', '5']) await mailbox.send(aMail({ subject }));
    expect(mailbox.list().map(({ subject }) => subject)).toEqual(['5', '4', '3']);
    expect(mailbox.list()[0]?.at).toBe('2030-01-02T03:04:05.000Z');
  });

  test('a mail that comes again under its Message-ID is shown once', async () => {
    const mailbox = open();
    const mail = aMail();
    await Promise.all([mailbox.send(mail), mailbox.send(mail)]);
    await mailbox.send(mail);
    expect(mailbox.list()).toHaveLength(1);
  });

  test('its links are listed once each, as they lead, without the sentence around them', async () => {
    const mailbox = open();
    await mailbox.send(
      aMail({
        text: 'Open http://localhost:3978/verify/a-b_c. Not you? (http://localhost:3978/not-me/x?q=1&r=2), or write.',
        html: '<a href="http://localhost:3978/verify/a-b_c">yes</a> <a href="http://localhost:3978/not-me/x?q=1&amp;r=2">no</a> <a href="https://example.com/only">more</a>',
      }),
    );
    expect(mailbox.list()[0]?.links).toEqual([
      'http://localhost:3978/verify/a-b_c',
      'http://localhost:3978/not-me/x?q=1&r=2',
      'https://example.com/only',
    ]);
  });

  test('who watches is called for every new mail until they stop', async () => {
    const mailbox = open();
    const seen: string[] = [];
    const stop = mailbox.watch(({ subject }) => seen.push(subject));
    await mailbox.send(aMail({ subject: 'a' }));
    await mailbox.send(aMail({ subject: 'b' }));
    stop();
    await mailbox.send(aMail({ subject: 'c' }));
    expect(seen).toEqual(['a', 'b']);
  });

  test('a mail is found by its id', async () => {
    const mailbox = open();
    await mailbox.send(aMail());
    const [mail] = mailbox.list();
    expect(mailbox.find(mail!.id)).toBe(mail);
    expect(mailbox.find('other')).toBeUndefined();
  });
});
