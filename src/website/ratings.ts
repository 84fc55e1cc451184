import type { Language } from '../../machines/words';

/** How good the help was: 5 is best. */
export type Score = 1 | 2 | 3 | 4 | 5;

/** The page of `/rate/{token}`: the case it is about, and nothing that was said or done there (P3). */
export interface RatingView {
  /** `C-48K2-7`. */
  readonly caseNumber: string;
  /** The language of the mail that brought the link. */
  readonly language: Language;
  /** It was rated already. */
  readonly rated: boolean;
}

/**
 * - `rated`: taken in now; `already`: it was before, and what was said then stays.
 * - `dead`: expired, never issued, of a case that is not kept any more; nobody is told which.
 * - `unavailable`: nothing is known and nothing happened; try again (I14).
 */
export type RatingOutcome = 'rated' | 'already' | 'dead' | 'unavailable';

/**
 * The service behind the page on which a customer rates the help. Looking never acts, however often; each link rates once
 * (I4). Tokens come as they stood in the address: any text. Both reject when the store cannot be asked.
 */
export interface Ratings {
  look(token: string): Promise<RatingView | undefined>;
  rate(token: string, score: Score): Promise<RatingOutcome>;
}
