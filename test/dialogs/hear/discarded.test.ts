import { hears } from './rows';

describe('a number that is said not to be meant is none to forward to', () => {
  hears([
    [
      'known',
      'forward my calls to 613 555 0133; for the avoidance of doubt, 613 555 0144 is my old number and must not be used',
      'fwd self +16135550133',
    ],
    ['known', 'forward my calls to 613 555 0133. 613 555 0144 is my old number, don’t use it', 'fwd self +16135550133'],
    ['known', 'forward my calls to 613 555 0133, 613 555 0144 is no longer in use', 'fwd self +16135550133'],
    ['known', 'forward my calls to 613 555 0133 (and under no circumstances to 613 555 0144)', 'fwd self +16135550133'],
    ['known', 'never to 613 555 0144 but please forward my calls to 613 555 0133', 'fwd self +16135550133'],
    ['known', 'my old number was 613 555 0144, please forward my calls to 613 555 0133', 'fwd self +16135550133'],
    [
      'known',
      'transférez mes appels au 613 555 0133 ; le 613 555 0144 est mon ancien numéro et ne doit pas être utilisé',
      'fwd self +16135550133',
    ],
    ['known', 'n’utilisez surtout pas le 613 555 0144, renvoyez mes appels au 613 555 0133', 'fwd self +16135550133'],
    ['known', 'forward my calls to 613 555 0144 no wait that’s my old number 613 555 0133', 'fwd self +16135550133'],
    ['known', 'forward my calls to 613 555 0144 that’s my old cell sorry it’s 613 555 0133', 'fwd self +16135550133'],
    ['known', 'renvoyez mes appels au 613 555 0144 non attendez c’est mon ancien numéro 613 555 0133', 'fwd self +16135550133'],
    ['known', 'calls to 613 555 0144 should be forwarded to 613 555 0133', 'fwd self +16135550133'],
  ]);
});

describe('... and every other number counts', () => {
  hears([
    ['known', 'forward my calls to 613 555 0144 and 104’s to 613 555 0133', 'fwd self +16135550144; fwd 104 +16135550133'],
    ['known', 'forward my calls to 613 555 0144, that is my new number', 'fwd self +16135550144'],
    ['known', 'forward my calls to 613 555 0144 and 105 to 613 555 0133', 'fwd self +16135550144; fwd 105 +16135550133'],
  ]);
});

describe('another number than the one that is denied, and no end', () => {
  hears([
    ['known', 'my calls should no longer go to 613 555 0144 but to 613 555 0133', 'fwd self +16135550133'],
    ['known', 'I don’t want my calls to go to 613 555 0144 any more but to 613 555 0133', 'fwd self +16135550133'],
    ['known', '105’s calls shouldn’t go to 613 555 0144 anymore but to 613 555 0133', 'fwd 105 +16135550133'],
    ['known', 'mes appels ne doivent plus aller au 613 555 0144 mais au 613 555 0133', 'fwd self +16135550133'],
    ['known', 'stop forwarding to 613 555 0144, use 613 555 0133 instead', 'fwd self +16135550133'],
    ['known', 'my calls don’t need to go to 613 555 0144 any more', 'fwd self off'],
    ['known', 'stop forwarding to 613 555 0144', 'fwd self off'],
    ['known', 'stop forwarding 104 to 613 555 0144 and forward 105 to 613 555 0133', 'fwd 104 off; fwd 105 +16135550133'],
  ]);
});
