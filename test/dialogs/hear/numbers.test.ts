import type { NumberFacts } from '../../../machines/words';
import { anUnderstanding } from '../../support/heads';
import { aHearing, situations } from './situations';

const understanding = anUnderstanding();

/** The number given when one was asked for, as it is told to the machine. */
function given(text: string, country = 'US'): NumberFacts | undefined {
  const { said } = understanding.hear(text, { ...situations.number, country });
  const event = said.flatMap((each) => (each.is === 'event' && each.event.type === 'field.given' ? [each.event] : []))[0];
  return event?.numbers?.find(({ number }) => number === event.fields.number);
}

describe('a telephone number', () => {
  test.each([
    ['613 555 0100'],
    ['613-555-0100'],
    ['(613) 555-0100'],
    ['613.555.0100'],
    ['6135550100'],
    ['1 613 555 0100'],
    ['1-613-555-0100'],
    ['+1 613 555 0100'],
    ['+16135550100'],
    ['+1 (613) 555-0100'],
    ['６１３ ５５５ ０１００'],
    ['six one three five five five zero one zero zero'],
    ['six thirteen triple five oh one double oh'],
    ['six un trois cinq cinq cinq zéro un zéro zéro'],
    ['6 1 3 5 5 5 0 1 0 0'],
  ])('is E.164 however it is written: %s', (text) => {
    expect(given(text)).toEqual({ number: '+16135550100', sort: 'ordinary', abroad: false });
  });

  test.each([
    ['Great Britain', '+44 20 7946 0958', 'US', '+442079460958'],
    ['Great Britain by its dialling prefix', '011 44 20 7946 0958', 'CA', '+442079460958'],
    ['Great Britain by 00', '0044 20 7946 0958', 'CA', '+442079460958'],
    ['Jamaica, though it is +1', '+1 876 555 0100', 'CA', '+18765550100'],
    ['Jamaica without the plus', '876 555 0100', 'US', '+18765550100'],
    ['Canada, from France', '+1 613 555 0100', 'FR', '+16135550100'],
  ])('in %s is abroad', (_, text, country, number) => {
    expect(given(text, country)).toEqual({ number, sort: 'ordinary', abroad: true });
  });

  test.each([
    ['the United States, from Canada', '+1 212 555 0100', 'CA', '+12125550100'],
    ['Canada, from the United States', '613 555 0100', 'US', '+16135550100'],
    ['toll-free numbers', '1 800 555 0100', 'CA', '+18005550100'],
    ['France, from France', '06 12 34 56 78', 'FR', '+33612345678'],
  ])('in one tariff zone is not abroad: %s', (_, text, country, number) => {
    expect(given(text, country)).toEqual({ number, sort: 'ordinary', abroad: false });
  });

  test.each([
    ['1-900-555-0100', 'US'],
    ['900 555 0100', 'CA'],
    ['0899 12 34 56', 'FR'],
    ['+33 899 12 34 56', 'US'],
  ])('of a premium service is known as such: %s', (text, country) => {
    expect(given(text, country)?.sort).toBe('premium');
  });

  test.each([
    ['911', 'US'],
    ['112', 'FR'],
    ['au 911', 'CA'],
    ['999', 'GB'],
    ['to 911 please', 'US'],
  ])('of an emergency service is known as such: %s', (text, country) => {
    expect(given(text, country)?.sort).toBe('emergency');
  });

  test.each(['555-0100', '12345', '1 613 555', 'extension 104', '613 555 01000', '0'])('that cannot be dialled is none: %s', (text) => {
    expect(given(text)).toBeUndefined();
  });
});

describe('a claim', () => {
  test.each([
    ["I'm 101@Organization.COM", { login: '101@organization.com', shown: '101@organization.com' }],
    ['my mail is <Ann.Smith+work@example.co.uk>.', { email: 'ann.smith+work@example.co.uk', shown: 'ann.smith+work@example.co.uk' }],
    ['account 20417 and extension 101', { account: '20417', extension: '101', shown: 'account 20417, extension 101' }],
    ['compte nº 20417 et poste 101', { account: '20417', extension: '101', shown: 'compte 20417, poste 101' }],
    ['extension 101 of organization.com', { login: '101@organization.com', shown: '101@organization.com' }],
    ['zero one at organization dot com', { login: '01@organization.com', shown: '01@organization.com' }],
    ['account #20417', { account: '20417', shown: 'account 20417' }],
  ])('is taken from %s', (text, claim) => {
    expect(understanding.hear(text, aHearing()).said).toContainEqual({ is: 'claim', claim });
  });

  test('shows no more than 80 characters', () => {
    const { said } = understanding.hear(`${'a'.repeat(60)}@${'b'.repeat(60)}.com`, aHearing());
    expect(said[0]?.is === 'claim' && said[0].claim.shown.length).toBe(80);
  });
});

describe('a language', () => {
  test.each([
    ['en', 'oui', 'fr'],
    ['en', 'Bonjour', 'fr'],
    ['fr', 'hello', 'en'],
    ['en', 'ok', 'en'],
    ['fr', 'ok', 'fr'],
    ['fr', 'yes', 'fr'],
    ['fr', '483920', 'fr'],
    ['fr', '613 555 0100', 'fr'],
    ['fr', 'agent', 'fr'],
    ['fr', '101@organization.com', 'fr'],
    ['fr', 'in English please', 'en'],
    ['en', 'en français s’il vous plaît', 'fr'],
    ['fr', 'stop', 'fr'],
    ['en', 'merci', 'fr'],
    ['fr', 'forward my calls to 613 555 0100', 'en'],
    ['en', 'je veux renvoyer mes appels', 'fr'],
    ['fr', 'compte 20417 poste 101', 'fr'],
    ['en', 'PIN 483920', 'en'],
    ['en', 'J’ai oublié mon NIP', 'fr'],
  ] as const)('%s stays or changes by the message: %s', (sofar, text, wanted) => {
    expect(understanding.hear(text, aHearing({ language: sofar })).language).toBe(wanted);
  });

  test('is English when the first message does not tell', () => {
    expect(understanding.hear('483920', aHearing()).language).toBe('en');
  });
});
