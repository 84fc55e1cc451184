import { anUnderstanding } from '../../support/heads';
import type { Hearing } from '../../../dialogs/heard';
import { ratedEnglish, unratedEnglish } from './persons.en';
import { ratedFrench, unratedFrench } from './persons.fr';
import { brief, situations, type Situation } from './situations';

const { hear, hearKeys, hearMail } = anUnderstanding();
const asked: Hearing = { ...situations.known, question: { ask: 'rating' } };

describe.each([
  ['en', ratedEnglish, unratedEnglish],
  ['fr', ratedFrench, unratedFrench],
] as const)('how the help was, in %s', (language, rated, unrated) => {
  const hearing: Hearing = { ...asked, language };

  test.each(rated)('“%s” is %i', (text, score) => {
    expect(brief(hear(text, hearing).said)).toBe(`${score} stars`);
    expect(brief(hear(text, { ...hearing, channel: 'voice' }).said)).toBe(`${score} stars`);
    expect(brief(hearMail({ subject: 'Re: Help', text: `${text}\n\nDaniel Okafor` }, hearing).said)).toBe(`${score} stars`);
  });

  test.each(unrated)('“%s” is no rating', (text) => expect(brief(hear(text, hearing).said)).not.toContain('stars'));

  test('is heard only where it was asked for: elsewhere a digit is part of something else (P10)', () => {
    for (const name of Object.keys(situations) as Situation[])
      for (const [text] of rated)
        expect([name, text, brief(hear(text, situations[name]).said)]).toEqual([name, text, expect.not.stringContaining('stars')]);
  });

  test('is a key on the phone, and no other key is one', () => {
    const keyed = (keys: string): string => brief(hearKeys(keys, { ...hearing, channel: 'voice' }).said);
    expect(['1', '2', '3', '4', '5'].map(keyed)).toEqual(['1 stars', '2 stars', '3 stars', '4 stars', '5 stars']);
    for (const keys of ['0', '6', '9', '*', '#', '45', '104', '483920', '20417#101'])
      expect([keys, keyed(keys)]).toEqual([keys, expect.not.stringContaining('stars')]);
    expect(hearKeys('483920', { ...hearing, channel: 'voice' }).masked).toBe('••••••');
  });
});

test('a rating with a wish beside it is the wish: nothing that somebody wants is lost in their praise', () => {
  expect(brief(hear('5, and now stop forwarding my calls', asked).said)).toBe('fwd self off');
  expect(brief(hear('5! I am 101@organization.com', asked).said)).toBe('claim 101@organization.com');
  expect(brief(hear('4 but I still need a person', asked).said)).toBe('person');
});

test('six digits where a rating is asked for are masked and no secret (P10)', () => {
  const { said, masked } = hear('483920', asked);
  expect(said.some(({ is }) => is === 'secret')).toBe(false);
  expect(masked).toBe('••••••');
});

describe('an address for an answer', () => {
  const question: Hearing = { ...situations.need, question: { ask: 'reply-address' }, handling: 'waiting' };

  test.each([
    ['ada@example.com', 'answer to ada@example.com'],
    ['You can write to ada@example.com, thanks', 'answer to ada@example.com'],
    ['my email is ada@example.com', 'answer to ada@example.com'],
    ['101@organization.com', 'answer to 101@organization.com'],
    ['mon adresse est ada@example.com', 'answer to ada@example.com'],
    ['écrivez-moi à ada@example.com svp', 'answer to ada@example.com'],
    ['c’est ada@example.com', 'answer to ada@example.com'],
    ['mail me at ada@example.com please', 'answer to ada@example.com'],
    ['no', 'no'],
    ['no thanks', 'no'],
    ['non merci', 'no'],
    ['non', 'no'],
    ["I'd rather not", 'no'],
    ['je préfère ne pas la donner', 'no'],
    ['skip', 'no'],
  ])('“%s” is %s', (text, wanted) => expect(brief(hear(text, question).said)).toBe(wanted));

  test('as a recogniser writes it down', () => {
    for (const text of ['ada at example dot com', 'it is ada at example dot com', 'ada arobase example point com'])
      expect([text, brief(hear(text, { ...question, channel: 'voice' }).said)]).toEqual([text, 'answer to ada@example.com']);
  });

  test('names nobody, unless it is said to be a name; what else is said counts as ever', () => {
    expect(brief(hear('I am 101@organization.com', question).said)).toBe('claim 101@organization.com');
    expect(brief(hear('ada@example.com, and what is a support PIN?', question).said)).toBe('answer to ada@example.com; ask support-pin');
    expect(brief(hear('forward my calls to 613 555 0100', question).said)).toBe('fwd self +16135550100');
    expect(brief(hear('never mind', question).said)).toBe('no person');
  });

  test('is never a rating, a PIN or an extension; the keys lead on without it', () => {
    expect(brief(hear('5', question).said)).not.toContain('stars');
    expect(hear('483920', question).said.some(({ is }) => is === 'secret')).toBe(false);
    expect(['3', '9'].map((key) => brief(hearKeys(key, { ...question, channel: 'voice' }).said))).toEqual(['no', '']);
  });
});
