import { randomUUID } from 'node:crypto';
import type { ConversationReference } from 'botframework-schema';
import type { LegId } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import { derivedLeg } from '../derived-leg';
import type { Incoming } from './incoming';
import { Remembered } from '../../store/remembered';

/** A conversation of a channel: its leg, and how it is reached. */
export interface Conversation {
  /** The leg it began as, of who speaks there (speakers.ts): the same for every activity of theirs, and unguessable. That `from` names somebody proves nothing (I7). */
  readonly leg: LegId;
  readonly channelId: string;
  readonly reference: Partial<ConversationReference>;
  /** Several people are there; what one of them proves the others would have. */
  readonly isGroup: boolean;
}

/** Gives a conversation its leg, the same every time; the last ones are remembered, because each costs two keyed hashes. */
export function legsOf(keys: Keys): (channelId: string, id: string, tenantId: string | undefined, speaker?: string) => LegId {
  const known = new Remembered<string, LegId>(5_000);
  return (channelId, id, tenantId, speaker) => {
    const name = JSON.stringify([channelId, id, tenantId ?? '', ...(speaker === undefined ? [] : [speaker])]);
    const leg = known.get(name) ?? derivedLeg(keys, 'bot-service', name);
    known.set(name, leg);
    return leg;
  };
}

/** Before the ids of turns whose activity has no id that can be kept or answered to. */
export const madeUp = 'made-up:';

/** A turn's id: the activity's own, where it can be kept as it is; the same every time, but for an activity without any. */
export const turnIdOf = (keys: Keys, id: string | null | undefined): string =>
  id === undefined || id === null || id === ''
    ? madeUp + randomUUID()
    : /^[\x21-\x7e]{1,200}$/.test(id)
      ? id
      : madeUp + keys.mac('bot-activity', id);

/** Undefined: the activity names no conversation. */
export function conversationOf(
  legOf: ReturnType<typeof legsOf>,
  { channelId, serviceUrl, conversation, from, recipient, locale }: Incoming,
): Conversation | undefined {
  const id = conversation?.id ?? '';
  if (!channelId || !serviceUrl || !conversation || id === '') return undefined;
  const tenantId = conversation.tenantId ?? undefined;
  const isGroup =
    conversation.isGroup === true || conversation.conversationType === 'channel' || conversation.conversationType === 'groupChat';
  const account = (party: typeof from, role: 'user' | 'bot') => ({ id: party?.id ?? '', name: party?.name ?? '', role });
  return {
    leg: legOf(channelId, id, tenantId),
    channelId,
    isGroup,
    reference: {
      channelId,
      serviceUrl,
      user: account(from, 'user'),
      bot: account(recipient, 'bot'),
      conversation: {
        id,
        isGroup,
        name: '',
        conversationType: conversation.conversationType ?? '',
        ...(tenantId === undefined ? {} : { tenantId }),
      },
      ...(typeof locale === 'string' ? { locale } : {}),
    },
  };
}
