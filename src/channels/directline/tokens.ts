import { createSecretKey } from 'node:crypto';
import { z } from 'zod';
import type { Instant, LegId } from '../../../machines/words';
import { deriveKey } from '../../http/derive-key';
import { randomText } from '../../store/random-text';
import { Remembered } from '../../store/remembered';
import { readJwt, signJwt } from './jwt';

/** Seconds a token lives; the official client refreshes it after half of that (Direct Line 13). */
export const tokenLife = 30 * 60;
/** Seconds within which a stream must be opened (Direct Line 3). */
export const streamLife = 60;

const claimsSchema = z.object({ user: z.string(), conv: z.string(), origins: z.array(z.string()).optional(), exp: z.number() });

/** What a token says: one conversation and one customer in it. Page scripts read `user` out of it (Direct Line 14). */
export interface Claims {
  readonly user: string;
  readonly conv: LegId;
  /** Pages of these origins may use it; undefined: of any. */
  readonly origins?: readonly string[] | undefined;
}

export type TokenRead =
  { readonly status: 'valid'; readonly claims: Claims } | { readonly status: 'expired' } | { readonly status: 'invalid' };

/** Tokens remembered as checked, or made here, so that a signature is computed once and not at every use: some 500 bytes each. */
const rememberedTokens = 2_000;

/** Mints and reads the signed tokens (JWT, HS256) of one purpose; tokens of another purpose are invalid (I6). */
export class Tokens {
  private readonly key;
  private readonly checked = new Remembered<string, { readonly claims: Claims; readonly exp: number }>(rememberedTokens);

  /** `life` in seconds; `now` in milliseconds. */
  constructor(
    secretKey: string,
    purpose: 'direct-line-token' | 'direct-line-stream',
    private readonly life: number,
    private readonly now: () => Instant,
  ) {
    this.key = createSecretKey(deriveKey(secretKey, purpose));
  }

  mint({ user, conv, origins }: Claims): string {
    const iat = Math.floor(this.now() / 1_000);
    const exp = iat + this.life;
    const token = signJwt(this.key, { user, conv, origins, jti: randomText(9), iat, exp });
    this.checked.set(token, { claims: { user, conv, origins }, exp });
    return token;
  }

  /** What a token says that was read here before; undefined: never seen, or forgotten. */
  known(token: string): TokenRead | undefined {
    const known = this.checked.get(token);
    if (known === undefined) return undefined;
    return known.exp * 1_000 > this.now() ? { status: 'valid', claims: known.claims } : { status: 'expired' };
  }

  read(token: string): TokenRead {
    const known = this.known(token);
    if (known !== undefined) return known;
    const read = claimsSchema.safeParse(readJwt(this.key, token));
    if (!read.success) return { status: 'invalid' };
    const { exp, ...claims } = read.data;
    if (exp * 1_000 <= this.now()) return { status: 'expired' };
    this.checked.set(token, { claims, exp });
    return { status: 'valid', claims };
  }
}
