import type { Channel, Instant, Language } from '../../machines/words';

/** A person as the account knows them. */
export interface NamedPerson {
  readonly name: string;
  readonly login: string;
}

/** What `/portal/confirm/{token}` shows to the administrator whose link it is (PA-6, I13). */
export interface ConfirmView {
  /** `open`: it can be confirmed or refused; `given`: another has confirmed it, and it can still be stopped. */
  readonly state: 'open' | 'given';
  /** In whose name it was asked. */
  readonly asker: NamedPerson;
  readonly channel: Channel | 'portal';
  readonly at: Instant;
  /** From here on it is over. */
  readonly until: Instant;
  /** The exact changes, one sentence each. */
  readonly changes: Readonly<Record<Language, readonly string[]>>;
  readonly caseNumber: string;
  /** The language of the leg that asked. */
  readonly language: Language;
}

/**
 * - `confirmed`: exactly what was shown is done or asked once more on the customer's leg.
 * - `wrong-pin`: wrong, stale, locked alike (I12); the code was not looked at.
 * - `wrong-code`: the PIN was right, the code was not; `ended`: it was the last try.
 * - `dead`: over, changed, answered before, or no longer this reader's to answer.
 * - `unavailable`: nothing is known and nothing happened (I14).
 */
export type ConfirmOutcome = 'confirmed' | 'wrong-pin' | 'wrong-code' | 'ended' | 'dead' | 'unavailable';

/** The service behind the page. Looking never acts; everything that acts reads the reader's role anew (I13). Tokens come as they stood in the address. */
export interface Confirmations {
  /** Undefined: over, changed, or not this reader's. Rejects when store or directory cannot be asked. */
  look(token: string): Promise<ConfirmView | undefined>;
  confirm(token: string, given: { readonly pin: string; readonly code: string }): Promise<ConfirmOutcome>;
  /** "I don't confirm this": it is over for everybody. */
  refuse(token: string): Promise<'refused' | 'dead' | 'unavailable'>;
  /** Mails the reader's own PIN to their own address. */
  mailPin(token: string): Promise<'on-its-way' | 'dead' | 'unavailable'>;
}
