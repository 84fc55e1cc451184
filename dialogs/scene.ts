import type { Question } from '../machines/question';
import type { Line } from '../machines/tells';
import type { Change, Channel, Language } from '../machines/words';

/** All that words may depend on. */
export interface Scene {
  readonly language: Language;
  readonly channel: Channel;
  /** `C-48K2-7`. */
  readonly caseNumber: string;
  /** The customer's own words for themself; undefined: not named yet. */
  readonly shown: string | undefined;
  /** Named by an email address only: "if colleagues share it, add your extension" stands beside the PIN question (P7). */
  readonly byEmail: boolean;
  readonly proved: boolean;
  /** The request in hand, as far as this leg may see it. */
  readonly changes: readonly Change[];
  /** Sender and subject of the PIN mail, so that it can be found. */
  readonly pinMail: { readonly from: string; readonly subject: string };
  /** Where self-service pages are; undefined: there are none. */
  readonly portalUrl: string | undefined;
  /** IANA time zone for times told to the customer. */
  readonly timeZone: string;
}

/** One message to the customer, before a channel gives it its form. */
export interface Reply {
  /** Plain text, paragraphs by blank lines; no markup. */
  readonly text: string;
  /** For ears: what to say where it differs from the text (digits one by one, no addresses spelled as URLs). */
  readonly speak?: string;
  /** Adaptive Card 1.3 JSON, where the channel has cards. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** Buttons: the words the customer would say. */
  readonly choices?: readonly string[];
}

/** Lines told in this turn and the question now open, in words: one or a few replies, the question last and once. */
export interface Speech {
  /** Without a question (a line told by time or by another leg) only the lines are said. */
  say(lines: readonly Line[], question: Question | undefined, scene: Scene): readonly Reply[];
}
