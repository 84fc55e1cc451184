import { createHash } from 'node:crypto';
import { headersOf, valuesOf } from '../reading/headers';

/** Bytes of a mail in which its headers are looked for; as many as are read later. */
const LONGEST_HEAD = 100 * 1024;
const LF = 10;

/** The headers' block; undefined when it does not end within the limit. */
function headOf(raw: Buffer): string | undefined {
  const front = raw.subarray(0, LONGEST_HEAD);
  for (let at = front.indexOf(LF), from = 0; at >= 0; from = at + 1, at = front.indexOf(LF, from)) {
    const line = front.subarray(from, at);
    if (line.length === 0 || (line.length === 1 && line[0] === 13)) return front.subarray(0, from).toString('latin1');
  }
  return undefined;
}

/** `Message-ID` and `From` when there is exactly one of each, and they say something. */
function namedBy(raw: Buffer): readonly string[] | undefined {
  const head = headOf(raw);
  if (head === undefined) return undefined;
  const headers = headersOf(head);
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
  const named = namedBy(raw);
  if (named) for (const text of named) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  else hash.update('raw:').update(raw);
  return `mail-${hash.digest('base64url')}`;
}
