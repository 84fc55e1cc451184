import { anUnderstanding } from '../../support/heads';
import { exact } from '../../../dialogs/phrases/exact';
import { english } from '../../../dialogs/phrases/en';
import { french } from '../../../dialogs/phrases/fr';
import { wordsOf } from '../../../dialogs/hear/text/lexicon';
import { declinedEnglish, nobodyEnglish, personsEnglish } from './persons.en';
import { declinedFrench, nobodyFrench, personsFrench } from './persons.fr';
import { morePersonsEnglish, morePersonsFrench } from './persons-more';
import { thirdPersonsEnglish, thirdPersonsFrench } from './persons-third';
import { brief, situations } from './situations';
import type { Row } from './rows';

const hearing = anUnderstanding();
const heardOf = ([situation, text]: Row): string => brief(hearing.hear(text, situations[situation]).said);

const known = new Set(
  [
    ...Object.values(exact).flat(),
    ...[...english, ...french].flatMap(({ acts }) => Object.values(acts).flatMap((lines) => (lines ?? '').split('\n'))),
  ].map((line) => wordsOf(line).join(' ')),
);

const percent = (missed: number, of: number): string => `${(100 * (1 - missed / of)).toFixed(1)} %`;

describe.each([
  ['English', personsEnglish, [...morePersonsEnglish, ...thirdPersonsEnglish], nobodyEnglish],
  ['French', personsFrench, [...morePersonsFrench, ...thirdPersonsFrench], nobodyFrench],
] as const)('wanting a person, in %s', (language, first, second, nobody) => {
  test('is heard in wordings that the phrases do not contain, and the figure is printed', () => {
    const persons = [...first, ...second];
    const missed = persons.filter((row) => !row[2].split('|').includes(heardOf(row)));
    process.stdout.write(
      `${language}, a person is wanted: ${persons.length} wordings, heard ${percent(missed.length, persons.length)}\n${missed.map((row) => `  [${row[0]}] ${row[1]}: ${heardOf(row)}\n`).join('')}`,
    );
    expect(persons.length).toBeGreaterThanOrEqual(60);
    expect(persons.filter(([, text]) => known.has(wordsOf(text).join(' ')))).toEqual([]);
    expect(1 - missed.length / persons.length).toBeGreaterThan(0.95);
  });

  test.each(nobody)('at the question %s, “%s” wants nobody', (situation, text, wanted) => {
    expect(wanted.split('|')).toContain(heardOf([situation, text, wanted]));
  });
});

const waiting = { ...situations.known, handling: 'waiting' as const };

describe.each([
  ['English', declinedEnglish, 'never mind'],
  ['French', declinedFrench, 'laissez tomber'],
] as const)('nobody is needed any more, in %s', (language, declined, bare) => {
  const saidWhile = (text: string, handling?: 'waiting'): string => brief(hearing.hear(text, handling ? waiting : situations.known).said);

  test('is heard while somebody is waited for, and the figure is printed', () => {
    const missed = declined.filter((text) => saidWhile(text, 'waiting') !== 'no person');
    process.stdout.write(
      `${language}, nobody is needed any more: ${declined.length} wordings, heard ${percent(missed.length, declined.length)}\n${missed.map((text) => `  ${text}: ${saidWhile(text, 'waiting')}\n`).join('')}`,
    );
    expect(1 - missed.length / declined.length).toBeGreaterThan(0.9);
  });

  test('never calls anybody, also where nobody was called', () => {
    expect(declined.filter((text) => saidWhile(text).split('; ').includes('person'))).toEqual([]);
  });

  test('a bare “never mind” is about the person while nothing is in hand, else about the request', () => {
    expect(saidWhile(bare, 'waiting')).toBe('no person');
    expect(saidWhile(bare)).toBe('cancel');
    expect(brief(hearing.hear(bare, { ...situations.confirm, handling: 'waiting' }).said)).toBe('cancel');
  });
});

test('what is said beside it is heard as ever', () => {
  expect(brief(hearing.hear('never mind the agent, stop forwarding my calls', waiting).said)).toBe('fwd self off; no person');
  expect(brief(hearing.hear('plus besoin d’agent. Qu’est-ce qu’un PIN d’assistance ?', { ...waiting, language: 'fr' }).said)).toBe(
    'no person; ask support-pin',
  );
  expect(brief(hearing.hear('get me a person and stop forwarding my calls', situations.known).said)).toBe('fwd self off; person');
});
