import type { Question } from '../machines/question';
import type { Line } from '../machines/tells';
import type { Change, Channel, Instant, Language, Millis, Reveals } from '../machines/words';

/** The help article that answers what this leg just asked. */
export interface HowTo {
  readonly title: string;
  readonly steps: readonly string[];
  /** Of its page, and of its video where it has one. */
  readonly url: string;
  readonly video?: string;
  /** What it is was asked, not how it is done: a few sentences of our own say that, and the article stands beside. */
  readonly beside?: true;
  /** What a customer would say to have it done. */
  readonly wish?: string;
  /** It is not open to who asks: only its title is told. */
  readonly closed?: true;
  /** It was read or told already: at which step they are stuck, where they said so; `asked`: they only named it so far. */
  readonly stuck?: { readonly step?: number; readonly asked?: true };
}

/** An article that may be meant. */
export interface NearArticle {
  readonly title: string;
  readonly url: string;
}

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
  /** Named by a sign-in at our own portal: known, though not proved here. */
  readonly signedIn?: true | undefined;
  readonly article?: HowTo | undefined;
  /** Several questions were asked in one message: the articles that answer them, by their place; an answer that has none here is an honest no. */
  readonly parts?: readonly HowTo[] | undefined;
  /** No article answers for sure what was asked; these may. At most three, best first. */
  readonly near?: readonly NearArticle[] | undefined;
  /** The request in hand, as far as this leg may see it. */
  readonly changes: readonly Change[];
  /** Something else was answered while the question stayed open: it is asked in its other words. */
  readonly otherwise?: true | undefined;
  /** A PIN works once, for so long after it was asked for on this channel; absent: it stays (POLICY). */
  readonly pinLife?: Millis | undefined;
  /** Sender and subject of the PIN mail, so that it can be found. */
  readonly pinMail: { readonly from: string; readonly subject: string };
  /** Where self-service pages are; undefined: there are none. */
  readonly portalUrl: string | undefined;
  /** They are our own: with a page for what our own accounts hold, and no other. */
  readonly ownPortal?: true | undefined;
  /** The name customers know the provider by. */
  readonly company?: string | undefined;
  /** IANA time zone for times told to the customer. */
  readonly timeZone: string;
  /** Where customers call: the number as it is shown, or in the demo the page with the telephone; undefined: calls are not answered here. */
  readonly phone?: { readonly number?: string; readonly page?: string } | undefined;
  /** Mail to us is taken in, so that ours may be answered. */
  readonly mailIn?: boolean | undefined;
  /** Calls can be put through to a person now; undefined: no, and the key for it is not offered (it is heard all the same). */
  readonly person?: boolean | undefined;
  /** A person may be called, now or for when somebody is there again; undefined: there is no desk. */
  readonly staffed?: boolean | undefined;
  /** What somebody who called a person may expect, where they are told: how many wait before them; or nobody is there before `opensAt` (undefined: nobody knows when), told in the desk's own time zone. */
  readonly desk?: { readonly ahead: number } | { readonly opensAt?: Instant; readonly timeZone?: string } | undefined;
  /** A person was called, or answers; undefined: the bot alone. */
  readonly handling?: 'waiting' | 'agent' | undefined;
}

/** What a call listens for next: the form of TwiML's `<Gather>`. */
export interface Gather {
  /** Secrets are keyed in and never said (issue: PIN by keypad only). */
  readonly input: 'dtmf' | 'dtmf speech';
  /** How many keys end the input; undefined: the finish key or the time-out does. */
  readonly digits?: number;
  /** The key that ends the input and is no part of it; '': none, every key counts. */
  readonly finish: '#' | '';
  /** Seconds of silence before the first key or word, and between two keys. */
  readonly timeout: number;
  /** Silences in a row that are borne, because something has to be fetched or awaited; undefined: none. */
  readonly waits?: number;
  /** Words and phrases a recogniser may expect, in the caller's language; empty where nothing is to be said. */
  readonly hints: readonly string[];
}

/** One message to the customer, before a channel gives it its form. */
export interface Reply {
  /** Plain text, paragraphs by blank lines; no markup. */
  readonly text: string;
  /** For ears: what to say where it differs from the text (digits one by one, no addresses spelled as URLs). */
  readonly speak?: string | undefined;
  /** Adaptive Card 1.3 JSON, where the channel has cards. */
  readonly card?: Readonly<Record<string, unknown>> | undefined;
  /** Buttons: the words the customer would say. */
  readonly choices?: readonly string[] | undefined;
  /** On a call: what to listen for after it; undefined: nothing is asked. */
  readonly gather?: Gather | undefined;
  /** The code that is filled in at delivery where the text has `hole` (dialogs/lines/format.ts). */
  readonly reveals?: Reveals | undefined;
  /** On a call: it ends after these words. */
  readonly hangup?: true | undefined;
  /** On a call: the caller is put through to a person after these words; `gather` is for who comes back. */
  readonly transfer?: true | undefined;
}

/** Lines told in this turn and the question now open, in words: one or a few replies, the question last and once. */
export interface Speech {
  /** Without a question (a line told by time or by another leg) only the lines are said. */
  say(lines: readonly Line[], question: Question | undefined, scene: Scene): readonly Reply[];
}
