import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief } from './situations';

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

describe('somebody more, by whatever word', () => {
  hears([
    ['need', 'salut, faut ajouter un gars dans le système', 'add'],
    ['need', 'je veux pas ajouter un gars', 'puzzled'],
  ]);
});

describe('an extension that a mail asked for beside a PIN', () => {
  const change = {
    id: 'c1',
    kind: 'user.add' as const,
    subject: { is: 'self' as const },
    fields: { name: 'Tom Reid' },
    status: 'drafted' as const,
  };
  const wants = [
    { ask: 'field' as const, change: 'c1', kind: 'user.add' as const, field: 'extension' as const },
    { ask: 'pin' as const, mailed: false },
  ];
  const hearing: Hearing = {
    language: 'en',
    question: { ask: 'several', wants },
    changes: [change],
    claimed: true,
    proved: false,
    named: [],
    country: 'CA',
  };
  test.each([
    ['132', 'field c1 x132'],
    ['132, thanks', 'field c1 x132'],
    ['132\n518274', 'field c1 x132; pin 518274'],
    ['Elle aura le 132. NIP 518274', 'field c1 x132; pin 518274'],
    ['518274', 'pin 518274'],
    ['5182', 'field c1 x5182'],
  ])('%j', (text, meant) => expect(brief(anUnderstanding().hearMail({ subject: '', text }, hearing).said)).toBe(meant));
});

describe('what is at hand, and what is not', () => {
  hears([
    ['pin', 'mon courriel est mort', 'no mailbox'],
    ['pin', 'my email is down', 'no mailbox'],
    ['pin', 'je ne sais pas où le trouver', 'mail pin'],
    ['need', 'I can’t for the life of me remember what I sign in with', 'remind'],
  ]);
});

describe('who is only told of beside a correction is none', () => {
  hears([
    ['confirm', 'sorry I mean 101@organization.com, 103 is Louis', 'claim 101@organization.com'],
    ['number', 'sorry I mean 101@organization.com, 103 is Louis', 'claim 101@organization.com'],
    ['confirm', 'non pardon, je suis 101@organization.com, le 103 c’est Louis', 'claim 101@organization.com'],
    ['confirm', 'no, 104 is correct', 'subject 104'],
  ]);
});

describe('who writes for somebody else is not whose calls they are', () => {
  hears([
    [
      'need',
      'Je suis l’adjointe de M. Okafor (poste 101). Il est en réunion et m’a demandé de dévier sa ligne vers la mienne, le 104',
      'fwd 101 104',
    ],
    ['need', 'je suis l’adjointe de M. Okafor, poste 101. il m’a demandé de renvoyer sa ligne au 438 555 0192', 'fwd 101 +14385550192'],
    ['need', "I'm Mr. Okafor's assistant (ext. 101). He asked me to forward his line to 438 555 0192", 'fwd 101 +14385550192'],
    ['known', 'renvoyez les appels du 104 vers la mienne', 'fwd 104'],
    ['known', 'la mienne vers le 613 555 0173', 'fwd self +16135550173'],
  ]);
});

describe('who says by name where they sit is who speaks', () => {
  hears([
    ['need', 'chu Daniel au poste 101 compte 20417, transfere mes calls au 514 555 0166', 'claim 20417 x101; fwd self +15145550166'],
    ['need', 'je suis Maya Lindqvist au 100, compte 20417, renvoyez mes appels au 514 555 0166', 'claim 20417 x100; fwd self +15145550166'],
    ['need', 'c’est pour Louis au poste 103 compte 20417', 'claim 20417'],
    ['need', 'c’est Louis au 103 qui part, renvoyez ses appels au 613 555 0171', 'puzzled'],
  ]);
});

describe('a user who is set off in the middle of the sentence', () => {
  hears([
    ['known', 'I’d like Maya’s calls, she’s on 105, to go to 613 555 0130', 'fwd 105 +16135550130'],
    ['need', 'please send Tom’s line, that’s 104, to 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'Can you send Tom’s calls, he sits at extension 104, over to 613 555 0130?', 'fwd 104 +16135550130'],
    ['known', 'J’aimerais que les appels de Louis, il est au 104, aillent au 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'my boss’s line, she’s on 100, is dead, forward mine to 613 555 0130', 'fwd self +16135550130'],
    ['need', 'my calls, I’m on 101, to 613 555 0130 please', 'fwd self +16135550130'],
    ['known', 'so could 104 be forwarded to 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'Could extensions 104 and 105 be redirected to 613 555 0130 please', 'fwd 104 +16135550130; fwd 105 +16135550130'],
    ['known', 'can 105 be diverted to 613 555 0130?', 'ask call-forwarding (fwd 105 +16135550130)'],
    ['need', 'hello, 104 here, forward me to 613 555 0130', 'claim x104; fwd self +16135550130'],
    ['need', 'Tom has left us, please remove him. He was on 104.', 'remove 104'],
    ['need', 'Sandra (105) quit, take her off please', 'remove 105'],
    ['need', 'he left, don’t remove him', 'ask users'],
  ]);
});

describe('who was asked for by name is the speaker after all, or told by who they are', () => {
  hears([
    ['whose', 'mine', 'fwd self +16135550190'],
    ['whose', 'no, it’s for me actually', 'fwd self +16135550190'],
    ['whose', 'le mien', 'fwd self +16135550190'],
    ['whose', 'my colleague on 105 please', 'fwd 105 +16135550190'],
    ['whose', 'ma collègue au 105', 'fwd 105 +16135550190'],
    ['whose', 'my boss', 'puzzled'],
    ['whose', 'not mine', 'no'],
  ]);
});
