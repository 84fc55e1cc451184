import { z } from 'zod';
import { customer, deskChange, deskLeg } from '../shapes/case';
import { deeds } from '../shapes/deeds';
import { queueRow } from '../shapes/queue';
import { agentName, escalation, handling, instant } from '../shapes/words';

/**
 * The API for other desks, under /desk/api/v1, as published in docs/openapi/desk.json (a test keeps the two in step). What stands here
 * keeps its meaning; more may be added.
 */
export const v1Rows = z.object({ now: instant, cases: z.array(queueRow) });

/** A message as it was stored: masked; text, never markup. */
export const v1Message = z.object({
  id: z.string(),
  leg: z.string(),
  at: instant,
  from: z.enum(['customer', 'bot', 'agent']),
  agent: z.string().nullable(),
  text: z.string(),
});

export const v1Case = z.object({
  now: instant,
  number: z.string(),
  state: handling,
  since: instant.nullable(),
  why: escalation.nullable(),
  agent: agentName.nullable(),
  customer: customer.nullable(),
  legs: z.array(deskLeg),
  messages: z.array(v1Message),
  /** There were messages before these. */
  earlier: z.boolean(),
  changes: z.array(deskChange),
});
export type V1Case = z.infer<typeof v1Case>;

/** Who acts at the other desk: stands in the audit log as `agent:api:<id>`, and customers read the name. */
export const v1Agent = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  name: z.string().trim().min(1).max(80),
});

const by = { agent: v1Agent };
/** Bodies of POST /desk/api/v1/cases/{number}/{deed}. */
export const v1Deeds = {
  take: deeds.take.omit({ over: true }).extend(by),
  'hand-back': deeds['hand-back'].extend(by),
  close: deeds.close.extend(by),
  say: deeds.say.extend(by),
  note: deeds.note.extend(by),
  'mail-pin': deeds['mail-pin'].extend(by),
  pin: deeds.pin.extend(by),
  'ask-administrator': deeds['ask-administrator'].extend(by),
  draft: deeds.draft.extend(by),
  withdraw: deeds.withdraw.extend(by),
} as const;

/** 200 of a deed; `accepted` and `message` only of `pin`. */
export const v1Done = z.object({ done: z.literal(true), case: v1Case, accepted: z.boolean().optional(), message: z.string().optional() });
export type V1Done = z.infer<typeof v1Done>;
