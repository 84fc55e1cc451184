import { hears } from './rows';

describe('a plain yes with a PIN and nothing else', () => {
  hears([
    ['confirm', 'ok do it, my pin is 483920', 'yes; pin 483920'],
    ['confirm', 'yes, PIN 483 920', 'yes; pin 483920'],
    ['confirm', 'do it please and here is my pin 483920', 'yes; pin 483920'],
    ['confirm', "that's right, 483920 is my PIN", 'yes; pin 483920'],
    ['confirm', 'go ahead. PIN: 483920', 'yes; pin 483920'],
    ['confirm', 'Yes please, my support PIN is 4 8 3 9 2 0. Thanks!', 'yes; pin 483920'],
    ['confirm', 'oui, mon PIN est 483920', 'yes; pin 483920'],
    ['confirm', 'oui allez-y, voici mon NIP: 483 920', 'yes; pin 483920'],
    ['confirm', "oui c'est exact, mon NIP de soutien est 4-8-3-9-2-0", 'yes; pin 483920'],
    ['confirm', "d'accord, faites-le. NIP 483920", 'yes; pin 483920'],
  ]);
});

describe('a yes with a reserve stays none, also beside a PIN', () => {
  hears([
    ['confirm', 'yes but my pin is 483920', 'pin 483920'],
    ['confirm', "yes if it's free, pin 483920", 'pin 483920'],
    ['confirm', 'yes, PIN 483920, to 613 555 0199', 'field +16135550199; pin 483920'],
    ['confirm', 'my pin is 483920', 'pin 483920'],
    ['confirm', 'oui mais mon NIP est 483920', 'pin 483920'],
    ['confirm', 'oui, sauf le numéro, NIP 483920', 'pin 483920'],
  ]);
});

describe('what is told beside a PIN asks nothing', () => {
  hears([
    ['pin', 'sorry, misread the screen, 550031', 'pin 550031'],
    ['pin', 'my phone screen froze, 550031', 'pin 550031'],
    ['pin', "mon écran est brisé, c'est le 550031", 'pin 550031'],
    ['pin', 'mon téléphone a gelé. 550031', 'pin 550031'],
    ['pin', '550031. Will my mobile ring right away?', 'pin 550031; ask call-forwarding'],
  ]);
});
