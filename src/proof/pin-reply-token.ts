import { timingSafeEqual } from 'node:crypto';
import type { UserId } from '../../machines/words';
import type { Keys } from './keys';
import { bytesOf, lettersOf } from './letters';

/** A reply address of a mail that belongs to no thread: a PIN, a code, a notice. */
export interface PinReplyToken {
  /** Whether this house made it for this user; compared in constant time. Proves nothing of who wrote (I7). */
  isFor(user: UserId): boolean;
}

/**
 * The token of such an address: 28 small letters. It is a MAC alone, because a directory's user ids may be longer than a
 * local part; who reads it knows from the writer's address which users it can be for.
 */
export function pinReplyToken(keys: Keys, user: UserId): string {
  return lettersOf(keys.bytes('pin-reply-token', user));
}

/** Reads a token in its exact form; undefined: anything else. */
export function readPinReplyToken(keys: Keys, token: string): PinReplyToken | undefined {
  const bytes = token.length <= 64 ? bytesOf(token) : undefined;
  if (bytes?.length !== 16) return undefined;
  return { isFor: (user) => timingSafeEqual(bytes, keys.bytes('pin-reply-token', user)) };
}
