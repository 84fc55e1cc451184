import { anUnderstanding } from '../../support/heads';
import { newUsersEn } from './new-users.en';
import { newUsersFr } from './new-users.fr';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const change = (fields: object) => ({ id: 'c-7', kind: 'user.add', subject: { is: 'self' }, fields, status: 'drafted' }) as const;
const known = { claimed: true, named: ['20417', '100'] };
const whole = { name: 'Sam Field', extension: '115', email: 'sam.field@organization.com' };
const asks = (field: 'name' | 'extension' | 'email', fields: object) =>
  aHearing({ ...known, question: { ask: 'field', change: 'c-7', kind: 'user.add', field }, changes: [change(fields)] });
const where = {
  need: situations.need,
  known: aHearing(known),
  addName: asks('name', {}),
  addExtension: asks('extension', { name: 'Sam Field' }),
  addEmail: asks('email', { name: 'Sam Field', extension: '115' }),
  addConfirm: aHearing({ ...known, question: { ask: 'confirm', digest: 'd' }, changes: [change(whole)] }),
  addCorrection: aHearing({ ...known, question: { ask: 'correction' }, changes: [change(whole)] }),
};

describe.each([
  ['English', newUsersEn, 'en'],
  ['French', newUsersFr, 'fr'],
] as const)('a user to be added, in %s', (_, rows, language) => {
  test.each(rows)('%s: %s', (situation, text, meant) => {
    const hearing = where[situation as keyof typeof where];
    expect(meant.split('|')).toContain(brief(understanding.hear(text, { ...hearing, language }).said));
  });
});

test.each([
  ['Add a user: extension 140, Alex Morgan, alex.morgan@example.com', 'add alex.morgan@example.com x140 “Alex Morgan”'],
  ['Ajoutez un utilisateur\u202f: poste 140, Alex Morgan, alex.morgan@example.com', 'add alex.morgan@example.com x140 “Alex Morgan”'],
  ['I want to add a user', 'add'],
  ['Je voudrais ajouter un utilisateur', 'add'],
])('what the portal and the article say is heard: %s', (text, meant) => {
  expect(brief(understanding.hear(text, situations.known).said)).toBe(meant);
});

test('of several extensions or addresses none is taken: they are asked for (T10)', () => {
  expect(brief(understanding.hear('add Sam Field, extension 115 or 116, sam@example.com, other@example.com', situations.known).said)).toBe(
    'add “Sam Field”',
  );
});

test('who asks is not who is added: “I am ...” names the speaker, and what follows the new user', () => {
  expect(
    brief(
      understanding.hear('I am 100@organization.com. Add a new user Sam Field, extension 115, sam.field@organization.com', situations.need)
        .said,
    ),
  ).toBe('claim 100@organization.com; add sam.field@organization.com x115 “Sam Field”');
  expect(brief(understanding.hear('100@organization.com', aHearing({ question: { ask: 'who' }, changes: [change(whole)] })).said)).toBe(
    'claim 100@organization.com',
  );
});

test('on a call the extension is keyed in; six digits at the PIN are the PIN', () => {
  expect(brief(understanding.hearKeys('115', { ...where.addExtension, channel: 'voice' }).said)).toBe('field c-7 x115');
  expect(
    brief(understanding.hear('483920', aHearing({ ...known, question: { ask: 'pin', mailed: true }, changes: [change(whole)] })).said),
  ).toBe('pin 483920');
  expect(
    brief(
      understanding.hear('yes, my PIN is 483920', aHearing({ ...known, question: { ask: 'pin', mailed: true }, changes: [change(whole)] }))
        .said,
    ),
  ).toBe('pin 483920');
});

test('what else is needed is nobody’s name', () => {
  const text =
    'Our new colleague is Priya Raman, extension 106, priya.raman@example.com. Could you set her up? Do you need anything else from me?';
  const said = JSON.stringify(anUnderstanding().hear(text, aHearing({ claimed: true })).said);
  expect([said.includes('Priya Raman'), said.includes('Anything Else')]).toEqual([true, false]);
});
