import { anUnderstanding } from '../../support/heads';
import { englishAnswers } from './heldout-answers.en';
import { frenchAnswers } from './heldout-answers.fr';
import { heldOutEnglish } from './heldout.en';
import { heldOutFrench } from './heldout.fr';
import { moreEnglish } from './heldout-more.en';
import { moreFrench } from './heldout-more.fr';
import { brief, situations, type Situation } from './situations';

type Row = readonly [Situation, string, string];

const hearing = anUnderstanding();
const CHANGES = /^(?:fwd|newpin|remind|field|yes|drop)\b/;

const alternatives = (wanted: string): string[] => wanted.split('|');
const heardOf = ([situation, text]: Row): string => brief(hearing.hear(text, situations[situation]).said);
const right = (row: Row): boolean => alternatives(row[2]).includes(heardOf(row));

/** What a line is about, and what is done there: the two heads seen from outside. */
const topicOf = (line: string): string =>
  line
    .split('; ')
    .map((part) =>
      part
        .replace(/^(?:ask|cannot|wish) /, '')
        .replace(/^fwd.*|^field.*/, 'fwd')
        .replace('call-forwarding', 'fwd')
        .replace('support-pin', 'newpin')
        .replace(/^claim.*/, 'claim'),
    )
    .join(';');
const actOf = (line: string): string =>
  line
    .split('; ')
    .map((part) => (part.startsWith('fwd') && part.endsWith('off') ? 'stop' : (/^\w+[?]?/.exec(part)?.[0] ?? part)))
    .join(';');

describe.each([
  ['English', [...heldOutEnglish, ...moreEnglish, ...englishAnswers]],
  ['French', [...heldOutFrench, ...moreFrench, ...frenchAnswers]],
] as const)('%s wording that nobody trained on', (language, rows) => {
  const share = (ok: (row: Row) => boolean): number => rows.filter(ok).length / rows.length;
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

  test('is understood for the most part, and the figures are printed', () => {
    const whole = share(right);
    const topics = share((row) =>
      alternatives(row[2])
        .map(topicOf)
        .includes(topicOf(heardOf(row))),
    );
    const acts = share((row) =>
      alternatives(row[2])
        .map(actOf)
        .includes(actOf(heardOf(row))),
    );
    const wrong = rows
      .filter((row) => !right(row))
      .map((row) => `  [${row[0]}] ${row[1]}\n      wanted ${row[2]}\n      heard  ${heardOf(row)}`);
    process.stdout.write(
      `${language}: ${rows.length} messages, whole ${percent(whole)}, topic ${percent(topics)}, act ${percent(acts)}\n${wrong.join('\n')}\n`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(whole).toBeGreaterThan(0.95);
    expect(topics).toBeGreaterThan(0.96);
    expect(acts).toBeGreaterThan(0.96);
  });

  test('never takes a question for an order', () => {
    const questions = rows.filter(([, , wanted]) =>
      alternatives(wanted).every((part) => part.startsWith('ask') || part.startsWith('wish')),
    );
    const taken = questions.filter((row) =>
      heardOf(row)
        .split('; ')
        .some((part) => CHANGES.test(part)),
    );
    expect(questions.length).toBeGreaterThan(15);
    expect(taken.map(([, text]) => text)).toEqual([]);
  });

  test('is answered in its language', () => {
    const own = language === 'English' ? 'en' : 'fr';
    const long = rows.filter(([, text]) => text.split(' ').length >= 5 && /[a-z]{4}/i.test(text));
    const other = long.filter(([situation, text]) => hearing.hear(text, situations[situation]).language !== own);
    expect(other.map(([, text]) => text)).toEqual([]);
  });
});
