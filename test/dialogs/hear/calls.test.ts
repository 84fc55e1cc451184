import { createUnderstanding } from '../../../dialogs/hear';
import { spokenEnglish } from './calls.en';
import { spokenFrench } from './calls.fr';
import { brief, situations } from './situations';

const understanding = createUnderstanding();

describe.each([['en', spokenEnglish], ['fr', spokenFrench]] as const)('what a recogniser writes down in %s', (language, rows) => {
  const heardOf = ([situation, text]: (typeof rows)[number]): string => brief(understanding.hear(text, { ...situations[situation], language, channel: 'voice' }).said);

  test('is understood for the most part, and the figures are printed', () => {
    const wrong = rows.filter((row) => !row[2].split('|').includes(heardOf(row)));
    process.stdout.write(`speech, ${language}: ${rows.length} turns, whole ${(100 * (1 - wrong.length / rows.length)).toFixed(1)} %\n${wrong.map((row) => `  [${row[0]}] ${row[1]}\n      wanted ${row[2]}\n      heard  ${heardOf(row)}\n`).join('')}`);
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(wrong.length / rows.length).toBeLessThan(0.03);
  });
});
