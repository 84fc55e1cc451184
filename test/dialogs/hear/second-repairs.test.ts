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
  ]);
});
