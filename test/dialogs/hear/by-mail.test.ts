import type { Hearing } from '../../../dialogs/heard';
import type { Question } from '../../../machines/question';
import type { Channel, Language } from '../../../machines/words';
import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const hearing = (channel: Channel, language: Language, question: Question): Hearing => ({
  ...situations.known,
  channel,
  language,
  question,
});
const heard = (text: string, channel: Channel, language: Language, question: Question = { ask: 'need' }): string =>
  brief(understanding.hear(text, hearing(channel, language, question)).said);

const wishes: readonly (readonly [Language, string])[] = [
  ['en', 'Can I go on by mail?'],
  ['en', 'I’d rather continue by email'],
  ['en', 'can we finish this by e-mail please'],
  ['en', 'let’s switch to email'],
  ['en', 'could I do this in writing instead'],
  ['en', 'could I answer this by email instead?'],
  ['en', 'can I confirm that by email'],
  ['fr', 'puis-je répondre par courriel ?'],
  ['fr', 'je préfère confirmer par courriel'],
  ['fr', 'Puis-je continuer par courriel ?'],
  ['fr', 'je préfère poursuivre par courriel'],
  ['fr', 'J’aimerais terminer ça par écrit, s’il vous plaît'],
  ['fr', 'passons au courriel'],
];

test.each(wishes)('%s: “%s” wants to go on by mail, in the chat, on the phone, and where a yes is asked', (language, text) => {
  expect(heard(text, 'chat', language)).toBe('link');
  expect(heard(text, 'voice', language)).toBe('link');
  expect(heard(text, 'chat', language, { ask: 'confirm', digest: 'd' })).toBe('link');
});

test.each<readonly [Language, string]>([
  ['en', 'mail me my PIN'],
  ['en', 'change my email address'],
  ['en', 'can I confirm my email'],
  ['en', 'can I get my PIN by mail'],
  ['en', 'I got your mail'],
  ['en', 'forward my mail'],
  ['fr', 'envoyez-moi mon PIN par courriel'],
  ['fr', 'changer mon adresse courriel'],
  ['fr', 'j’ai reçu votre courriel'],
])('%s: “%s” is something else', (language, text) => expect(heard(text, 'chat', language)).not.toBe('link'));

test('who writes by mail already is written to anyway', () => {
  expect(heard('can we continue by email?', 'email', 'en')).not.toBe('link');
});
