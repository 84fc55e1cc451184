import type { UserId } from '../../machines/words';
import type { LinkPurpose } from '../store/port';
import type { Keys } from './keys';

/**
 * Letters only: no mail of ours may hold a second group of six digits (P10), and a token in a mail must not make one.
 * 32 letters, 5 bits each.
 */
const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFG';

/** A mailed link's token: whose it is, and 128 bits only this house can compute from the effect that mails it. */
export interface LinkToken { readonly user: UserId; readonly secret: string }

/**
 * The token for the mail of `effect`. The same effect makes the same token at every retry, so a mail that was sent twice
 * carries one link and no clear token has to be stored in between (I11).
 */
export function makeToken(keys: Keys, purpose: LinkPurpose, user: UserId, effect: string): string {
  return `${encode(Buffer.from(user))}.${encode(keys.bytes(`link:${purpose}`, user, effect))}`;
}

/** Reads a token as it stands in an address; undefined for anything that is none. Proves nothing yet. */
export function readToken(token: string): LinkToken | undefined {
  const [user, secret, ...rest] = token.length <= 400 ? token.split('.') : [];
  if (user === undefined || secret === undefined || rest.length > 0 || secret.length !== 26) return undefined;
  const name = decode(user);
  return name === undefined || name === '' || decode(secret) === undefined ? undefined : { user: name, secret };
}

/** What the store keeps of a token: a keyed hash. */
export function tokenDigest(keys: Keys, purpose: LinkPurpose, { user, secret }: LinkToken): string {
  return keys.mac(`link-digest:${purpose}`, user, secret);
}

function encode(bytes: Buffer): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += letters[(held >> bits) & 31] ?? '';
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + (letters[(held << (5 - bits)) & 31] ?? '') : text;
}

function decode(text: string): string | undefined {
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  const whole = Buffer.from(bytes);
  return encode(whole) === text ? whole.toString('utf8') : undefined;
}
