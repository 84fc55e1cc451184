import { createVerify } from 'node:crypto';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata';
import { HttpError } from '../../http/http-error';
import { forbidden, unauthorized, type ReadToken } from './token';

/** Milliseconds the key set is waited for. */
const longest = 10_000;

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

/**
 * What the library lets pass or answers with an error of its own: a key without endorsements, which would speak for every
 * channel, a wrong signature, a key set out of reach. `url`: an OpenID metadata document.
 */
export function channelKeys(url: string, unreachable: (error: unknown) => void): ChannelKeys {
  const metadata = new OpenIdMetadata(url);
  return {
    async verify({ kid, algorithm, signed, signature }, channelId) {
      const found = await inTime(metadata.getKey(kid)).catch((error: unknown) => {
        unreachable(error);
        throw new HttpError(503, 'ServiceUnavailable', 'The keys of channels cannot be had at the moment, so nobody can be recognised. Send it again shortly.', { 'retry-after': '30' });
      });
      if (!found) throw unauthorized('The token is signed with a key that no channel has.');
      if (!createVerify(algorithm).update(signed).verify(found.key, signature)) throw unauthorized('The signature of the token is wrong.');
      if (!Array.isArray(found.endorsements) || !found.endorsements.includes(channelId)) throw forbidden('The key of this token may not speak for this channel.');
    },
  };
}
