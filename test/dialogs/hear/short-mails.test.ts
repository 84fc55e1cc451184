import { anUnderstanding } from '../../support/heads';
import { heardMail, threads } from './mail-rows';

const understanding = anUnderstanding();
const language = (subject: string, text: string): string => understanding.hearMail({ subject, text }, threads.first).language;

describe('a first mail of a few words is answered in its language', () => {
  test.each([
    'Merci beaucoup !',
    'merci',
    'Bonjour',
    'Bonjour !',
    'oui',
    'Oui svp',
    's’il vous plaît',
    'svp',
    'Bonne journée !',
    'bonsoir',
    'Salut',
    'D’accord',
    'Parfait',
    'Au revoir',
    'à bientôt',
    'Bonne soirée',
    'Très bien',
    'Super, merci',
    'non merci',
    'Ok merci',
    'Cordialement',
    'Bonne fin de semaine',
    'mille mercis',
    'Merci Tomasz',
    'Rebonjour',
    'Je vous remercie',
    'À demain',
    'Entendu',
    'Bonjour, 483920. Merci',
    'PIN 483920\n\nMerci,\nBenoît',
    'Bonjour,\n\n613 555 0100\n\nCordialement\nBenoît',
  ])('%j is French', (text) => {
    expect(['', 'merci', 'Re: calls', 'Thanks'].map((subject) => language(subject, text))).toEqual(['fr', 'fr', 'fr', 'fr']);
  });

  test.each([
    'Thanks!',
    'Thank you',
    'hello',
    'yes please',
    'no thanks',
    'ok',
    'bye',
    'Have a nice day',
    'Hi',
    'PIN',
    '483920',
    'PIN 483920\n\nThanks,\nBenoît',
    'Hello,\n\n613 555 0100\n\nRegards\nBob',
  ])('%j is English', (text) => {
    expect(['', 'Re: calls'].map((subject) => language(subject, text))).toEqual(['en', 'en']);
  });

  test('a thread changes to the language of a clear answer', () => {
    expect(
      understanding.hearMail({ subject: 'Re: appels', text: 'Thank you very much for your help' }, { ...threads.first, language: 'fr' })
        .language,
    ).toBe('en');
  });
});

describe('a yes with the writer’s given name behind it, on one line', () => {
  const heard = (text: string): string => heardMail(['confirmPin', '', text, '']);
  test.each(['Yes please. Dan', 'Yes please, Dan', 'Yes please. Thanks. Hannah', 'Oui, allez-y. Daniel', 'Oui svp. Hélène'])('%s', (text) =>
    expect(heard(text)).toBe('yes'),
  );
  test.each(['Yes. Hannah?', 'Yes. Dan too', 'Yes. Not Dan', 'Yes. Monday', 'Oui. Hélène aussi', 'Dan'])('%s is none', (text) =>
    expect(heard(text)).not.toMatch(/yes/),
  );
});
