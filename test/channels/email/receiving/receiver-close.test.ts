import type { SmtpMail } from '../../../../src/channels/email/receiving/receiver';
import { eventually } from '../../../support/eventually';
import { closeAll, connect, message, startReceiver } from './kit';

afterEach(closeAll);

describe('a receiver that closes', () => {
  test('finishes the mails that are on their way in, sends who is idle away, and lets nobody in', async () => {
    const stored: ((how: 'taken') => void)[] = [];
    const mails: SmtpMail[] = [];
    const { receiver, port } = await startReceiver({
      accept: (mail) => {
        mails.push(mail);
        return new Promise((resolve) => stored.push(resolve));
      },
    });
    const [[idle], [coming], [storing]] = await Promise.all([connect(port), connect(port), connect(port)]);
    await Promise.all(
      [coming, storing].map(async (client) => {
        await client.envelope();
        await client.say('DATA');
      }),
    );
    coming.send('From: ann@example.org\r\n');
    storing.send(`${message('Hello')}.\r\n`);
    await eventually(async () => stored[0], 'a mail to be stored');

    let closed = false;
    const closing = receiver.close().then(() => (closed = true));
    expect(await idle.ended).toMatch(/^421 /);
    expect((await connect(port))[1]).toBe('');
    coming.send('\r\nHello\r\n.\r\n');
    await eventually(async () => stored[1], 'the other mail');
    expect(closed).toBe(false);
    for (const store of stored) store('taken');
    expect(await storing.ended).toBe('250 Taken.\r\n421 The service is closing; try again.\r\n');
    expect(await coming.ended).toBe('250 Taken.\r\n421 The service is closing; try again.\r\n');
    await closing;
    expect(mails).toHaveLength(2);
  });

  test('waits for no client for ever, but for a mail that is being stored', async () => {
    let stored = false;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const { receiver, port } = await startReceiver({
      limits: { farewell: 100 },
      accept: () =>
        new Promise((resolve) => {
          begin();
          setTimeout(() => {
            stored = true;
            resolve('taken');
          }, 400);
        }),
    });
    const [[never], [storing]] = await Promise.all([connect(port), connect(port)]);
    for (const client of [never, storing]) {
      await client.envelope();
      await client.say('DATA');
    }
    storing.send(`${message('Hello')}.\r\n`);
    await begun;
    await receiver.close();
    expect(stored).toBe(true);
    await never.ended;
  });

  test('may be told so twice', async () => {
    const { receiver } = await startReceiver();
    await expect(Promise.all([receiver.close(), receiver.close()])).resolves.toEqual([undefined, undefined]);
  });
});
