import { aHearing } from './situations';
import { anUnderstanding } from '../../support/heads';
import { hears } from './second-rows';

describe('spellings of chats and of speech stand for whole words', () => {
  hears([
    ['need', 'slt jve renvoyé mé apel o 6135550144', 'fwd self +16135550144'],
    ['need', 'bjr jvoudré pu que mes appels soi transféré', 'fwd self off'],
    ['need', "j'dois renvoyer mes appels au 613 555 0142", 'fwd self +16135550142'],
    ['need', 'c koi mon login deja', 'remind'],
    ['need', 'chui 101@organization.com', 'claim 101@organization.com'],
    ['who', 'pk ta besoin de sa', 'ask identity'],
    ['pin', 'g perdu mon nip', 'mail pin'],
    ['confirm', "chu d'accord", 'yes'],
    ['confirm', 'jveux pas', 'no'],
  ]);

  test('they show the language, and a word of the program is no spelling', () => {
    expect(anUnderstanding().hear('slt pk', aHearing()).language).toBe('fr');
    expect(() => anUnderstanding().hear('constructor jpeg', aHearing())).not.toThrow();
  });
});
