import { TestAdapter, TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';
import { chatTurn } from '../../../src/channels/bot-service/chat';
import { conversationOf, legsOf } from '../../../src/channels/bot-service/conversation';
import { readIncoming } from '../../../src/channels/bot-service/incoming';
import { Positions } from '../../../src/channels/bot-service/positions';
import type { Request, TakingDeps } from '../../../src/channels/bot-service/request';
import { deriveKeys } from '../../../src/proof/keys';

const keys = deriveKeys('the secret key of these tests');
const deps: TakingDeps = {
  adapter: { takeTurn: async () => ({ status: 'unavailable' }) },
  store: { readLines: async () => [], watchLeg: async () => () => undefined },
  courier: { isStuck: () => false, waiting: async () => [], took: () => undefined },
  positions: new Positions({ readNote: async () => undefined, putNote: async () => undefined }),
  compose: () => ({ activities: [] }),
  isOwed: async () => false,
  now: () => 0,
};

/** An activity on its way while nothing can be saved. */
function request(activity: Readonly<Record<string, unknown>>): Request {
  const incoming = readIncoming({
    channelId: 'webchat',
    serviceUrl: 'https://channel.test/',
    conversation: { id: 'one' },
    recipient: { id: 'bot' },
    ...activity,
  })!;
  const context = new TurnContext(new TestAdapter(), { type: incoming.type, deliveryMode: 'expectReplies' });
  return { context, conversation: conversationOf(legsOf(keys), incoming)!, activity: incoming, id: 'a', at: 0, takesLines: true };
}

const told = ({ context }: Request): readonly Partial<Activity>[] => context.bufferedReplyActivities;

test('while nothing can be saved a customer is asked to try later, in the language of the channel', async () => {
  const english = request({ type: 'message', text: 'my PIN is 483920' });
  await chatTurn(deps, english);
  expect(told(english)).toEqual([expect.objectContaining({ text: expect.stringMatching(/nothing was changed/) })]);
  const french = request({ type: 'message', text: 'bonjour', locale: 'fr-FR' });
  await chatTurn(deps, french);
  expect(told(french)).toEqual([expect.objectContaining({ text: expect.stringMatching(/rien n’a donc été changé/) })]);
});

test('what nobody waits for is to be sent again by the channel', async () => {
  await expect(chatTurn(deps, request({ type: 'conversationUpdate', membersAdded: [{ id: 'somebody' }] }))).rejects.toMatchObject({
    status: 503,
  });
  await expect(chatTurn(deps, request({ type: 'endOfConversation' }))).rejects.toMatchObject({ status: 503 });
});

test('what the bot itself said, reactions and edits are no turn', async () => {
  for (const activity of [
    { type: 'message', text: 'Hello', from: { id: 'bot', role: 'bot' } },
    { type: 'messageReaction' },
    { type: 'messageUpdate', text: 'yes' },
    { type: 'typing' },
    { type: 'trace' },
  ]) {
    const ignored = request(activity);
    await chatTurn(deps, ignored);
    expect(told(ignored)).toEqual([]);
  }
});
