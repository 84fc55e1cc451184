import { z } from 'zod';
import { agentName, channel, changeStatus, escalation, handling, instant, language, method } from './words';

/** One leg with its proof panel; nobody can tick it. */
export const deskLeg = z.object({
  leg: z.string(),
  channel,
  language,
  /** Its own last input. */
  seen: instant,
  /** The call was hung up: nothing can be said to it any more. */
  ended: z.boolean(),
  /** Who it says it is: proves nothing. */
  claim: z.object({ shown: z.string() }).nullable(),
  /** By what and until when; it ends earlier when the leg stays silent or everything is revoked. */
  proved: z.object({ method, since: instant, until: instant, /** Whose; the name on file. */ name: z.string().nullable() }).nullable(),
  /** What the bot asked last and would take an answer to, e.g. `pin`, `confirm`; null: nothing. */
  asks: z.string().nullable(),
  /** A PIN may be keyed for it now: it says who it is and was active in the last 5 minutes. Until when. */
  pinUntil: instant.nullable(),
  /** An address the customer left for answers, proved by nothing; what an agent writes goes there as well. */
  replyTo: z.string().nullable(),
});
export type DeskLeg = z.infer<typeof deskLeg>;

/** One line of the transcript of all legs, masked. Text is text: show it as such, never as markup. */
export const deskLine = z.object({
  id: z.string(),
  leg: z.string(),
  channel,
  at: instant,
  from: z.enum(['customer', 'bot', 'agent']),
  /** Who wrote it, where an agent did. */
  agent: z.string().nullable(),
  text: z.string(),
  /** The subject of a mail. */
  subject: z.string().nullable(),
  /** Buttons that were offered. */
  choices: z.array(z.string()),
});
export type DeskLine = z.infer<typeof deskLine>;

/** An internal note: no customer ever sees it. */
export const deskNote = z.object({ id: z.string(), at: instant, agent: z.string(), text: z.string() });
export type DeskNote = z.infer<typeof deskNote>;

/** A user of the directory, as the desk may see them. */
export const customer = z.object({
  name: z.string(),
  login: z.string(),
  extension: z.string(),
  roles: z.array(z.enum(['administrator', 'office-manager'])),
  /** Masked (`d•••@o•••.com`) until a leg of the case is proved to be theirs. */
  email: z.string(),
  /** `+1 613 555 0100`, as the chat and mails have it; masked until then, too. */
  phone: z.string().nullable(),
  activated: z.boolean(),
  suspended: z.boolean(),
  account: z.object({ name: z.string(), number: z.string(), domain: z.string(), kind: z.enum(['customer', 'partner']) }),
  /** A leg of this case is proved to be theirs now. False: somebody only says so; tell them nothing of the account. */
  proved: z.boolean(),
});
export type Customer = z.infer<typeof customer>;

/** One change of the request. */
export const deskChange = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  /** In words, with its subject and fields; a secret is never in it. */
  summary: z.string(),
  status: changeStatus,
  /** Why it was refused, as a sentence. */
  reason: z.string().nullable(),
});
export type DeskChange = z.infer<typeof deskChange>;

/** What is in hand, and what was done in this case before. */
export const deskRequest = z.object({
  open: z.array(deskChange),
  done: z.array(deskChange),
  /** Which leg drafted it, or is to confirm what an agent drafted. */
  leg: z.string().nullable(),
  /** The leg that said yes to exactly this. */
  confirmedOn: z.string().nullable(),
  /** An administrator was asked to confirm the customer, until then. */
  administratorUntil: instant.nullable(),
});

/** One entry of the audit log about this case. */
export const auditLine = z.object({
  seq: z.number().int(),
  at: instant,
  number: z.string().nullable(),
  action: z.string(),
  /** In words: an agent's name, "the bot", a channel, a user's name. */
  actor: z.string(),
  /** The agent's id, where one did it. */
  agent: z.string().nullable(),
  asker: z.string().nullable(),
  subject: z.string().nullable(),
  kind: z.string().nullable(),
  method: z.string().nullable(),
  reason: z.string().nullable(),
});
export type AuditLine = z.infer<typeof auditLine>;

/** What this agent may do here now. A hint for buttons; each deed is judged anew. */
export const may = z.object({
  take: z.boolean(),
  /** Take it from another agent (supervisors). */
  takeOver: z.boolean(),
  /** say, note, hand back, close, draft, withdraw, mail the PIN, key it, ask an administrator. */
  act: z.boolean(),
});

/** GET /desk/api/cases/{number} */
export const deskCase = z.object({
  now: instant,
  number: z.string(),
  state: handling,
  since: instant.nullable(),
  why: escalation.nullable(),
  /** The leg on which a person was called. */
  leg: z.string().nullable(),
  agent: agentName.nullable(),
  /** Oldest first; the first is the one that opened the case. */
  legs: z.array(deskLeg),
  /** Of all legs, merged in time, oldest first; the newest 500. */
  transcript: z.array(deskLine),
  /** There were lines before these. */
  earlier: z.boolean(),
  customer: customer.nullable(),
  request: deskRequest,
  notes: z.array(deskNote),
  audit: z.array(auditLine),
  may,
});
export type DeskCase = z.infer<typeof deskCase>;
