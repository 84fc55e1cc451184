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

describe('whose it is, told by where they sit or whom one covers for', () => {
  hears([
    ['known', 'please change the email of Tom at 104 to tom@example.org', 'newaddress 104 tom@example.org'],
    ['known', 'Tom Reed at 104 switched providers, his address should be tom@example.org from now on', 'newaddress 104 tom@example.org'],
    ['known', 'change the address of Tom, who sits at 104, to tom@example.org', 'newaddress 104 tom@example.org'],
    ['need', 'Tom at 104 here, forward my calls to 613 555 0130', 'fwd self +16135550130'],
    ['known', 'forward my calls to Tom at 104', 'fwd self 104'],
    ['known', 'I’m covering for 104, send her calls to my cell 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'I’m covering for Anna (104). Her calls should reach me at 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'je remplace le 104, envoie ses appels au 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'I’m covering for 104, forward my calls to 613 555 0130', 'fwd self +16135550130'],
    ['known', 'people who want to reach me should get 613 555 0130', 'fwd self +16135550130'],
    ['known', 'Anna (ext 104) is off sick, can whatever comes in for her go to my cell?', 'fwd 104'],
    ['known', 'Le 104 est absent. Ses appels peuvent-ils sonner sur mon portable ?', 'fwd 104'],
    ['known', 'Can my calls go to my cell?', 'wish fwd'],
    ['known', 'can her calls go to my cell?', 'puzzled'],
    ['confirm', 'nope, I meant 104’s phone', 'subject 104'],
    ['confirm', 'non, je voulais dire le téléphone du 104', 'subject 104'],
    ['confirm', 'what do you mean by 104’s phone?', 'ask device'],
  ]);
});

describe('a line of which it is told that nobody answers is the one that is sent elsewhere', () => {
  hears([
    ['known', 'whoever dials 104 gets nobody. Could you point it at 613 555 0130?', 'fwd 104 +16135550130'],
    ['need', 'whoever dials 104 gets nobody. Could you point it at 613 555 0130?', 'fwd 104 +16135550130'],
    ['known', 'People who call 104 hear nothing, please direct it to 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'ceux qui appellent le 104 n’ont personne. Pouvez-vous le diriger vers le 613 555 0130 ?', 'fwd 104 +16135550130'],
    ['known', 'la réception (poste 104) ferme tôt, envoyez ça au 613 555 0130', 'fwd 104 +16135550130'],
    ['known', 'whoever dials 104 gets nobody. Forward my calls to 613 555 0130', 'fwd self +16135550130'],
    ['known', '104 says the password link expired', 'cannot password'],
  ]);
});

describe('who writes stands first, and what they want right behind it without a mark', () => {
  hears([
    ['need', '101@organization.com route me to 613 555 0130', 'claim 101@organization.com; fwd self +16135550130'],
    ['need', '101@organization.com reset my voicemail pin', 'claim 101@organization.com; vmpin self'],
    ['need', '101@organization.com réinitialisez mon mot de passe', 'claim 101@organization.com; newpassword'],
    ['need', '101@organization.com calls to 613 555 0130', 'fwd 101@organization.com +16135550130'],
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

describe('somebody by a pronoun is never the speaker', () => {
  hears([
    ['known', 'Louis (103) is travelling. Make him a new voicemail PIN.', 'vmpin 103'],
    ['known', 'Louis needs help. Make him a new voicemail PIN.', 'puzzled'],
    ['known', 'Give him a new voicemail PIN', 'puzzled'],
    ['known', 'Donnez-lui un nouveau NIP de messagerie vocale.', 'puzzled'],
    ['known', 'give me a new voicemail PIN', 'vmpin self'],
    ['known', "As he will be at a client's all week, his calls should ring his cell, 613 555 0188", 'puzzled'],
    ['known', 'Comme il sera chez un client, ses appels devraient sonner sur son cellulaire, le 613 555 0188', 'puzzled'],
    ['known', 'The calls of our clients, send them to 613 555 0188', 'fwd self +16135550188'],
    [
      'known',
      'Hannah (104) est de retour, on peut donc retirer son renvoi. Louis, du 103, a oublié le NIP de sa messagerie ; pourriez-vous lui en faire un nouveau ? Comme il sera chez un client, ses appels devraient sonner au 613 555 0188.',
      'fwd 104 off; vmpin 103; fwd 103 +16135550188',
    ],
    [
      'known',
      'Hannah (104) is back, take off her forwarding. The voicemail PIN of 103 must be reset. His calls should ring at 613 555 0188.',
      'fwd 104 off; vmpin 103; fwd 103 +16135550188',
    ],
    ['known', 'On peut donc renvoyer mes appels où je veux ?', 'wish fwd'],
  ]);
});

describe('what was done for somebody once, before the same is wanted', () => {
  hears([
    [
      'known',
      'My colleague Hannah had her calls sent to her home in the summer (613 555 0190, if I recall). Please do the same for my own line, to 613 555 0157.',
      'fwd self +16135550157',
    ],
    [
      'known',
      'Ma collègue Hannah avait fait renvoyer ses appels au 613 555 0190. J’aimerais la même chose pour ma ligne, au 613 555 0157.',
      'fwd self +16135550157',
    ],
    ['known', 'I had my calls forwarded to 613 555 0190 last summer. This time please send them to 613 555 0157.', 'fwd self +16135550157'],
    ['known', 'Hannah needs to have her calls sent to 613 555 0190.', 'puzzled'],
    ['known', 'Forward my calls to 613 555 0157, if I remember the number right.', 'fwd self +16135550157'],
    ['known', 'forward my calls to 613 555 0157 if I remember to tell you', 'fwd self +16135550157; condition'],
  ]);
});

describe('whose calls were asked about before the number came', () => {
  hears([
    ['known', 'Could extension 105 ring at our answering service? They are on 613 555 0164.', 'fwd 105 +16135550164'],
    ['known', 'Est-ce que le poste 105 pourrait sonner à notre service de réponse ? Ils sont au 613 555 0164.', 'fwd 105 +16135550164'],
    ['known', 'Can 105 go to our answering service? The number is 613 555 0164.', 'fwd 105 +16135550164; ask call-forwarding'],
    ['known', 'Could my extension ring at our answering service? They are on 613 555 0164.', 'fwd self +16135550164'],
    ['known', 'Extension 105 is ringing all day. My calls should go to 613 555 0164.', 'fwd self +16135550164'],
    ['known', 'Pourriez-vous faire sonner le poste 105 à notre service de réponse ?', 'puzzled'],
  ]);
});

describe('what may come one day is not wanted now', () => {
  hears([
    [
      'known',
      "If my boss agrees we might also want a new extension for a student, but don't do anything about that yet. Forward my calls to 613 555 0147.",
      'fwd self +16135550147',
    ],
    [
      'known',
      'On aura peut-être besoin d’un nouveau poste pour un stagiaire, mais ne faites rien pour ça encore. Renvoyez mes appels au 613 555 0147.',
      'fwd self +16135550147',
    ],
    ['known', 'We want a new extension for a student.', 'add'],
    ['known', 'Forward my calls to 613 555 0147 until I write again.', 'fwd self +16135550147'],
  ]);
});
