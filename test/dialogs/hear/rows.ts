import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();

/** Where the conversation stands, what is said, what it comes to; `|` parts are alternatives that are right, too. */
export type Row = readonly [Situation, string, string];

/** One test a row: unlike the held-out figures, each of these has to be heard. */
export function hears(rows: readonly Row[]): void {
  test.each(rows)('at the question %s: %s', (situation, text, wanted) => {
    expect(wanted.split('|')).toContain(brief(understanding.hear(text, situations[situation]).said));
  });
}
