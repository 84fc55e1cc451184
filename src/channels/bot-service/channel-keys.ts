import { createVerify } from 'node:crypto';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata';
import { HttpError } from '../../http/http-error';
import { forbidden, unauthorized, type ReadToken } from './token';

/** Milliseconds the key set is waited for, and for which it is not asked again when it did not answer. */
const longest = 10_000;
const notAgainFor = 3_000;

/** The keys that channels sign with, kept for a day by the library's own cache, and asked for an unknown one once an hour at most. */
export interface ChannelKeys {
  /** Resolves when one of the keys has signed the token and may do so for this channel. Rejects with HttpError 401, 403, or 503 while the keys cannot be had. */
  verify(token: ReadToken, channelId: string): Promise<void>;
}

async function inTime<Result>(asked: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('The key set did not answer.')), longest)));
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the set says of any key for which channels it may speak. */
const endorses = (metadata: OpenIdMetadata): boolean =>
  (metadata['keys'] ?? []).some(({ endorsements }: { readonly endorsements?: unknown }) => endorsements !== undefined);

/**
 * What the library lets pass or answers with an error of its own: a key without endorsements, which would speak for every
 * channel, a wrong signature, a key set out of reach. `url`: an OpenID metadata document. `own`: a gateway's of one's own,
 * which need not know endorsements; once it gives one, every key needs its own.
 */
export function channelKeys(url: string, own: boolean, unreachable: (error: unknown) => void): ChannelKeys {
  const metadata = new OpenIdMetadata(url);
  let askAgainAt = 0;
  const notNow = (): HttpError =>
    new HttpError(
      503,
      'ServiceUnavailable',
      'The keys of channels cannot be had at the moment, so nobody can be recognised. Send it again shortly.',
      { 'retry-after': '5' },
    );
  return {
    async verify({ kid, algorithm, signed, signature }, channelId) {
      if (Date.now() < askAgainAt) throw notNow();
      const found = await inTime(metadata.getKey(kid)).catch((error: unknown) => {
        askAgainAt = Date.now() + notAgainFor;
        unreachable(error);
        throw notNow();
      });
      if (!found) throw unauthorized('The token is signed with a key that no channel has.');
      if (!createVerify(algorithm).update(signed).verify(found.key, signature)) throw unauthorized('The signature of the token is wrong.');
      if (own && !endorses(metadata)) return;
      if (!Array.isArray(found.endorsements) || !found.endorsements.includes(channelId))
        throw forbidden('The key of this token may not speak for this channel.');
    },
  };
}
