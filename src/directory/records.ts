import type { AccountId, ChangeId, Instant, UserId } from '../../machines/words';
import type { Account, ApplyResult, User } from './port';

/** Under what a user is found; the keys are `keysOf`'s, the comparing is `answering`'s. */
export type RecordIndex = 'login' | 'email' | 'phone' | 'extension';

/** One user as the first start writes it, with the keys it is found under. */
export interface NewRecord {
  readonly user: User;
  readonly keys: Readonly<Record<RecordIndex, string | undefined>>;
  /** A keyed hash of the voicemail PIN, where the seed gave one. */
  readonly voicemail?: string;
  /** argon2id, PHC text, of the password the seed gave. */
  readonly password?: string;
}

/** What of a user can become another. `secondEmail: null` takes it away. */
export interface UserPatch {
  readonly activated?: true;
  readonly email?: string;
  readonly secondEmail?: string | null;
  readonly suspended?: boolean;
}

/** What an accepted change sets, for a user of that account, asked for by a user of that same account (T36). */
interface RecordedBy {
  readonly key: ChangeId;
  readonly at: Instant;
  readonly account: AccountId;
  readonly user: UserId;
  readonly requestedBy: UserId;
}

export type RecordedChange = RecordedBy &
  /** The extension's forwarding from now on: E.164, or null for none. */
  (
    | { readonly forwarding: string | null }
    /** A keyed hash of the voicemail PIN from now on. */
    | { readonly voicemail: string }
    /** Never leaves an account without an active administrator. */
    | { readonly patch: UserPatch }
    /** A user more; `user` is who asked. */
    | { readonly add: NewRecord }
  );

/** A change that cannot be carried out whatever the accounts hold; kept, so that it never is under this key. */
export interface RecordedRefusal {
  readonly key: ChangeId;
  readonly at: Instant;
  readonly refusal: string;
}

/** Reasons the records themselves refuse for; for logs, the same words in every store. */
export const noSuchUser = 'The account has no such user.';
export const noSuchAsker = 'Who asked is no user of the account.';

export const noLastAdministrator = 'The account would have no active administrator left.';
export const taken = 'The extension is another user’s.';

/** A new password, and what is set with it in the same step (SO-2). */
export interface SetPassword {
  readonly user: UserId;
  /** argon2id, PHC text. */
  readonly password: string;
  readonly voicemail?: string;
  readonly activates?: true;
  /**
   * For what may be done once, kept in the same step: of all that are set under one name the first is, and no other ever. `use`: which
   * of them this is, so that the same one again is answered as before.
   */
  readonly once?: { readonly name: string; readonly use: string; readonly at: Instant };
}

/**
 * Where the embedded directory keeps accounts and users: few operations, each atomic, each durable before it answers,
 * idempotent over resending. Rejects with StoreUnavailable.
 */
export interface AccountRecords {
  /** Whether nothing was ever seeded. */
  isEmpty(): Promise<boolean>;
  /** Writes accounts and users, all or none, when nothing was ever seeded; false: something was, nothing is written. */
  seed(accounts: readonly Account[], users: readonly NewRecord[]): Promise<boolean>;
  /** Users under exactly this key. */
  find(index: RecordIndex, key: string): Promise<User[]>;
  user(id: UserId): Promise<User | undefined>;
  usersOf(account: AccountId): Promise<User[]>;
  accounts(): Promise<Account[]>;
  /** The hash of the user's voicemail PIN; undefined: none was set yet. */
  voicemailOf(user: UserId): Promise<string | undefined>;
  /**
   * The first call under a key decides and its answer is kept; every later one, with whatever content, changes nothing
   * and answers the same (I9). `before` is the forwarding until then, where that is what was changed.
   */
  apply(change: RecordedChange | RecordedRefusal): Promise<ApplyResult>;
  /** The hash of the user's password; undefined: none was set yet, or there is no such user. */
  passwordOf(user: UserId): Promise<string | undefined>;
  /** All of it or nothing; the same again changes nothing. False: there is no such user, or another was first under its name. */
  setPassword(set: SetPassword): Promise<boolean>;
  ping(): Promise<void>;
}
