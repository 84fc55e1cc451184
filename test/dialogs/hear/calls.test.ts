import { anUnderstanding } from '../../support/heads';
import { moreSpokenEnglish } from './calls-more.en';
import { moreSpokenFrench } from './calls-more.fr';
import { spokenEnglish } from './calls.en';
import { spokenFrench } from './calls.fr';
import type { Row } from './rows';
import { brief, situations } from './situations';

const understanding = anUnderstanding();

describe.each([
  ['en', spokenEnglish, moreSpokenEnglish],
  ['fr', spokenFrench, moreSpokenFrench],
] as const)('what a recogniser writes down in %s', (language, rows, later) => {
  const heardOf = ([situation, text]: Row): string =>
    brief(understanding.hear(text, { ...situations[situation], language, channel: 'voice' }).said);
  const missed = (about: string, all: readonly Row[]): number => {
    const wrong = all.filter((row) => !row[2].split('|').includes(heardOf(row)));
    process.stdout.write(
      `${about}, ${language}: ${all.length} turns, whole ${(100 * (1 - wrong.length / all.length)).toFixed(1)} %\n${wrong.map((row) => `  [${row[0]}] ${row[1]}\n      wanted ${row[2]}\n      heard  ${heardOf(row)}\n`).join('')}`,
    );
    return wrong.length / all.length;
  };

  test('is understood for the most part, and the figures are printed', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(missed('speech', rows)).toBeLessThan(0.03);
    expect(missed('speech written down later', later)).toBeLessThan(0.05);
  });

  test('never makes a change of a question', () => {
    const questions = [...rows, ...later].filter(([, , wanted]) => wanted.split('|').every((part) => part.startsWith('ask')));
    expect(questions.length).toBeGreaterThan(5);
    expect(questions.filter((row) => /^(?:fwd|newpin|remind|field|yes)/.test(heardOf(row))).map(([, text]) => text)).toEqual([]);
  });
});
