import { chosenLanguage } from '../../../src/channels/voice/language-step';

describe('the language of a call', () => {
  test.each([
    ['1', 'en'],
    ['2', 'fr'],
    ['3', undefined],
    ['*', undefined],
  ] as const)('by its key: %s', (digits, language) => {
    expect(chosenLanguage(digits, '')).toBe(language);
  });

  test.each([
    ['English please', 'en'],
    ['anglais', 'en'],
    ['en français s il vous plaît', 'fr'],
    ['press one', 'en'],
    ['le deux', 'fr'],
    ['hello I need to forward my calls', 'en'],
    ['forward my calls', 'en'],
    ['je voudrais renvoyer mes appels', 'fr'],
    ['bonjour', 'fr'],
    ['English or French', undefined],
    ['um', undefined],
    ['what?', undefined],
    ['Hein ?', undefined],
    ['', undefined],
  ] as const)('by what is said, also by who says at once what they want: %s', (said, language) => {
    expect(chosenLanguage(undefined, said)).toBe(language);
  });
});
