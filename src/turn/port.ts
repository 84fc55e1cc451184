import type { Channel, Instant, Language, LegId, UserId, Written } from '../../machines/words';
import type { TranscriptLine } from '../store/port';

/** What a channel adapter hands in: one inbound thing, already authenticated for its leg, not yet understood. */
export interface Inbound {
  readonly leg: LegId;
  readonly channel: Channel;
  /** Processed once under this id: activity id, Message-ID, call id + step. */
  readonly turnId: string;
  readonly at: Instant;
  readonly kind: 'opened' | 'message' | 'ended';
  /** Nothing was stored of this leg a moment ago: the store need not be asked. Should it not be so, the commit is lost and decided again. */
  readonly isNew?: boolean;
  /** Whom a person is called for, as far as calls are counted: the address or network it comes from; absent: the leg alone. Inert otherwise (I7). */
  readonly source?: string;
  /** What was typed or said; empty for a form. */
  readonly text: string;
  /** A card's submitted value as it came, e.g. `{ "pin": "483920" }` or `{ "say": "yes" }`; parsed by the turn. */
  readonly value?: unknown;
  /** Files came along; they are not taken. */
  readonly attachments: boolean;
  /** The client's locale, a hint for the first greeting only. */
  readonly locale?: string;
  /** The activity as the channel wants it echoed (of channelData what the client finds its own message again by); text and value are masked before it is stored. */
  readonly echo?: Readonly<Record<string, unknown>>;
  /** Members of channelData that only the client itself has a use for: masked, then echoed beside the channel's own; nobody reads them. */
  readonly clients?: Readonly<Record<string, unknown>>;
  /** The customer ends this conversation for good: once they have, nothing more is taken in it, at any instance. Absent: what comes later begins a new case. */
  readonly endsForGood?: true;
  /** Hints a language chosen on the page. */
  readonly language?: Language;
  /** The leg's lines are brought to it (effect `lines.push`), and the channel knows where to under this name; absent: they are read from the transcript. */
  readonly pushed?: string;
  /** Who hands this in takes the turn's own lines with the answer: they are not brought besides. */
  readonly takesLines?: true;
  /** Where the channel is email: what is known of the mail beside its new text. */
  readonly mail?: InboundMail;
  /** Where the channel is voice: the keys that were pressed, without the finish key; absent where something was said. */
  readonly voice?: {
    readonly digits?: string;
    /** Position of the last line of the leg that the caller was told before; absent: the channel cannot tell. */ readonly heardTo?: number;
  };
}

/** A mail as the turn sees it; the thread is the leg. */
export interface InboundMail {
  /** Judged by the channel, and looked up in the directory in this turn. */
  readonly written: Written;
  /** Whose designated address the mail is proved to come from; of a stranger nobody's. */
  readonly users: readonly UserId[];
  /** The one From address, folded; proved only where `written` is not `stranger`. Inert otherwise (I7). */
  readonly from: string;
  /** The domain of From vouches for the mail: a reply to a stranger's has to have that as well. Gives no right (I7). */
  readonly vouched?: boolean;
  /** The leg was found by the token of its reply address, and the writer is the one it was made for. */
  readonly inThread: boolean;
  /** Decoded, one line. Heard before the text where the mail begins a thread. */
  readonly subject: string;
  /** With angle brackets; undefined: it has none of its own. */
  readonly messageId: string | undefined;
  readonly references: readonly string[];
  /** Effects whose mails of ours it answers, as its In-Reply-To and References name them. */
  readonly answers?: readonly string[];
}

export type TurnResult =
  /**
   * Committed (or committed before under this turnId). The leg's lines of this turn, oldest first, the customer's own first.
   * `repeated`: it was committed before. `joined`: the call goes on as this leg; the lines are that leg's, and what comes later has to be looked for there.
   */
  | { readonly status: 'committed'; readonly lines: readonly TranscriptLine[]; readonly joined?: LegId; readonly repeated?: true }
  /** Nothing was saved: the store cannot be reached, or a newer instance wrote this case. Try again shortly. */
  | { readonly status: 'unavailable' };

/** The conversation was ended by its customer, here or at another instance, and ends for good. Nothing was taken. */
export class ConversationOver extends Error {}

/**
 * The way of one turn. Answers after the commit; effects run on and their outcome comes as further lines of the leg. Rejects with
 * ConversationOver.
 */
export interface Turns {
  take(inbound: Inbound): Promise<TurnResult>;
}
