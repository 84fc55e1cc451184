import { timingSafeEqual } from 'node:crypto';
import type { LegId } from '../../machines/words';
import { foldAscii } from '../directory/compare';
import type { Keys } from './keys';
import { bytesOf, lettersOf } from './letters';
import { legBytes, packId, unpackId } from './packed-id';

/** What a reply address of a thread says. It proves nothing before `isFor` says so, and no more than the thread even then (I7). */
export interface ReplyToken {
  readonly leg: LegId;
  /** Whether this house made it for this writer's address; compared in constant time. */
  isFor(writer: string): boolean;
}

/** 16 bytes: 128 bits that only this house can compute for leg, person and purpose (T19). */
const macOf = (keys: Keys, leg: LegId, writer: string): Buffer => keys.bytes('reply-token', leg, foldAscii(writer));

/**
 * The token of a thread's reply address, for one writer: 57 small letters, so that `reply+` and it stay within the 64 of a
 * local part (RFC 5321, 4.5.3.1.1). The same at every call. Throws RangeError for a leg that has no id of ours.
 */
export function replyToken(keys: Keys, leg: LegId, writer: string): string {
  return lettersOf(Buffer.concat([packId(leg, legBytes), macOf(keys, leg, writer)]));
}

/** Reads a token in its exact form; undefined: anything else. */
export function readReplyToken(keys: Keys, token: string): ReplyToken | undefined {
  const bytes = token.length <= 64 ? bytesOf(token) : undefined;
  if (bytes?.length !== 1 + legBytes + 16) return undefined;
  const leg = unpackId(bytes.subarray(0, 1 + legBytes), legBytes);
  return leg === undefined
    ? undefined
    : { leg, isFor: (writer) => timingSafeEqual(bytes.subarray(1 + legBytes), macOf(keys, leg, writer)) };
}
