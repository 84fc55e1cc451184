import { z } from 'zod';
import { HttpError } from '../../http/http-error';

/** Characters of a message handed on; one more than a turn reads, so that it can say "too long". */
const maxText = 4_001;

const id = z.string().max(1_000);
const party = z.object({ id: id.optional(), name: z.string().max(1_000).nullish(), role: z.string().max(40).nullish() });

const schema = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  channelId: z.string().max(100).nullish(),
  serviceUrl: z.string().max(2_000).nullish(),
  from: party.nullish(),
  recipient: party.nullish(),
  conversation: z
    .object({ id: id.nullish(), tenantId: id.nullish(), isGroup: z.boolean().nullish(), conversationType: z.string().max(100).nullish() })
    .nullish(),
  text: z
    .string()
    .nullish()
    .transform((text) => (text ?? '').slice(0, maxText)),
  name: z.string().max(1_000).nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(100).nullish(),
  deliveryMode: z.string().max(40).nullish(),
  attachments: z.array(z.object({ contentType: z.string().max(1_000).nullish(), contentUrl: z.string().nullish() }).nullish()).nullish(),
  entities: z.array(z.object({ type: z.string().max(200).nullish() }).nullish()).nullish(),
  membersAdded: z.array(party.nullish()).nullish(),
  membersRemoved: z.array(party.nullish()).nullish(),
});

/** An activity as far as we look at it; what else a channel sends has no effect (T40). */
export type Incoming = z.output<typeof schema>;

/** Reads an activity; undefined for what is none. */
export const readIncoming = (body: unknown): Incoming | undefined => schema.safeParse(body).data;

/** Throws HttpError 400 that names what is wrong, never its value. */
export function refuseIncoming(body: unknown): never {
  const read = schema.safeParse(body);
  const where = read.success ? ['conversation.id'] : read.error.issues.map((issue) => issue.path.join('.') || 'the body');
  throw new HttpError(400, 'BadArgument', `This is not an activity: look at ${where.join(', ')}.`);
}

/** What of a wrong body the authentication looks at: who is not recognised learns nothing of what else is wrong. */
export const claimedOrigin = z
  .object({ channelId: z.string().catch(''), serviceUrl: z.string().catch('') })
  .catch({ channelId: '', serviceUrl: '' });

/** Formatted text of the message itself comes as an attachment on some channels; a file has another type, or a place. */
export const hasFiles = ({ attachments }: Incoming): boolean =>
  (attachments ?? []).some((held) => held && !(held.contentType === 'text/html' && typeof held.contentUrl !== 'string'));
