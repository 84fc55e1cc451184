import { anUnderstanding } from '../../support/heads';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const inHand = aHearing({
  claimed: true,
  named: ['103'],
  question: { ask: 'confirm', digest: 'd' },
  changes: [{ id: 'c-1', kind: 'email.add-second', subject: { is: 'self' }, fields: { email: 'hw@example.org' }, status: 'drafted' }],
});

test.each([
  ['add a second email address for Hannah Weber: hw@example.org', 'email.add-second'],
  ['ajoutez une deuxième adresse pour Hannah Weber : hw@example.org', 'email.add-second'],
  ['forward Hannah Weber to 613 555 0189', 'call-forwarding.set'],
  ['renvoyez les appels de Hannah Weber au 613 555 0189', 'call-forwarding.set'],
])('whoever is named without an extension is never the speaker, and the extension is asked for: %s', (text, whose) => {
  for (const at of [situations.need, situations.known, inHand])
    expect(understanding.hear(text, at).said).toEqual([{ is: 'event', event: { type: 'message.puzzling', whose } }]);
});

test.each([
  'changez l’adresse de 104@organization.com pour hw@example.org',
  'change the address of 104@organization.com to hw@example.org',
])('whose address is to be another one does not speak, and it is no second address: %s', (text) => {
  for (const at of [situations.need, situations.who, inHand])
    expect(brief(understanding.hear(text, at).said)).toBe('newaddress 104@organization.com hw@example.org');
});

test.each([
  'the PIN mail never came',
  'I did not get the PIN mail',
  'le courriel du PIN n’est jamais arrivé',
  'je n’ai pas reçu le courriel avec mon PIN',
])('a missing mail is told apart from a wish for one: %s', (text) => {
  for (const at of [situations.need, situations.pin])
    expect(understanding.hear(text, at).said).toEqual([{ is: 'event', event: { type: 'pin.requested', missed: true } }]);
});

test('a PIN that is only wished for is not missing', () => {
  for (const text of ['mail me my PIN', 'I forgot my PIN', 'envoyez-moi mon PIN'])
    expect(understanding.hear(text, situations.need).said).toEqual([{ is: 'event', event: { type: 'pin.requested' } }]);
});
