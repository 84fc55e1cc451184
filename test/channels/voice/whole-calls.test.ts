// @needs redis
import { CountersignBot } from '../../../src/bot/countersign-bot';
import { createVoiceChannel } from '../../../src/channels/voice/voice-channel';
import { notesIn } from '../../../src/store/notes';
import { running, type Running } from '../../http/support';
import { CarriedCall, type Doc } from '../../support/carrier';
import { patience } from '../../support/patience';
import { quietLog } from '../../support/quiet-log';
import { openTalkingHouse, type TalkingHouse } from '../../support/talking-house';

const token = 'a token of the carrier';
const daniel = '101@organization.com';

/** A whole call: keys, or words with a blank in front; and what has to be said in it. */
interface Told {
  readonly steps: readonly string[];
  readonly says: RegExp;
}

describe.each([
  ['embedded', false],
  ['Redis', true],
])('whole calls, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  let site: Running;
  let callers = 0;
  const call = (): CarriedCall => new CarriedCall({ url: site.url, token, from: `+1613777${++callers + 1_000}` });

  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
    const bot = new CountersignBot(house.calls);
    const channel = createVoiceChannel({
      publicUrl: () => site.url,
      authToken: token,
      transfer: { number: undefined, queue: undefined },
      store: house.store,
      notes: notesIn(house.store),
      keys: house.keys,
      logic: (context) => bot.run(context),
      now: house.now,
      log: quietLog().log,
      patience,
    });
    site = await running((server) => channel.register(server), { publicUrl: () => site.url });
  });
  afterAll(async () => {
    await site.server.stop(100);
    await house.close();
  });
  beforeEach(() => house.later(2 * 3_600_000));

  /** Everything that a repeat might change. */
  const world = async (): Promise<string> => {
    await house.runner.drain();
    const log = await house.store.readAudit(0, 10_000);
    const legs = [...new Set(log.map(({ actor }) => actor))].filter((actor) => /^\d\d-/.test(actor));
    const lines = await Promise.all(legs.map(async (leg) => (await house.store.readLines(leg, 0, 1_000)).length));
    return JSON.stringify({ entries: log.length, mails: house.mails().length, effects: await house.store.countEffects(), lines });
  };

  /** The calls, each with every prompt that it hears; `before` is what happened elsewhere. */
  const calls: Readonly<Record<string, () => Promise<Told>>> = {
    'a verified change': async () => ({
      steps: ['1', '6135550142', '20417', '101', '1', await house.pin(daniel), ' thank you, goodbye'],
      says: /Done\. .*Goodbye/,
    }),
    'a code from a chat': async () => {
      const chat = house.talk('chat');
      await chat.says(`I am ${daniel}`);
      await chat.says(`my PIN is ${await house.pin(daniel)}`);
      await chat.says('forward my calls to 613 555 0188');
      const code = (/(\d{4}) (\d{4})/.exec(await chat.says('I’d rather go on by phone'))?.slice(1) ?? []).join('');
      expect(code).toHaveLength(8);
      return { steps: ['6', '101', '00000000', ' I have a code', '101', code, '1'], says: /open case.*Done\./ };
    },
    'a draft by its case number': async () => {
      const chat = house.talk('chat');
      await chat.says('forward my calls to 613 555 0177');
      const number =
        /C-(\w{4})-(\w)/
          .exec(await chat.says('what is my case number?'))
          ?.slice(1)
          .join('') ?? '';
      return {
        steps: ['5', '20417', '101', await house.pin(daniel), ` my case is C ${[...number].join(' ')}`, '1'],
        says: /was asked for in case.*Done\./,
      };
    },
    'a new voicemail PIN, keyed in twice': async () => ({
      steps: ['8', '20417', '101', await house.pin(daniel), '7315', '7315', '1'],
      says: /Done\. .*voicemail PIN/,
    }),
    '“later”, and a link': async () => ({
      steps: [' forward my calls to 613 555 0166', '20417', '101', '1', '4'],
      says: /a mail with a link to go on.*Goodbye/,
    }),
    'an administrator is asked': async () => ({
      steps: ['1', '6135550155', '20417', '101', '1', '5', '1', ' show me the code again', ' cancel'],
      says: /tell them this code.*Your code is.*cancelled/,
    }),
    '“this was not me”': async () => ({
      steps: ['5', '20417', '101', await house.pin(daniel), ' this was not me'],
      says: /verified.*(?:ended|new PIN|new support PIN)/,
    }),
  };

  test.each(Object.entries(calls))(
    'each step delivered twice, and all of them once more after the end, change nothing: %s',
    async (_what, told) => {
      const { steps, says } = await told();
      const said: string[] = [];
      const caller = call();
      const sent: { readonly address: string; readonly params: Readonly<Record<string, string>>; readonly xml: string }[] = [];
      const twice = async (step: () => Promise<Doc>): Promise<void> => {
        const { xml, status } = await step();
        said.push(caller.doc.said);
        expect(status).toBe(200);
        const after = await world();
        expect((await caller.again()).xml).toBe(xml);
        expect(await world()).toBe(after);
        sent.push({ ...caller.sent, xml });
      };
      await twice(() => caller.dial());
      await twice(() => caller.keys('1'));
      for (const step of steps) {
        if (caller.doc.verbs.includes('Hangup')) break;
        await twice(() => (step.startsWith(' ') ? caller.says(step.trim()) : caller.keys(step)));
      }
      expect(said.join(' ')).toMatch(says);
      await caller.hangsUp();
      const end = await world();
      for (const { address, params, xml } of sent) expect([address, (await caller.send(address, params)).xml]).toEqual([address, xml]);
      expect((await caller.hangsUp()).status).toBe(204);
      expect(await world()).toBe(end);
    },
  );
});
