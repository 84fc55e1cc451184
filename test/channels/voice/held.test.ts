import type { Standing } from '../../../src/channels/voice/holding';
import { eventually } from '../../support/eventually';
import { asks, openLine, sixKeys, tells, type Line } from './kit';

let line: Line;
let standing: Standing;
afterEach(() => line.stop());
beforeEach(() => {
  standing = { handling: 'bot', owed: false };
});

/** A bot that says what it is told to say, and then nothing. */
const open = async (...said: readonly (readonly ReturnType<typeof tells>[])[]): Promise<Line> => {
  const left = [...said];
  line = await openLine(({ kind }) => (kind === 'opened' ? [asks('Hello.')] : (left.shift() ?? [])), { standingOf: async () => standing });
  return line;
};
const leg = (): string => line.taken[0]?.leg ?? '';
let written = 0;
const writes = (text: string, name = 'Sam', locale = 'en'): Promise<unknown> =>
  line.lines.write(`agent-${++written}`, 1_900_000_000_000, leg(), [
    {
      id: `agent-${written}`,
      leg: leg(),
      from: 'agent',
      activity: JSON.stringify({ type: 'message', text, locale, channelData: { agent: { name } } }),
    },
  ]);

describe('a call whose case an agent has', () => {
  test('is not asked anything by the bot: what is said is passed on, the line stays open, and a step sent again is answered to the letter', async () => {
    const call = (await open()).call();
    await call.begins();
    standing = { handling: 'agent', owed: false };
    const passed = await call.says('good morning');
    expect([passed.said, passed.gather?.['timeout'], line.lines.watchers()]).toEqual([
      'Thank you, I have passed that on. One moment.',
      '2',
      0,
    ]);
    await writes('Good morning.');
    await writes('What is it about?', 'Sam & Alex <b>');
    expect((await call.again()).xml).toBe(passed.xml);
    const heard = await call.isSilent();
    expect([heard.said, heard.gather?.['timeout']]).toEqual(['Sam says: Good morning. Sam & Alex <b> says: What is it about?', '4']);
    expect((await call.again()).xml).toBe(heard.xml);
    await writes('Bonjour.', 'Sam', 'fr');
    expect((await call.says('my phone')).said).toMatch(/Sam vous dit\u202f: Bonjour\./);
    expect(line.taken.map(({ text }) => text)).toEqual(['', 'good morning', 'my phone']);
  });

  test('hears the outcome of what it confirmed before anything else, and no "one moment" after it', async () => {
    const call = (await open([])).call();
    await call.begins();
    standing = { handling: 'agent', owed: true };
    const answer = call.keys('1');
    await eventually(async () => line.lines.watchers() > 0 || undefined, 'the step to wait for the outcome');
    standing = { handling: 'agent', owed: false };
    await line.say(leg(), tells('Done.'));
    expect([(await answer).said, call.doc.verbs.at(-1), call.doc.gather?.['input']]).toEqual(['Done.', 'Redirect', 'dtmf speech']);
  });

  test('keeps the keypad alone where a PIN is asked for, and listens again once it was keyed', async () => {
    const call = (await open([])).call();
    await call.begins();
    standing = { handling: 'agent', owed: false };
    await line.say(leg(), asks('Your PIN, please.', sixKeys));
    expect((await call.isSilent()).gather).toMatchObject({ input: 'dtmf', numDigits: '6' });
    expect((await call.isSilent()).gather).toMatchObject({ input: 'dtmf', numDigits: '6' });
    expect((await call.keys('483920')).gather?.['input']).toBe('dtmf speech');
    expect((await call.isSilent()).gather?.['input']).toBe('dtmf speech');
  });

  test('hears every half a minute that it is still connected, and is let go after a quarter of an hour of silence', async () => {
    const call = (await open()).call();
    await call.begins();
    standing = { handling: 'agent', owed: false };
    await writes('One moment, I am looking.');
    await call.isSilent();
    const said: string[] = [];
    for (let n = 0; n < 600 && call.doc.gather !== undefined; n += 1) said.push((await call.isSilent()).said);
    const signs = said.flatMap((each, n) => (each.includes('still connected') ? [n + 1] : []));
    expect([signs.slice(0, 3), said.length, said.at(-1), call.doc.verbs.at(-1)]).toEqual([
      [15, 30, 45],
      451,
      expect.stringMatching(/hang up/),
      'Hangup',
    ]);
    expect(line.taken.at(-1)?.kind).toBe('ended');
  });
});

test('a call that waits for an agent keeps its question and its place for half an hour of silence, and is told honestly when nobody came', async () => {
  const call = (await open()).call();
  await call.begins();
  standing = { handling: 'waiting', owed: false };
  const said: string[] = [];
  for (let n = 0; n < 400 && call.doc.gather !== undefined; n += 1) {
    said.push((await call.isSilent()).said);
    if (call.doc.gather !== undefined) expect(call.doc.gather).toMatchObject({ timeout: '7', hints: 'forward my calls,a person' });
  }
  expect([said.filter((each) => each.includes('place in line')).length, said.length, said.at(-1)]).toEqual([
    64,
    258,
    expect.stringMatching(/nobody has become free/),
  ]);
});
