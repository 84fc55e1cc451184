import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const heard = (at: Situation, text: string): string => brief(understanding.hear(text, situations[at]).said);

describe('a confirmation asked for beside a yes, or a PIN, takes nothing from it', () => {
  test.each([
    ['confirm', 'yes please, and can I have that in writing?', 'yes'],
    ['confirm', 'yes, and can you send me something I can file?', 'yes'],
    ['confirm', 'yes. do i get an email about it?', 'yes'],
    ['confirm', 'yes and I’d like a written confirmation', 'yes'],
    ['confirm', 'oui, et je peux avoir ça par écrit ?', 'yes'],
    ['confirm', 'oui allez-y, vous pouvez me le confirmer par courriel ?', 'yes'],
    ['confirm', 'oui, et j’aimerais une confirmation écrite', 'yes'],
    ['pin', '483920, and can I have that in writing?', 'pin 483920'],
    // Before anything is done, it holds the yes back.
    ['confirm', 'yes, but can I have that in writing first?', 'ask other'],
    ['confirm', 'no, and can I have that in writing?', 'ask other'],
    ['after', 'can I have that in writing?', 'ask other'],
  ] as const)('%s: %s', (at, text, meant) => expect(heard(at, text)).toBe(meant));
});

describe('how what was just done stands is told once more', () => {
  test.each([
    ['after', 'so it’s off now?'],
    ['after', 'it worked?'],
    ['after', 'donc c’est enlevé maintenant ?'],
    ['after', 'ça marche là ?'],
    ['afterTwo', 'and 104 goes where again?'],
    ['afterTwo', 'is 104 off?'],
    ['afterTwo', 'and hers still go to Tom?'],
    ['afterTwo', 'did both work?'],
    ['afterTwo', 'et ceux du 104 vont toujours quelque part ?'],
    ['afterRemoved', 'so he’s gone now?'],
    ['afterRemoved', 'il est bien parti ?'],
    ['afterLink', 'so the link is in my mail?'],
    ['afterLink', 'c’est parti ?'],
    ['confirm', 'great. so it’s on now?'],
    ['confirmStop', 'so it’s off now?'],
    ['pin', 'so it’s on now?'],
  ] as const)('%s: %s', (at, text) => expect(heard(at, text)).toBe('ask progress'));

  test.each([
    ['afterTwo', 'is 101 off?'],
    ['need', 'is it on now?'],
    ['pin', 'is it sent?'],
  ] as const)('and of nobody else, nor of the mail with the PIN: %s, %s', (at, text) => expect(heard(at, text)).not.toBe('ask progress'));

  test.each([
    ['after', 'who got told about it?'],
    ['after', 'did she get a message about that?'],
    ['afterRemoved', 'qui a été prévenu ?'],
  ] as const)('who is told of it is a question for an article: %s, %s', (at, text) => expect(heard(at, text)).toBe('ask other'));
});

describe('an undo with its reason in the same breath', () => {
  test.each([
    ['after', 'put it back because I’m back early', 'undo'],
    ['after', 'put it back please, she is in after all', 'undo'],
    ['after', 'put it back, my plans changed', 'undo'],
    ['after', 'annulez ça parce que je rentre plus tôt', 'undo'],
    ['after', 'remettez comme avant vu que je suis de retour', 'undo'],
    ['after', 'sorry, plans changed. undo that please', 'undo'],
    ['confirm', 'undo that because I’m back early', 'cancel'],
    ['need', 'my plans changed', 'puzzled'],
  ] as const)('%s: %s', (at, text, meant) => expect(heard(at, text)).toBe(meant));
});

describe('a list without verbs, in which some go to a number and others nowhere', () => {
  test.each([
    ['for 104 stop, for 105 613 555 0190', 'fwd 104 off; fwd 105 +16135550190'],
    ['104 off, 105 613 555 0190', 'fwd 104 off; fwd 105 +16135550190'],
    ['for me stop, for 105 613 555 0190', 'fwd self off; fwd 105 +16135550190'],
    ['105 613 555 0190, 104 none', 'fwd 105 +16135550190; fwd 104 off'],
    ['stop 104 and 105 to 613 555 0190', 'fwd 104 off; fwd 105 +16135550190'],
    ['104: stop\n105: 613 555 0190', 'fwd 104 off; fwd 105 +16135550190'],
    ['104 and 105 off, 102 to 613 555 0190', 'fwd 104 off; fwd 105 off; fwd 102 +16135550190'],
    ['pour le 104 arrêtez, pour le 105 613 555 0190', 'fwd 104 off; fwd 105 +16135550190'],
    ['pour le 104 plus de renvoi, pour le 105 le 613 555 0190', 'fwd 104 off; fwd 105 +16135550190'],
    ['pour moi arrêtez, pour le 105 613 555 0190', 'fwd self off; fwd 105 +16135550190'],
    // The forwarding of both to that number ends.
    ['stop forwarding 104 and 105 to 613 555 0190', 'fwd 104 off; fwd 105 off'],
    ['don’t stop 104, 105 to 613 555 0190', 'fwd 105 +16135550190'],
  ])('%s', (text, meant) => expect(heard('need', text)).toBe(meant));
});

describe('several new users in one message', () => {
  const both = 'add jonas.berg@example.com x118 “Jonas Berg”; add lena.holt@example.com x119 “Lena Holt”';
  test.each([
    'add Jonas Berg, ext 118, jonas.berg@example.com and Lena Holt, ext 119, lena.holt@example.com',
    'Jonas Berg, ext 118, jonas.berg@example.com and Lena Holt, ext 119, lena.holt@example.com',
    'two new users: Jonas Berg, ext 118, jonas.berg@example.com; Lena Holt, ext 119, lena.holt@example.com',
    'add two users\nJonas Berg 118 jonas.berg@example.com\nLena Holt 119 lena.holt@example.com',
    'Add Jonas Berg, extension 118, jonas.berg@example.com. Add Lena Holt, extension 119, lena.holt@example.com',
    'ajoutez Jonas Berg, poste 118, jonas.berg@example.com et Lena Holt, poste 119, lena.holt@example.com',
    'deux nouveaux : Jonas Berg, poste 118, jonas.berg@example.com et Lena Holt, poste 119, lena.holt@example.com',
  ])('are added one by one: %s', (text) => expect(heard('known', text)).toBe(both));

  test.each([
    ['We have two people starting on Monday.', 'add'],
    ['deux personnes commencent lundi', 'add'],
    ['how do I add two new people', 'ask users'],
    [
      'please add Jonas Berg, ext 118, jonas.berg@example.com. Thanks, Maya Lindqvist, ext 100, maya@example.com',
      'add jonas.berg@example.com x118 “Jonas Berg”',
    ],
    ['I’m Maya Lindqvist, ext 100, maya@example.com and Jonas Berg, ext 118, jonas.berg@example.com', 'claim maya@example.com'],
  ])('and who speaks, asks or signs is none of them: %s', (text, meant) => expect(heard('need', text)).toBe(meant));
});

describe('what is wanted for somebody who is not named is never the speaker’s', () => {
  test.each([
    'I need the welcome email again for a colleague',
    'welcome mail for my colleague please',
    'our two new colleagues need the welcome mail',
    'one of my team has lost the welcome mail',
    'j’ai besoin du courriel de bienvenue pour une collègue',
  ])('%s', (text) =>
    expect(understanding.hear(text, situations.need).said).toMatchObject([
      { event: { type: 'message.puzzling', whose: 'welcome.resend' } },
    ]),
  );

  test.each([
    ['I never got my welcome mail', 'welcome self'],
    ['my boss wants me to get my welcome mail again', 'welcome self'],
    ['I need the welcome email again for 104', 'welcome 104'],
  ])('and what is the speaker’s stays theirs: %s', (text, meant) => expect(heard('need', text)).toBe(meant));
});

describe('who left, and is to be taken out', () => {
  test.each([
    ['Tomasz nous a quittés vendredi, le 105, il faudrait l’enlever du système', 'remove 105'],
    ['le 105 est parti, il faudrait l’enlever', 'remove 105'],
    ['Tomasz at 105 has left us, can you take him out?', 'remove 105'],
    // Away for a time, and nobody to remove.
    ['le 105 est en vacances, il faudrait l’enlever', 'puzzled'],
  ])('%s', (text, meant) => expect(heard('need', text)).toBe(meant));
});

describe('what tells, or asks who is there, starts nothing', () => {
  test.each([
    ['need', 'nobody answers my calls at work', 'wish fwd'],
    ['need', 'personne ne répond à mes appels au bureau', 'wish fwd'],
    ['need', 'nobody answers my calls, please send them to 613 555 0190', 'fwd self +16135550190'],
    ['need', 'My name’s Daniel, I have extension 101, and I’m off to Spain tomorrow for two weeks.', 'claim x101'],
    ['need', 'bonjour est-ce que je parle à une vraie personne', 'are-you-a-bot'],
    ['need', 'je parle à qui ?', 'are-you-a-bot'],
    ['need', 'est-ce que je peux parler à une personne', 'person'],
    ['confirm', 'are you still there?', 'hello'],
    ['pin', 'vous êtes toujours là ?', 'hello'],
    ['who', 'my account ends in 17', 'ask login-name'],
    ['who', 'mon numéro de compte finit par 17', 'ask login-name'],
    ['account', 'ends with 417', 'ask login-name'],
  ] as const)('%s: %s', (at, text, meant) => expect(heard(at, text)).toBe(meant));
});
