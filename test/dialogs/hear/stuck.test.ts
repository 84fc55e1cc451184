import { stuckIn } from '../../../dialogs/hear/answer/stuck';

describe('where somebody is stuck', () => {
  test.each([
    ['it doesn’t work, step 2', 2],
    ['I am at step three', 3],
    ['the second step fails', 2],
    ['2nd step', 2],
    ['étape 4', 4],
    ['je suis bloqué à la deuxième étape', 2],
    ['à l’étape trois rien ne se passe', 3],
    ['la 3e étape', 3],
  ] as const)('is heard with the step: %s', (words, step) => {
    expect(stuckIn(words)).toEqual({ step });
  });

  test.each([
    'it doesn’t work',
    'That did not help',
    'still nothing',
    'I’m stuck',
    'ça ne marche pas',
    'cela n’a pas aidé',
    'toujours rien',
    'je suis coincée',
  ])('is heard without one: %s', (words) => {
    expect(stuckIn(words)).toEqual({});
  });

  test.each([
    'how do I forward my calls',
    'step by step, please',
    'thank you, that works',
    'merci, ça marche',
    'forward 101 to 613 555 0100',
    '',
  ])('is not what others say: %s', (words) => {
    expect(stuckIn(words)).toBeUndefined();
  });
});
