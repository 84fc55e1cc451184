import { anUnderstanding } from '../../support/heads';
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
