import { z } from 'zod';
import type { Keys } from '../../../proof/keys';
import type { ReceivedMail } from '../handle-mail';

const shape = z.object({
  from: z.string().optional(),
  to: z.array(z.string()),
  client: z.object({ address: z.string(), helo: z.string() }).optional(),
  at: z.number(),
  raw: z.string(),
});

/** A mail as the store keeps it: sealed, because a PIN may stand in it (I11). About 1.8 characters a byte. */
export function sealMail(keys: Pick<Keys, 'seal'>, { id, raw, envelopeFrom, recipients, client, at }: ReceivedMail): string {
  const told: z.input<typeof shape> = { from: envelopeFrom, to: [...recipients], client, at, raw: raw.toString('base64') };
  return keys.seal('inbox', JSON.stringify(told), id);
}

/** Undefined: sealed by another SECRET_KEY, or as another mail, or not by this release. */
export function unsealMail(keys: Pick<Keys, 'unseal'>, id: string, sealed: string): ReceivedMail | undefined {
  const text = keys.unseal('inbox', sealed, id);
  const told = text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data;
  return (
    told && { id, raw: Buffer.from(told.raw, 'base64'), envelopeFrom: told.from, recipients: told.to, client: told.client, at: told.at }
  );
}
