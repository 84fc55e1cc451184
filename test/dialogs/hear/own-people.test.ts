import { hears } from './second-rows';

describe('who asks their own people wants none of ours, and has not said yes', () => {
  hears([
    ['confirm', "hmm chais pas trop, oui peut-être mais j'dois voir avec mon boss avant", ''],
    ['confirm', 'I need to talk to my boss first', 'later'],
    ['confirm', 'faut que je demande à mon chef', 'later'],
    ['confirm', 'let me check with my wife', 'later'],
    ['confirm', 'let me ask her first', 'later'],
    ['confirm', 'let me ask for a person', 'person'],
    ['confirm', "ok elle est d'accord, vas-y", 'yes'],
    ['confirm', 'bon ok vas-y quand même', 'yes'],
    ['need', 'je veux parler à votre patron', 'person'],
    ['need', 'I want to talk to my account manager', 'person'],
  ]);
});

describe('who is no good with machines does not refuse ours', () => {
  hears([
    ['need', 'je ne suis pas très habile avec ces machines-là, renvoyez mes appels au 613 555 0142', 'fwd self +16135550142'],
    ['need', "I'm no good with machines, can you forward my calls to 613 555 0142", 'fwd self +16135550142'],
    ['need', 'je ne veux pas parler à une machine', 'person'],
    ['need', "I don't want to deal with a machine", 'person'],
  ]);
});

describe('who speaks, and of whom', () => {
  hears([
    [
      'need',
      "Je suis l'administratrice (100@organization.com). Daniel du poste 101 est absent, envoyez ses appels au 613 555 0146",
      'claim 100@organization.com; fwd 101 +16135550146',
    ],
    [
      'need',
      'Maya here (100@organization.com). Louis (103) is away, send his calls to 613 555 0146',
      'claim 100@organization.com; fwd 103 +16135550146',
    ],
    ['need', 'Daniel (101) est absent, transférez ses appels au 613 555 0146', 'fwd 101 +16135550146'],
    ['known', 'Louis Gagnon (103) a changé de courriel, c’est maintenant louis@example.org', 'newaddress 103 louis@example.org'],
    [
      'need',
      'Il faudrait changer le courriel de Hannah (104) pour hannah@example.org svp, 100@organization.com',
      'claim 100@organization.com; newaddress 104 hannah@example.org',
    ],
    ['need', 'bonjour je voudrais ajouter quelqu’un à notre compte', 'add'],
  ]);
});

describe('whose calls “his” are, with two who are told of', () => {
  hears([
    [
      'known',
      'Louis (103) est en vacances, bascule ses appels au 613 555 0149. Hannah au 104 est revenue, enlève son renvoi.',
      'fwd 103 +16135550149; fwd 104 off',
    ],
    [
      'known',
      'Louis at 103 is away, send his calls to 613 555 0149. Hannah at 104 is back, stop her forwarding.',
      'fwd 103 +16135550149; fwd 104 off',
    ],
    [
      'known',
      'Le poste 103 est en vacances, bascule ses appels au 613 555 0149. Le poste 104 est revenu, enlève son renvoi.',
      'fwd 103 +16135550149; fwd 104 off',
    ],
    [
      'known',
      'Louis (103) is away, send his calls to 613 555 0149. Hannah (104) is back, stop the forwarding.',
      'fwd 103 +16135550149; fwd 104 off',
    ],
    [
      'known',
      'Louis (103) et Hannah (104) sont absents, envoyez leurs appels au 613 555 0149',
      'fwd 103 +16135550149; fwd 104 +16135550149',
    ],
  ]);
});

describe('asides', () => {
  hears([['known', "c'est tu fait là ?", 'ask progress']]);
});

describe('asides where something is open', () => {
  hears([
    ['who', 'pourquoi vous avez besoin de savoir qui je suis ?', 'ask identity'],
    ['who', 'why do you need to know that?', 'ask identity'],
    ['known', 'ah non remets ça comme c’était avant svp', 'undo'],
    ['need', 'impossible de me souvenir de mon identifiant, pourriez-vous me le renvoyer ?', 'remind'],
  ]);
});
