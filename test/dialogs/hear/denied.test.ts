import { hears } from './rows';

describe('what is denied is not what holds', () => {
  hears([
    ['confirm', 'Non, le numéro est le 613 555 0146 et non 0164', 'field +16135550146'],
    ['confirm', 'le numéro est le 613 555 0146 et non le 613 555 0164', 'field +16135550146'],
    ['confirm', 'pas 613 555 0164 mais 613 555 0146', 'field +16135550146'],
    ['confirm', 'it’s 613 555 0146 and not 0164', 'field +16135550146'],
    ['need', 'renvoyez mes appels au 613 555 0101 et non au 613 555 0102', 'fwd self +16135550101'],
    ['need', 'renvoyez les appels du 104 et non du 105 au 613 555 0102', 'fwd 104 +16135550102'],
    ['need', 'renvoyez mes appels au 613 555 0101, non, 613 555 0102', 'fwd self +16135550102'],
  ]);
});

describe('a number that somebody gives up right behind it is not the one', () => {
  hears([
    ['number', '613 555 0100 never mind 613 555 0143', 'field c-1 +16135550143'],
    ['number', '613 555 0100 nevermind make it 613 555 0143', 'field c-1 +16135550143'],
    ['number', '613 555 0100 non laissez faire, 613 555 0143', 'field c-1 +16135550143'],
    ['known', 'forward my calls to 613 555 0100 forget that, 613 555 0143 instead', 'fwd self +16135550143'],
    ['known', 'forward my calls to 613 555 0100, never mind the 613 555 0143', 'fwd self +16135550100'],
    ['known', "forward my calls to 613 555 0100. don't forget, it is 613 555 0100", 'fwd self +16135550100'],
    ['known', 'stop forwarding 103, never mind 104', 'fwd 103 off'],
  ]);
});

describe('the speaker stands behind somebody else, too', () => {
  hears([
    ['known', "forward 105's calls and mine to 613 555 0100", 'fwd self +16135550100; fwd 105 +16135550100'],
    ['known', "forward 105's line and my line to 613 555 0100", 'fwd self +16135550100; fwd 105 +16135550100'],
    ['known', "turn off 104's forwarding and mine too please", 'fwd self off; fwd 104 off'],
    ['known', "reset 104's voicemail pin and mine", 'vmpin self; vmpin 104'],
    ['known', "reset mine and 104's voicemail pin", 'vmpin self; vmpin 104'],
    ['known', 'reset the voicemail pin for 104 and for me', 'vmpin self; vmpin 104'],
    ['known', 'réinitialisez le NIP de messagerie du 104 et le mien', 'vmpin self; vmpin 104'],
    ['known', 'réinitialisez le NIP de messagerie vocale pour le 104 et pour moi', 'vmpin self; vmpin 104'],
    ['known', "stop forwarding 105's calls and my phone rings again", 'fwd 105 off'],
    ['known', "stop 104's forwarding and mine stays", 'fwd 104 off'],
    ['known', "stop 104's forwarding and not mine", 'fwd 104 off'],
  ]);
});

describe('whose calls they are may be said first', () => {
  hears([
    ['need', 'pour Tomasz au 105, envoyez les appels au 613 555 0101', 'fwd 105 +16135550101'],
    ['need', 'for Hannah at 104, send calls to 613 555 0101', 'fwd 104 +16135550101'],
    ['need', 'Pour le 105 : arrêter le renvoi. Pour le 104 : renvoyer au 613 555 0101', 'fwd 105 off; fwd 104 +16135550101'],
  ]);
});

describe('calls are fetched back to where they are without forwarding', () => {
  hears([
    ['need', 'remets mes appels à mon bureau', 'fwd self off'],
    ['need', 'je veux récupérer mes appels sur mon poste', 'fwd self off'],
    ['need', 'désactiver le renvoi dappel de mon poste', 'fwd self off'],
    [
      'need',
      'Remets les appels de Tomasz (105) sur son poste, et mets ceux du 103 vers le 613 555 0177',
      'fwd 105 off; fwd 103 +16135550177',
    ],
    ['need', 'je suis rentrée de voyage, remettez ma ligne à mon bureau', 'fwd self off'],
    ['need', 'ramenez ma ligne à la normale', 'fwd self off'],
  ]);
});

describe('who wants to be called back wants a person, and nothing is forwarded there', () => {
  hears([
    ['need', 'rappelez-moi au 613 555 0101', 'person'],
    ['need', 'quelqu’un peut-il me rappeler au 613 555 0101 ?', 'person'],
    ['need', 'Can someone from your team give me a ring at 613 555 0101?', 'person'],
    ['need', 'please call me back at 613 555 0101', 'person'],
    ['need', 'make sure clients reach me at 613 555 0101', 'fwd self +16135550101'],
    ['need', 'Forward my calls to 613 555 0142. Call me at 613 555 0101 if there is a problem.', 'fwd self +16135550142'],
  ]);
});

describe('for whom it need not be done, nothing is done', () => {
  hears([
    ['known', 'pas besoin de renvoyer le 104, juste le 105 au 613 555 0100', 'fwd 105 +16135550100'],
    ['known', 'vous n’avez pas besoin de supprimer le 104, seulement le 105', 'remove 105'],
    ['known', 'no need to forward 104, only 105 to 613 555 0100', 'fwd 105 +16135550100'],
    ['known', 'ce n’est pas nécessaire d’arrêter le renvoi du 104, seulement celui du 105', 'fwd 105 off'],
    ['known', 'j’ai besoin de renvoyer le 104 et le 105 au 613 555 0100', 'fwd 104 +16135550100; fwd 105 +16135550100'],
  ]);
});

describe('where it shall not go is told beside where it shall, and the speaker beside who is meant', () => {
  hears([
    ['known', 'envoyez pas mes appels au 613 555 0101 mais au 613 555 0102', 'fwd self +16135550102'],
    ['known', 'ne renvoyez pas ma ligne au 613 555 0101, plutôt au 613 555 0102', 'fwd self +16135550102'],
    ['known', 'don’t send my calls to 613 555 0101 but to 613 555 0102', 'fwd self +16135550102'],
    ['known', 'ne renvoyez pas mes appels au 613 555 0101', 'puzzled'],
    ['known', 'ne renvoyez plus mes appels au 613 555 0101', 'fwd self off'],
    ['confirm', 'pas mes appels, ceux du 104', 'subject 104'],
    ['confirm', 'c’est pour Claire au 104, pas pour moi', 'subject 104'],
    ['confirm', 'it’s for 104, not for me', 'subject 104'],
    ['known', 'renvoyez les appels du 104 au 613 555 0101, pas les miens', 'fwd 104 +16135550101'],
    ['confirm', 'pas le 104', 'no|puzzled'],
  ]);
});
