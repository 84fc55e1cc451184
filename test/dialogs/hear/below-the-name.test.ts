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
