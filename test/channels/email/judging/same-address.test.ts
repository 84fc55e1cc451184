import { sameAddress } from '../../../../src/channels/email/judging/same-address';

const onFile = 'alice@organization.com';

describe('An address is the one on file', () => {
  test.each([onFile, 'Alice@Organization.COM', 'ALICE@organization.com'])('%s', (written) => {
    expect(sameAddress(written, onFile)).toBe(true);
  });
  test('in other letters or in their xn-- form', () => {
    expect(sameAddress('d@bücher.example', 'd@xn--bcher-kva.example')).toBe(true);
  });
});

describe('An address is not the one on file', () => {
  test.each([
    ['look-alike', 'alice@organizatlon.com'],
    ['a digit for a letter', 'alice@0rganization.com'],
    ['sub-domain', 'alice@mail.organization.com'],
    ['the domain above', 'alice@com'],
    ['below the attacker', 'alice@organization.com.attacker.example'],
    ['Cyrillic a', 'аlice@organization.com'],
    ['Kelvin sign', 'alice@Organization.com'.replace('O', '\u212a')],
    ['full-width letters', 'alice@ｏrganization.com'],
    ['dotless i', 'alıce@organization.com'],
    ['a tag', 'alice+x@organization.com'],
    ['a dot more', 'al.ice@organization.com'],
    ['a space', 'alice @organization.com'],
    ['a trailing dot', 'alice@organization.com.'],
    ['two at signs', 'alice@organization.com@attacker.example'],
    ['no local part', '@organization.com'],
    ['nothing', ''],
    ['too long', `${'a'.repeat(400)}@organization.com`],
  ])('%s', (_what, written) => {
    expect(sameAddress(written, onFile)).toBe(false);
    expect(sameAddress(onFile, written)).toBe(false);
  });
});
