import type { AccountId, ChangeId, Instant, KindId, Role, UserId } from '../../machines/words';

export interface Account {
  readonly id: AccountId;
  readonly domain: string;
  /** As customers key it: digits. */
  readonly number: string;
  readonly name: string;
  readonly kind: 'customer' | 'partner';
}

/** A person of an account, as the directory tells it. */
export interface User {
  readonly id: UserId;
  readonly extension: string;
  /** `extension@domain` (SO-4). */
  readonly login: string;
  readonly name: string;
  /** The designated address: PINs, codes and links go here only. */
  readonly email: string;
  readonly secondEmail?: string;
  /** E.164. */
  readonly phone?: string;
  readonly roles: readonly Role[];
  readonly activated: boolean;
  readonly suspended?: boolean;
  readonly account: Account;
}

export type UserQuery =
  | { readonly by: 'login'; readonly login: string }
  | { readonly by: 'email'; readonly email: string }
  | { readonly by: 'phone'; readonly phone: string }
  | { readonly by: 'extension'; readonly account: string; readonly extension: string };

/** The fields of a change as the directory takes them (design, section 3): a secret is in the clear here and nowhere else. */
export interface AppliedFields {
  readonly number?: string | null;
  readonly email?: string;
  /** Of a user who is to be added, with `email`; the user id is who asks. */
  readonly extension?: string;
  readonly name?: string;
  /** Digits. */
  readonly voicemailPin?: string;
}

export interface ApplyChange {
  /** Idempotency key: a second apply under it has no further effect and answers as the first (I9). */
  readonly key: ChangeId;
  readonly kind: KindId;
  /** Whose data change. */
  readonly userId: UserId;
  readonly accountId: AccountId;
  readonly requestedBy: UserId;
  readonly fields: AppliedFields;
  readonly at: Instant;
}

export type ApplyResult =
  /** `before`: what was in force until now, where the directory tells it. */
  | {
      readonly status: 'applied';
      readonly before?: { readonly number?: string | null };
      /** The one who was added. */ readonly user?: UserId;
    }
  /** 409 or 422: it will never be applied under this key. The reason is for logs, never shown to customers. */
  | { readonly status: 'refused'; readonly reason: string };

/** The directory did not answer, or answered 5xx: nothing is known, try the same key again (I14). */
export class DirectoryUnavailable extends Error {
  readonly code = 'DIRECTORY_UNAVAILABLE';
}

/** Who has an account. Reads are never cached over turns: roles and status are read in the turn that authorizes (I1). */
export interface AccountDirectory {
  /** Matching users (possibly none), suspended and never activated ones too. How texts compare (T36): `answering` in compare.ts. */
  find(query: UserQuery): Promise<User[]>;
  user(id: UserId): Promise<User | undefined>;
  /** Users with this extension in an account of this name, however it is spelled; absent: this directory cannot be asked by a company's name (the HTTP contract has no such question). */
  byCompany?(company: string, extension: string): Promise<User[]>;
  /** Active (activated, not suspended) administrators. */
  administrators(account: AccountId): Promise<User[]>;
  apply(change: ApplyChange): Promise<ApplyResult>;
  /** Is this the user's voicemail PIN now? Only a directory that knows has it; a user of its own alone may be told. */
  isVoicemailPin?(user: UserId, pin: string): Promise<boolean>;
  /** From now on no password signs this user in, until another is chosen by a mailed link; absent: passwords are somebody else's. */
  closePassword?(user: UserId): Promise<void>;
  /** Resolves when it answers. */
  ping(): Promise<void>;
}
