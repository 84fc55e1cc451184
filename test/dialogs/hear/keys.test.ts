import fc from 'fast-check';
import { anUnderstanding } from '../../support/heads';
import { keyed } from './keyed-rows';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const names = Object.keys(situations) as Situation[];
const hearKeys = (keys: string, situation: Situation, language: 'en' | 'fr' = 'en') =>
  understanding.hearKeys(keys, { ...situations[situation], language, channel: 'voice' });

/** What stands in the transcript unless a row says otherwise: a name or a number that was keyed, and a key that is an answer; of other keys nothing but that there were some. */
const kept = (situation: Situation, keys: string, wanted: string): string => {
  const { ask } = situations[situation].question;
  return keys.length > 3 ||
    /^(?:claim|code of|field c-1 \d|subject)/.test(wanted) ||
    /^(?:confirm|administrator|waiting|do-or-how|rating|reply-address)$/.test(ask)
    ? keys
    : keys.replace(/\d/g, '•');
};

describe.each(['en', 'fr'] as const)('what is keyed on a call in %s', (language) => {
  test.each(keyed.map(([situation, keys, wanted, masked = kept(situation, keys, wanted)]) => [situation, keys, wanted, masked] as const))(
    'at the question %s: %s is %s',
    (situation, keys, wanted, masked) => {
      const heard = hearKeys(keys, situation, language);
      expect([brief(heard.said), heard.masked, heard.language]).toEqual([wanted, masked, language]);
    },
  );

  test('is counted', () => {
    const right = keyed.filter(([situation, keys, wanted]) => brief(hearKeys(keys, situation, language).said) === wanted).length;
    process.stdout.write(`keys, ${language}: ${keyed.length} inputs, right ${((100 * right) / keyed.length).toFixed(1)} %\n`);
    expect(keyed.length).toBeGreaterThanOrEqual(40);
  });
});

test('an account number and an extension keyed in one are named in the caller’s language', () => {
  expect(hearKeys('20417#101', 'who', 'fr').said).toEqual([
    { is: 'claim', claim: { account: '20417', extension: '101', shown: 'compte 20417, poste 101' } },
  ]);
});

test('a key pressed while an outcome is awaited is no miss, and 0 still asks for a person', () => {
  const waiting = { ...situations.known, question: { ask: 'nothing' as const }, channel: 'voice' as const };
  expect(['1', '9', '483920'].map((keys) => understanding.hearKeys(keys, waiting))).toEqual([
    { language: 'en', said: [], masked: '•' },
    { language: 'en', said: [], masked: '•' },
    { language: 'en', said: [], masked: '••••••' },
  ]);
  expect(brief(understanding.hearKeys('0', waiting).said)).toBe('person');
});

test('keys of every kind have an answer at every question, and a whole secret never stands in the transcript', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789*#'), maxLength: 40 }), fc.constantFrom(...names), (keys, name) => {
      const heard = hearKeys(keys, name);
      const secrets = heard.said.flatMap((each) => (each.is === 'secret' ? [each.digits] : []));
      for (const digits of secrets) expect(heard.masked).not.toContain(digits);
      if (name === 'pin' || name === 'code') expect(heard.masked).not.toMatch(/\d{4}/);
      else expect(secrets).toEqual([]);
    }),
    { numRuns: 2_000, seed: 11 },
  );
});

test('a key mashed for minutes is one short answer', () => {
  for (const name of names) {
    const heard = hearKeys('4*8#'.repeat(50_000), name);
    expect(heard.masked.length).toBeLessThan(100);
    expect(heard.said.length).toBeLessThan(3);
  }
});
