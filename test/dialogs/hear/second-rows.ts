import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();

/** Where the conversation stands, what is written, and what it must come to. */
export type Row = readonly [Situation, string, string];

/** One test a row. */
export function hears(rows: readonly Row[]): void {
  test.each(rows)('at %s: %s', (situation, text, wanted) => {
    expect(brief(understanding.hear(text, situations[situation]).said)).toBe(wanted);
  });
}
