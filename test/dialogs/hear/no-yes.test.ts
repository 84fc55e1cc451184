import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

const understanding = anUnderstanding();

describe('a question is no yes, whichever words of one it has', () => {
  const questions = [
    'how do I confirm a colleague',
    'How do I confirm a colleague?',
    'how can I confirm my colleague',
    'how do I confirm',
    'comment confirmer un collègue',
    'comment je confirme un collègue ?',
    'comment confirmer',
  ];
  test.each(
    (['need', 'confirm', 'confirmTwo', 'administrator'] as const).flatMap((situation) =>
      questions.map((words) => [situation, words] as const),
    ),
  )('at the question %s: %s', (situation, words) => {
    expect(brief(understanding.hear(words, situations[situation]).said)).toMatch(/^ask /);
  });

  test.each([
    ['confirm', 'yes, go on'],
    ['confirm', 'oui, continuez'],
    ['confirm', 'I confirm'],
    ['administrator', 'why not'],
  ] as const)('but an answer is: at %s, %s', (situation, words) => {
    expect(brief(understanding.hear(words, situations[situation]).said)).toMatch(/^(?:yes|ask administrator)$/);
  });
});

describe('a yes beside a number that the summary does not have is none, in whichever part it stands', () => {
  hears([
    ['confirmAdd', 'yes but make it 119, 118 is taken by the fax', 'field c-8 x119'],
    ['confirmAdd', 'yes but 119, 118 is the fax', 'field c-8 x119'],
    ['confirmAdd', 'yes but not 118', 'puzzled'],
    ['confirm', 'yes please, 104 told me so', 'puzzled'],
    ['confirm', 'yes, Louis at 103 agrees', 'puzzled'],
    ['confirmAdd', 'yes add him', 'yes'],
    ['confirm', 'yes 101', 'yes'],
    ['confirm', 'yes and my PIN is 483920', 'yes; pin 483920'],
  ]);
});
