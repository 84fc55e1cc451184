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
  /**
   * The same of an answer to somebody whom nobody knows: never good for a thread of an address on file. `vouched`: the mail's domain
   * vouches for it; an answer to a mail that had that is good for no mail without.
   */
  isForStranger(writer: string, vouched: boolean): boolean;
}

/** None stands for another, so that nobody's own thread is opened by what a stranger was sent, or the other way round. */
type Purpose = 'reply-token' | 'stranger-reply-token' | 'vouched-stranger-reply-token';

const strangers = (vouched: boolean): Purpose => (vouched ? 'vouched-stranger-reply-token' : 'stranger-reply-token');

/** 16 bytes: 128 bits that only this house can compute for leg, person and purpose (T19). */
const macOf = (keys: Keys, purpose: Purpose, leg: LegId, writer: string): Buffer => keys.bytes(purpose, leg, foldAscii(writer));

const made = (keys: Keys, purpose: Purpose, leg: LegId, writer: string): string =>
  lettersOf(Buffer.concat([packId(leg, legBytes), macOf(keys, purpose, leg, writer)]));

/**
 * The token of a thread's reply address, for one writer: 57 small letters, so that `reply+` and it stay within the 64 of a
 * local part (RFC 5321, 4.5.3.1.1). The same at every call. Throws RangeError for a leg that has no id of ours.
 */
export const replyToken = (keys: Keys, leg: LegId, writer: string): string => made(keys, 'reply-token', leg, writer);

/** The same for the thread of somebody whom nobody knows, in an agent's answer. Throws RangeError for a leg that has no id of ours. */
export const strangerReplyToken = (keys: Keys, leg: LegId, writer: string, vouched: boolean): string =>
  made(keys, strangers(vouched), leg, writer);

/** Reads a token in its exact form; undefined: anything else. */
export function readReplyToken(keys: Keys, token: string): ReplyToken | undefined {
  const bytes = token.length <= 64 ? bytesOf(token) : undefined;
  if (bytes?.length !== 1 + legBytes + 16) return undefined;
  const leg = unpackId(bytes.subarray(0, 1 + legBytes), legBytes);
  if (leg === undefined) return undefined;
  const is = (purpose: Purpose, writer: string): boolean =>
    timingSafeEqual(bytes.subarray(1 + legBytes), macOf(keys, purpose, leg, writer));
  return {
    leg,
    isFor: (writer) => is('reply-token', writer),
    isForStranger: (writer, vouched) => is(strangers(false), writer) || (vouched && is(strangers(true), writer)),
  };
}
