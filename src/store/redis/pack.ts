import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { WORDS } from './pack-words';
import { unavailable } from './scripts';
import { lengthen, shorten } from './shorten';

/*
 * Long texts are stored short: a case's state of 800 bytes takes about 250, a card of 1,000 less than 100, at a few µs a
 * text. What cannot be written with words is deflated, which costs ten times as much.
 */
const dictionary = Buffer.from(WORDS);
/** Small tables: these texts are short, and most of the cost is clearing the tables. */
const options = { dictionary, windowBits: 12, memLevel: 5, level: 3 };
/** The first character of a packed text: JSON never begins with it. Each set of words has its own. */
const DEFLATED = '\u0001';
const SHORTENED = '\u0002';
const isMarked = (text: string): boolean => text >= '\u0001' && text < '\u0009';

/** A text as it is stored; texts of up to `from` characters stay themselves. */
export function pack(text: string, from: number): string {
  if (text.length <= from && !isMarked(text)) return text;
  const short = shorten(text);
  return short === undefined
    ? DEFLATED + deflateRawSync(text, options).toString('base64')
    : `${SHORTENED}${text.length.toString(36)} ${short}`;
}

/** Throws StoreUnavailable for a text a newer version packed, and for a damaged one: nothing is decided on a guess. */
export function unpack(stored: string): string {
  if (!isMarked(stored)) return stored;
  try {
    if (stored.startsWith(SHORTENED)) return whole(stored);
    if (!stored.startsWith(DEFLATED)) throw new Error('it was written by a newer version');
    return inflateRawSync(Buffer.from(stored.slice(1), 'base64'), { dictionary, windowBits: 12 }).toString();
  } catch (error) {
    throw unavailable('with a text that can be read', error);
  }
}

/** The length of the text stands in front, so that a damaged one is noticed. */
function whole(stored: string): string {
  const from = stored.indexOf(' ');
  const text = lengthen(stored.slice(from + 1));
  if (text.length.toString(36) !== stored.slice(1, from)) throw new Error('it is damaged');
  return text;
}

/** Characters up to which a state, an activity is stored as it is. */
export const LONG_STATE = 64;
export const LONG_ACTIVITY = 64;
