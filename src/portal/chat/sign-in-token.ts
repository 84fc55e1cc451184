import { z } from 'zod';
import type { Instant, LegId, UserId } from '../../../machines/words';
import { sign, unsign } from '../../http/signed';
import type { Keys } from '../../proof/keys';

/** What the page of a chat is given to show in its one conversation: whose sign-in it is, under which epoch, until when. Nobody gets in by it alone. */
export interface SignInToken {
  readonly conversation: LegId;
  /** Stands for the session of the browser. */
  readonly signIn: string;
  readonly user: UserId;
  readonly epoch: number;
  readonly until: Instant;
}

const parts = z.tuple([z.string(), z.string(), z.string(), z.number(), z.number()]);
const purpose = 'chat-sign-in';

export const makeSignInToken = (keys: Keys, { conversation, signIn, user, epoch, until }: SignInToken): string =>
  sign(keys.raw(purpose), JSON.stringify([conversation, signIn, user, epoch, until]));

/** Undefined: not made here. */
export function readSignInToken(keys: Keys, token: string): SignInToken | undefined {
  const text = unsign(keys.raw(purpose), token);
  const read = text === undefined ? undefined : parts.safeParse(JSON.parse(text)).data;
  return read && { conversation: read[0], signIn: read[1], user: read[2], epoch: read[3], until: read[4] };
}
