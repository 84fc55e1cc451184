import { hears } from './rows';

describe('where calls go was told, number and all, and is to end: that number is not ordered', () => {
  hears([
    [
      'need',
      "I'm 101@organization.com: my phone keeps forwarding to 613 555 0142. I don't want that anymore.",
      'claim 101@organization.com; fwd self off',
    ],
    [
      'need',
      '101@organization.com, mes appels sont encore transférés au 514 555-0142, arrêtez ça svp',
      'claim 101@organization.com; fwd self off',
    ],
    ['known', "All my calls go to 613 555 0142 and they shouldn't.", 'fwd self off'],
    ['known', 'My calls are being sent to 613 555 0142, please make it stop', 'fwd self off'],
    ['known', 'Somebody set my phone to forward to 613 555 0142, undo that please', 'fwd self off'],
    ['known', "my line still rings at 613 555 0142 though I'm back in the office", 'fwd self off'],
    ['known', 'My phone forwards everything to 613 555 0142 and I want it off', 'fwd self off'],
    ['known', "there's a forward to 613 555 0142 on my line, please remove it", 'fwd self off'],
    ['known', 'My calls are forwarded to 613 555 0142. Please turn it off.', 'fwd self off'],
    ['known', 'my phone is still forwarding to 613 555 0142, can you stop it?', 'fwd self off'],
    ['known', "104's calls still go to 613 555 0142, please stop that", 'fwd 104 off'],
    ['known', "Mes appels partent toujours au 514 555 0142 et je n'en veux plus.", 'fwd self off'],
    ['known', 'mes appels sont encore transférés au 514 555-0142, arrêtez ça svp', 'fwd self off'],
    ['known', 'mes appels vont au 514 555 0142 et ça ne devrait pas', 'fwd self off'],
    ['known', "quelqu'un a mis un renvoi vers le 514 555 0142 sur ma ligne, enlevez-le", 'fwd self off'],
    ['known', "Un collègue a renvoyé mes appels vers le 514 555 0142, merci d'annuler ça", 'fwd self off'],
    ['known', 'mon poste sonne encore au 514 555 0142, je suis de retour', 'fwd self off'],
    ['known', "il y a encore un renvoi vers le 514 555 0142 sur mon poste, pouvez-vous l'enlever ?", 'fwd self off'],
  ]);
});

describe('told without a word of what is wanted, or with a complaint alone, it is asked', () => {
  hears([
    ['known', 'my calls still forward to my old cell 613 555 0142', 'wish fwd off'],
    ['known', "calls to my line end up at 613 555 0142, that's wrong", 'wish fwd off'],
    ['known', "mes appels aboutissent au 514 555 0142, ce n'est pas normal", 'wish fwd off'],
    ['known', "mes appels continuent d'aller au 514 555 0142", 'wish fwd off'],
    ['known', 'my phone is still forwarding to 613 555 0142. How do I stop it?', 'ask call-forwarding'],
  ]);
});

describe('what sounds like it orders the number all the same', () => {
  hears([
    ['known', 'my calls should go to 613 555 0142', 'fwd self +16135550142'],
    ['known', 'I want my calls going to 613 555 0142', 'fwd self +16135550142'],
    ['known', 'mes appels vont au 514 555 0142, merci', 'fwd self +15145550142'],
    ['known', 'My calls still go to 613 555 0142 but should go to 613 555 0143', 'fwd self +16135550143'],
    ['known', 'I have a forward to 613 555 0142, change it to 613 555 0143', 'fwd self +16135550143'],
    ['known', "Forward my calls to 613 555 0142. They shouldn't ring here.", 'fwd self +16135550142'],
  ]);
});

describe('who speaks and says it behind the name has said nothing of what follows', () => {
  hears([
    [
      'need',
      '100@organization.com here, 104 got married: her new email is ann@example.com, please update it',
      'claim 100@organization.com; newaddress 104 ann@example.com',
    ],
    [
      'need',
      "Ici 100@organization.com : l'employé du poste 104 nous a quittés, supprimez son compte",
      'claim 100@organization.com; remove 104',
    ],
    ['need', 'This is 100@organization.com speaking, 105 left, delete his account', 'claim 100@organization.com; remove 105'],
    ['need', 'Ici 100@organization.com, le 105 est parti, supprimez-le', 'claim 100@organization.com; remove 105'],
    ['need', "I'm 101@organization.com - forward my calls to 613 555 0142", 'claim 101@organization.com; fwd self +16135550142'],
  ]);
});

describe('asked who wants “my calls” forwarded, an account number and an extension are the two halves of the answer', () => {
  hears([
    ['who', "It's for extension 101, the account number is 20417", 'claim 20417 x101'],
    ['who', "c'est pour le poste 101 de la compagnie dont le numéro de compte est 20417", 'claim 20417 x101'],
    ['who', 'it is for ext 101 on account 20417', 'claim 20417 x101'],
    ['who', 'this is for extension 104', 'subject 104'],
  ]);
});
