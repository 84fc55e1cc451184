import type { UserId } from '../../machines/words';
import type { LinkPurpose } from '../store/port';
import type { Keys } from './keys';
import { bytesOf, lettersOf } from './letters';

/** A mailed link's token: whose it is, and 128 bits only this house can compute from the effect that mails it. */
export interface LinkToken {
  readonly user: UserId;
  readonly secret: string;
}

const longest = 400;

/**
 * The token for the mail of `effect`. The same effect makes the same token at every retry, so a mail that was sent twice
 * carries one link and no clear token has to be stored in between (I11).
 */
export function makeToken(keys: Keys, purpose: LinkPurpose, user: UserId, effect: string): string {
  return written(newToken(keys, purpose, user, effect));
}

const newToken = (keys: Keys, purpose: LinkPurpose, user: UserId, effect: string): LinkToken => ({
  user,
  secret: lettersOf(keys.bytes(`link:${purpose}`, user, effect)),
});

const written = ({ user, secret }: LinkToken): string => `${lettersOf(Buffer.from(user))}.${secret}`;

/** The same token with what the store is to keep of it. Throws for a user whose token could not be read back. */
export function issueToken(
  keys: Keys,
  purpose: LinkPurpose,
  user: UserId,
  effect: string,
): { readonly token: string; readonly digest: string } {
  const made = newToken(keys, purpose, user, effect);
  const token = written(made);
  if (user === '' || token.length > longest) throw new Error('A link token of our own making could not be read back.');
  return { token, digest: tokenDigest(keys, purpose, made) };
}

/** Reads a token as it stands in an address; undefined for anything that is none. Proves nothing yet. */
export function readToken(token: string): LinkToken | undefined {
  const [user, secret, ...rest] = token.length <= longest ? token.split('.') : [];
  if (user === undefined || secret === undefined || rest.length > 0 || secret.length !== 28) return undefined;
  const name = bytesOf(user)?.toString('utf8') ?? '';
  return name === '' || bytesOf(secret) === undefined ? undefined : { user: name, secret };
}

/** What the store keeps of a token: a keyed hash. */
export function tokenDigest(keys: Keys, purpose: LinkPurpose, { user, secret }: LinkToken): string {
  return keys.mac(`link-digest:${purpose}`, user, secret);
}
