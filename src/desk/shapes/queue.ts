import { z } from 'zod';
import { agentName, channel, changeStatus, escalation, handling, instant, language, method } from './words';

/** What is in hand, in a few words. */
export const inHand = z.object({ kind: z.string(), label: z.string(), status: changeStatus });

/** One line of the queue, of my cases, or of a search. */
export const queueRow = z.object({
  number: z.string(),
  state: handling,
  /** Waiting since; with an agent since; else the last state's beginning. */
  since: instant,
  why: escalation.nullable(),
  /** The leg it is about: where the customer asked, or was active last. */
  channel: channel.nullable(),
  language: language.nullable(),
  /** The customer's own words for themself; proves nothing. */
  shown: z.string().nullable(),
  /** The name on file, only of a user who was proved in this case. */
  customer: z.string().nullable(),
  /** Of the leg it is about; null: it has shown nothing, or its right is over. */
  proved: z.object({ method, until: instant }).nullable(),
  inHand: z.array(inHand),
  agent: agentName.nullable(),
});
export type QueueRow = z.infer<typeof queueRow>;

/** GET /desk/api/queue. Each list oldest first. */
export const queue = z.object({ now: instant, waiting: z.array(queueRow), mine: z.array(queueRow), others: z.array(queueRow) });
export type Queue = z.infer<typeof queue>;

/** GET /desk/api/cases?q=: by case number, login, email address, or name; the newest first, at most 50. */
export const found = z.object({ now: instant, cases: z.array(queueRow), /** There are more. */ more: z.boolean() });
export type Found = z.infer<typeof found>;
