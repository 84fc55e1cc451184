import { createHmac, createSecretKey } from 'node:crypto';
import type { LegId } from '../../../machines/words';
import { Remembered } from '../../store/remembered';

export { mintActivityId } from '../../turn/outgoing/activity-id';

/** A browser's conversation and its customer there. The id is no proof of anything (I7). */
export interface Browser {
  readonly user: string;
  readonly conversation: LegId;
}

/** Conversations whose customer's id is kept at hand. */
const rememberedUsers = 2_000;

/** Whether a text has the form of a conversation id of ours. */
export const isLegId = (text: string): boolean => /^[0-5]\d-[A-Za-z0-9_-]{22}$|^6[0-3]-[A-Za-z0-9_-]{22}$/.test(text);

/** What a client sends once more when the answer to it was lost, as it was. */
export interface Resendable {
  readonly leg: LegId;
  readonly user: string;
  /** The client's own name of it (channelData.clientActivityID). */
  readonly clientId: string;
  readonly text: string | null | undefined;
  readonly value: unknown;
}

/**
 * The id of a message that its client has named: the same whenever it is sent again, at any instance, so that its turn is taken once
 * and the first one's id is answered, at no look into the store. Other words under the same name are another message.
 */
export function resentIds(key: Uint8Array): (message: Resendable) => string {
  const secret = createSecretKey(key);
  return ({ leg, user, clientId, text, value }) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([leg, user, clientId, text ?? '', value ?? null]))
      .digest()
      .toString('base64url', 0, 15);
}

/**
 * The customer's id in a conversation: `dl_` and 128 bits that only we can compute, so that it need be stored nowhere and
 * is the same on every instance. `dl_` ids are taken from tokens only by the official clients (channels, Direct Line 14).
 */
export function userIds(key: Uint8Array): (conversation: LegId) => string {
  const secret = createSecretKey(key);
  const computed = new Remembered<LegId, string>(rememberedUsers);
  return (conversation) => {
    const known = computed.get(conversation);
    if (known !== undefined) return known;
    const user = `dl_${createHmac('sha256', secret).update(conversation).digest().toString('base64url', 0, 16)}`;
    computed.set(conversation, user);
    return user;
  };
}
