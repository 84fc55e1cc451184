import { hears } from './rows';

describe('what is done for who writes is still of whom it is said', () => {
  hears([
    ['known', 'reset 104’s voicemail pin for me', 'vmpin 104'],
    ['need', 'forward Sam’s calls, extension 206, to 613 555 0130 for me', 'fwd 206 +16135550130'],
    ['known', 'One of my staff, extension 206, is on leave. Could you send her calls to 613 555 0140 for me', 'fwd 206 +16135550140'],
    ['known', 'un nouveau NIP de messagerie pour le 104 pour moi', 'vmpin 104'],
    ['known', 'réinitialisez le NIP de messagerie du 104 pour moi', 'vmpin 104'],
    ['known', 'reset the voicemail pin for 104 and for me', 'vmpin self; vmpin 104'],
    ['known', '613 555 0131 for 105 and 613 555 0130 for me', 'fwd 105 +16135550131; fwd self +16135550130'],
    ['known', 'reset 104’s voicemail pin for me because I’m travelling', 'vmpin 104'],
    ['known', 'remove 105. A new voicemail PIN for me', 'remove 105; vmpin self'],
    ['known', 'a new voicemail PIN for me', 'vmpin self'],
    ['need', 'can you forward my calls for me?', 'fwd self'],
  ]);
});

describe('« effacez » is « supprimez »', () => {
  hears([
    ['known', 'effacez le 105', 'remove 105'],
    ['known', 'effacez le 104 et renvoyez ses appels au 613 555 0100', 'remove 104; fwd 104 +16135550100'],
    ['known', 'effacez mon renvoi', 'fwd self off'],
    ['known', 'n’effacez pas le 105', 'puzzled'],
    ['known', 'comment effacer mes messages ?', 'ask voicemail'],
    ['known', 'effacez mes messages', 'cannot voicemail'],
  ]);
});
