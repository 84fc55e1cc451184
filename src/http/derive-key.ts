import { hkdfSync } from 'node:crypto';

/** A key of 32 bytes for one purpose out of SECRET_KEY (HKDF-SHA256, RFC 5869): what is made for one purpose fits no other (I6). */
export function deriveKey(secretKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, Buffer.alloc(0), `countersign ${purpose}`, 32));
}
