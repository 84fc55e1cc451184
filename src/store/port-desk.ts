import type { CaseId, Instant } from '../../machines/words';

/** What the desk's queue shows of a case. It is written with the case and lies beside it: a queue reads no case. */
export interface DeskRow {
  /** `bot`: an agent had it and gave it back, or it is shown for another reason; nobody has to come. */
  readonly state: 'waiting' | 'agent' | 'bot';
  /** Since when it is in this state; the queue's order. */
  readonly since: Instant;
  /** Who has it, or had it last. */
  readonly agent?: string;
  /** JSON that only the desk reads; holds no secret (I11). */
  readonly text: string;
}

export interface DeskEntry extends DeskRow {
  readonly case: CaseId;
  /** The number customers quote. */
  readonly number: string;
}

/** How often, or how much, of something on one day. */
export interface Figure {
  /** UTC, `2026-11-22`. */
  readonly day: string;
  readonly name: string;
  readonly count: number;
}

/** The desk's queue and the figures behind its plots. Both are written by commits alone: Commit.case.desk, Commit.figures. */
export interface DeskPort {
  /** Rows of all open cases that have one, the longest in their state first. */
  listDesk(): Promise<readonly DeskEntry[]>;
  /** The row of one case; undefined: it has none, or is closed. */
  readDesk(of: CaseId): Promise<DeskEntry | undefined>;
  /** How many cases wait since before then: a customer's place in the queue is one more. */
  countWaiting(before: Instant): Promise<number>;
  /**
   * Calls back after every commit, on any instance, of a case that has a row or just lost it (may come twice or late).
   * Without a case: some may have been missed, read all. Returns how to stop.
   */
  watchDesk(onChange: (of?: CaseId) => void): Promise<() => void>;
  /**
   * Sums of all commits' figures by day and name, in this order; days as `2026-11-22`, both included. Figures are kept for
   * FIGURES_KEPT days. Throws RangeError for a day written in another way.
   */
  readFigures(fromDay: string, toDay: string): Promise<readonly Figure[]>;
}

/** Days a figure is kept: two years, to compare with the same month of the year before. */
export const FIGURES_KEPT = 731;
