import { hears } from './rows';

describe('who asks and who is added are told apart', () => {
  hears([
    [
      'need',
      'On a une nouvelle employée, Chloé Tremblay, poste 117, courriel chloe.tremblay@organization.com. Je suis Maya, 100@organization.com',
      'claim 100@organization.com; add chloe.tremblay@organization.com x117 “Chloé Tremblay”',
    ],
    [
      'need',
      'on a embauché Julie Roy, elle aura le poste 122 et son courriel est julie.roy@organization.com',
      'add julie.roy@organization.com x122 “Julie Roy”',
    ],
    [
      'need',
      'Maya Lindqvist, admin chez organization.com, poste 100. Hannah au 104 est malade : peux-tu envoyer ses appels au 613 555 0136',
      'claim 100@organization.com; fwd 104 +16135550136',
    ],
  ]);
});

describe('what is at hand, and what is not', () => {
  hears([
    ['pin', 'mon courriel est mort', 'no mailbox'],
    ['pin', 'my email is down', 'no mailbox'],
    ['pin', 'je ne sais pas où le trouver', 'mail pin'],
    ['need', 'I can’t for the life of me remember what I sign in with', 'remind'],
  ]);
});
