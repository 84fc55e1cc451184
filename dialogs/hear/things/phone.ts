import parsePhoneNumber, { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import type { Fields, NumberFacts } from '../../../machines/words';
import { emergency } from '../../phrases/labels';

/** US and Canada are one tariff zone; the other countries behind +1 are not. */
const NEAR = new Set(['US', 'CA']);
/** Numbers of no country (800 and the like) cost the same from both. */
const HOMELESS = 'ZZ';

const zone = (country: string): string => (NEAR.has(country) ? 'NANP' : country);

/** North American numbers that nobody has yet, as in examples: but for 211 to 911, which exchanges take for a service, as area code or behind one (NANPA). */
const DIALLED = /^\+1[2-9](?!11)\d\d[2-9](?!11)\d{6}$/;
/** Area code 900, and exchange 976 of any area code: paid for by whoever calls, whatever the numbering plan's tables say. */
const PREMIUM = /^\+1(?:900|976|\d{3}976)/;
/** Numbers of no place in North America (NANPA: 500, 521 and the like; of Canada 600, 622 and the like; 700): what a call costs is up to whoever has them. */
const PERSONAL = /^\+1(?:5(?:00|2[1-9]|33|44|66|77|88)|6(?:00|22|33|44|55|77|88)|700)/;
/** Numbers of a tariff of their own, as 070 and 0871 of Britain or 0137 of Germany: as dear as abroad, also at home. */
const APART: ReadonlySet<string> = new Set(['PERSONAL_NUMBER', 'SHARED_COST']);

/** What was said of digits lately: a talk gives the same number to the ear, the gate and the summary, and each costs some 30 µs. */
const lately = new Map<string, NumberFacts | undefined>();
const mostLately = 500;

/** What the numbering plan says of digits as they were given; undefined: no telephone number that could be dialled. */
export function readPhone(digits: string, plus: boolean, country: string): NumberFacts | undefined {
  if (digits.length < 7 || digits.length > 17) return undefined;
  const international = plus || digits.startsWith('00');
  if ((!international && !likely(digits, country)) || !isSupportedCountry(country)) return undefined;
  const name = `${plus ? '+' : ''}${digits} ${country}`;
  if (lately.has(name)) return lately.get(name);
  const facts = factsOf(digits, plus, international, country);
  if (lately.size >= mostLately) lately.clear();
  lately.set(name, facts);
  return facts;
}

/** The same of a number as it is kept (E.164, `+16135550100`). */
export const readKept = (number: string, country: string): NumberFacts | undefined => readPhone(number.slice(1), true, country);

/** What is known of the number among the fields of a change; none: there is no number. */
export const numbersAmong = (fields: Fields | undefined, country: string): readonly NumberFacts[] =>
  [typeof fields?.number === 'string' ? readKept(fields.number, country) : undefined].filter((facts) => facts !== undefined);

function factsOf(digits: string, plus: boolean, international: boolean, country: string): NumberFacts | undefined {
  const parsed = international ? parsePhoneNumber(`+${plus ? digits : digits.slice(2)}`) : parsePhoneNumber(digits, country as CountryCode);
  if (!parsed || !(parsed.isValid() || DIALLED.test(parsed.number))) return undefined;
  const home = parsed.country ?? (parsed.countryCallingCode === '1' ? country : HOMELESS);
  const type = parsed.getType();
  const premium = type === 'PREMIUM_RATE' || PREMIUM.test(parsed.number);
  const apart = (type !== undefined && APART.has(type)) || PERSONAL.test(parsed.number);
  return { number: parsed.number, sort: premium ? 'premium' : 'ordinary', abroad: apart || zone(home) !== zone(country) };
}

/** A cheap look before the costly one: in North America ten digits, eleven with the 1, or 011 before them. */
function likely(digits: string, country: string): boolean {
  if (!NEAR.has(country)) return digits.length >= 8;
  return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) || (digits.startsWith('011') && digits.length > 10);
}

/** North America: the area code, what is said of the exchange, and no more than is missing of the rest. */
const BEGUN_NEAR = /^1?[2-9](?!11)\d\d(?:[2-9]\d{0,5})?$/;
/** Elsewhere a national number begins with a nought. */
const BEGUN = /^0\d{2,6}$/;

/** Digits that a telephone number may begin with, which is not whole yet. */
export const beginsPhone = (digits: string, country: string): boolean => (NEAR.has(country) ? BEGUN_NEAR : BEGUN).test(digits);

/** `911`, `112`, `15` ...: never a telephone number to forward to, so it stays as it was said. */
export function readEmergency(digits: string): NumberFacts | undefined {
  return emergency.includes(digits) ? { number: digits, sort: 'emergency', abroad: false } : undefined;
}
