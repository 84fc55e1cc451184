import type { Instant, LegId } from '../../../machines/words';
import type { Notes } from '../../store/notes';
import type { Conversation, legsOf } from './conversation';
import type { Incoming } from './incoming';
import { Remembered } from '../../store/remembered';

/**
 * Who speaks in a conversation. `from` proves nothing (I7), and neither does it lend what another has shown: whoever writes under
 * another id in the same conversation is a leg of their own (P1). A call is one line: there nobody is told apart.
 */
export class Speakers {
  private readonly last = new Remembered<string, string>(5_000);

  constructor(
    private readonly legOf: ReturnType<typeof legsOf>,
    private readonly notes: Notes,
  ) {}

  /** The conversation as its speaker's leg. What nobody says, as an event, belongs to who spoke last. Rejects with StoreUnavailable. */
  async inTurn(conversation: Conversation, activity: Incoming, at: Instant): Promise<Conversation> {
    const who = speakerOf(activity) ?? (await this.latest(conversation.leg));
    if (who === undefined) return conversation;
    await this.remember(conversation.leg, who, at);
    return {
      ...conversation,
      leg: this.legOf(
        conversation.channelId,
        conversation.reference.conversation?.id ?? '',
        conversation.reference.conversation?.tenantId,
        who,
      ),
    };
  }

  private async latest(leg: LegId): Promise<string | undefined> {
    return this.last.get(leg) ?? (await this.notes.readNote(noteOf(leg)));
  }

  private async remember(leg: LegId, who: string, at: Instant): Promise<void> {
    if (this.last.get(leg) === who) return;
    await this.notes.putNote({ key: noteOf(leg), text: who, at });
    this.last.set(leg, who);
  }
}

const noteOf = (leg: LegId): string => `bot-speaker:${leg}`;

/** Who says it, or came; undefined: nobody does. */
function speakerOf({ type, from, recipient, membersAdded }: Incoming): string | undefined {
  if (type === 'event') return undefined;
  const isUser = (id: string | undefined): id is string => id !== undefined && id !== '' && id !== recipient?.id;
  if (type === 'conversationUpdate') return (membersAdded ?? []).map((member) => member?.id).find(isUser);
  return from?.role !== 'bot' && isUser(from?.id) ? from.id : undefined;
}
