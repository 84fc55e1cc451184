import { createUnderstanding } from '../../../dialogs/hear';
import { brief, situations, type Situation } from './situations';

const ear = createUnderstanding();
const everywhere = Object.keys(situations) as Situation[];

const danger = [
  'can I call 911 from my desk phone?',
  "help, there's a fire",
  'this is an emergency',
  'I need to call an ambulance',
  'can I dial 911?',
  'does 911 work with your phones?',
  'what happens when I dial 911?',
  'emergancy',
  'my boss is having a heart attack',
  'he is not breathing',
  'forward 911 calls',
  'y a le feu, j’appelle qui ?',
  'urgence',
  'est-ce que je peux appeler le 911 ?',
  'c’est une urgence',
  'mon collègue ne respire plus',
  'il y a de la fumée dans le bureau',
  'appelez la police !',
  'quel est le numéro d’urgence ?',
];

test.each(danger)('whoever says “%s” is told whom to call, whatever was asked, and by chat, mail and phone', (text) => {
  for (const at of everywhere) {
    for (const channel of ['chat', 'voice'] as const)
      expect([at, channel, brief(ear.hear(text, { ...situations[at], channel }).said)]).toEqual([at, channel, 'ask emergency']);
    expect([at, brief(ear.hearMail({ subject: 'Hello', text }, situations[at]).said)]).toEqual([at, 'ask emergency']);
    expect([at, brief(ear.hearMail({ subject: text, text: 'Thank you.' }, situations[at]).said)]).toEqual([at, 'ask emergency']);
  }
});

test.each([
  ['it’s an emergency, please forward my calls to 613 555 0189', 'fwd self +16135550189'],
  ['c’est urgent, renvoyez mes appels au 613 555 0189', 'fwd self +16135550189'],
  ['forward my calls to 911, I am 101@organization.com', 'claim 101@organization.com; fwd self 911'],
  ['my extension is 911', 'claim x911'],
  ['we fired somebody: remove extension 104', 'remove 104'],
  ['feu vert', 'puzzled'],
  ['👍', 'yes'],
  ['…', ''],
])('“%s” speaks of no danger', (text, heard) => {
  expect(brief(ear.hear(text, situations.need).said)).toContain(heard);
  expect(brief(ear.hear(text, situations.need).said)).not.toContain('emergency');
});

test('an urgent PIN is no emergency; a change that is named beside one stays, and a yes does not count', () => {
  expect(brief(ear.hear('envoyez-moi d’urgence mon PIN', situations.need).said)).toBe('mail pin');
  expect(brief(ear.hear('there is a fire here, I am 101@organization.com, forward my calls to 613 555 0189', situations.need).said)).toBe(
    'ask emergency; claim 101@organization.com; fwd self +16135550189',
  );
  expect(brief(ear.hear('yes, and there is a fire', situations.confirm).said)).toBe('ask emergency');
});
