import fc from 'fast-check';
import { isCommonPassword } from '../../src/portal/passwords/common';
import { passwordFaults, profileOf, type Profile } from '../../src/portal/passwords/policy';
import { strengthOf } from '../../src/portal/passwords/strength';
import { suggestPassword } from '../../src/portal/passwords/suggest';

const owner = { name: 'Daniel Okafor', login: '101@organization.com', company: 'Northwind Ltd' };
const faults = (password: string, profile: Profile) => passwordFaults(password, owner, profile, isCommonPassword);

describe('a new password', () => {
  it.each([
    ['sonar', 'Tramway8', []],
    ['sonar', 'tramway8', ['capital']],
    ['sonar', 'TramwayX', ['digit']],
    ['sonar', 'Zq8vt', ['short']],
    ['sonar', 'Password1', ['common']],
    ['sonar', 'P@ssw0rd1', ['common']],
    ['sonar', 'Okafor2031', ['own-name']],
    ['sonar', 'Zz1zZ1Zz', ['repeats']],
    ['wiki', 'tramway8', ['kinds']],
    ['wiki', 'tramway-8', []],
    ['wiki', 'Tramway!', []],
    ['wiki', 'my-Daniel-8', ['own-name']],
    ['wiki', 'Xk-organization', ['own-name']],
    ['wiki', 'Zq1234-tram', ['sequence']],
    ['wiki', 'Tram-poiu', ['sequence']],
    ['wiki', 'tramway\u{1F600}8', []],
    ['strict', 'Tramway8', ['short']],
    ['strict', 'a quiet tram in the rain', []],
    ['strict', 'daniel rides a quiet tram', []],
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
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'small' }), fc.constantFrom<Profile>('sonar', 'wiki', 'strict'), (password, profile) => {
      expect(Array.isArray(faults(password, profile))).toBe(true);
    }));
  });
});

describe('a suggested password', () => {
  it('is taken by every profile, is strong, and another one each time', () => {
    const drawn = Array.from({ length: 200 }, suggestPassword);
    expect(new Set(drawn).size).toBe(200);
    for (const profile of ['sonar', 'wiki', 'strict'] as const) expect(drawn.filter((password) => faults(password, profile).some((fault) => fault !== 'own-name' && fault !== 'sequence'))).toEqual([]);
    expect(strengthOf(drawn[0] ?? '', owner)).toBe(4);
  });
});

describe('the strength of a password', () => {
  it('knows the common, the own and the long', () => {
    expect(strengthOf('Password1', owner)).toBeLessThanOrEqual(1);
    expect(strengthOf('DanielOkafor1', owner)).toBeLessThanOrEqual(1);
    expect(strengthOf('a quiet tram in the rain', owner)).toBeGreaterThanOrEqual(3);
  });
});
