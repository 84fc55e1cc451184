import { randomBytes } from 'node:crypto';

/** Bytes drawn from the system at once: a draw costs the same for twelve and for thousands. */
const drawn = 6_000;
let pool = Buffer.alloc(0);
let used = 0;

/** So many random bytes of the system's source as base64url; no byte is used twice. */
export function randomText(bytes: number): string {
  if (pool.length < used + bytes) {
    pool = randomBytes(drawn);
    used = 0;
  }
  return pool.toString('base64url', used, (used += bytes));
}
