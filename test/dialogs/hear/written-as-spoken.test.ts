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

describe('without marks', () => {
  hears([
    ['need', 'g besoin denlever le transfert sur ma ligne stp', 'fwd self off'],
    ['need', 'je veux darreter le renvoi de mes appels', 'fwd self off'],
    [
      'need',
      'bjr cest daniel 101@organization.com jveu ke mes apel aille sur le 6135550121',
      'claim 101@organization.com; fwd self +16135550121',
    ],
    [
      'need',
      'hi im daniel 101@organization.com please forward my calls to 6135550121',
      'claim 101@organization.com; fwd self +16135550121',
    ],
    ['need', 'my colleague is 104@organization.com please forward her calls to 6135550121', 'fwd 104@organization.com +16135550121'],
  ]);
});
