import { createECDH, createHash } from 'node:crypto';
import type { Keys } from '../../proof/keys';

/** The order of P-256 (SEC 2, 2.4.2): a private key lies between 1 and this. */
const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/** The private key that signs ID tokens (ES256), as a JSON Web Key (RFC 7517). */
export interface SigningKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly use: 'sig';
  readonly alg: 'ES256';
  /** The key's thumbprint (RFC 7638). */
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

/**
 * The same for every instance with the same SECRET_KEY, and another one after that was changed. 256 derived bits are a key
 * but for one try in 2^32, and then the next derivation is.
 */
export function signingKey(keys: Pick<Keys, 'raw'>): SigningKey {
  for (let tried = 0; ; tried += 1) {
    const d = keys.raw(tried === 0 ? 'openid-signing' : `openid-signing/${tried}`);
    const number = BigInt(`0x${d.toString('hex')}`);
    if (number === 0n || number >= order) continue;
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(d);
    // 4, x, y (SEC 1, 2.3.3).
    const point = pair.getPublicKey();
    const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
    const kid = createHash('sha256')
      .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
      .digest('base64url');
    return { kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid, x, y, d: d.toString('base64url') };
  }
}
