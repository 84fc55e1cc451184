import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import fc from 'fast-check';
import { isCommonPassword } from '../../src/portal/passwords/common';
import { dictionaries } from '../../src/portal/passwords/dictionaries';
import { guideRules, passwordFaults, profileOf, type PasswordFault, type Profile } from '../../src/portal/passwords/policy';
import { strengthOf } from '../../src/portal/passwords/strength';
import { suggestPassword } from '../../src/portal/passwords/suggest';
import { makeSuggestion } from '../../src/portal/passwords/suggestion';

const owner = { name: 'Daniel Okafor', login: '101@organization.com', company: 'Northwind Ltd' };
const { adjacencyGraphs, dictionary } = dictionaries();
const meter = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const faults = (password: string, profile: Profile) => passwordFaults(password, owner, profile, isCommonPassword);

describe('a new password', () => {
  it.each([
    ['sonar', 'Tramway8', []],
    ['sonar', 'tramway8', ['capital']],
    ['sonar', 'TramwayX', ['digit']],
    ['sonar', 'Zq8vt', ['short']],
    ['sonar', 'Password1', ['common']],
    ['sonar', 'P@ssw0rd1', ['common']],
    ['sonar', 'Summer2026', ['common']],
    ['sonar', 'Summer2026!', ['common']],
    ['sonar', '$Ummer2000', ['common']],
    ['sonar', '2026!Summer', ['common']],
    ['sonar', 'Qwertz123', ['common']],
    ['sonar', 'Abcdefg20', ['common']],
    ['sonar', 'Hello-World1', []],
    ['sonar', 'Ribbon-castle-88', []],
    ['wiki', 'Summer2026!', ['common']],
    ['wiki', 'Hello-World1', ['common']],
    ['wiki', 'HelloWorld-1', ['common']],
    ['wiki', 'Hell0-World1', ['common']],
    ['wiki', 'Monday-12', ['common']],
    ['wiki', 'Ribbon-tramway-88', []],
    ['wiki', 'Ribbon-castle-canoe-88', []],
    ['strict', 'Summer2026-Summer2026', []],
    ['sonar', 'Okafor2031', ['own-name']],
    ['sonar', 'Zz1zZ1Zz', ['repeats']],
    ['wiki', 'tramway8', ['kinds']],
    ['wiki', 'tramway-8', []],
    ['wiki', 'Tramway!', []],
    ['wiki', 'my-Daniel-8', ['own-name']],
    ['wiki', 'Xk-organization', ['own-name']],
    ['wiki', 'Zq1234-tram', ['sequence']],
    ['wiki', 'Tram-poiu', ['common', 'sequence']],
    ['wiki', 'tramway\u{1F600}8', []],
    ['strict', 'Tramway8', ['short']],
    ['strict', 'a quiet tram in the rain', []],
    ['strict', 'daniel rides a quiet tram', []],
    ['strict', '101@organization.com', ['own-name']],
    ['strict', 'Daniel-Okafor-2031', ['own-name']],
    ['sonar', `A1${'x-y.z '.repeat(43)}`, ['long']],
  ] as const)('under the rules %s: %s', (profile, password, wanted) => {
    expect(faults(password, profile)).toEqual(wanted);
  });

  it('follows the rules of the account’s kind, unless the modern ones are in force', () => {
    expect(profileOf({ kind: 'customer' }, 'assigned')).toBe('sonar');
    expect(profileOf({ kind: 'partner' }, 'assigned')).toBe('wiki');
    expect(profileOf({ kind: 'partner' }, 'strict')).toBe('strict');
  });

  it('is told apart by capitals, and taken alike in both forms of its accents', () => {
    expect(faults('TRAMWAY-8é', 'wiki')).toEqual(faults('TRAMWAY-8e\u0301', 'wiki'));
  });

  it('of any characters is judged and never crashes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300, size: 'small' }),
        fc.constantFrom<Profile>('sonar', 'wiki', 'strict'),
        (password, profile) => {
          expect(Array.isArray(faults(password, profile))).toBe(true);
        },
      ),
    );
  });
});

describe('a suggested password', () => {
  it.each(['sonar', 'wiki', 'strict'] as const)('under the rules %s is taken, and another one each time', (profile) => {
    const drawn = Array.from({ length: 100 }, () => suggestPassword(owner, profile));
    expect(new Set(drawn).size).toBe(100);
    expect(drawn.filter((password) => faults(password, profile).length > 0)).toEqual([]);
  });

  it('is strong, and made of what was drawn', () => {
    expect(strengthOf(meter, suggestPassword(owner, 'sonar'), owner)).toBe(4);
    const draws = [0, 1, 2, 3, 4];
    expect(
      makeSuggestion(
        ['quiet', 'tram', 'in', 'rain', 'snow'],
        () => draws.shift() ?? 0,
        () => true,
      ),
    ).toBe('Quiet-tram-in-rain-14');
  });

  it('is drawn anew until the rules take it, and not for ever', () => {
    let draws = 0;
    const words = ['liberty', 'tram'];
    const made = makeSuggestion(
      words,
      (n) => (n === 2 && draws++ < 4 ? 0 : n - 1),
      (password) => passwordFaults(password, owner, 'wiki', isCommonPassword).length === 0,
    );
    expect(made).toBe('Tram-tram-tram-tram-99');
    expect(
      makeSuggestion(
        words,
        () => 0,
        () => false,
      ),
    ).toBe('Liberty-liberty-liberty-liberty-10');
  });
});

describe('the strength of a password', () => {
  it('knows the common, the own and the long', () => {
    expect(strengthOf(meter, 'Password1', owner)).toBeLessThanOrEqual(1);
    expect(strengthOf(meter, 'DanielOkafor1', owner)).toBeLessThanOrEqual(1);
    expect(strengthOf(meter, 'a quiet tram in the rain', owner)).toBeGreaterThanOrEqual(3);
  });
});

describe('the guide beside the field', () => {
  it.each(['sonar', 'wiki', 'strict'] as const)('under the rules %s names every fault there is', (profile) => {
    const named: readonly string[] = Object.values(guideRules[profile]).flat();
    const found = new Set(
      [
        '',
        'aaaa',
        'abcd1234',
        'Password1',
        'DanielOkafor1',
        'daniel okafor daniel',
        'zq',
        `x${'y-z '.repeat(90)}`,
        'tramwayxx',
        'TRAMWAYXX',
      ].flatMap((password) => faults(password, profile)),
    );
    expect([...found].filter((fault) => !named.includes(fault))).toEqual([]);
    expect(named.filter((fault) => !found.has(fault as PasswordFault))).toEqual([]);
  });
});
