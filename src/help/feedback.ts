import type { Instant, Language } from '../../machines/words';

/** How many readers found an article helpful. */
export interface Helpful {
  readonly yes: number;
  readonly no: number;
}

/** One reader's word on an article (SO-10, WK-8). */
export interface Vote {
  readonly article: string;
  readonly language: Language;
  /** A keyed hash of the reader and the day: one of them votes once a day for an article. */
  readonly voter: string;
  readonly helpful: boolean;
  /** Masked as a customer's message is; '' for none. */
  readonly comment: string;
  readonly at: Instant;
}

/** A comment as supervisors read it. */
export type Comment = Omit<Vote, 'voter'>;

/** What readers said of the articles; kept in the store. Rejects with StoreUnavailable. */
export interface Feedback {
  /** False: this reader said so already today, and nothing was counted. */
  say(vote: Vote): Promise<boolean>;
  of(article: string): Promise<Helpful>;
  /** What was said on which day of which article, by day, then article; days as `2026-11-22`, both included. Throws RangeError for a day written in another way. */
  daily(fromDay: string, toDay: string): Promise<readonly DaysWord[]>;
  /** Comments of these days, newest first. */
  comments(fromDay: string, toDay: string, limit: number): Promise<readonly Comment[]>;
}

/** What readers said of an article on one day, in UTC. */
export interface DaysWord extends Helpful {
  readonly day: string;
  readonly article: string;
}

/** Comments kept; older ones go. */
export const mostComments = 2_000;
