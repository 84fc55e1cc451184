import type { Deed, Key } from '../keys/menu';
import type { Occasion } from './occasion';
import type { Asked, LineWords, OnlyOnCalls } from './vocabulary';

/** A question that a call is asked; what only mails are asked is put as `need`. */
export type CallAsked = Exclude<Asked, { readonly ask: 'several' | 'address-on-file' }> | OnlyOnCalls;

/** One question for ears, without the menu of keys, which is made of the table in dialogs/keys. */
export interface CallQuestionWords<Q> {
  /** The shortest way first; '' where the line just told has asked already. */
  readonly ask: (question: Q, occasion: Occasion) => string;
  /** In other words: for silence, or somebody who was not understood once. */
  readonly again: (question: Q, occasion: Occasion) => string;
  /** For somebody who was not understood twice: by the keys alone. */
  readonly keyed: (question: Q) => string;
}

/** A key that is offered, and what it does in words that follow `press 1`. */
export interface Offer {
  readonly key: Key;
  readonly deed: string;
}

/** What a recogniser may expect, by the sort of question. */
export type HintsFor = 'main' | 'name' | 'number' | 'address' | 'yesNo' | 'doOrHow' | 'caseNumber';

/** Everything that is said otherwise on a call: no mail or chat words, nothing to look at. */
export interface CallWords {
  readonly lines: Partial<LineWords>;
  readonly questions: { readonly [Ask in CallAsked['ask']]: CallQuestionWords<Extract<CallAsked, { readonly ask: Ask }>> };
  /** With nothing open, after something was settled. */
  readonly more: string;
  /** ... while a person is waited for. */
  readonly waiting: string;
  readonly deeds: Readonly<Record<Deed, string>>;
  /** What the key does that has the PIN mailed, where it was before. */
  readonly mailAgain: string;
  /** What the key does that repeats, where not all keys were said yet. */
  readonly allKeys: string;
  /** The menu in two forms, so that it is not said twice alike. `finish`: the finish key follows each key. At least one offer. */
  readonly keys: Readonly<Record<'press' | 'each', (offers: readonly Offer[], finish: boolean) => string>>;
  /** In front of a question that was not understood twice; the third time a person takes the call, or it ends. */
  readonly puzzled: { readonly keyed: string; readonly person: string; readonly goodbye: string };
  readonly hints: Readonly<Record<HintsFor, readonly string[]>>;
}
