import { anUnderstanding } from '../../support/heads';
import { exact } from '../../../dialogs/phrases/exact';
import { english } from '../../../dialogs/phrases/en';
import { french } from '../../../dialogs/phrases/fr';
import { wordsOf } from '../../../dialogs/hear/lexicon';
import { nobodyEnglish, personsEnglish } from './persons.en';
import { nobodyFrench, personsFrench } from './persons.fr';
import { morePersonsEnglish, morePersonsFrench } from './persons-more';
import { brief, situations } from './situations';
import type { Row } from './rows';

const hearing = anUnderstanding();
const heardOf = ([situation, text]: Row): string => brief(hearing.hear(text, situations[situation]).said);

const known = new Set([
  ...Object.values(exact).flat(),
  ...[...english, ...french].flatMap(({ acts }) => Object.values(acts).flatMap((lines) => (lines ?? '').split('\n'))),
].map((line) => wordsOf(line).join(' ')));

const percent = (missed: number, of: number): string => `${(100 * (1 - missed / of)).toFixed(1)} %`;

describe.each([['English', personsEnglish, morePersonsEnglish, nobodyEnglish], ['French', personsFrench, morePersonsFrench, nobodyFrench]] as const)('wanting a person, in %s', (language, first, second, nobody) => {
  test('is heard in wordings that the phrases do not contain, and the figure is printed', () => {
    const persons = [...first, ...second];
    const missed = persons.filter((row) => !row[2].split('|').includes(heardOf(row)));
    process.stdout.write(`${language}, a person is wanted: ${persons.length} wordings, heard ${percent(missed.length, persons.length)}\n${missed.map((row) => `  [${row[0]}] ${row[1]}: ${heardOf(row)}\n`).join('')}`);
    expect(persons.length).toBeGreaterThanOrEqual(60);
    expect(persons.filter(([, text]) => known.has(wordsOf(text).join(' ')))).toEqual([]);
    expect(1 - missed.length / persons.length).toBeGreaterThan(0.95);
  });

  test.each(nobody)('at the question %s, “%s” wants nobody', (situation, text, wanted) => {
    expect(wanted.split('|')).toContain(heardOf([situation, text, wanted]));
  });
});
