import { z } from 'zod';
import { agentName, language } from './words';

export const role = z.enum(['agent', 'supervisor']);

/** GET /desk/api/me: who is signed in, and what does not change during a session. */
export const me = z.object({
  agent: agentName.extend({ role }),
  /** Of the answer's own words (labels, sentences); from `?language=`, else Accept-Language. */
  language,
  /** The service's time, for waiting times that do not depend on the browser's clock. */
  now: z.number().int(),
  /** When somebody is at the desk, as DESK_HOURS has it; null: always. */
  hours: z.string().nullable(),
});
export type Me = z.infer<typeof me>;

/** One thing a draft form asks for. `phone`: any notation, read as a number of the service's country. */
export const draftField = z.object({
  name: z.string(),
  label: z.string(),
  input: z.enum(['phone', 'email', 'text']),
  /** It may be left out, which means what `none` says, e.g. "stop forwarding". */
  none: z.string().nullable(),
});
/** One kind of the catalogue, as a form. */
export const draftKind = z.object({
  kind: z.string(),
  label: z.string(),
  /** May be drafted for somebody else of the account, which wants an administrator as the customer. */
  forOthers: z.boolean(),
  fields: z.array(draftField),
  /** What the customer keys in on the phone, and nobody else sees or types; null: nothing. */
  keyedByCustomer: z.string().nullable(),
});
export type DraftKind = z.infer<typeof draftKind>;
/** GET /desk/api/catalogue */
export const catalogueList = z.object({ kinds: z.array(draftKind) });
export type CatalogueList = z.infer<typeof catalogueList>;

/** A canned answer: text only, sent as typed after the agent has read and changed it. */
export const cannedAnswer = z.object({ id: z.string(), title: z.string(), language, text: z.string() });
export type CannedAnswer = z.infer<typeof cannedAnswer>;
/** GET /desk/api/answers */
export const cannedAnswers = z.object({ answers: z.array(cannedAnswer) });
export type CannedAnswers = z.infer<typeof cannedAnswers>;
