import type { Change, Channel, Instant } from '../../machines/words';
import type { Disputable, Frame } from './frame';

/** At the end of a case that an agent had, to the designated address of who was proved there: what was done. Nothing secret. */
export interface SummaryMail extends Frame, Disputable {
  readonly kind: 'summary';
  /** Whose case it was: an address may be shared by colleagues (P7). */
  readonly login: string;
  /** Who helped, as customers hear of them. */
  readonly agent: string;
  /** What was asked for and has come to an end, done or not. */
  readonly changes: readonly Change[];
  readonly channel: Channel;
  /** When the case ended. */
  readonly at: Instant;
  readonly caseNumber: string;
  /** `…/rate/<token>`. */
  readonly rateUrl: string;
}

/** An agent's words to an address that somebody left, proved by nothing: no fact of an account, and none of their own words. */
export interface ReplyMail extends Frame {
  readonly kind: 'reply';
  readonly agent: string;
  readonly paragraphs: readonly string[];
  readonly caseNumber: string;
  /** Where the address was left. */
  readonly channel: Channel;
}

export type DeskMail = SummaryMail | ReplyMail;
