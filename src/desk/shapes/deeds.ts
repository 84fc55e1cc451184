import { z } from 'zod';
import { deskCase } from './case';

/** An agent's words may be so long. */
export const longestWords = 20_000;
const leg = z.string().min(1).max(200);
const words = z
  .string()
  .max(longestWords)
  .refine((text) => text.trim() !== '', { message: 'Write something first.' });

/**
 * Bodies of POST /desk/api/cases/{number}/{deed}, JSON from the same origin. A header `Idempotency-Key` (1 to 100 signs) makes
 * a resend harmless: the same key does it once.
 */
export const deeds = {
  /** `over`: a supervisor takes it from another agent. */
  take: z.strictObject({ over: z.boolean().optional() }),
  'hand-back': z.strictObject({}),
  close: z.strictObject({}),
  say: z.strictObject({ leg, text: words }),
  note: z.strictObject({ text: words }),
  'mail-pin': z.strictObject({ leg }),
  /** Six digits that the customer said. Never answered, shown, stored or logged. */
  pin: z.strictObject({ leg, pin: z.string().max(40) }),
  'ask-administrator': z.strictObject({ leg }),
  draft: z.strictObject({
    leg,
    changes: z
      .array(
        z.strictObject({
          kind: z.string().max(60),
          /** An extension or a login of the customer's account; absent: the customer themself. */
          subject: z.string().max(254).optional(),
          fields: z.record(z.string().max(40), z.string().max(400).nullable()).default({}),
        }),
      )
      .min(1)
      .max(10),
  }),
  withdraw: z.strictObject({ leg }),
} as const;

export type Deed = keyof typeof deeds;
/** What a deed's body holds. */
export type DeedBody<D extends Deed> = z.input<(typeof deeds)[D]>;

/** 200 of every deed: the case as it is now. */
export const done = z.object({ done: z.literal(true), case: deskCase });
export type Done = z.infer<typeof done>;

/** 200 of `pin`: `accepted` or not, the same for wrong, old and too many tries (I12), with a sentence for the agent. */
export const pinKeyed = z.object({ done: z.literal(true), accepted: z.boolean(), message: z.string(), case: deskCase });
export type PinKeyed = z.infer<typeof pinKeyed>;

/**
 * Every answer other than 2xx. 400 `BadRequest`, 401 `SignedOut` (of the API for other desks: `Unauthorized`), 403 `NotAllowed` or `WrongOrigin`, 404 `NotFound`, 409 `Taken` (another
 * agent has it: `agent`), `NotYours` (take it first) or `Closed`, 413 `TooLarge`, 422 `Refused` (by the rules: `message` is the sentence),
 * 429 `TooMany`, 503 `TryLater`.
 */
export const refusal = z.object({
  error: z.object({
    code: z.enum([
      'BadRequest',
      'SignedOut',
      'Unauthorized',
      'NotAllowed',
      'WrongOrigin',
      'NotFound',
      'Taken',
      'NotYours',
      'Closed',
      'TooLarge',
      'Refused',
      'TooMany',
      'TryLater',
      'InternalError',
    ]),
    /** A sentence for the agent, in the language of the request. */
    message: z.string(),
    /** Of `Taken`: who has it. */
    agent: z.string().optional(),
  }),
});
export type Refusal = z.infer<typeof refusal>;
export type RefusalCode = Refusal['error']['code'];

/**
 * GET /desk/api/events, server-sent events. `hello` once when it is open (read everything then, also after a reconnect), `case` {number}: read that case
 * anew if it is shown; `queue` {}: read the queue anew; `signed-out` {}: the session is over. A comment every 15 seconds keeps it open.
 */
export const liveEvents = {
  hello: z.object({}),
  case: z.object({ number: z.string() }),
  queue: z.object({}),
  'signed-out': z.object({}),
} as const;
export type LiveEvent = keyof typeof liveEvents;
