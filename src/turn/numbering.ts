import parsePhoneNumber from 'libphonenumber-js/max';
import { readKept } from '../../dialogs/hear/things/phone';
import type { Numbering } from './facts';

/** The numbering plan as libphonenumber knows it; the subject's own country decides what is abroad, else the configured one. */
export function createNumbering(country: string): Numbering {
  return (number, home) => {
    const own = home === undefined ? undefined : parsePhoneNumber(home)?.country;
    return readKept(number, own ?? country) ?? { number, sort: 'premium', abroad: true };
  };
}
