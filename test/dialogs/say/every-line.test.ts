import { createSpeech } from '../../../dialogs/say';
import { aScene, everyChange, everyLine, everyQuestion, everyWritten, languages } from './samples';

const { say } = createSpeech();
const broken = /undefined|null|NaN|\[object|\$\{|^\s|\s$|  /;
const developers = /invalid|error|exception|input|parameter|null|token|unauthorized|saisie invalide|erreur|paramètre/i;

describe.each(languages)('every line in %s', (language) => {
  const scenes = [false, true].flatMap((proved) =>
    (['chat', 'email', 'voice'] as const).flatMap((channel) => [
      aScene(language, { proved, channel, changes: everyChange }),
      aScene(language, { proved, channel, shown: undefined, portalUrl: undefined }),
    ]),
  );

  it.each(everyLine.map((line) => [JSON.stringify(line), line] as const))('%s is said in whole, plain sentences', (_, line) => {
    for (const scene of scenes) {
      for (const question of [undefined, { ask: 'need' } as const]) {
        const replies = say([line], question, scene);
        const silent = line.line === 'self-service' && scene.portalUrl === undefined && question === undefined;
        expect(replies.length).toBe(silent ? 0 : 1);
        for (const { text, speak = text } of replies) {
          for (const words of [text, speak]) {
            expect(words).not.toMatch(broken);
            expect(words).not.toMatch(developers);
          }
        }
      }
    }
  });

  it.each(everyWritten.map((question) => [JSON.stringify(question), question] as const))(
    'the question %s is put in whole, plain sentences',
    (_, question) => {
      for (const scene of scenes) {
        const replies = say([], question, scene);
        expect(replies).toHaveLength(1);
        const [{ text, speak = text }] = replies as [(typeof replies)[number]];
        for (const words of [text, speak]) {
          expect(words).not.toMatch(broken);
          expect(words).not.toMatch(developers);
        }
      }
    },
  );

  it('nothing is said when there is nothing to say', () => {
    expect(say([], undefined, aScene(language))).toEqual([]);
    expect(say([], { ask: 'nothing' }, aScene(language))).toEqual([]);
  });

  it('the same sentence is not said twice in one breath', () => {
    const [reply] = say([{ line: 'restarted' }, { line: 'restarted' }], undefined, aScene(language));
    expect(say([{ line: 'restarted' }], undefined, aScene(language))).toEqual([reply]);
  });
});

it('French keeps question and exclamation marks, colons, semicolons and guillemets from breaking off their line', () => {
  const [ordinary] = everyLine;
  if (!ordinary) throw new Error('There should be a line.');
  // Every line alone and before two questions, every question after a line: what they say together is what each says.
  const together = [
    ...everyLine.flatMap((line, n) =>
      [undefined, everyQuestion[n % everyQuestion.length], everyQuestion[(7 * n + 3) % everyQuestion.length]].map((question) => ({
        line,
        question,
      })),
    ),
    ...everyQuestion.map((question) => ({ line: ordinary, question })),
  ];
  for (const { line, question } of together) {
    for (const { text, choices = [] } of say([line], question, aScene('fr', { changes: everyChange }))) {
      for (const words of [text, ...choices]) {
        expect(words).not.toMatch(/ [?!:;»]|« /);
        expect(words).not.toMatch(/[\p{L}\d][?!;»]/u);
        expect(words).not.toMatch(/[\p{L}]'[\p{L}]/u);
      }
    }
  }
});

it('French says vous, never tu', () => {
  for (const line of everyLine) {
    for (const { text } of say([line], undefined, aScene('fr', { changes: everyChange })))
      expect(text).not.toMatch(/(?<!\p{L})(tu|toi|ton|tes|ta|te)(?!\p{L})/iu);
  }
});
