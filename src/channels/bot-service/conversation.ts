import type { ConversationReference } from 'botframework-schema';
import type { LegId } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import { derivedLeg } from '../derived-leg';
import type { Incoming } from './incoming';

/** A conversation of a channel: its leg, and how it is reached. */
export interface Conversation {
  /** The leg it began as: the same for every activity of it, and unguessable. Nobody's id is part of it: `from` proves nothing (I7). */
  readonly leg: LegId;
  readonly channelId: string;
  readonly reference: Partial<ConversationReference>;
  /** Several people are there; what one of them proves the others would have. */
  readonly isGroup: boolean;
}

/** Undefined: the activity names no conversation. */
export function conversationOf(keys: Keys, { channelId, serviceUrl, conversation, from, recipient, locale }: Incoming): Conversation | undefined {
  const id = conversation?.id ?? '';
  if (!channelId || !serviceUrl || !conversation || id === '') return undefined;
  const tenantId = conversation.tenantId ?? undefined;
  const isGroup = conversation.isGroup === true || conversation.conversationType === 'channel' || conversation.conversationType === 'groupChat';
  const account = (party: typeof from, role: 'user' | 'bot') => ({ id: party?.id ?? '', name: party?.name ?? '', role });
  return {
    leg: derivedLeg(keys, 'bot-service', JSON.stringify([channelId, id, tenantId ?? ''])), channelId, isGroup,
    reference: {
      channelId, serviceUrl, user: account(from, 'user'), bot: account(recipient, 'bot'),
      conversation: { id, isGroup, name: '', conversationType: conversation.conversationType ?? '', ...(tenantId === undefined ? {} : { tenantId }) },
      ...(typeof locale === 'string' ? { locale } : {}),
    },
  };
}
