import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type Hmac,
  type KeyObject,
} from 'node:crypto';

/** Keys for one purpose each, all derived from SECRET_KEY; two purposes never share one (I6). */
export interface Keys {
  /** HMAC-SHA-256 of the parts, base64url, under the purpose's key. Parts are length-prefixed: no two lists look alike. */
  mac(purpose: string, ...parts: readonly string[]): string;
  /** 16 bytes that only this house can compute, the same for the same parts. */
  bytes(purpose: string, ...parts: readonly string[]): Buffer;
  /** AES-256-GCM; `bound` must be the same to open it. */
  seal(purpose: string, text: string, bound: string): string;
  /** Undefined: not sealed by this key, or bound to something else. */
  unseal(purpose: string, sealed: string, bound: string): string | undefined;
  /** A raw 32-byte key for a library that wants one (token signatures). */
  raw(purpose: string): Buffer;
}

/** Keys from the one configured secret (HKDF-SHA-256, the purpose as info). */
export function deriveKeys(secret: string): Keys {
  const cache = new Map<string, Buffer>();
  const raw = (purpose: string): Buffer => {
    const known = cache.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', secret, 'countersign', purpose, 32));
    cache.set(purpose, key);
    return key;
  };
  // As an object a key is made ready once and not at each use.
  const macKeys = new Map<string, KeyObject>();
  const macKey = (purpose: string): KeyObject => {
    const known = macKeys.get(purpose) ?? createSecretKey(raw(purpose));
    macKeys.set(purpose, known);
    return known;
  };
  // In one piece: each update and each Buffer that comes out costs as much as the hash itself.
  const signed = (purpose: string, parts: readonly string[]): Hmac => {
    let text = '';
    for (const part of parts) text += `${Buffer.byteLength(part)}:${part}`;
    return createHmac('sha256', macKey(purpose)).update(text);
  };
  return {
    raw,
    mac: (purpose, ...parts) => signed(purpose, parts).digest('base64url'),
    bytes: (purpose, ...parts) => signed(purpose, parts).digest().subarray(0, 16),
    seal(purpose, text, bound) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', raw(purpose), nonce).setAAD(Buffer.from(bound));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    unseal(purpose, sealed, bound) {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', raw(purpose), bytes.subarray(0, 12)).setAAD(Buffer.from(bound));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
