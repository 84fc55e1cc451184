import fc from 'fast-check';
import { spokenDomain } from '../../../dialogs/hear/things/addresses';
import { readItems } from '../../../dialogs/hear/things/entities';
import { normalise } from '../../../dialogs/hear/text/normalise';
import { tokenise } from '../../../dialogs/hear/text/tokens';
import { anUnderstanding } from '../../support/heads';
import { spokenEnglish } from './calls.en';
import { spokenFrench } from './calls.fr';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const hear = (text: string, situation: Situation) =>
  understanding.hear(text, { ...situations[situation], language: 'en', channel: 'voice' });

describe('a secret that is spoken on a call', () => {
  const spoken = [
    '483920',
    '483 920',
    '4 8 3 9 2 0',
    'four eight three nine two zero',
    'my PIN is 483920',
    'mon PIN est 483920',
    'quatre huit trois neuf deux zéro',
    'forty eight thirty nine twenty',
    'quarante-huit trente-neuf vingt',
    'yes my PIN is four eight three nine two oh',
    'pin 483920 code 712904',
    'it is four eight three, then nine two zero, thanks',
  ];
  const digits = /\d|four|eight|three|nine|two|zero|quatre|huit|trois|neuf|deux|quarante|trente|forty|thirty|twenty|vingt/i;

  test.each(spoken)('is never taken at the question for it, is covered, and the caller is told to key it in: %s', (text) => {
    for (const situation of ['pin', 'code'] as const) {
      const { said, masked } = hear(text, situation);
      expect(said.filter(({ is }) => is === 'secret')).toEqual([]);
      expect(brief(said)).toContain('secret? length');
      expect(masked).not.toMatch(digits);
    }
  });

  test('is none at any other question either', () => {
    for (const situation of Object.keys(situations) as Situation[]) {
      for (const text of spoken) expect(hear(text, situation).said.filter(({ is }) => is === 'secret')).toEqual([]);
    }
  });

  test('is taken where it is typed, as before', () => {
    expect(brief(understanding.hear('483920', situations.pin).said)).toBe('pin 483920');
  });
});

test('no words whatever make a secret on a call', () => {
  const scraps = fc.constantFrom(
    '483920',
    'pin',
    'code',
    'my',
    'is',
    'four',
    'eight',
    'three',
    'nine',
    'two',
    'zero',
    'yes',
    'un',
    'cent',
    'at',
    'dot',
    'com',
    'plus',
    'c',
    'a',
    ',',
    '613 555 0100',
    'one',
    'press',
    'again',
  );
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 30 }), fc.constantFrom(...(Object.keys(situations) as Situation[])), (parts, situation) => {
      const heard = hear(parts.join(' '), situation);
      expect(heard.said.filter(({ is }) => is === 'secret')).toEqual([]);
    }),
    { numRuns: 1_000, seed: 5 },
  );
});

test('a key that is said is the key that is pressed, at every menu of one key', () => {
  const words = [
    ['0', 'zero', 'zéro'],
    ['1', 'press one', 'le un'],
    ['2', 'number two', 'faites le deux'],
    ['3', 'option three', 'trois'],
    ['4', 'four', 'quatre'],
    ['9', 'nine', 'neuf'],
  ] as const;
  const compared = (['need', 'choice', 'confirm', 'doOrHow'] as const).flatMap((situation) =>
    words.flatMap(([key, ...spoken]) => {
      const pressed = brief(understanding.hearKeys(key, { ...situations[situation], channel: 'voice' }).said);
      return pressed === 'puzzled' ? [] : spoken.map((text) => [situation, text, pressed, brief(hear(text, situation).said)] as const);
    }),
  );
  expect(compared.length).toBeGreaterThan(30);
  expect(compared.filter(([, , pressed, said]) => said !== pressed)).toEqual([]);
});

test('a number said where a number is asked for is no key', () => {
  expect(brief(hear('three', 'number').said)).toBe('puzzled');
  expect(brief(hear('one', 'extension').said)).not.toBe('');
});

test('what is said on a call is heard in its language, and without a word the language stays', () => {
  for (const [rows, language] of [
    [spokenEnglish, 'en'],
    [spokenFrench, 'fr'],
  ] as const) {
    const other = rows.filter(
      ([situation, text]) => understanding.hear(text, { ...situations[situation], language, channel: 'voice' }).language !== language,
    );
    expect(other.map(([, text]) => text)).toEqual([]);
  }
});

describe('long speech', () => {
  test.each(['four ', 'dot c a ', 'organization dot ', 'plus four ', 'at a dot b ', 'point '])(
    'of "%s" costs work in proportion to its length',
    (scrap) => {
      /** Characters read while the domain is looked for: a measure of work that no clock disturbs. */
      const work = (length: number): number => {
        let reads = 0;
        const counted = new Proxy(tokenise(normalise(scrap.repeat(Math.ceil(length / scrap.length))).text), {
          get(target, key, receiver): unknown {
            reads += 1;
            return Reflect.get(target, key, receiver);
          },
        });
        spokenDomain(counted);
        readItems(counted, situations.account);
        return reads;
      };
      expect(work(20_000)).toBeLessThan(14 * work(2_000) + 1_000);
    },
  );

  test('of 20 kB is heard', () => {
    for (const scrap of ['four ', 'dot c a ', 'organization dot ', 'plus four ', 'press one ', 'add a dot b ']) {
      for (const situation of ['account', 'pin', 'who'] as const)
        expect(hear(scrap.repeat(20_000 / scrap.length), situation).masked.length).toBeGreaterThan(0);
    }
  });
});
