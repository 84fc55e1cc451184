import { CountersignBot } from '../../../src/bot/countersign-bot';
import { createVoiceChannel } from '../../../src/channels/voice/voice-channel';
import { deriveKeys } from '../../../src/proof/keys';
import { notesIn } from '../../../src/store/notes';
import { eventually } from '../../support/eventually';
import { running, type Running } from '../../http/support';
import { CarriedCall } from '../../support/carrier';
import { patience } from '../../support/patience';
import { quietLog } from '../../support/quiet-log';
import { openTalkingHouse, type TalkingHouse } from '../../support/talking-house';

const token = 'a token of the carrier';

describe.each([false, true])('a call to the house (Redis: %s)', (redis) => {
  let house: TalkingHouse;
  let site: Running;
  let url = '';
  /** Changes are carried out once this is over. */
  let held: Promise<void> = Promise.resolve();
  let callers = 0;
  /** Somebody whose number has not called before. */
  const call = (): CarriedCall => new CarriedCall({ url, token, from: `+1613555${++callers + 1_000}` });

  beforeAll(async () => {
    house = await openTalkingHouse({ redis, applies: () => held });
    const bot = new CountersignBot(house.calls);
    const channel = createVoiceChannel({
      publicUrl: () => url,
      authToken: token,
      transfer: { number: undefined, queue: undefined },
      store: house.store,
      notes: notesIn(house.store),
      keys: deriveKeys('a key of this test'),
      logic: (context) => bot.run(context),
      now: house.now,
      log: quietLog().log,
      patience,
    });
    site = await running((server) => channel.register(server), { publicUrl: () => url });
    url = site.url;
  });
  afterAll(async () => {
    await site.server.stop(100);
    await house.close();
  });

  /** What was proved in one talk is over in the next. */
  beforeEach(() => house.later(2 * 3_600_000));

  test('is verified by keys alone and its change is made, each step sent twice', async () => {
    const pin = await house.pin('101@organization.com');
    const caller = call();
    const said: string[] = [];
    const steps = [
      () => caller.dial(),
      () => caller.keys('1'),
      () => caller.keys('1'),
      () => caller.keys('6135550177'),
      () => caller.keys('20417'),
      () => caller.keys('101'),
      () => caller.keys('1'),
      () => caller.patiently(caller.keys(pin)),
    ];
    for (const step of steps) {
      const { xml, said: words } = await step();
      said.push(words);
      expect((await caller.again()).xml).toBe(xml);
    }
    expect(said).toEqual([
      expect.stringContaining('press 1'),
      expect.stringContaining('bot'),
      expect.stringMatching(/number/),
      expect.stringContaining('account number'),
      expect.stringContaining('extension'),
      expect.stringMatching(/Shall I do this/),
      expect.stringMatching(/support PIN/),
      expect.stringMatching(/Done/),
    ]);
    expect(caller.doc.gather?.['input']).toBe('dtmf speech');
  });

  test("goes on in the case of the customer's chat when its PIN is right, and each step again is the same", async () => {
    const pin = await house.pin('103@organization.com');
    const chat = house.talk('chat');
    await chat.says('I am 103@organization.com, forward my calls to 613 555 0188');
    await chat.says('yes');
    await chat.says(pin);
    const caller = call();
    await caller.begins();
    const documents: string[] = [];
    for (const keys of ['5', '20417', '103', pin]) {
      await caller.patiently(caller.keys(keys));
      documents.push(caller.doc.said);
      const { xml } = caller.doc;
      expect((await caller.again()).xml).toBe(xml);
    }
    expect(documents.at(-1)).toMatch(/this call belongs to it now/);
    expect(caller.doc.gather?.['action']).toMatch(/leg=\d\d-/);
    await caller.says('what can you do');
    expect(caller.doc.said).toMatch(/forward the calls/);
    expect(await chat.hears()).toMatch(/phone|call/);
    expect((await caller.hangsUp()).status).toBe(204);
    expect((await caller.hangsUp()).status).toBe(204);
  });

  test('that waits in a joined case hears what the chat set off, and is asked on at once', async () => {
    const pin = await house.pin('103@organization.com');
    const chat = house.talk('chat');
    await chat.says(`I am 103@organization.com, my PIN is ${pin}`);
    await chat.says('forward my calls to 613 555 0189');
    let release = (): void => undefined;
    held = new Promise((done) => (release = done));
    const yes = chat.says('yes');
    const caller = call();
    await caller.begins();
    for (const keys of ['5', '20417', '103']) await caller.keys(keys);
    const waiting = caller.keys(pin);
    await eventually(
      async () =>
        (await house.store.liveCases((await house.directory.find({ by: 'login', login: '103@organization.com' }))[0]?.id ?? '')).some(
          ({ state }) => state.includes('"channel":"voice"') && state.includes('authorized'),
        ) || undefined,
      'the call to have joined while the change is under way',
    );
    release();
    const heard = [(await waiting).said];
    if (caller.doc.gather === undefined) heard.push((await caller.patiently(caller.isSilent())).said);
    expect(heard.join(' ')).toMatch(/open case.*just done in a chat.*0 1 8 9.*anything else/);
    expect(caller.doc.gather?.['input']).toBe('dtmf speech');
    await yes;
    await caller.hangsUp();
  });

  test('told of something while it listens hears it first when it stays silent, and that is no silence of the caller', async () => {
    const pin = await house.pin('105@organization.com');
    const chat = house.talk('chat');
    await chat.says('I am 105@organization.com, forward my calls to 613 555 0190');
    await chat.says('yes');
    await chat.says(pin);
    await chat.says('stop forwarding my calls');
    const caller = call();
    await caller.begins();
    for (const keys of ['5', '20417', '105', pin]) await caller.patiently(caller.keys(keys));
    expect(caller.doc.said).toMatch(/Shall I do this/);
    await caller.isSilent();
    expect(await chat.says('yes')).toMatch(/Done/);
    const told = await caller.isSilent();
    expect([told.said, told.verbs]).toEqual([
      expect.stringMatching(/^This was just done in a chat: Stop forwarding/),
      ['Gather', 'Say', 'Redirect'],
    ]);
    expect((await caller.again()).xml).toBe(told.xml);
    expect((await caller.isSilent()).said).toMatch(/still didn’t get that/);
    await chat.says('what can you do');
    expect((await caller.says('thank you')).said).toMatch(/^You’re welcome/);
    await caller.hangsUp();
  });

  test('ends with a goodbye when the caller says so', async () => {
    const caller = call();
    await caller.begins();
    await caller.says('thanks, goodbye');
    expect(caller.doc.verbs.at(-1)).toBe('Hangup');
  });
});
