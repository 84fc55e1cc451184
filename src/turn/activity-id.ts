import { randomBytes } from 'node:crypto';

const idBytes = 15;
let pool = Buffer.alloc(0);

/** An id for an activity, 120 random bits, drawn many at once; the turn of a customer's activity is known under it (turnId). */
export function mintActivityId(): string {
  if (pool.length < idBytes) pool = randomBytes(idBytes * 200);
  const id = pool.toString('base64url', 0, idBytes);
  pool = pool.subarray(idBytes);
  return id;
}
