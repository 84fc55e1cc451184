import { createHmac, randomBytes } from 'node:crypto';
import type { LegId } from '../../../machines/words';

/** The bot as a member of every conversation. */
export const bot = { id: 'countersign', name: 'Countersign', role: 'bot' } as const;

/** A browser's conversation and its customer there. The id is no proof of anything (I7). */
export interface Browser {
  readonly user: string;
  readonly conversation: LegId;
}

/** Whether a text has the form of a conversation id of ours. */
export const isLegId = (text: string): boolean => /^[0-5]\d-[A-Za-z0-9_-]{22}$|^6[0-3]-[A-Za-z0-9_-]{22}$/.test(text);

/**
 * The customer's id in a conversation: `dl_` and 128 bits that only we can compute, so that it need be stored nowhere and
 * is the same on every instance. `dl_` ids are taken from tokens only by the official clients (channels, Direct Line 14).
 */
export function userIds(key: Uint8Array): (conversation: LegId) => string {
  return (conversation) => `dl_${createHmac('sha256', key).update(conversation).digest().subarray(0, 16).toString('base64url')}`;
}

/** An id for an activity; the turn of a customer's activity is known under it (turnId). */
export const mintActivityId = (): string => randomBytes(15).toString('base64url');
