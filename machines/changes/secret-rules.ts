import type { SecretFault } from '../words';

/** What a new voicemail PIN may not repeat: digits of whom it is for. */
export interface SecretOwner {
  readonly extension: string;
  /** E.164. */
  readonly phone?: string;
}

/** SO-7 wants four at least; more than sixteen no keypad of a mailbox takes. */
export const fewestDigits = 4;
export const mostDigits = 16;

/** Chosen most often, by shape of the keypad or by habit; the years, dates and rows have rules of their own. */
const common: ReadonlySet<string> = new Set([
  '1379',
  '1397',
  '3179',
  '7139',
  '9713',
  '2580',
  '0852',
  '1470',
  '0741',
  '3690',
  '0963',
  '1475',
  '1593',
  '1590',
  '3571',
  '3570',
  '7531',
  '9513',
  '1357',
  '2468',
  '8642',
  '1369',
  '1472',
  '3698',
  '1004',
  '2000',
  '6969',
  '4200',
  '0420',
  '5150',
  '0070',
  '8675',
  '1290',
  '147258',
  '159357',
  '147369',
  '258456',
  '123321',
  '112358',
  '314159',
  '271828',
  '142857',
  '246810',
  '135790',
  '102030',
  '147852',
  '159753',
  '456852',
  '789456',
  '741852',
  '963852',
  '123654',
  '123789',
  '987321',
  '321654',
  '14789632',
  '12369874',
  '147258369',
  '123698745',
  '789456123',
  '741852963',
  '321654987',
  '159357852',
  '8675309',
  '5201314',
  '31415926',
]);

/** One digit up or down at each step, 9 and 0 being neighbours. */
const steps = (pin: string): ReadonlySet<number> =>
  new Set([...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10));
const isRow = (pin: string, step: number): boolean => {
  const all = steps(pin);
  return all.size === 1 && all.has(step);
};

/** `4848`, `482482`: one group again and again; `1122`, `114477`: every digit doubled; `484`+`484` backwards is a word read from both ends. */
function repeats(pin: string): boolean {
  for (let size = 2; size <= pin.length / 2; size += 1) {
    if (pin.length % size === 0 && pin === pin.slice(0, size).repeat(pin.length / size)) return true;
  }
  return pin.length % 2 === 0 && (/^(?:(\d)\1)+$/.test(pin) || pin === [...pin].reverse().join(''));
}

const between = (text: string, least: number, most: number): boolean => Number(text) >= least && Number(text) <= most;
const isDayAndMonth = (text: string): boolean =>
  (between(text.slice(0, 2), 1, 31) && between(text.slice(2), 1, 12)) ||
  (between(text.slice(0, 2), 1, 12) && between(text.slice(2), 1, 31));
const isYear = (text: string): boolean => between(text, 1900, 2099);

/** A year, a birthday with or without its year in the orders people write it in: what is tried first after the rows. */
function isDate(pin: string): boolean {
  switch (pin.length) {
    case 4:
      return isYear(pin) || isDayAndMonth(pin);
    case 6:
      return (
        isDayAndMonth(pin.slice(0, 4)) ||
        isDayAndMonth(pin.slice(2)) ||
        (isYear(pin.slice(0, 4)) && between(pin.slice(4), 1, 12)) ||
        (isYear(pin.slice(2)) && between(pin.slice(0, 2), 1, 12))
      );
    case 8:
      return (isDayAndMonth(pin.slice(0, 4)) && isYear(pin.slice(4))) || (isYear(pin.slice(0, 4)) && isDayAndMonth(pin.slice(4)));
    default:
      return false;
  }
}

/** The extension, filled up with its own digits, zeros or once more, or read backwards. */
function fromExtension(pin: string, extension: string): boolean {
  if (extension === '') return false;
  const backwards = [...extension].reverse().join('');
  return [extension, backwards].some(
    (given) =>
      pin === given ||
      pin === given.repeat(Math.ceil(pin.length / given.length)).slice(0, pin.length) ||
      (pin.includes(given) && /^(\d)\1*$/.test(pin.replace(given, ''))),
  );
}

/**
 * SO-7, with what people choose most: why these digits are no voicemail PIN; undefined: they are one. About 1 in 10 of four
 * digits is refused. Whether they are the support PIN or the PIN until now is compared where those are known.
 */
export function voicemailPinFault(pin: string, { extension, phone }: SecretOwner): SecretFault | undefined {
  if (!/^\d+$/.test(pin) || pin.length < fewestDigits || pin.length > mostDigits) return 'length';
  if (isRow(pin, 0)) return 'all-equal';
  if (isRow(pin, 1) || isRow(pin, 9)) return 'sequence';
  if (fromExtension(pin, extension)) return 'extension';
  if (phone !== undefined && phone.endsWith(pin)) return 'phone';
  if (repeats(pin)) return 'repeats';
  if (common.has(pin)) return 'common';
  return isDate(pin) ? 'date' : undefined;
}
