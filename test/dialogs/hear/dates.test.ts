import { hearsMail } from './hears-mail';
import { hears } from './rows';

describe('the digits of a date name no extension, and tell when', () => {
  hears([
    ['known', 'Please stop forwarding on June 15.', 'fwd self off; condition'],
    ['known', 'Please stop the forwarding for 104 on May 30.', 'fwd 104 off; condition'],
    ['known', 'Forward my calls to 613 555 0162 on June 12, 2031', 'fwd self +16135550162; condition'],
    ['known', 'Renvoyez mes appels au 613 555 0162 le 30 avril', 'fwd self +16135550162; condition'],
    ['known', 'Please remove extension 30 on April 30, 2031.', 'remove 30'],
    ['known', 'Arrêtez le renvoi du 104 le 3 juin 2031', 'fwd 104 off; condition'],
  ]);
});

describe('... and without a month they are what they were', () => {
  hears([
    ['known', 'Please stop forwarding 15.', 'fwd 15 off'],
    ['known', 'remove 2031 please', 'remove 2031'],
    ['known', '104 may leave, stop forwarding 105', 'fwd 105 off'],
    ['extension', '30', 'claim 20417 x30'],
  ]);
  hearsMail([
    ['first', '', 'On April 30 we moved. Please forward my calls to 613 555 0162.', 'fwd self +16135550162'],
    [
      'first',
      '',
      'The number 613 555 0160 was transferred to the buyers on April 30. Please forward my calls to 613 555 0162.',
      'fwd self; condition',
    ],
  ]);
});
