import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';

/** An agent has the case, and asks in their own words: six digits are a PIN then (P10), and nothing was asked by the bot. */
const withAgent: Hearing = {
  language: 'en',
  question: { ask: 'need' },
  changes: [],
  claimed: true,
  proved: false,
  proving: true,
  named: ['101'],
  country: 'CA',
  channel: 'chat',
};
const stored = (text: string, language: 'en' | 'fr' = 'en') => anUnderstanding().hear(text, { ...withAgent, language }).masked;

describe('what an agent reads of a customer who is not proved', () => {
  it.each([
    'I have 3 phones',
    'can you call me at 10 tomorrow',
    'it happened 2 or 3 times',
    'there are 12 of us',
    'since 2024 nothing works',
    'I see error 503 again',
    'it is about order 5829',
  ])('%j stays readable', (text) => {
    expect(stored(text)).toBe(text);
  });

  it.each(['nous avons 3 téléphones', 'vers 10 heures', 'depuis 2024 rien ne va', 'je vois l’erreur 503'])('%j aussi', (text) => {
    expect(stored(text, 'fr')).toBe(text);
  });

  it.each([
    '483920',
    '483 920',
    '739',
    '4 8 3',
    'my pin is 483920',
    'it is 483-920',
    'the first half is 483',
    'pin 48 39 20',
    '48 39 20',
    'it is about order 582917',
    'error 582 917',
    '582917 I repeat 5 8 2 9 1 7 five eight two nine one seven',
  ])('of %j no digit is kept', (text) => {
    expect(stored(text)).not.toMatch(/\d|five|eight/);
  });
});
