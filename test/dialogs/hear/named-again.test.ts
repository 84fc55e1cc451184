import { hears } from './rows';

describe('who was told by name and extension is the same behind, by name alone', () => {
  hears([
    [
      'known',
      'Tomasz (105) est en congé et Hannah (104) en formation. Pouvez-vous envoyer les appels de Tomasz au 613 555 0175 et ceux de Hannah au 613 555 0176?',
      'fwd 105 +16135550175; fwd 104 +16135550176',
    ],
    [
      'need',
      'J’ai deux absents, Louis Gagnon (103) et Hannah Weber (104). Pour Louis, mettez le 613 555 0175, et pour Hannah le 613 555 0176',
      'fwd 103 +16135550175; fwd 104 +16135550176',
    ],
    [
      'known',
      'Hannah (104) est revenue et Tomasz (105) est parti. Enlevez le renvoi d’Hannah et mettez celui de Tomasz au 613 555 0175',
      'fwd 104 off; fwd 105 +16135550175',
    ],
    [
      'known',
      'Tomasz (105) is off and Hannah (104) is in training. Can you send Tomasz’s calls to 613 555 0175 and Hannah’s to 613 555 0176?',
      'fwd 105 +16135550175; fwd 104 +16135550176',
    ],
    ['need', 'Hannah (104) and Tomasz (105) are out. Forward Tomasz’s calls to 613 555 0175', 'fwd 105 +16135550175'],
    [
      'need',
      'Hannah (104) et Tomasz (105) sont absents, envoyez leurs appels au 613 555 0175',
      'fwd 104 +16135550175; fwd 105 +16135550175',
    ],
  ]);
});

describe('“can you ... and ...?” asks politely for both', () => {
  hears([
    [
      'known',
      'Pouvez-vous envoyer les appels du 105 au 613 555 0175 et ceux du 104 au 613 555 0176?',
      'fwd 105 +16135550175; fwd 104 +16135550176',
    ],
    ['known', 'Can you send 105’s calls to 613 555 0175 and 104’s to 613 555 0176?', 'fwd 105 +16135550175; fwd 104 +16135550176'],
    ['known', 'Est-ce que mes appels vont au 613 555 0175 et ceux du 104 au 613 555 0176?', 'ask call-forwarding'],
    ['known', 'Are my calls going to 613 555 0175 and 104’s to 613 555 0176?', 'ask call-forwarding'],
  ]);
});

describe('whose forwarding is kept is not ended with another’s', () => {
  hears([
    ['need', 'enlevez le renvoi du 104, gardez celui du 105', 'fwd 104 off'],
    ['need', 'retirez le renvoi du 104 mais laissez celui du 105', 'fwd 104 off'],
    ['need', 'stop forwarding 104, keep the one of 105', 'fwd 104 off'],
    ['need', 'gardez le renvoi du 105 sur le 613 555 0142', 'fwd 105 +16135550142'],
  ]);
});

describe('whose calls they are stands before what is wanted for them', () => {
  hears([
    ['need', '104 et 105 : renvoi au 613 555 0142; 103 : enlever le renvoi', 'fwd 104 +16135550142; fwd 105 +16135550142; fwd 103 off'],
    ['need', '104 and 105: forward to 613 555 0142; 103: stop forwarding', 'fwd 104 +16135550142; fwd 105 +16135550142; fwd 103 off'],
    ['need', 'Hannah, poste 104, rentre demain : enlevez son renvoi', 'fwd 104 off; condition'],
    ['need', 'Le 105 sonne dans le vide, envoie-le au 613 555 0142', 'fwd 105 +16135550142'],
    ['need', '105 rings and nobody answers, send it to 613 555 0142', 'fwd 105 +16135550142'],
    ['need', 'Mon poste marche mal, envoyez-le au 613 555 0142', 'fwd self +16135550142'],
    ['whose', 'non attends, c’est pas Louis, c’est Hannah, elle est au 104', 'fwd 104 +16135550190'],
  ]);
});

describe('what is known is not what is wanted', () => {
  hears([
    ['need', 'je sais mon mot de passe mais pas mon nom d’utilisateur', 'remind'],
    ['need', 'I know my password but not my username', 'remind'],
    ['need', 'je connais mon identifiant mais pas mon mot de passe', 'newpassword'],
  ]);
});

describe('a new user is told by name and seat, and put right by name', () => {
  hears([
    ['need', 'ajoute Julie Roy au 111, son email julie.roy@example.com', 'add julie.roy@example.com x111 “Julie Roy”'],
    ['need', 'add Julie Roy at 111, her email julie.roy@example.com', 'add julie.roy@example.com x111 “Julie Roy”'],
    ['confirmAdd', 'oui mais son nom s’écrit Bergh avec un h', 'field c-8 “Jonas Bergh”'],
    ['confirmAdd', 'no, it’s Jonathan Berg', 'field c-8 “Jonathan Berg”'],
    ['confirmAdd', 'son prénom c’est Jon', 'field c-8 “Jon Berg”'],
    ['confirmAdd', 'oui c’est ça', 'yes'],
    ['confirmAdd', 'attendez qu’il signe son contrat', 'later'],
  ]);
});
