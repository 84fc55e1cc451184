import { hearsMail } from './hears-mail';
import { hears } from './rows';

const forward = (rest: string): string => `Bonjour, svp renvoyez mes appels au 514 555 0163.\n\n${rest}`;

describe('what stands below the name of a mail and puts it right is heard', () => {
  hearsMail([
    ['first', '', forward("Louis\n\nP.S. oups, le bon numéro c'est le 0136, pas 0163"), 'fwd self +15145550136'],
    ['first', '', forward('Louis Gagnon\nTél. 613 555 0113\n\nP.S.\nle bon numéro est le 514 555 0136'), 'fwd self +15145550136'],
    ['first', '', forward("Cordialement,\nLouis\n\nOups, je me suis trompé, c'est le 514 555 0136"), 'fwd self +15145550136'],
    ['first', '', 'Forward my calls to 514 555 0163.\n\nLouis\n\nP.S. oops, the right number is 0136, not 0163', 'fwd self +15145550136'],
    ['first', '', forward('Louis\n\nP.S. Et arrêtez le renvoi du 104 aussi'), 'fwd self +15145550163; fwd 104 off'],
    ['first', '', forward('Louis\n\nP.S. Bravo pour votre service, mon bureau est au 613 555 0199'), 'fwd self +15145550163'],
    ['first', '', forward('Louis\n\nP.S. finalement ne faites rien, je vous rappelle'), 'thanks'],
  ]);
});

describe('who gives up what is in hand, the reason first', () => {
  hears([
    ['pin', "Finalement Louis est pas d'accord, oubliez ça. Merci quand même!", 'cancel'],
    ['confirm', 'actually my boss said no, forget it', 'cancel'],
    ['confirm', 'ah non, finalement mon boss veut pas, laissez tomber svp', 'cancel'],
    ['confirmStop', 'non non touche à rien merci', 'cancel'],
    ['confirm', "don't touch anything", 'cancel'],
    ['confirm', 'ne touchez à rien sauf le 104', 'subject 104'],
    ['need', 'Renvoyez mes appels au 438 555 0119. Finalement ne faites rien', 'thanks'],
  ]);
});

describe('who says who they are and goes on behind a comma tells something new', () => {
  hears([
    ['need', 'c maya 100@organization.com, le 104 a démissionné, enlevez lui son acces', 'claim 100@organization.com; remove 104'],
    [
      'need',
      "it's maya 100@organization.com, hannah at 104 no longer works here, remove her access",
      'claim 100@organization.com; remove 104',
    ],
    [
      'need',
      'je suis maya 100@organization.com, administratrice, et je veux renvoyer les appels du 104 au 613 555 0142',
      'claim 100@organization.com; fwd 104 +16135550142',
    ],
  ]);
});

describe('a mail that points at what it forwards or quotes, or at what stands below its name', () => {
  hearsMail([
    ['first', 'Fwd: my calls next week', 'Could you please do this for Louis? My PIN is 712691.\nThanks, Maya', 'pin 712691; below'],
    ['first', 'Fwd: my calls next week', 'FYI', 'below'],
    ['first', 'Louis', 'Please see his request below and take care of it.', 'below'],
    ['first', 'Louis', 'Voir le courriel de Louis ci-dessous svp', 'below'],
    ['first', 'x', 'Please forward 103 to 613 555 0100 as Louis asks below.', 'fwd 103 +16135550100'],
    ['first', 'x', 'Thanks, that did it!', 'thanks'],
    ['first', 'x', 'It rains a lot here', 'puzzled'],
    ['confirmPin', '', 'see below', 'puzzled'],
    [
      'first',
      'Voir ci-dessous',
      'Bonjour,\nvoir ma demande plus bas. Merci !\n\nLouis\n\nDemande : renvoyer mes appels vers le 613 555 0152',
      'fwd self +16135550152',
    ],
    [
      'first',
      'Request',
      'Hi, details below.\n\nThanks,\nMaya\n\n- 104: stop forwarding\n- 103: forward to 613 555 0144\n\n--\nMaya L\nT 613 555 0110',
      'fwd 104 off; fwd 103 +16135550144',
    ],
    ['first', 'Request', 'Hi, please see below.\n\nThanks,\nMaya\n\nMaya Lindqvist\nT 613 555 0110', 'below'],
  ]);
});

const signature = 'Kind regards\nDaniel Okafor\nSales | Organization\nT +1 613 555 0111 ext. 101\ndaniel.okafor@example.com';

describe('a signature pasted into a chat names who writes, and orders nothing', () => {
  hears([
    ['need', `Please forward my calls to 613 555 0142.\n${signature}`, 'claim daniel.okafor@example.com; fwd self +16135550142'],
    ['known', `Please forward my calls to 613 555 0142.\n${signature}`, 'fwd self +16135550142'],
    ['need', 'J’ai oublié mon mot de passe.\n\nCordialement,\nLouis Gagnon\n613 555 0113 poste 103', 'claim x103; newpassword'],
    ['pin', '483920\nRegards\nDaniel Okafor\n613 555 0111', 'pin 483920'],
    ['known', 'Stop forwarding my line\n\n--\nDaniel Okafor | Sales\nTel. 613 555 0111\nThis message may contain secrets', 'fwd self off'],
  ]);
});

describe('... but what is wanted below it is', () => {
  hears([
    ['known', 'forward my calls to 613 555 0142\nThanks\nalso stop forwarding 104', 'fwd self +16135550142; fwd 104 off'],
    ['known', 'forward 104 to 613 555 0142\nThanks\nDaniel\nand 105 to 613 555 0150', 'fwd 104 +16135550142; fwd 105 +16135550150'],
    ['who', 'Thanks\nDaniel Okafor\n101@organization.com', 'claim 101@organization.com'],
  ]);
});
