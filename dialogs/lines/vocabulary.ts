import type { Question } from '../../machines/question';
import type { Line, LineId, Report, Topic } from '../../machines/tells';
import type { Change, Channel, FieldName, KindId, RefusalReason } from '../../machines/words';
import type { HowTo, NearArticle } from '../scene';
import type { Occasion } from './occasion';

/** The words of every line; the compiler counts them. An empty sentence is not said. */
export type LineWords = { readonly [Id in LineId]: (line: Extract<Line, { readonly line: Id }>, occasion: Occasion) => string };

/** One of the four concrete choices for somebody who was not understood twice. */
export interface Way {
  /** What can be done. */
  readonly words: string;
  /** The same by an example, for the next time. */
  readonly example: string;
  /** The button that says it, where one message suffices. */
  readonly button?: string;
}

/** One question. */
export interface QuestionWords<Q> {
  readonly ask: (question: Q, occasion: Occasion) => string;
  /** In other words: for somebody who was not understood once. */
  readonly again: (question: Q, occasion: Occasion) => string;
  /** Buttons under the question; each says what a customer would say. */
  readonly choices?: (question: Q, occasion: Occasion) => readonly string[];
  readonly ways: (question: Q, occasion: Occasion) => readonly [Way, Way, Way, Way];
}

/** Questions that only calls are asked. */
export type OnlyOnCalls = Extract<Question, { readonly ask: 'join-extension' | 'join-code' | 'case-number' | 'steps-by-mail' }>;

/** Questions that are asked in writing; `nothing` is silence. */
export type Asked = Exclude<Question, { readonly ask: 'nothing' } | OnlyOnCalls>;

export type AllQuestionWords = { readonly [Ask in Asked['ask']]: QuestionWords<Extract<Asked, { readonly ask: Ask }>> };

/** The words of one kind of change. */
export interface KindWords {
  /** What is to be done, as a heading: `Forward calls of extension 104 to +1 613 555 0100`. No full stop. */
  readonly summary: (change: Change, shown: string | undefined) => string;
  /** What was done, from when, old and new, how to undo. */
  readonly report: (report: Report, occasion: Occasion) => string;
  /** The self-service way in one sentence (PA-10). */
  readonly selfService: (url: string) => string;
  /** Shall I do it, or say how? */
  readonly doOrHow: string;
}

/** A help article as the bot tells it. */
export interface HowToWords {
  /** Its steps, in the form of the channel; or the one at which somebody is stuck. */
  readonly told: (article: HowTo, occasion: Pick<Occasion, 'channel' | 'staffed' | 'handling' | 'proved'>) => string;
  /** Articles that may be meant, where none is sure. At least one. */
  readonly near: (articles: readonly NearArticle[], channel: Channel) => string;
  /** Before them, where nothing else is said. */
  readonly unsure: string;
  /** Behind the answers to other questions of the same message. */
  readonly rest: string;
  /** Buttons to its page and its video. */
  readonly open: string;
  readonly watch: string;
}

/** Everything the product says in one language, but for the mails. A language is complete when this type is. */
export interface Vocabulary {
  readonly lines: LineWords;
  readonly questions: AllQuestionWords;
  readonly kinds: Readonly<Record<KindId, KindWords>>;
  /** `item`: as one of several things a mail asks for. */
  readonly fields: Readonly<
    Record<
      FieldName,
      (change: Change | undefined, occasion: Occasion) => { readonly ask: string; readonly again: string; readonly item: string }
    >
  >;
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly howTo: HowToWords;
  readonly answers: Readonly<Record<Topic, (occasion: Occasion) => string>>;
  readonly cannot: Readonly<Record<Topic, (occasion: Occasion) => string>>;
  /** What to say when nothing is open: at the beginning, after something was settled, and while a person is waited for. */
  readonly need: Readonly<Record<Channel, { readonly first: string; readonly more: string; readonly waiting: string }>>;
  /** Whose a change is that was asked for, once more. */
  readonly whose: string;
  /** Above the four choices: in words, and the next time by examples. */
  readonly puzzled: {
    readonly words: string;
    readonly examples: string;
    /** ... where a person was called in the same breath. */ readonly meanwhile: string;
  };
  readonly cards: CardWords;
  readonly spoken: SpokenWords;
  /** The button of somebody who was told what happened in their name and did not do it; says what it means. */
  readonly notMe: string;
  /** The button that puts back what was just changed. */
  readonly undo: string;
  /** The last touch on every text, e.g. the language's typography. */
  readonly finish: (text: string) => string;
}

/** The words on the cards that ask for a secret. */
export interface CardWords {
  readonly pin: SecretCardWords & { readonly mailAgain: string };
  readonly code: SecretCardWords;
}

export interface SecretCardWords {
  readonly label: string;
  /** Announced when the field is not six digits. */
  readonly error: string;
  readonly submit: string;
  readonly mail: string;
  /** Shown by clients that cannot draw the card. */
  readonly fallback: string;
}

/** Signs as they are read out. */
export interface SpokenWords {
  readonly at: string;
  readonly dot: string;
  readonly plus: string;
  readonly dash: string;
  readonly or: string;
  /** What a web address is called. */
  readonly page: string;
}
