import { createHash } from 'node:crypto';
import { valuesOf } from '../reading/headers';
import { headersIn } from './head';

/** `Message-ID` and `From` when there is exactly one of each, and they say something. */
function namesOf(raw: Buffer): readonly string[] | undefined {
  const headers = headersIn(raw);
  if (headers === undefined) return undefined;
  const names = ['message-id', 'from'].map((name) => valuesOf(headers, name));
  return names.every((values) => values.length === 1 && values[0] !== '') ? names.flat() : undefined;
}

/**
 * The id of a mail, the same for every delivery of it and whichever way it came: by its Message-ID and From, or by all of
 * its bytes when it has not exactly one of each. `mail-` and 43 letters, digits, `-` or `_`. Linear, and looks for headers
 * no further than 100 kB. It identifies a delivery and proves nothing (I7).
 */
export function mailId(raw: Buffer): string {
  const hash = createHash('sha256');
  const names = namesOf(raw);
  if (names) for (const text of names) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  else hash.update('raw:').update(raw);
  return `mail-${hash.digest('base64url')}`;
}
