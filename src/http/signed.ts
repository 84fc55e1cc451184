import { createHmac, timingSafeEqual } from 'node:crypto';

const tagOf = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

/** A text with its HMAC-SHA256 behind a dot, fit for a cookie. Readable by whoever holds it, made by nobody else. */
export function sign(key: Uint8Array, text: string): string {
  const body = Buffer.from(text).toString('base64url');
  return `${body}.${tagOf(key, body)}`;
}

/** The text that was signed under this key; undefined for anything else. */
export function unsign(key: Uint8Array, signed: string): string | undefined {
  const dot = signed.lastIndexOf('.');
  if (dot < 0) return undefined;
  const body = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const wanted = Buffer.from(tagOf(key, body));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? Buffer.from(body, 'base64url').toString() : undefined;
}
