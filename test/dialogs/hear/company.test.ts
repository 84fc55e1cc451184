import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const heard = (situation: Situation, text: string, language: 'en' | 'fr' = 'en') =>
  understanding.hear(text, { ...situations[situation], language, channel: 'voice' });

/** On a call: where the conversation stands, what is said, what it comes to. */
const rows: readonly (readonly [Situation, string, string])[] = [
  ['who', 'Harbour Clinic, extension 101', 'claim Harbour Clinic x101'],
  ['who', 'harbour clinic extension one oh one', 'claim harbour clinic x101'],
  ['who', 'this is Harbour Clinic and my extension is 101', 'claim Harbour Clinic x101'],
  ['who', 'extension 101 at Harbour Clinic', 'claim Harbour Clinic x101'],
  ['who', "um I'm at extension one oh one from Harbour Clinic.", 'claim Harbour Clinic x101'],
  ['who', 'my company is Harbour Clinic', 'claim Harbour Clinic'],
  ['who', "I'm calling from Harbour Clinic", 'claim Harbour Clinic'],
  ['who', 'I work for Smith & Sons', 'claim Smith & Sons'],
  ['who', "I'm calling from organization dot com", 'claim organization.com'],
  ['who', 'j appelle de chez organization point com', 'claim organization.com'],
  ['account', 'Harbour Clinic', 'claim Harbour Clinic'],
  ['account', "it's Harbour Clinic", 'claim Harbour Clinic'],
  ['account', 'the company is Harbour Clinic', 'claim Harbour Clinic'],
  ['who', 'Clinique du Port, poste 101', 'claim Clinique du Port x101'],
  ['who', 'poste cent un chez Clinique du Port', 'claim Clinique du Port x101'],
  ['who', 'je travaille chez Clinique du Port', 'claim Clinique du Port'],
  ['account', "c'est la Clinique du Port", 'claim la Clinique du Port|claim Clinique du Port'],
  // What was heard before is heard as before.
  ['who', 'one oh one at organization dot com', 'claim 101@organization.com'],
  ['who', 'account 20417 extension 101', 'claim 20417 x101'],
  ['who', 'extension 101', 'claim x101'],
  ['account', '20417', 'claim 20417|claim 20417 x101'],
  ['account', 'organization dot com', 'claim 101@organization.com'],
  ['account', "i'm calling from my own phone", 'cannot device|puzzled'],
  ['account', "it's under the name okafor", 'puzzled'],
  ['account', 'c’est où le numéro de compte', 'puzzled|ask login-name'],
  ['account', "I don't know", 'puzzled|ask other|ask login-name'],
  ['who', 'what', ''],
  ['who', 'what is an account number', 'ask other|ask login-name|puzzled'],
  ['account', 'one moment', ''],
  ['pin', 'Harbour Clinic', 'puzzled'],
  ['need', 'Harbour Clinic', 'puzzled'],
];

test.each(rows)('at the question %s: %s', (situation, text, wanted) => {
  const language = /poste|Clinique|chez/.test(text) ? 'fr' : 'en';
  expect(wanted.split('|')).toContain(brief(heard(situation, text, language).said));
});

test('a company is said back in the caller’s own words, and names nobody in a chat', () => {
  expect(heard('who', 'Harbour Clinic, extension 101').said).toEqual([
    { is: 'claim', claim: { account: 'Harbour Clinic', extension: '101', shown: 'Harbour Clinic, extension 101' } },
  ]);
  expect(heard('who', 'Clinique du Port, poste 101', 'fr').said).toEqual([
    { is: 'claim', claim: { account: 'Clinique du Port', extension: '101', shown: 'Clinique du Port, poste 101' } },
  ]);
  expect(brief(understanding.hear('Harbour Clinic, extension 101', situations.who).said)).toBe('claim x101');
});

test('long speech is no company, and costs no more than its length', () => {
  for (const scrap of ['harbour clinic ', 'at at at ', 'extension extension ', 'i work for ', "it's it's ", "i'm at ", 'the company ']) {
    expect(heard('account', `${scrap.repeat(150 / scrap.length)}(`).said.length).toBeGreaterThan(0);
    for (const situation of ['who', 'account'] as const) expect(heard(situation, scrap.repeat(2_000)).said.length).toBeGreaterThan(0);
  }
});
