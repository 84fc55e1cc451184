import { TestAdapter, TurnContext } from 'botbuilder-core';
import { Calls } from '../../../src/channels/voice/calls';
import { readLine } from '../../../src/channels/voice/said-line';
import type { Request } from '../../../src/channels/bot-service/request';
import { conversationOf, legsOf } from '../../../src/channels/bot-service/conversation';
import { readIncoming } from '../../../src/channels/bot-service/incoming';
import { Positions } from '../../../src/channels/bot-service/positions';
import { Keyed } from '../../../src/channels/bot-service/telephony/keyed';
import { keysIn } from '../../../src/channels/bot-service/telephony/keys-in';
import { Listening } from '../../../src/channels/bot-service/telephony/listening';
import { callActivities } from '../../../src/channels/bot-service/telephony/speech';
import { Telephone } from '../../../src/channels/bot-service/telephony/telephone';
import { deriveKeys } from '../../../src/proof/keys';
import { notesIn } from '../../../src/store/notes';
import { openTalkingHouse, type TalkingHouse } from '../../support/talking-house';

const keys = deriveKeys('the secret key of these tests');
let ids = 0;

/** An instance's telephone over the house's store; pauses are over when the test says so. */
function telephone(house: TalkingHouse) {
  const notes = notesIn(house.store);
  const { calls } = house.instance();
  const pauses = new Map<string, { readonly length: number; readonly over: () => Promise<void> }>();
  const answers: string[] = [];
  const request = (activity: Readonly<Record<string, unknown>>, id: string): Request => {
    const incoming = readIncoming({
      channelId: 'telephony',
      serviceUrl: 'https://gateway.test/',
      locale: 'en',
      recipient: { id: 'bot' },
      ...activity,
      id,
    })!;
    const context = new TurnContext(new TestAdapter(), { type: incoming.type, deliveryMode: 'expectReplies' });
    return { context, conversation: conversationOf(legsOf(keys), incoming)!, activity: incoming, id, at: house.now(), takesLines: true };
  };
  const dialog = new Telephone({
    adapter: { takeTurn: (_context, inbound) => calls.take(inbound) },
    store: house.store,
    courier: { isStuck: () => false, waiting: async () => [], took: () => undefined },
    positions: new Positions(notes),
    compose: (line) => ({ activities: callActivities(readLine(line), undefined) }),
    isOwed: async () => false,
    hasAgent: async () => false,
    now: house.now,
    calls: new Calls(keys, notes),
    notes,
    listening: new Listening(house.store),
    keyed: new Keyed(house.store, notes, keys),
    end: async () => undefined,
    pauses: {
      start: (leg, length, over) => void pauses.set(leg, { length, over }),
      stop: (leg) => void pauses.delete(leg),
      run: async (_leg, later, logic) => {
        const again = request({ type: 'message', conversation: { id: later.activity.conversation?.id }, text: '' }, later.id);
        await logic(again);
        answers.push(told(again));
      },
    },
  });
  const told = ({ context }: Request): string => context.bufferedReplyActivities.map(({ text = '' }) => text).join('\n');
  return {
    answers,
    pause: async (): Promise<number> => {
      const [[leg, { length, over }] = ['', { length: 0, over: async () => undefined }]] = [...pauses];
      pauses.delete(leg);
      await over();
      return length;
    },
    send: async (activity: Readonly<Record<string, unknown>>, id = `activity-${++ids}`): Promise<string> => {
      const one = request(activity, id);
      await dialog.handle(one);
      return told(one);
    },
  };
}

const dtmf = (conversation: string, text: string) => ({
  type: 'message',
  conversation: { id: conversation },
  from: { id: 'anonymous' },
  text,
  entities: [{ type: 'DTMF' }],
});

describe.each([
  ['embedded', false],
  ['Redis', true],
])('in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());

  /** A caller who is asked for the account number. */
  async function asked(one: ReturnType<typeof telephone>, conversation: string): Promise<void> {
    await one.send({
      type: 'conversationUpdate',
      conversation: { id: conversation },
      from: { id: 'anonymous' },
      membersAdded: [{ id: 'anonymous' }],
    });
    await one.send(dtmf(conversation, '1'));
    expect(await one.send(dtmf(conversation, '5'))).toMatch(/account number/);
  }

  test('keys that reach two instances at the same time, some of them twice, are one number each, in the order in which they came', async () => {
    const two = [telephone(house), telephone(house)] as const;
    await asked(two[0], 'two');
    const press = async (all: string): Promise<string> => {
      let last = '';
      for (const [n, text] of [...all].entries()) {
        const id = `two-${++ids}`;
        const answers = await Promise.all([
          two[n % 2]!.send(dtmf('two', text), id),
          ...(n % 3 === 0 ? [two[(n + 1) % 2]!.send(dtmf('two', text), id)] : []),
        ]);
        last = answers.find((answer) => answer !== '') ?? last;
      }
      return last;
    };
    expect(await press('20417#')).toMatch(/extension/);
    expect(await press('9*101#')).toMatch(/PIN/);
    const pin = await house.pin('101@organization.com');
    expect(await press(`${pin}#`)).toMatch(/verified/);
  });

  test('a PIN that is said is not taken in, nor kept; a language that is never chosen ends the call', async () => {
    const one = telephone(house);
    await asked(one, 'said');
    for (const key of '20417#101#') await one.send(dtmf('said', key));
    const pin = await house.pin('101@organization.com');
    const spoken = await one.send({ type: 'message', conversation: { id: 'said' }, from: { id: 'anonymous' }, text: [...pin].join(' ') });
    expect(spoken).toMatch(/Key them in/);
    expect(spoken).not.toMatch(/verified/);
    const mute = (text: string, id?: string): Promise<string> =>
      one.send({ type: 'message', conversation: { id: 'mute' }, from: { id: 'anonymous' }, text }, id);
    expect(await mute('what?', 'mute|1')).toMatch(/press 1/);
    expect(await mute('what?', 'mute|1')).toBe('');
    await mute('hm');
    expect(await mute('hm')).toMatch(/call again/);
  });

  test('what was keyed counts after the pause that the question leaves, unless more was keyed since', async () => {
    const one = telephone(house);
    await asked(one, 'pause');
    for (const key of '2041') expect(await one.send(dtmf('pause', key))).toBe('');
    const early = one.pause;
    expect(await one.send(dtmf('pause', '7'))).toBe('');
    expect(await early()).toBe(10_000);
    expect(one.answers).toEqual([expect.stringMatching(/extension/)]);
  });

  test('a key lies sealed until the number is whole, and is gone then', async () => {
    const written: string[] = [];
    const notes = notesIn(house.store);
    const keyed = new Keyed(
      house.store,
      {
        readNote: notes.readNote,
        putNote: (note) => {
          written.push(note.text);
          return notes.putNote(note);
        },
      },
      keys,
    );
    for (const key of '77') await keyed.add('07-leg', 3, `key-${++ids}`, key, house.now());
    expect(await keyed.sequence('07-leg', 3)).toEqual({ keys: '77', last: 1 });
    expect(new Set(written).size).toBe(2);
    await keyed.forget('07-leg', 3, 1, house.now());
    expect(await keyed.sequence('07-leg', 3)).toEqual({ keys: '', last: 1 });
    expect(written.slice(2).every((text) => /^[\w-]{16}\.!?$/.test(text))).toBe(true);
  });
});

test.each([
  ['#', true, '#'],
  ['star', true, '*'],
  ['Pound', true, '#'],
  ['4 8 2', true, '482'],
  ['7', false, '7'],
  ['42', false, undefined],
  ['one', false, undefined],
  ['four', true, undefined],
])('%j from a gateway, marked as a key: %s, is %j', (text, marked, wanted) => {
  expect(keysIn({ text, value: undefined, entities: marked ? [{ type: 'DTMF' }] : [] })).toBe(wanted);
});
