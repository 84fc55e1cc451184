import { anUnderstanding } from '../../support/heads';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const two = {
  ...situations.confirm,
  changes: [
    ...situations.confirm.changes,
    { id: 'c-2', kind: 'password.reset', subject: { is: 'self' }, fields: {}, status: 'drafted' },
  ] as const,
};
const mail = {
  ...two,
  channel: 'email',
  question: {
    ask: 'several',
    wants: [
      { ask: 'confirm', digest: 'd' },
      { ask: 'pin', mailed: false },
    ],
  },
} as const;
const dropped = 'drop newpassword c-2';

describe('one of several kinds is given up by what it is called, and never begun by that', () => {
  test.each([
    ['oui mais laisse faire le mot de passe', dropped],
    ['pas le mot de passe finalement, je l’ai retrouvé', dropped],
    ['finalement j’ai plus besoin du mot de passe', dropped],
    ['juste le renvoi', dropped],
    ['yes but skip the password', dropped],
    ['I don’t need the password any more', dropped],
    ['only the forwarding please', dropped],
    ['oui pour les deux', 'yes'],
    ['laissez faire', 'cancel'],
  ])('%j', (text, said) => expect(brief(understanding.hear(text, aHearing(two)).said)).toBe(said));

  test.each([
    ['Voici mon NIP 586976. Pour le mot de passe, laissez tomber, je l’ai retrouvé.', `${dropped}; pin 586976`],
    ['586976, mais oubliez le mot de passe svp', `${dropped}; pin 586976`],
    ['Here is my PIN 586976. As for the password, never mind, I found it.', `${dropped}; pin 586976`],
  ])('by mail %j', (text, said) => expect(brief(understanding.hearMail({ subject: '', text }, aHearing(mail)).said)).toBe(said));
});

describe('a line that names the PIN names the digits on the next', () => {
  test.each([
    ['Renvoyez mes appels au 613 555 0199\n\nMon NIP\n583937\n\nMaya', 'fwd self +16135550199; pin 583937'],
    ['Forward my calls to 613 555 0199\n\nMy PIN:\n583937\n\nMaya', 'fwd self +16135550199; pin 583937'],
  ])('%j', (text, said) => expect(brief(understanding.hearMail({ subject: '', text }, aHearing({ channel: 'email' })).said)).toBe(said));
});

describe('who gave the wrong extension for themself, and where they are instead', () => {
  const wrong = { claimed: true, named: ['20417', '110'], changes: situations.confirm.changes };
  test.each([
    ['pin', 'Je me suis trompé de poste, c’est le 101', 'claim 20417 x101'],
    ['confirm', 'wrong extension, I’m 101', 'claim 20417 x101'],
    ['pin', 'excusez, mauvais poste, moi c’est 101', 'claim 20417 x101'],
    ['confirm', 'non c’est pour le 104', 'subject 104'],
  ] as const)('%s: %j', (ask, text, said) =>
    expect(brief(understanding.hear(text, aHearing({ ...situations[ask], ...wrong })).said)).toBe(said),
  );
});

describe('several wishes by their names alone are all heard', () => {
  test.each([
    ['Deux choses : mon renvoi sur le 613 555 0161 et un nouveau code de messagerie', 'fwd self +16135550161; vmpin self'],
    [
      'renvoyer mes appels au 613 555 0161, un nouveau code pour ma boîte vocale et un nouveau mot de passe',
      'fwd self +16135550161; vmpin self; newpassword',
    ],
    ['forward my calls to 613 555 0161, a new voicemail PIN, and a new portal password', 'fwd self +16135550161; vmpin self; newpassword'],
  ])('%j', (text, said) => expect(brief(understanding.hear(text, situations.need).said)).toBe(said));
});
