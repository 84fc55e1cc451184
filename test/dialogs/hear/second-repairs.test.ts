import { hears } from './second-rows';

describe('what is taken back in the same breath', () => {
  hears([
    ['need', 'my login is 327@mapel.example sorry i mean 327@maple.example', 'claim 327@maple.example'],
    ['need', 'mon identifiant est 327@mapel.example pardon, je voulais dire 327@maple.example', 'claim 327@maple.example'],
    ['who', '327@mapel.example, no 327@maple.example', 'claim 327@maple.example'],
    ['need', 'forward my calls to 613 555 0100, no sorry 0101', 'fwd self +16135550101'],
    ['need', 'forward my calls to 613 555 0100, no wait, 613 555 0101', 'fwd self +16135550101'],
    ['need', 'renvoyez mes appels au 613 555 0100, pardon, 613 555 0101', 'fwd self +16135550101'],
    ['need', 'forward extension 104, sorry I mean 105, to 613 555 0100', 'fwd 105 +16135550100'],
    ['who', 'account 20417 extension 101, sorry, extension 102', 'claim 20417 x102'],
    ['number', '613 555 0100, no sorry 0101', 'field c-1 +16135550101'],
    ['need', 'forward my calls to 613 555 0136, hang on, no, 613 555 0137', 'fwd self +16135550137'],
    ['need', 'forward my calls to 613 555 0136 - wait, let me check - 613 555 0137', 'fwd self +16135550137'],
    ['need', 'forward my calls to 613 555 0136. Hold on, I am looking it up... 613 555 0137', 'fwd self +16135550137'],
    ['need', 'renvoyez mes appels au 613 555 0136, attendez, je me trompe, c’est le 613 555 0137', 'fwd self +16135550137'],
    ['need', 'renvoyez mes appels au 613 555 0136 (zut, mauvais numéro) 613 555 0137', 'fwd self +16135550137'],
    ['need', 'can you forward my calls to 613 555 0136? Oops, 613 555 0137', 'fwd self +16135550137'],
    ['need', 'forward my calls to six one three five five five oh one three six no wait oh one three seven', 'fwd self +16135550137'],
    ['need', 'forward my calls to six one three five five five oh one three six no sorry three seven', 'fwd self +16135550137'],
    [
      'need',
      'faites suivre mes appels au six un trois cinq cinq cinq zéro un trois six non pardon zéro un trois sept',
      'fwd self +16135550137',
    ],
    ['confirm', 'no it should be oh one three seven', 'field +16135550137'],
    ['confirm', 'non c’est zéro un trois sept', 'field +16135550137'],
  ]);
});

describe('what only stands beside it is not taken for what holds instead', () => {
  hears([
    ['need', 'forward my calls to 613 555 0136 instead of 613 555 0137', 'fwd self +16135550136'],
    ['need', 'renvoyez mes appels au 613 555 0136 plutôt qu’au 613 555 0137', 'fwd self +16135550136'],
    ['need', 'forward my calls to 613 555 0136 and 104’s calls to 613 555 0137', 'fwd self +16135550136; fwd 104 +16135550137'],
    ['known', 'forward my calls to 613 555 0100.\n\nNo. 42', 'fwd self +16135550100'],
    ['known', 'forward 104 to 613 555 0100 no sorry 105 to 613 555 0100', 'fwd 105 +16135550100'],
    ['known', 'Forward ext. 104 to 613 555 0100. Sorry, ext. 105 to 613 555 0100.', 'fwd 105 +16135550100'],
    ['known', 'forward 104 to 613 555 0100 and 105 to 613 555 0100', 'fwd 104 +16135550100; fwd 105 +16135550100'],
    ['known', 'forward 104 to 613 555 0100, sorry, 105 to 613 555 0101', 'fwd 104 +16135550100; fwd 105 +16135550101'],
  ]);
});
