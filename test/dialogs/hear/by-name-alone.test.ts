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
  ['add a second email address for Hannah Weber: hw@example.org', 'email.add-second', { email: 'hw@example.org' }],
  ['ajoutez une deuxième adresse pour Hannah Weber : hw@example.org', 'email.add-second', { email: 'hw@example.org' }],
  ['la deuxième adresse de Hannah est hw@example.org', 'email.add-second', { email: 'hw@example.org' }],
  ['the email of Hannah Weber has changed, it’s now hw@example.org', 'email.update', { email: 'hw@example.org' }],
  ['L’adresse courriel de Hannah a changé. C’est maintenant hw@example.org', 'email.update', { email: 'hw@example.org' }],
  ['forward Hannah Weber to 613 555 0189', 'call-forwarding.set', { number: '+16135550189' }],
  ['renvoyez les appels de Hannah Weber au 613 555 0189', 'call-forwarding.set', { number: '+16135550189' }],
])('whoever is named without an extension is never the speaker, and the extension is asked for: %s', (text, whose, fields) => {
  for (const at of [situations.need, situations.known, inHand])
    expect(understanding.hear(text, at).said).toEqual([{ is: 'event', event: { type: 'message.puzzling', whose, fields } }]);
});

test.each([
  'remove Tomasz from the account',
  'remove Tomasz Wolski, he left the company',
  'please delete Marie',
  'supprimez Marie du compte',
  'enlevez Tomasz Wolski de notre équipe svp',
])('whoever shall be removed is asked for by extension: %s', (text) => {
  for (const at of [situations.need, situations.known])
    expect(understanding.hear(text, at).said).toMatchObject([{ event: { type: 'message.puzzling', whose: 'user.remove' } }]);
});

test.each(['delete my voicemail', 'remove everything', 'take Friday off', "remove Tomasz's forwarding", 'remove spam from my account'])(
  'nobody shall be removed by: %s',
  (text) => expect(JSON.stringify(understanding.hear(text, situations.known).said)).not.toContain('user.remove'),
);

test('where it is asked whose, a number by itself is where to, and nobody’s yet', () => {
  const whose = { kind: 'call-forwarding.set', fields: { number: '+16135550190' } } as const;
  const at = aHearing({ claimed: true, named: ['100'], question: { ask: 'need', whose } });
  for (const text of ['613 555 0142', 'sorry, use 613 555 0142', 'non, le 613 555 0142'])
    expect(understanding.hear(text, at).said).toEqual([
      { is: 'event', event: { type: 'message.puzzling', whose: 'call-forwarding.set', fields: { number: '+16135550142' } } },
    ]);
});

describe('whose it is, asked for and answered', () => {
  const whose = { kind: 'user.remove', fields: {} } as const;
  const open = aHearing({ claimed: true, named: ['100'], question: { ask: 'need', whose } });
  test.each(['Tomasz Nowak', 'it’s Tomasz', 'c’est Tomasz Nowak'])('a name is none, and it is asked again: %s', (text) =>
    expect(understanding.hear(text, open).said).toEqual([
      { is: 'event', event: { type: 'message.puzzling', whose: 'user.remove', fields: {} } },
    ]),
  );
  test.each(['never mind', 'I don’t know', 'yes'])('%s is no name', (text) =>
    expect(JSON.stringify(understanding.hear(text, open).said)).not.toContain('whose'),
  );

  test.each([
    ['104', 'remove 104'],
    ['le 104', 'remove 104'],
    ['poste 104 svp', 'remove 104'],
    ['c’est le poste 104, merci', 'remove 104'],
    ['Tomasz est au 104', 'remove 104'],
    ['ext. 104', 'remove 104'],
    ['it’s 104, sorry', 'remove 104'],
    ['her extension is 104', 'remove 104'],
    ['son poste est le 104 organization.com', 'remove 104'],
    ['104@organization.com', 'remove 104@organization.com'],
  ])('%s', (text, meant) => expect(brief(understanding.hear(text, open).said)).toBe(meant));

  test.each(['104?', 'my extension is 104', 'je ne sais pas', '104 ou 105', 'oui', '613 555 0104', 'forget it', 'je suis au 104 ce soir'])(
    'is not said by: %s',
    (text) => expect(brief(understanding.hear(text, open).said)).not.toMatch(/remove/),
  );

  test.each([
    ['pour moi', 'fwd self +16135550190'],
    ['ben, le mien voyons', 'fwd self +16135550190'],
    ['mes propres appels', 'fwd self +16135550190'],
    ['mine please', 'fwd self +16135550190'],
    ['c’est pour notre réceptionniste au 104', 'fwd 104 +16135550190'],
    ['my colleague on 104', 'fwd 104 +16135550190'],
    ['les deux, 104 et 105', 'fwd 104 +16135550190; fwd 105 +16135550190'],
    ['pas le mien', 'no'],
    ['mine?', 'ask call-forwarding'],
  ])('whose calls, too: %s', (text, meant) => expect(brief(understanding.hear(text, situations.whose).said)).toBe(meant));

  test.each(['moi', 'mine', 'pour moi'])('nobody is removed for their own asking: %s', (text) =>
    expect(brief(understanding.hear(text, open).said)).not.toMatch(/remove/),
  );

  test('what it is to be was said before; a login name of who has not said who they are may be their own', () => {
    const number = '+16135550189';
    const calls = aHearing({ question: { ask: 'need', whose: { kind: 'call-forwarding.set', fields: { number } } } });
    expect(brief(understanding.hear('poste 104', calls).said)).toBe(`fwd 104 ${number}`);
    expect(understanding.hear('104', calls).said).toMatchObject([{ event: { numbers: [{ number, sort: 'ordinary' }] } }]);
    expect(brief(understanding.hear('104@organization.com', calls).said)).toBe('claim 104@organization.com');
  });
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
