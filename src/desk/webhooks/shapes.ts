import { z } from 'zod';
import { channel, escalation, language } from '../shapes/words';

const about = {
  /** The case's number. */
  case: z.string(),
  leg: z.string(),
  channel,
  language,
};

/** What is posted to DESK_WEBHOOK_URL: the form of Standard Webhooks, `timestamp` is when it happened (ISO 8601, UTC). */
export const webhookEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case.opened'), timestamp: z.iso.datetime(), data: z.object(about) }),
  z.object({ type: z.literal('case.escalated'), timestamp: z.iso.datetime(), data: z.object({ ...about, why: escalation.nullable() }) }),
  z.object({
    type: z.literal('message'),
    timestamp: z.iso.datetime(),
    /** All that one turn brought to one leg, in order; masked. */
    data: z.object({
      ...about,
      messages: z.array(
        z.object({ id: z.string(), from: z.enum(['customer', 'bot', 'agent']), agent: z.string().nullable(), text: z.string() }),
      ),
    }),
  }),
  z.object({ type: z.literal('case.closed'), timestamp: z.iso.datetime(), data: z.object(about) }),
]);
export type WebhookEvent = z.infer<typeof webhookEvent>;
