import { ActivityHandler, type TurnContext } from 'botbuilder-core';
import { CountersignBot } from '../../src/bot/countersign-bot';
import { TurnAdapter } from '../../src/channels/turn-adapter';
import type { Inbound, TurnResult } from '../../src/turn/port';

const inbound = (kind: Inbound['kind']): Inbound => ({
  leg: '07-x',
  channel: 'chat',
  turnId: 'id-1',
  at: 1,
  kind,
  text: 'hello',
  attachments: false,
});
const result: TurnResult = { status: 'committed', lines: [] };

test('the bot takes one turn for whoever came, said something or left, and answers what became of it', async () => {
  const taken: Inbound[] = [];
  const bot = new CountersignBot({ take: async (given) => (taken.push(given), result) });
  expect(bot).toBeInstanceOf(ActivityHandler);
  const seen: (string | undefined)[] = [];
  const adapter = new TurnAdapter(
    'directline',
    (context) => {
      seen.push(context.activity.type, context.activity.from.id, context.activity.conversation.id);
      return bot.run(context);
    },
    () => undefined,
  );
  for (const kind of ['opened', 'message', 'ended'] as const) expect(await adapter.process(inbound(kind), 'dl_1')).toBe(result);
  expect(taken.map(({ kind }) => kind)).toEqual(['opened', 'message', 'ended']);
  expect(seen.filter((_, index) => index % 3 === 0)).toEqual(['conversationUpdate', 'message', 'endOfConversation']);
});

test('only what is committed leaves the house: a bot cannot send, change or delete anything by itself', async () => {
  const attempts: ((context: TurnContext) => Promise<unknown>)[] = [
    (context) => context.sendActivity('psst'),
    (context) => context.updateActivity({ id: 'x' }),
    (context) => context.deleteActivity('x'),
  ];
  for (const attempt of attempts) {
    const adapter = new TurnAdapter(
      'directline',
      async (context) => void (await attempt(context)),
      () => undefined,
    );
    await expect(adapter.process(inbound('message'), 'dl_1')).rejects.toThrow(/leave the house|not changed|not deleted/);
  }
});

test('writing is shown to who looks', async () => {
  const shown: string[] = [];
  const adapter = new TurnAdapter(
    'directline',
    async (context) => void (await context.sendActivity({ type: 'typing' })),
    ({ leg }, user) => shown.push(leg, user),
  );
  await adapter.process(inbound('message'), 'dl_1');
  expect(shown).toEqual(['07-x', 'dl_1']);
});
