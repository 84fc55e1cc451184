import { featuresOf, learnVocabulary, Vocabulary } from '../../../dialogs/hear/heads/features';

test('a sentence weighs the same by its words as by its features, whatever words it has, met before or not', () => {
  const known = ['i want to forward my calls', 'what is my pin ?', 'forward my calls to PHONE'].map((line) => line.split(' '));
  const vocabulary = new Vocabulary(learnVocabulary(known.map(featuresOf)));
  const sentences = [...known, 'forward forward my calls', 'a word nobody forwarded', '', 'x '.repeat(80).trim()].map((line) =>
    typeof line === 'string' ? line.split(' ') : line,
  );
  for (const words of [...sentences, ...sentences]) expect(vocabulary.vectorOf(words)).toEqual(vocabulary.vector(featuresOf(words)));
});
