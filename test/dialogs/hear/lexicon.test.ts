import fc from 'fast-check';
import { Lexicon, wordsOf } from '../../../dialogs/hear/text/lexicon';
import { normalise } from '../../../dialogs/hear/text/normalise';
import { tokenise } from '../../../dialogs/hear/text/tokens';

const asHeard = (text: string): string[] =>
  tokenise(normalise(text).text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word }) => word);

describe('phrases', () => {
  test('are cut as a message is, plain ones too', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcdefgz'), minLength: 1, maxLength: 6 }),
      fc.constantFrom("l'agent", 'où', '0136', 'C-48K2-7'),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '  ', ', '), (words, between) => {
        const phrase = words.join(between);
        expect(wordsOf(phrase)).toEqual(asHeard(phrase));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  test('stand in a message as whole words, the longest first', () => {
    const lexicon = new Lexicon({ off: ['turn off'], more: ['turn off the lights'] });
    expect(lexicon.at(asHeard('Turn off the lights!'), 0)).toEqual({ name: 'more', next: 4 });
    expect(lexicon.at(asHeard('turn off the light'), 0)).toEqual({ name: 'off', next: 2 });
    expect(lexicon.within(asHeard('turn offshore'))).toBeUndefined();
  });
});
