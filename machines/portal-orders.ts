import type { ChangeId, Instant, SecretHandle, UserId } from './words';

/** Which mail of the portal, and for whom as it was asked: an address or a login name as it was typed, or a user who is known. */
export type PortalOrder =
  | { readonly mail: 'reset' | 'login-names'; readonly address: string }
  | { readonly mail: 'activation'; readonly login: string }
  | { readonly mail: 'welcome' | 'reset' | 'password-notice' | 'voicemail-notice' | 'new-pin'; readonly user: UserId };

/** Another address is set for a user, or put back: done, then told to who has to know (T14). `before`: on file until then. `case`: its number. */
export interface AddressDeed {
  readonly mail: 'address-set' | 'address-put-back';
  readonly user: UserId;
  readonly email: string;
  readonly before: string;
  readonly change: ChangeId;
  readonly asker: UserId;
  readonly case: string;
  /** The epochs of both when it was confirmed: a revocation ends what waits, too (I8). Absent: nothing ends it. */
  readonly under?: { readonly user: number; readonly asker: number };
}

/** Another address of one's own (SO-8, SO-9), to be confirmed from the address on file, a designated one then at the new address too. `email` is empty where the second one is to be taken away; `by`: who asked. */
export interface OwnAddressOrder {
  readonly mail: 'address-own' | 'address-own-new' | 'second-confirm';
  readonly user: UserId;
  readonly email: string;
  /** The name of what was asked, and the directory's idempotency key. */
  readonly request: string;
  readonly by: UserId;
  /** The user's when it was asked for: a revocation ends what waits, too (I8). Absent: who orders it has looked just now. */
  readonly epoch?: number;
  /** Mailed again: the link ends when the one before would have. */
  readonly until?: Instant;
  /** What somebody asked for in a case: its number, and their epoch then. */
  readonly asked?: { readonly case: string; readonly epoch: number };
}

/** A second address was confirmed from the address on file (SO-9), and a provider's directory is to add it. `asker`: who had asked; `case`: its number. */
export interface SecondAddressDeed {
  readonly mail: 'second-set';
  readonly user: UserId;
  readonly email: string;
  readonly change: ChangeId;
  readonly asker: UserId;
  readonly case: string;
  /** The epochs of both when it was confirmed: a revocation ends what waits, too (I8). */
  readonly under: { readonly user: number; readonly asker: number };
}

/** A password is about to be set: whoever looks later does what did not follow it. `mark` stands for the password; `op` names the end of what was granted before it. */
export interface PasswordDeed {
  readonly mail: 'password-set';
  readonly user: UserId;
  readonly mark: string;
  readonly op: string;
}

/** A new voicemail PIN was chosen on its page: set, then told. `asker`, `epoch`: who had asked, and theirs then; `case`: its number. */
export interface VoicemailDeed {
  readonly mail: 'voicemail-set';
  readonly user: UserId;
  readonly asker: UserId;
  readonly epoch: number;
  readonly change: ChangeId;
  readonly secret: SecretHandle;
  readonly case: string;
}
