import { createSpeech } from '../../../dialogs/say';
import { spoken } from '../../../dialogs/say/spoken';
import { en } from '../../../dialogs/lines/en';
import { fr } from '../../../dialogs/lines/fr';
import { aScene, everyLine, everyQuestion, forwardOwn, languages, stop104 } from './samples';

const { say } = createSpeech();

it('phone numbers, logins and case numbers are read digit by digit', () => {
  const [reply] = say([], { ask: 'confirm', digest: 'd' }, aScene('en', { changes: [forwardOwn, stop104] }));
  expect(reply?.speak).toContain('1 0 1 at organization dot com to plus 1, 6 1 3, 5 5 5, 0 1 0 0');
  expect(reply?.speak).toContain('extension 1 0 4');
  expect(reply?.speak).toMatch(/Shall I do all of this\? yes or no\?$/);
  expect(spoken('Calls of 101@company24.example', en.spoken)).toBe('Calls of 1 0 1 at company 2 4 dot example');
  expect(spoken('Votre numéro de dossier est C-48K2-7.', fr.spoken)).toBe('Votre numéro de dossier est C, 4 8 K 2, 7.');
});

it('a domain alone is read as its words, and a sentence ends as before', () => {
  expect(spoken('Your calls, organization.com, extension 101. Done.', en.spoken)).toBe(
    'Your calls, organization dot com, extension 1 0 1. Done.',
  );
  expect(spoken('Vos appels, clinique.test.', fr.spoken)).toBe('Vos appels, clinique point test.');
});

it('a web address is called what it is', () => {
  expect(spoken('See https://portal.example.com/a?b=1, please.', en.spoken)).toBe('See our self-service page, please.');
});

it('words without such signs are spoken as they are written', () => {
  expect(say([{ line: 'restarted' }], undefined, aScene('fr'))[0]?.speak).toBeUndefined();
});

it.each(languages)('nothing that is spoken in %s has a run of three digits, an address sign, a URL or a bullet', (language) => {
  for (const line of everyLine) {
    for (const question of [undefined, ...everyQuestion]) {
      for (const { text, speak = text } of say([line], question, aScene(language, { changes: [forwardOwn, stop104] })))
        expect(speak).not.toMatch(/\d{3}|@|https?:|•|[()]/);
    }
  }
});
