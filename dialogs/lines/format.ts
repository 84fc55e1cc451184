import parsePhoneNumber from 'libphonenumber-js';
import type { Instant, Language, Millis } from '../../machines/words';

/** Where a code will stand that no text of ours holds: it is filled in when the line is delivered. Customers' words never have it. */
export const hole = '\ue000';

/** Numbers as they were shown lately: a talk names the same one again and again, and each costs some 50 µs. */
const phones = new Map<string, string>();
const mostPhones = 2_000;

/**
 * `+16135550100` as `+1 613 555 0100`; whatever is no E.164 number stays as it is. A group of six digits, as German
 * numbers have, is parted: in a mail of ours only the PIN may look like that (P10).
 */
export function phone(e164: string): string {
  const known = phones.get(e164);
  if (known !== undefined) return known;
  const shown = (parsePhoneNumber(e164)?.formatInternational() ?? e164).replace(/(?<!\d)(\d{3})(\d{3})(?!\d)/g, '$1 $2');
  if (phones.size >= mostPhones) phones.clear();
  phones.set(e164, shown);
  return shown;
}

/**
 * Control characters, line ends and marks that turn the reading direction would let a name pose as our own words, and
 * signs of private use stand for ours (`hole`). The
 * joiners that Persian and Indian names are written with stay.
 */
export function tidy(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff]+/gu, ' ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** `Support <support@example.com>` as `Support (support@example.com)`: angle brackets are markup to some clients. */
export function sender(from: string): string {
  if (!from.endsWith('>')) return from;
  return from.replace(/^"?([^"<]*?)"?\s*<([^<>]*)>$/, (_, name: string, address: string) =>
    name === '' ? address : `${name} (${address})`,
  );
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-CA' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one costs a hundred times using it. There is one for each language and time zone of the house. */
function formatOf(timeZone: string, language: Language): Intl.DateTimeFormat {
  const name = `${language} ${timeZone}`;
  const known = formats.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'longGeneric',
    ...(language === 'en' ? { hour12: true } : { hourCycle: 'h23' as const }),
  });
  formats.set(name, format);
  return format;
}

/**
 * A moment as people say it: `2:05 pm on 22 November (Eastern Time)`, `14 h 05 le 22 novembre (heure de l’Est)`. Without a
 * year: it is never long ago, and digits of day and year side by side could be taken for a PIN (P10).
 */
export function moment(at: Instant, timeZone: string, language: Language): string {
  const minute = Math.floor(at / 60_000);
  const name = `${language} ${timeZone}`;
  const last = moments.get(name);
  if (last?.minute === minute) return last.said;
  const said = momentOf(at, timeZone, language);
  moments.set(name, { minute, said });
  return said;
}

/** The minute said last, for each language and time zone of the house: most of what is told happened just now. */
const moments = new Map<string, { readonly minute: number; readonly said: string }>();

function momentOf(at: Instant, timeZone: string, language: Language): string {
  const parts = formatOf(timeZone, language).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  const zone = part('timeZoneName').replace(/^(?:GMT|UTC)[+\u2212-]00:00$/, 'UTC');
  return language === 'en'
    ? `${part('hour')}:${part('minute')} ${part('dayPeriod').toLowerCase()} on ${part('day')} ${part('month')} (${zone})`
    : `${Number(part('hour'))} h ${part('minute')} le ${part('day')} ${part('month')} (${zone})`;
}

/**
 * When somebody is there again, with the day of the week: `Monday, 23 November at 9:00 am (Eastern Time)`, `lundi 23 novembre à 9 h
 * (heure de l’Est)`.
 */
export function opening(at: Instant, timeZone: string, language: Language): string {
  const name = `weekday ${language} ${timeZone}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locales[language], { timeZone, weekday: 'long' });
  formats.set(name, known);
  const [time = '', rest = ''] = momentOf(at, timeZone, language).split(language === 'en' ? ' on ' : ' le ');
  const [day = '', zone = ''] = rest.split(' (');
  return language === 'en'
    ? `${known.format(at)}, ${day} at ${time} (${zone}`
    : `${known.format(at)} ${day} à ${time.replace(/ 00$/, '')} (${zone}`;
}

const thin = '\u202f';

/** French typography: a thin space that never breaks before `? ! : ;` and inside guillemets. */
export function frenchSpacing(text: string): string {
  return text
    .replace(/ (?=[?!:;»])/g, thin)
    .replace(/« /g, `«${thin}`)
    .replace(/ h (?=\d)/g, `${thin}h${thin}`)
    .replace(/(?<=\d) h(?![\p{L}\d])/gu, `${thin}h`);
}

/** The name of a sender alone: `Support` of `Support (support@example.com)`; without a name, the address. */
export function senderName(from: string): string {
  return /^([^(<"]*[^(<"\s])\s*[(<]/.exec(from)?.[1] ?? from;
}

const units: Readonly<Record<Language, { readonly hours: string; readonly minutes: string }>> = {
  en: { hours: 'hours', minutes: 'minutes' },
  fr: { hours: 'heures', minutes: 'minutes' },
};

/** `10 minutes`, `24 heures`: whole hours from two on, else minutes. */
export function lasting(life: Millis, language: Language): string {
  const minutes = Math.round(life / 60_000);
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} ${units[language].hours}` : `${minutes} ${units[language].minutes}`;
}
