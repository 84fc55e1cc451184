import type { Instant, Language } from '../../machines/words';

/** How many readers found an article helpful. */
export interface Helpful { readonly yes: number; readonly no: number }

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
  all(): Promise<readonly (Helpful & { readonly article: string })[]>;
  /** Comments, newest first. */
  comments(limit: number): Promise<readonly Comment[]>;
}

/** Comments kept; older ones go. */
export const mostComments = 2_000;
