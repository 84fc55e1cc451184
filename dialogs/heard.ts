import type { Question } from '../machines/question';
import type { SessionEvent } from '../machines/events';
import type { Topic } from '../machines/tells';
import type { Change, Channel, Draft, Language } from '../machines/words';

/** Who somebody says they are, before anybody looked it up. */
export interface SpokenClaim {
  /** `101@organization.com`. */
  readonly login?: string;
  /** An address that is not a login (or might be one: both are tried). */
  readonly email?: string;
  /** Digits as on the bill, or on a call the company's name as it was said; may stand alone while the extension is missing. */
  readonly account?: string;
  readonly extension?: string;
  /** It puts right what was said of them before: nothing of that stays. */
  readonly anew?: true;
  /** The customer's own words for themself, cut to 80 characters. */
  readonly shown: string;
}

/** "I'd rather go on by phone"; `code`: with what is in hand here, else only how. */
export interface PhoneWished {
  readonly type: 'phone.wished';
  readonly code: boolean;
}

type Bare<E> = E extends SessionEvent ? Omit<E, 'at' | 'leg'> : never;

/** What hearing may report as it stands; the rest needs a look-up or a comparison first. */
export type HeardEvent =
  | PhoneWished
  | Bare<
      Extract<
        SessionEvent,
        {
          readonly type:
            | 'mailbox.lost'
            | 'approval.agreed'
            | 'approval.declined'
            | 'pin.requested'
            | 'link.requested'
            | 'steps.wished'
            | 'pin.at-hand'
            | 'secret.unclear'
            | 'request.drafted'
            | 'field.given'
            | 'number.begun'
            | 'subject.given'
            | 'change.dropped'
            | 'request.confirmed'
            | 'request.declined'
            | 'request.cancelled'
            | 'conversation.restarted'
            | 'conversation.ended'
            | 'question.asked'
            | 'progress.asked'
            | 'change.wished'
            | 'undo.asked'
            | 'condition.unsupported'
            | 'unsupported.asked'
            | 'person.asked'
            | 'person.declined'
            | 'reply-address.given'
            | 'case.rated'
            | 'capabilities.asked'
            | 'small-talk.heard'
            | 'message.puzzling'
            | 'message.refused'
            | 'case.wished'
            | 'join-code.at-hand'
            | 'case-number.at-hand'
            | 'case.named'
            | 'not-me.said';
        }
      >
    >;

/** One thing a message said, in the order in which it is to be taken in. */
export type Said =
  | { readonly is: 'event'; readonly event: HeardEvent }
  | { readonly is: 'claim'; readonly claim: SpokenClaim }
  /** Digits keyed in where a change asked for a new secret: judged and sealed in src, and forgotten (I11). */
  | { readonly is: 'new-secret'; readonly change: string; readonly digits: string }
  /** Six digits given as a secret. Compared in src and forgotten; never enters an event (I11). */
  | { readonly is: 'secret'; readonly purpose: 'pin' | 'code'; readonly digits: string }
  /** Eight digits keyed on a call where its code was asked for; likewise. */
  | { readonly is: 'join-code'; readonly digits: string };

/** What is known when a message is heard. All of it comes from the case; nothing from the directory. */
export interface Hearing {
  /** The leg's language so far; undefined before the first message. */
  readonly language: Language | undefined;
  /** What this leg was asked last. */
  readonly question: Question;
  /** The request in hand, as far as this leg may see it. */
  readonly changes: readonly Change[];
  /** What was done last in this case, as far as this leg has shown that it may know; none: nothing. */
  readonly done?: readonly Change[];
  /** What was cancelled here last, with nothing drafted since: it may be wanted after all. */
  readonly givenUp?: readonly Draft[];
  /** What was answered to the message before, which this one may speak of as "it". */
  readonly about?: Topic;
  /** This leg has named itself. */
  readonly claimed: boolean;
  /** This leg has a live proof. */
  readonly proved: boolean;
  /** It was asked for its PIN, or began to give one: digits of it may come in pieces. */
  readonly proving?: boolean;
  /** The account number and extension this leg has named: never taken for a PIN (P10). */
  readonly named: readonly string[];
  /** ISO country for numbers written without `+`. */
  readonly country: string;
  /** A person was called and is waited for, or answers: "never mind" may be about them. */
  readonly handling?: 'waiting' | 'agent';
  /** Undefined: a conversation. In a mail a polite "could you" that names the thing is an order: nobody is there to be asked back. */
  readonly channel?: Channel;
}

/** What somebody wrote in a mail: its new text, without quoted history. */
export interface Letter {
  /** As it came, with `Re:` and case number. */
  readonly subject: string;
  readonly text: string;
}

/** The meaning of one mail. */
export interface HeardLetter extends Heard {
  /** The subject as it came, with every secret-looking digit run masked. */
  readonly maskedSubject: string;
  /** It says what to do and nothing that could mean something else: it may be carried out without a second yes (P8). */
  readonly plain: boolean;
}

/** The meaning of one message. */
export interface Heard {
  readonly language: Language;
  readonly said: readonly Said[];
  /** The message with every secret-looking digit run masked: the only form that is stored, shown or logged (P10, I11). */
  readonly masked: string;
}

/** Words in, meaning out: pure, total, linear in the text. */
export interface Understanding {
  hear(text: string, hearing: Hearing): Heard;
  /**
   * What was keyed on a call, read by the question that is open: `0`-`9`, `*`, `#` as keyed, without the finish key. Other
   * characters are passed over; nothing keyed is a silence. A `*` within a number starts it again from there. The language stays.
   */
  hearKeys(keys: string, hearing: Hearing): Heard;
  /** Subject and new text of a mail, heard together: what both say counts once. */
  hearMail(letter: Letter, hearing: Hearing): HeardLetter;
}
