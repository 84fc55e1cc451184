import { readPhone } from '../../../dialogs/hear/things/phone';

const near = { sort: 'ordinary', abroad: false };
const dear = { sort: 'ordinary', abroad: true };
const never = { sort: 'premium' };

describe('what a call to a number costs', () => {
  test.each([
    ['6135550100', 'CA', near],
    ['5205550100', 'CA', near],
    ['8005550100', 'CA', near],
    ['9005550100', 'CA', never],
    // Exchange 976 of any area code is paid for by whoever calls; there is no area code 976.
    ['6139765555', 'CA', never],
    ['12129761234', 'US', never],
    ['8765550123', 'CA', dear],
    // Whoever has a personal number says what a call to it costs.
    ['5005550100', 'CA', dear],
    ['5215550100', 'US', dear],
    ['6005550100', 'CA', dear],
    ['7005550100', 'US', dear],
    ['07012345678', 'GB', dear],
    ['07912345678', 'GB', near],
    ['01371234567', 'DE', dear],
    ['09012345678', 'GB', never],
  ] as const)('%s, from %s', (digits, country, facts) => {
    expect(readPhone(digits, false, country)).toMatchObject(facts);
  });

  test.each(['9115550100', '4115550100', '2115550100', '19115550100'])(
    '%s is no number: exchanges take its first digits for a service',
    (digits) => {
      expect(readPhone(digits, false, 'CA')).toBeUndefined();
      expect(readPhone(digits.replace(/^(?!1)/, '1'), true, 'CA')).toBeUndefined();
    },
  );
});
