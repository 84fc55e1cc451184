import { anything, asks, echo, openLine, sixKeys, tells, type Line } from './kit';

let line: Line;
afterEach(() => line.stop());
const open = async (...given: Parameters<typeof openLine>): Promise<Line> => (line = await openLine(...given));

describe('the language', () => {
  test('is asked for in both languages first, by key or word, and nothing is begun before it is known', async () => {
    const call = (await open(echo())).call();
    const asked = await call.dial();
    expect([asked.said, asked.gather?.['numDigits'], asked.gather?.['input']]).toEqual([
      'For English, press 1. Pour le français, appuyez sur le 2.',
      '1',
      'dtmf speech',
    ]);
    expect(line.taken).toEqual([]);
    expect((await call.says('Français.')).said).toBe('Hello, what can I do?');
    expect(line.taken.map(({ kind, language, channel, turnId }) => [kind, language, channel, turnId])).toEqual([
      ['opened', 'fr', 'voice', `${call.sid}/1`],
    ]);
  });

  test("is remembered for the number's next call, and not for numbers that are nobody's", async () => {
    await open(echo());
    for (const [from, again] of [
      ['+16135550142', ['Gather', 'Say', 'Redirect']],
      ['anonymous', ['Gather', 'Say', 'Say', 'Redirect']],
      ['+266696687', ['Gather', 'Say', 'Say', 'Redirect']],
    ] as const) {
      await line.call(from).begins('2');
      expect([from, (await line.call(from).dial()).verbs]).toEqual([from, again]);
    }
    expect(line.taken.filter(({ kind, language }) => kind === 'opened' && language === 'fr')).toHaveLength(4);
    expect(JSON.stringify([...line.notes])).not.toContain('6135550142');
  });

  test('is heard from who says at once what they want, and they need not say it again', async () => {
    await open(echo());
    for (const [said, kind, text] of [
      ['I want to forward my calls', 'message', 'I want to forward my calls'],
      ['bonjour', 'opened', ''],
      ['English please', 'opened', ''],
    ] as const) {
      const call = line.call('anonymous');
      await call.dial();
      await call.says(said);
      expect(line.taken.at(-1)).toMatchObject({ kind, text, turnId: `${call.sid}/1` });
    }
  });

  test('not understood is asked otherwise, then once more, then the call ends', async () => {
    const call = (await open(echo())).call();
    const said = [(await call.dial()).said, (await call.keys('7')).said];
    const last = await call.isSilent();
    expect(new Set([...said, last.said]).size).toBe(3);
    expect([last.verbs, line.taken]).toEqual([['Say', 'Say', 'Hangup'], []]);
  });
});

describe('a step', () => {
  test('is answered with the committed words for ears, listening as the line says, and goes on one step further', async () => {
    const call = (await open(({ kind }) => [kind === 'opened' ? asks('Hello.') : asks('Please key in your PIN.', sixKeys, 'fr')])).call();
    const hello = await call.begins();
    expect(hello.gather).toMatchObject({
      input: 'dtmf speech',
      finishOnKey: '#',
      timeout: '7',
      speechTimeout: 'auto',
      hints: 'forward my calls,a person',
      language: 'en-CA',
      action: `${line.url}/voice/turn?step=2&after=1&lang=en`,
    });
    const pin = await call.says('Forward my calls');
    expect(line.taken.at(-1)).toMatchObject({ kind: 'message', text: 'Forward my calls', turnId: `${call.sid}/2`, channel: 'voice' });
    expect(pin.xml).toContain('<Say language="fr-CA" voice="Polly.Chantal">Please key in your PIN.</Say></Gather><Redirect');
    expect(pin.gather).toEqual({
      input: 'dtmf',
      numDigits: '6',
      finishOnKey: '',
      timeout: '10',
      action: `${line.url}/voice/turn?step=3&after=3&lang=fr`,
      method: 'POST',
    });
    await call.keys('483920');
    expect(line.taken.at(-1)).toMatchObject({ text: '', voice: { digits: '483920' } });
    expect(line.taken.map(({ leg }) => leg)).toEqual(Array(3).fill(line.taken[0]?.leg));
  });

  test('never asks for a recording or a transcription', async () => {
    const call = (await open(() => [asks('PIN?', sixKeys)])).call();
    const documents = [await call.dial(), await call.keys('1'), await call.keys('483920'), await call.isSilent()].map(({ xml }) => xml);
    for (const xml of documents) expect(xml).not.toMatch(/record|transcri/i);
  });

  test('sent again by the carrier is answered byte for byte the same and not done twice, each of them', async () => {
    const call = (await open(echo())).call();
    const steps = [
      () => call.dial(),
      () => call.keys('1'),
      () => call.says('forward my calls'),
      () => call.keys('20417'),
      () => call.isSilent(),
      () => call.says('yes'),
    ];
    for (const step of steps) {
      const { xml } = await step();
      const [taken, notes] = [line.taken.length, JSON.stringify([...line.notes])];
      for (let times = 0; times < 3; times += 1) expect((await call.again()).xml).toBe(xml);
      expect([line.taken.length, JSON.stringify([...line.notes])]).toEqual([taken, notes]);
    }
  });

  test('sent many times at once is done once and answered the same', async () => {
    const call = (
      await open(async ({ kind }) => {
        await new Promise((done) => setTimeout(done, 20));
        return [asks(kind)];
      })
    ).call();
    await call.begins();
    const { action = '' } = call.doc.gather ?? {};
    const documents = await Promise.all(Array.from({ length: 16 }, () => call.send(action, { SpeechResult: 'yes' })));
    expect([new Set(documents.map(({ xml }) => xml)).size, line.taken.length]).toEqual([1, 2]);
  });

  test('all of a call sent again after its end changes nothing', async () => {
    const call = (await open(echo())).call();
    const sent: (typeof call.sent)[] = [];
    const texts: string[] = [];
    for (const step of [() => call.dial(), () => call.keys('1'), () => call.says('one'), () => call.says('two')]) {
      texts.push((await step()).xml);
      sent.push(call.sent);
    }
    await call.hangsUp();
    const [taken, notes] = [line.taken.length, JSON.stringify([...line.notes])];
    for (const [n, { address, params }] of sent.entries()) expect((await call.send(address, params)).xml).toBe(texts[n]);
    expect([line.taken.length, JSON.stringify([...line.notes])]).toEqual([taken, notes]);
  });

  test('that was never taken and comes after later ones is not done: what is open is asked again', async () => {
    const call = (await open(echo())).call();
    await call.begins();
    const address = call.doc.gather?.['action'] ?? '';
    const later = address.replace('step=2', 'step=3');
    await call.send(later, { SpeechResult: 'two' });
    const late = await call.send(address, { SpeechResult: 'one' });
    expect([late.said, line.taken.length]).toEqual(['Turn 1: you said two.', 2]);
    expect((await call.says('three')).said).toBe('Turn 2: you said three.');
    expect(line.taken.at(-1)?.turnId).toBe(`${call.sid}/4`);
  });

  test('that was never taken and comes after the end of the call is not done', async () => {
    const call = (await open(echo())).call();
    await call.begins();
    const { action = '' } = call.doc.gather ?? {};
    await call.hangsUp();
    const taken = line.taken.length;
    expect([(await call.send(action, { SpeechResult: 'yes' })).verbs, line.taken.length]).toEqual([['Hangup'], taken]);
  });
});

describe('silence', () => {
  test('and noise are turns without words, twice; the third time the call ends politely', async () => {
    const call = (await open(echo())).call();
    await call.begins();
    expect((await call.isSilent()).said).toBe('Turn 1: you said nothing.');
    expect((await call.says('hmm', '0.08')).said).toBe('Turn 2: you said nothing.');
    const end = await call.isSilent();
    expect([end.verbs, line.taken.map(({ kind }) => kind)]).toEqual([
      ['Say', 'Hangup'],
      ['opened', 'message', 'message', 'ended'],
    ]);
    expect(end.said).toMatch(/hang up now.*Goodbye/);
    expect((await call.again()).xml).toBe(end.xml);
  });

  test('broken by a word begins to count anew; a recogniser that is never sure is believed', async () => {
    const call = (await open(echo())).call();
    await call.begins();
    for (const [what, n] of [
      ['silent', 1],
      ['silent', 2],
      ['yes', 3],
      ['silent', 4],
      ['silent', 5],
      ['keys', 6],
      ['silent', 7],
    ] as const) {
      const doc = await (what === 'silent' ? call.isSilent() : what === 'keys' ? call.keys('1') : call.says('yes', '0.0'));
      expect(doc.said).toContain(`Turn ${n}:`);
    }
  });

  test('is borne where something has to be fetched: no turn, a word from time to time, and counted from there on', async () => {
    const call = (
      await open(({ kind, text }) =>
        kind === 'opened'
          ? [asks('Hello.')]
          : [asks(text === '' ? 'Are you there?' : 'Key in the PIN from the mail.', { ...sixKeys, waits: 3 })],
      )
    ).call();
    await call.begins();
    await call.says('my PIN');
    const taken = line.taken.length;
    const borne = [await call.isSilent(), await call.isSilent(), await call.isSilent()];
    expect((await call.again()).xml).toBe(borne[2]?.xml);
    expect([borne.map(({ said }) => said), borne.map(({ gather }) => gather?.['input']), line.taken.length]).toEqual([
      ['', '', 'I am still here. Take your time.'],
      ['dtmf', 'dtmf', 'dtmf'],
      taken,
    ]);
    expect((await call.isSilent()).said).toBe('Are you there?');
    await call.keys('483920');
    expect(line.taken.at(-1)).toMatchObject({ voice: { digits: '483920' } });
    const end: string[] = [];
    for (let times = 0; times < 12 && call.doc.gather !== undefined; times += 1) end.push((await call.isSilent()).said);
    expect(end.at(-1)).toMatch(/hang up now.*Goodbye/);
    expect(line.taken.at(-1)?.kind).toBe('ended');
  });

  test('in which something was told is none: it is heard first, the question stays open, and the step again is the same', async () => {
    const call = (await open(({ kind }) => [asks(kind === 'opened' ? 'Hello.' : 'Are you there?', sixKeys)])).call();
    await call.begins();
    await call.isSilent();
    await call.isSilent();
    await line.say(line.taken[0]?.leg ?? '', tells('It was done in a chat.'));
    const told = await call.isSilent();
    expect([told.said, told.gather?.['numDigits'], line.taken.length]).toEqual(['It was done in a chat.', '6', 3]);
    await line.say(line.taken[0]?.leg ?? '', tells('And this.'), asks('Anything else?'));
    expect((await call.again()).xml).toBe(told.xml);
    const next = await call.isSilent();
    expect([next.said, next.gather?.['input'], line.taken.length]).toEqual(['And this. Anything else?', 'dtmf speech', 3]);
    expect((await call.isSilent()).said).toBe('Are you there?');
  });

  test('leads to a person where there is one', async () => {
    const call = (await open(echo(), { transfer: { number: '+16135550199', queue: undefined } })).call();
    await call.begins('2');
    await call.isSilent();
    await call.isSilent();
    expect((await call.isSilent()).verbs).toEqual(['Say', 'Dial', 'Number']);
  });
});

describe('a person', () => {
  const asked = () => [{ ...asks('I put you through.'), channelData: { gather: anything, transfer: true } }];

  test('at a number is dialled, and the call comes back when nobody answers', async () => {
    const call = (await open(asked, { transfer: { number: '+16135550199', queue: 'ignored' } })).call();
    const doc = await call.begins();
    expect(doc.xml).toMatch(
      /<Say[^>]*>I put you through.<\/Say><Dial action="[^"]+step=2&amp;after=1&amp;lang=en&amp;dialled=1" method="POST" answerOnBridge="true" timeout="30"><Number>\+16135550199<\/Number><\/Dial><\/Response>/,
    );
    const action = /<Dial action="([^"]+)"/.exec(doc.xml)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const back = await call.send(action, { DialCallStatus: 'no-answer' });
    expect([back.said, back.verbs]).toEqual([
      'I am sorry, nobody could take the call just now. You are back with me.',
      ['Gather', 'Say', 'Redirect'],
    ]);
    expect((await call.send(action, { DialCallStatus: 'completed' })).verbs).toEqual(['Hangup']);
  });

  test('in a queue is waited for', async () => {
    const call = (await open(asked, { transfer: { number: undefined, queue: 'Support & Sales' } })).call();
    const doc = await call.begins();
    expect(doc.xml).toMatch(/<Enqueue action="[^"]+" method="POST">Support &amp; Sales<\/Enqueue>/);
    const action = /<Enqueue action="([^"]+)"/.exec(doc.xml)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await call.send(action, { QueueResult: 'queue-full' })).verbs).toEqual(['Gather', 'Say', 'Redirect']);
    expect((await call.send(action, { QueueResult: 'bridged' })).verbs).toEqual(['Hangup']);
  });

  test('who is not there is not promised', async () => {
    const doc = await (await open(asked)).call().begins();
    expect([doc.said, doc.verbs]).toEqual([
      'I put you through. I am sorry, I cannot put you through to a person on this line.',
      ['Gather', 'Say', 'Say', 'Redirect'],
    ]);
  });
});
