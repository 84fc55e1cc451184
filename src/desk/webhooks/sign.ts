import { createHmac } from 'node:crypto';

/** The key of a secret as Standard Webhooks writes it: `whsec_` and 24 to 64 bytes in base64. Undefined: no such secret. */
export function webhookKey(secret: string): Buffer | undefined {
  const [, body] = /^whsec_([A-Za-z0-9+/]{32,88}={0,2})$/.exec(secret) ?? [];
  const key = body === undefined ? undefined : Buffer.from(body, 'base64');
  return key !== undefined && key.length >= 24 && key.length <= 64 ? key : undefined;
}

/** Headers of one delivery (Standard Webhooks 1.0): `id` is the same at every try, the time is the try's own. */
export function signatureOf(key: Buffer, id: string, at: number, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1_000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  };
}
