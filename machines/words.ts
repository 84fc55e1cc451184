/**
 * The nouns of the product as types. Ids are opaque strings minted outside; the machines only compare them.
 */

/** A person of an account: immutable, never a login or an extension, which are reused. */
export type UserId = string;
/** An organization. */
export type AccountId = string;
/** One channel's conversation inside a case, e.g. one web chat. */
export type LegId = string;
/** One support matter; the shared session. */
export type CaseId = string;
/** One change of a request: `<case id>-<n>`; the idempotency key towards the directory (I9). */
export type ChangeId = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** Milliseconds. */
export type Millis = number;

export type Channel = 'chat' | 'email' | 'voice';

/**
 * Whose a mail is, judged outside before the case hears of it: proved to come from the designated address of one active user
 * (`on-file`) or of several (`shared`, P7), or anything else (`stranger`): unknown, unproved or forged, all treated alike (I12).
 */
export type Written = 'on-file' | 'shared' | 'stranger';
/** Effects that are mails, any of which may come back undelivered. */
export type MailEffect =
  | 'pin.mail'
  | 'code.mail'
  | 'notice.mail'
  | 'answer.mail'
  | 'resume.mail'
  | 'approval.mail'
  | 'summary.mail'
  | 'reply.mail'
  | 'article.mail';
export type Language = 'en' | 'fr';
export type Role = 'administrator' | 'office-manager';

/** How a leg showed who it is. A PIN and a link are never fresh; a code is bound to one digest. */
/** ... and an answer that is proved to be from the address on file, in a thread that we began there (P8); and a sign-in at the portal a short while ago, in the browser of the chat. */
export type ProofMethod = 'pin' | 'code' | 'link' | 'join-code' | 'administrator' | 'mail' | 'portal';

/**
 * A code that a customer must see on the leg and that is stored nowhere (I11): it is made anew from the handle whenever its
 * line is delivered, until then; afterwards dots stand there.
 */
export interface Reveals {
  readonly purpose: 'join' | 'approval';
  readonly handle: string;
  readonly until: Instant;
}

/** What a leg says of itself. Proves nothing, finds no case, changes nothing (I7). */
export interface Claim {
  /** The user it points at; for an unknown name a dummy user, so that all that follows is alike (I12). */
  readonly user: UserId;
  readonly account: AccountId;
  readonly by: 'login' | 'email' | 'extension';
  /** The customer's own words for themself, the only thing an unproved leg may be told back (P3). */
  readonly shown: string;
  /** By a sign-in at our own portal: a user we know, though that alone proves nothing here. */
  readonly signedIn?: true;
  /** Stands for the designated address when the claim was made; another one ends what was granted (design, revocations). */
  readonly address?: string;
}

/** What a leg has said so far of account number and extension, while one of them is missing. */
export interface PartialClaim {
  readonly account?: string;
  readonly extension?: string;
}

/** What the directory said of a user in this turn; never stored in the case (I1). */
export interface UserFacts {
  readonly id: UserId;
  readonly account: AccountId;
  readonly extension: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly activated: boolean;
  readonly suspended: boolean;
  /** Stands for the designated address now; compared, never shown. */
  readonly address?: string;
  /** The address is so new that nothing that proves goes there before then (COOLING_OFF); read where it matters. */
  readonly restsUntil?: Instant;
}

/** Whose account data changes: the asker, or the user with that extension or login in the asker's account. */
export type Subject =
  { readonly is: 'self' } | { readonly is: 'extension'; readonly extension: string } | { readonly is: 'login'; readonly login: string };

/** Stands for a secret that was keyed in: it lies sealed in the store, and only who carries the change out opens it (I11). */
export type SecretHandle = `sealed:${string}`;

/** Numbers and addresses a change carries; what each kind wants is in its catalogue file. `null` ends forwarding. */
export interface Fields {
  readonly number?: string | null;
  readonly email?: string;
  /** Of a user who is to be added; digits. */
  readonly extension?: string;
  readonly name?: string;
  readonly voicemailPin?: SecretHandle;
}
/** Fields that nobody sees: keyed in twice alike on a call, never said, shown or stored (SO-7, I11). */
export type SecretField = 'voicemailPin';
export type FieldName = Exclude<keyof Fields, SecretField>;

/** Where a change's secret came from: which leg keyed it in; `first`, while it is to be keyed in once more; how often the two differed. */
export interface Keyed {
  readonly by: LegId;
  readonly first?: SecretHandle;
  readonly differed: number;
}

/** Why a new secret is not taken (SO-7); words for each are in dialogs. */
export type SecretFault =
  'length' | 'all-equal' | 'sequence' | 'repeats' | 'date' | 'common' | 'extension' | 'phone' | 'support-pin' | 'same-as-before';

/** What is known of a telephone number without asking anybody. */
export interface NumberFacts {
  /** E.164; short ones, which are refused, as they were said. */
  readonly number: string;
  readonly sort: 'ordinary' | 'premium' | 'emergency' | 'extension';
  /** Another tariff zone than the subject's own: wants a fresh proof. US and Canada are one zone. */
  readonly abroad: boolean;
}

export type KindId =
  | 'call-forwarding.set'
  | 'support-pin.reissue'
  | 'login-name.remind'
  | 'voicemail-pin.reset'
  | 'password.reset'
  | 'welcome.resend'
  | 'user.add'
  | 'user.remove'
  | 'email.update'
  | 'email.add-second';

/** A change as the customer words it, before anything was checked. */
export interface Draft {
  readonly kind: KindId;
  readonly subject: Subject;
  readonly fields: Fields;
}

/** A change that somebody asked about, or that an article is a way to: it may be offered. Without a subject it is the asker's own. */
export interface Offered {
  readonly kind: KindId;
  readonly fields: Fields;
  readonly subject?: Subject;
}

/** Why a change was refused by the gate or is not offered; words for each are in dialogs. */
export type RefusalReason =
  | 'premium-number'
  | 'emergency-number'
  /** Calls go to telephone numbers, and to no other user. */
  | 'extension-number'
  | 'own-number'
  | 'not-administrator'
  /** Nobody else may ask for it at all. */
  | 'only-administrators'
  /** It is somebody's of the account; another account's same one is no conflict. */
  | 'extension-taken'
  | 'unknown-subject'
  | 'subject-suspended'
  | 'asker-not-active'
  | 'only-for-yourself'
  /** Somebody else has to ask for it: nobody removes themself. */
  | 'not-for-yourself'
  | 'revoked'
  | 'directory-refused'
  /** It takes a code from the asker's own mailbox, whoever confirms them (PA-6). */
  | 'not-by-administrator'
  /** Who set up their account has no use for a welcome mail (SO-1). */
  | 'already-set-up'
  /** It takes a mail to an address on file that is too new for it. */
  | 'address-rests'
  /** What was keyed in is not kept any more. */
  | 'secret-gone';

/** Somebody of the desk: immutable. An agent has no right of their own to anything of an account (I1). */
export type AgentId = string;

/** An agent as customers hear of them. */
export interface AgentName {
  readonly id: AgentId;
  readonly name: string;
}

/** Why a person is called: the customer wants one, was not understood twice, a change failed for good, no administrator answered, the agent who had the case did not; or an agent took the case unasked. */
export type Escalation = 'asked' | 'not-understood' | 'change-failed' | 'administrator-silent' | 'agent-away' | 'taken';

/** How many stars the help got. */
export type Score = 1 | 2 | 3 | 4 | 5;

/** Why an agent's deed counts for nothing: words for each are in dialogs and on the desk. */
export type DeskRefusal =
  /** The case is over. */
  | 'closed'
  /** Somebody else has it. */
  | 'taken'
  /** The agent does not have the case. */
  | 'not-theirs'
  /** The case has no such leg, or it is over. */
  | 'leg-gone'
  /** The leg has no live proof of its own (I1). */
  | 'leg-unproved'
  /** Nobody knows who the leg is. */
  | 'leg-unnamed'
  /** Somebody else wrote the mail than the owner of the address on file; nothing of an account is done for such a thread. */
  | 'stranger'
  /** The leg was silent for longer than a PIN may be keyed for it. */
  | 'leg-silent'
  /** A change is being carried out. */
  | 'busy'
  /** The change lacks something, or is never done. */
  | 'draft-refused'
  /** The customer has not said yes to a summary, or is proved already: no administrator is asked. */
  | 'no-yes'
  /** Nothing of that leg is in hand. */
  | 'nothing-open';

export type ChangeStatus = 'drafted' | 'confirmed' | 'authorized' | 'applied' | 'failed' | 'refused';

/** Whose a change was when it was authorized: who wanted it, whose data it is, and the asker in words of their own. A leg may be somebody else's later. */
export interface Whose {
  readonly asker: UserId;
  readonly subject: UserId;
  readonly shown: string;
}

/** One account change of a kind in the catalogue. */
export interface Change extends Draft {
  readonly id: ChangeId;
  readonly status: ChangeStatus;
  readonly reason?: RefusalReason;
  /** Of one that was refused for now: when it can be asked for again. */
  readonly again?: Instant;
  /** Only where its kind has a secret. */
  readonly keyed?: Keyed;
  /** Since it was authorized under a proof. */
  readonly whose?: Whose;
  /** Of an applied one: what was in force before, where the directory told it. A fact of the account (P3). */
  readonly before?: { readonly number?: string | null };
}
