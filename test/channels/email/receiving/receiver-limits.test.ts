import { setTimeout as wait } from 'node:timers/promises';
import type { SmtpMail } from '../../../../src/channels/email/receiving/receiver';
import { eventually } from '../../../support/eventually';
import { patience } from '../../../support/patience';
import { closeAll, connect, DOMAIN, mailerTo, message, sendData, startReceiver } from './kit';

afterEach(closeAll);
const kB = 1024;
const none = (): boolean => false;

describe('the size of a mail', () => {
  const limits = { size: 64 * kB, memory: 1024 * kB, memoryForSmall: 0 };

  test('is refused before a byte of it when it is announced as too large', async () => {
    const { port } = await startReceiver({ limits });
    const [client] = await connect(port);
    await client.say('EHLO client.example.org');
    expect(await client.say(`MAIL FROM:<ann@example.org> SIZE=${64 * kB + 1}`)).toMatch(/^552 /);
    expect(await client.say(`MAIL FROM:<ann@example.org> SIZE=${64 * kB}`)).toMatch(/^250 /);
  });

  test('is measured as it comes in, to the byte, and the connection goes on', async () => {
    const { port, mails } = await startReceiver({ limits });
    const [client] = await connect(port);
    const filler = 64 * kB - message('').length;
    await client.envelope();
    expect(await sendData(client, `${message('x'.repeat(filler + 1))}.\r\n`)).toMatch(/^552 /);
    expect(mails).toEqual([]);
    await client.envelope();
    expect(await sendData(client, `${message('x'.repeat(filler))}.\r\n`)).toMatch(/^250 /);
    expect(mails.map(({ raw }) => raw.length)).toEqual([64 * kB]);
  });

  test('ends the connection of who goes on and on', async () => {
    const { port, mails } = await startReceiver({ limits });
    const [client] = await connect(port);
    await client.envelope();
    await client.say('DATA');
    const line = `${'x'.repeat(998)}\r\n`;
    client.send(line.repeat(200));
    expect(await client.ended).toMatch(/^552 /);
    expect(mails).toEqual([]);
  });

  test('in lines that begin with a dot is taken, in memory of its size', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.envelope();
    await client.say('DATA');
    client.send(message('begin'));
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 20; i++) client.send('..\r\n'.repeat(2_000));
    client.send('.\r\n');
    expect(await client.reply()).toMatch(/^250 /);
    expect(mails[0]?.raw.length).toBe(message('begin').length + 40_000 * 3);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * kB * kB);
  });

  test('in far more such lines than anybody writes is refused before it is over', async () => {
    const { port, mails } = await startReceiver();
    const [client] = await connect(port);
    await client.envelope();
    await client.say('DATA');
    client.send('..\r\n'.repeat(1_000_000));
    expect(await client.ended).toBe('554 The mail has too many lines that begin with a dot.\r\n');
    expect(mails).toEqual([]);
  });
});

describe('the memory of all connections together', () => {
  test('is never exceeded: who finds no room is asked to come again, and small mails still come through', async () => {
    const limits = { size: 100 * kB, memory: 200 * kB, memoryForSmall: 60 * kB, small: 4 * kB };
    const { port, mails } = await startReceiver({ limits });
    const held = await Promise.all(
      [1, 2].map(async () => {
        const [client] = await connect(port);
        await client.envelope();
        await client.say('DATA');
        client.send(message('x'.repeat(60 * kB)));
        return client;
      }),
    );
    const [late] = await connect(port);
    const answers: string[] = [];
    // Until what the two have sent has been read.
    await eventually(async () => {
      await late.envelope();
      answers.push(await sendData(late, `${message('y'.repeat(60 * kB))}.\r\n`));
      return answers.at(-1)?.startsWith('452') || undefined;
    }, 'no room for a large mail');
    expect(answers.at(-1)).toBe('452 Too much mail is coming in just now; try again later.');
    const early = answers.length - 1;
    await late.envelope();
    expect(await sendData(late, `${message('small')}.\r\n`)).toMatch(/^250 /);
    for (const client of held) {
      client.send('.\r\n');
      expect(await client.reply()).toMatch(/^250 /);
    }
    await late.envelope();
    expect(await sendData(late, `${message('y'.repeat(60 * kB))}.\r\n`)).toMatch(/^250 /);
    expect(mails).toHaveLength(early + 4);
  });

  test('is given back by who goes away in the middle of a mail', async () => {
    const limits = { size: 100 * kB, memory: 100 * kB, memoryForSmall: 0 };
    const { port, mails } = await startReceiver({ limits });
    for (let i = 0; i < 5; i++) {
      const [client] = await connect(port);
      await client.envelope();
      await client.say('DATA');
      client.send(message('x'.repeat(80 * kB)));
      await wait(30);
      client.socket.destroy();
    }
    const mailer = mailerTo(port);
    await eventually(
      () => mailer.sendMail({ from: 'ann@example.org', to: `support@${DOMAIN}`, text: 'z'.repeat(60 * kB) }).catch(() => undefined),
      'room for a mail',
    );
    expect(mails).toHaveLength(1);
  });

  test('counts a mail until it is stored', async () => {
    const limits = { size: 100 * kB, memory: 100 * kB, memoryForSmall: 0 };
    const waiting: ((how: 'taken') => void)[] = [];
    const { port } = await startReceiver({ limits, accept: (_mail: SmtpMail) => new Promise((stored) => waiting.push(stored)) });
    const [first] = await connect(port);
    await first.envelope();
    await first.say('DATA');
    first.send(`${message('x'.repeat(80 * kB))}.\r\n`);
    await eventually(async () => waiting[0], 'the mail to be stored');
    const [second] = await connect(port);
    await second.envelope();
    expect(await sendData(second, `${message('y'.repeat(80 * kB))}.\r\n`)).toMatch(/^452 /);
    waiting[0]?.('taken');
    expect(await first.reply()).toMatch(/^250 /);
    await second.envelope();
    const again = sendData(second, `${message('y'.repeat(80 * kB))}.\r\n`);
    (await eventually(async () => waiting[1], 'the second mail'))('taken');
    expect(await again).toMatch(/^250 /);
  });
});

describe('one client address', () => {
  test("has so many connections at once, and not another one's", async () => {
    const { port } = await startReceiver({ exempt: none, limits: { connectionsPerAddress: 2 } });
    const [first] = await connect(port);
    await connect(port);
    const [third, greeting] = await connect(port);
    expect(greeting).toBe('421 Too many connections from your address at once; try again later.');
    await third.ended;
    expect((await connect(port, '127.0.0.2'))[1]).toMatch(/^220 /);
    expect(await first.say('QUIT')).toMatch(/^221 /);
    await first.ended;
    await eventually(async () => ((await connect(port))[1].startsWith('220') ? true : undefined), 'the place of who left');
  });

  test('may connect and send so fast and no faster', async () => {
    let now = 0;
    const limits = { connects: { burst: 3, perSecond: 1 }, mails: { burst: 2, perSecond: 1 } };
    const { port, mails } = await startReceiver({ exempt: none, limits, now: () => now });
    const greetings = [];
    for (let i = 0; i < 4; i++) greetings.push((await connect(port))[1].slice(0, 3));
    expect(greetings).toEqual(['220', '220', '220', '421']);
    now += 1_000;
    const [client, greeting] = await connect(port);
    expect(greeting).toMatch(/^220/);
    for (let i = 0; i < 2; i++) {
      await client.envelope();
      expect(await sendData(client, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    }
    expect(await client.say('MAIL FROM:<ann@example.org>')).toBe('450 Too many mails from your address; try again in 1 s.');
    now += 1_000;
    await client.envelope();
    expect(await sendData(client, `${message('Hello')}.\r\n`)).toMatch(/^250 /);
    expect(mails).toHaveLength(3);
  });

  test("of this machine is our own relay's and has no limit of its own", async () => {
    const { port } = await startReceiver({ limits: { connectionsPerAddress: 1, connects: { burst: 1, perSecond: 0.001 } } });
    for (let i = 0; i < 3; i++) expect((await connect(port))[1]).toMatch(/^220/);
  });
});

describe('all clients together', () => {
  test('have so many connections', async () => {
    const { port } = await startReceiver({ limits: { connections: 2 } });
    await connect(port);
    await connect(port);
    expect((await connect(port))[1]).toMatch(/^421 /);
  });

  test('are sent away when they are silent', async () => {
    const { port } = await startReceiver({ limits: { idle: 150 } });
    const [client] = await connect(port);
    expect(await client.ended).toMatch(/^421 Timeout/);
  });

  test('are sent away when they drip, also in the middle of a mail', async () => {
    const { port, mails } = await startReceiver({ limits: { idle: patience, whole: 400 } });
    const [client] = await connect(port);
    await client.envelope();
    await client.say('DATA');
    const drip = setInterval(() => client.send('x'), 20);
    expect(await client.ended).toMatch(/^421 That took too long/);
    clearInterval(drip);
    expect(mails).toEqual([]);
  });

  test('are sent away for a command without an end, and for one nonsense after the other', async () => {
    const { port } = await startReceiver();
    const [client] = await connect(port);
    client.send('x'.repeat(5_000));
    expect(await client.ended).toMatch(/^421 /);
    const [other] = await connect(port);
    const answers = [];
    for (let i = 0; i < 10; i++) answers.push((await other.say(`NONSENSE ${i}`)).slice(0, 3));
    expect(answers.at(-1)).toBe('421');
    await other.ended;
    const [early] = await connect(port);
    expect(await early.say('GET / HTTP/1.1')).toMatch(/^421 /);
  });
});
