import { hears } from './rows';

describe('customers in words of their own', () => {
  hears([
    ['known', "what I'd like is for my calls to go to 613-555-0100", 'fwd self +16135550100'],
    ['known', 'I was wondering whether you could send my calls to 613 555 0100', 'fwd self +16135550100'],
    ['known', "Pourriez-vous, s'il vous plaît, faire en sorte que mes appels soient renvoyés au 613 555 0100?", 'fwd self +16135550100'],
    ['known', 'envoyez tout ce qui arrive au poste 104 vers le 613-555-0137 svp', 'fwd 104 +16135550137'],
    ['known', "put 101's calls on 613 555 0138, and 104 shouldn't be forwarded anymore", 'fwd 101 +16135550138; fwd 104 off'],
    ['known', '104 is back from vacation, please stop the forwarding there', 'fwd 104 off'],
    ['known', 'faites en sorte que mes appels sonnent de nouveau à mon bureau', 'fwd self off'],
    ['known', 'forgot my pw', 'newpassword'],
    ['known', "my pasword doesn't work", 'wish newpassword'],
    ['known', 'my password expired, I need another one', 'newpassword'],
    ['known', "je n'arrive pas à me connecter au portail", 'wish newpassword'],
    ['known', "c'est quoi mon nip", 'mail pin'],
    ['known', 'Hannah (104) no longer works here, please remove her', 'remove 104'],
    ['known', 'le poste 104 nous a quittés, retirez-le du compte', 'remove 104'],
    ['known', "104's new email is new.person@example.com, please update", 'newaddress 104 new.person@example.com'],
    [
      'known',
      "veuillez changer le courriel de Daniel (poste 101), c'est maintenant daniel@example.com",
      'newaddress 101 daniel@example.com',
    ],
    ['known', "104 didn't get their set-up email, send it once more", 'welcome 104'],
    ['known', 'Ada', 'puzzled'],
    ['known', 'cinq sur cinq !', 'puzzled'],
    ['need', 'quux', 'puzzled'],
    ['who', "it's 101 @ organization . com", 'claim 101@organization.com'],
    ['pin', 'ma boîte courriel ne marche pas', 'no mailbox'],
    ['pin', "je n'arrive plus à ouvrir mes courriels, on m'a volé mon portable", 'no mailbox'],
    ['doOrHow', 'neither', 'no'],
    ['confirm', '👎', 'no'],
  ]);
});

describe('an order said once more at its summary', () => {
  hears([
    ['confirm', 'yes, forward them', 'yes'],
    ['confirm', 'yes forward my calls', 'yes'],
    ['confirm', 'oui, renvoyez-les svp', 'yes'],
    ['confirm', 'please', 'yes'],
    ['confirm', "s'il vous plaît", 'yes'],
    ['confirm', 'uh huh', 'yes'],
    ['confirm', 'yes, remove them', 'cannot users'],
    ['confirm', 'yes, stop it', 'cancel'],
    ['confirm', 'forward 104', 'fwd 104'],
    ['confirm', 'is it the same for 104?', 'ask other'],
    ['confirm', 'what exactly will happen?', 'ask other'],
    ['confirmTwo', 'yes, forward them', 'puzzled'],
  ]);
});
