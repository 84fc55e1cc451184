import { anUnderstanding } from '../../support/heads';
import { situations } from './situations';

const understanding = anUnderstanding();

test.each([
  ['on recommence', 'fr'],
  ['attendez', 'fr'],
  ['attends', 'fr'],
  ['wait', 'en'],
  ['start over', 'en'],
] as const)('a few words tell the language: %s', (text, language) => {
  const other = language === 'fr' ? 'en' : 'fr';
  expect(understanding.hear(text, situations.confirm).language).toBe(language);
  if (language === 'fr') expect(understanding.hear(text, { ...situations.confirm, language: other }).language).toBe('fr');
});

test.each([
  ['Just mail a reset link, 101@organization.com', 'en'],
  ['mail a reset link', 'en'],
  ['remove Michelle, ext 105', 'en'],
  ['reset mot de passe', 'fr'],
  ['mon mail', 'fr'],
  ['reset pw', 'en'],
  ['mon pw svp', 'fr'],
] as const)('a word that both languages have makes no other of a first message: %s', (text, language) => {
  expect(understanding.hear(text, situations.need).language).toBe(language);
});

test.each(['👍', '👌', ' 👍🏽 ', '✅'])('%s is a yes and keeps the language', (text) => {
  for (const language of ['en', 'fr'] as const) {
    expect(understanding.hear(text, { ...situations.confirm, language })).toEqual({
      language,
      said: [{ is: 'event', event: { type: 'request.confirmed' } }],
      masked: text,
    });
  }
});

test.each([
  ['En fait, je préférerais continuer en français si possible', 'fr'],
  ['I’d rather do this in English if that’s all right', 'en'],
  ['je préfère l’anglais', 'en'],
  ['je serais plus à l’aise en français si ça vous dérange pas', 'fr'],
  ['Would you mind writing in English?', 'en'],
  ['yes but in English', 'en'],
] as const)('whoever wants another language, in however many words, says nothing else: %s', (text, language) => {
  expect(understanding.hear(text, situations.confirm)).toMatchObject({ language, said: [] });
});

test('what is to be in a language is no wish to talk in it', () => {
  expect(understanding.hear('I want my voicemail greeting in English', situations.need).said).not.toEqual([]);
});
