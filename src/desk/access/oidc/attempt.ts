import { z } from 'zod';
import type { Instant } from '../../../../machines/words';
import type { Cookie, HttpRequest } from '../../../http/router';
import type { Keys } from '../../../proof/keys';
import type { Attempt } from './provider';

/** An attempt with the place the agent wanted to go to. */
export interface KeptAttempt extends Attempt {
  readonly to: string;
}

/** How long somebody may take at the provider, ms. */
const attemptFor = 10 * 60_000;

const cookieName = 'desk-attempt';
const purpose = 'desk-attempt';

const kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string(), at: z.number() });

/**
 * The attempt of a browser, sealed in a cookie of its own: state binds the answer to this browser (login CSRF), and no
 * store is filled by strangers. Lax, because the browser comes back from another website.
 */
export function createAttempts(
  keys: Keys,
  now: () => Instant,
): {
  keep(attempt: KeptAttempt): Cookie;
  /** Undefined: none, too old, or not of ours. */
  of(request: HttpRequest): KeptAttempt | undefined;
  /** An attempt is for one answer. */
  readonly over: Cookie;
} {
  return {
    keep: (attempt) => ({
      name: cookieName,
      value: keys.seal(purpose, JSON.stringify({ ...attempt, at: now() }), 'browser'),
      maxAge: attemptFor / 1_000,
    }),
    of(request) {
      const text = keys.unseal(purpose, request.cookie(cookieName) ?? '', 'browser');
      const read = text === undefined ? undefined : kept.safeParse(JSON.parse(text));
      if (!read?.success) return undefined;
      const { at, ...attempt } = read.data;
      return now() - at < attemptFor ? attempt : undefined;
    },
    over: { name: cookieName, value: '' },
  };
}
