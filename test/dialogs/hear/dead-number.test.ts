import { hearsMail } from './hears-mail';
import { hears } from './rows';

describe('why a forwarding ends is told, and calls are not sent to the number that is given up', () => {
  hears([
    ['need', "stp désactive le renvoi de mes appels. Mon numéro de cell 514 555 0187 n'est plus bon", 'fwd self off'],
    ['need', "Mon cell 514 555 0187 n'est plus bon, désactivez le renvoi de mes appels", 'fwd self off'],
    ['need', "désactivez mon renvoi. J'ai plus le 514 555 0187", 'fwd self off'],
    ['need', 'désactivez mon renvoi. Il allait au 514 555 0187', 'fwd self off'],
    ['need', "stop forwarding my calls. My cell number 514 555 0187 doesn't work any more", 'fwd self off'],
    ['need', 'stop forwarding my calls. They went to 514 555 0187 until now', 'fwd self off'],
    ['need', 'stop the forwarding of 104. Her cell 514 555 0187 is not in service', 'fwd 104 off'],
    ['need', 'arrêtez mon renvoi. Mon nouveau cell est le 514 555 0187', 'fwd self +15145550187'],
    ['need', 'stop forwarding to my old phone. Forward to 514 555 0187 instead', 'fwd self +15145550187'],
  ]);
  hearsMail([
    [
      'first',
      '',
      "Allo, stp désactive le renvoi de mes appels, je suis revenu de congé. Mon numéro de cell 514 555 0187 n'est plus bon de toute façon.\n\nLouis G.",
      'fwd self off',
    ],
  ]);
});

describe('a wrong number is undone as soon as it is seen', () => {
  hears([
    ['after', 'oups mauvais numéro annule ça', 'undo'],
    ['after', "ah merde c'est le mauvais numéro, annulez ça", 'undo'],
    ['after', 'oops wrong number undo it', 'undo'],
    ['confirm', 'oups mauvais numéro annule ça', 'no'],
  ]);
});

describe('a new PIN ends the right of what is asked for beside it, and comes last', () => {
  hears([
    ['need', 'il me faut un nouveau nip support pis aussi enlève mon transfert dappel', 'fwd self off; newpin'],
    ['need', 'changez mon nip de support et renvoyez mes appels au 514 555 0187', 'fwd self +15145550187; newpin'],
  ]);
});

describe('a welcome mail that did not come, as it is written in text messages', () => {
  hears([
    ['need', 'g pa resu le mail d bienvenu', 'welcome self'],
    ['need', 'g pas ressu le courriel dbienvenue', 'welcome self'],
  ]);
});
