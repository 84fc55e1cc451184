import type { Millis } from './words';

/** What one-time PINs live for, from the moment they were asked for. */
export interface PinLives {
  /** Asked for in a chat, on a call, on a page. */
  readonly talk: Millis;
  /** Asked for by mail. */
  readonly mail: Millis;
}

/** The rules a case lives by; set once at start, never stored with a case. */
export interface Policy {
  /** A leg's right ends this long after its own last input (P9). */
  readonly grantIdle: Millis;
  /** A grant ends this long after it was given (P9). */
  readonly grantMax: Millis;
  /** How long an accepted one-time code is fresh. */
  readonly codeTtl: Millis;
  /** A page that is loaded anew after this long resumes the talk, but not the right (design, how a leg joins). */
  readonly reloadIdle: Millis;
  /** An idle case is closed after this. */
  readonly caseIdle: Millis;
  /** The same for a case with a mail thread: people answer mail after days. */
  readonly mailCaseIdle: Millis;
  /** A PIN given in a mail thread holds this long for the request named there (P8). */
  readonly mailHold: Millis;
  /** The answer to a mail waits this long for the outcome of a change that it set off. */
  readonly mailPatience: Millis;
  /** Chat says so this long before a right ends (P9). */
  readonly warnBefore: Millis;
  /** PINs work once and for a time; undefined: a PIN is assigned, and stays until it is replaced (PA-2). */
  readonly oneTimePin?: PinLives;
  /** A PIN asked for again within this is not mailed again (P6). */
  readonly pinAgain: Millis;
  /** After this long without the PIN, other ways are offered unasked. */
  readonly slowMail: Millis;
  /** An administrator's confirmation: so long it can be given, and so long after that it can be used (PA-6). */
  readonly approvalLife: Millis;
  /** With so many wrong codes it is over. */
  readonly approvalTries: number;
  /** An agent keys a PIN only for a leg that was heard of within this; later, words go also to the address it left. */
  readonly agentKeys: Millis;
  /** An agent who does nothing in a case for so long since its customer wrote has lost it: somebody else is called. */
  readonly agentAway: Millis;
  /** A PIN that an agent heard is replaced so long after the customer was last heard of, where the case has not ended before. */
  readonly heardLife: Millis;
  /** Where nothing shows what was read, a yes so shortly after a summary was replaced is not for the new one (P4). */
  readonly swapPause: Millis;
  /** A portal sign-in proves a chat of its browser within this; later it only names (design, how a leg joins). */
  readonly signInRecent: Millis;
  /** Somebody may be called: there is a desk. Else the bot says honestly that it is alone. */
  readonly desk: boolean;
  /** Other desks are told of cases by signed webhooks. */
  readonly webhooks: boolean;
}

const minute = 60_000;

/** The assigned policy: the rules of PA and SO. */
export const assignedPolicy: Policy = {
  grantIdle: 15 * minute,
  grantMax: 60 * minute,
  codeTtl: 10 * minute,
  reloadIdle: 5 * minute,
  caseIdle: 24 * 60 * minute,
  mailCaseIdle: 7 * 24 * 60 * minute,
  mailHold: 24 * 60 * minute,
  mailPatience: minute / 3,
  warnBefore: 2 * minute,
  pinAgain: 2 * minute,
  slowMail: 3 * minute,
  approvalLife: 15 * minute,
  approvalTries: 3,
  agentKeys: 5 * minute,
  swapPause: minute / 12,
  agentAway: 10 * minute,
  heardLife: 15 * minute,
  signInRecent: 5 * minute,
  desk: false,
  webhooks: false,
};

/** The strict policy: a PIN is made at each asking, works once, for ten minutes; asked for by mail for 24 hours (NIST SP 800-63B-4, 3.1.3). */
export const strictPolicy: Policy = { ...assignedPolicy, oneTimePin: { talk: 10 * minute, mail: 24 * 60 * minute } };

/** The policies by the names that POLICY takes and every audit entry bears. */
export const policies = { assigned: assignedPolicy, strict: strictPolicy } as const;
export type PolicyName = keyof typeof policies;
