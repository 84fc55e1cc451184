import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { WORDS } from './pack-words';
import { unavailable } from './scripts';

/*
 * Long texts are stored short: a case's state of 800 bytes takes about 250, a card of 1,300 about 200, at 10 to 15 µs a
 * text. Short ones stay as they are; they would gain little.
 */
const dictionary = Buffer.from(WORDS);
/** Small tables: these texts are short, and most of the cost is clearing the tables. */
const options = { dictionary, windowBits: 12, memLevel: 5, level: 3 };
/** The first character of a packed text: JSON never begins with it. Each set of words has its own. */
const MARK = '\u0001';
const isMarked = (text: string): boolean => text >= '\u0001' && text < '\u0009';

/** A text as it is stored; texts of up to `from` characters stay themselves. */
export function pack(text: string, from: number): string {
  if (text.length <= from && !isMarked(text)) return text;
  return MARK + deflateRawSync(text, options).toString('base64');
}

/** Throws StoreUnavailable for a text a newer version packed, and for a damaged one: nothing is decided on a guess. */
export function unpack(stored: string): string {
  if (!isMarked(stored)) return stored;
  try {
    if (!stored.startsWith(MARK)) throw new Error('it was written by a newer version');
    return inflateRawSync(Buffer.from(stored.slice(1), 'base64'), { dictionary, windowBits: 12 }).toString();
  } catch (error) {
    throw unavailable('with a text that can be read', error);
  }
}

/** Characters up to which a state, an activity is stored as it is. */
export const LONG_STATE = 256;
export const LONG_ACTIVITY = 320;
