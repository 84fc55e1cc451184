import { randomBytes } from 'node:crypto';

/** Bytes drawn from the system at once: a draw costs the same for twelve and for thousands. */
const drawn = 6_000;
let pool = Buffer.alloc(0);

/** So many random bytes of the system's source as base64url; no byte is used twice. */
export function randomText(bytes: number): string {
  if (pool.length < bytes) pool = randomBytes(drawn);
  const text = pool.toString('base64url', 0, bytes);
  pool = pool.subarray(bytes);
  return text;
}
