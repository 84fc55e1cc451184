import type {
  Change,
  ChangeId,
  Channel,
  Escalation,
  FieldName,
  Instant,
  KindId,
  LegId,
  MailEffect,
  Millis,
  ProofMethod,
  Reveals,
  RefusalReason,
  SecretFault,
} from './words';

/** A subject people ask about; the ones without a kind in the catalogue are answered honestly as not possible here. */
export type Topic =
  | 'call-forwarding'
  /** Where calls go now, which nothing here can look up. */
  | 'forwarding-state'
  | 'support-pin'
  | 'login-name'
  | 'voicemail-pin'
  | 'voicemail'
  | 'password'
  | 'welcome-mail'
  | 'email-address'
  | 'second-email'
  | 'users'
  | 'billing'
  | 'device'
  | 'number-porting'
  | 'opening-hours'
  | 'case-number'
  /** Why somebody is asked who they are. */
  | 'identity'
  /** What the code is for that is mailed besides the PIN. */
  | 'one-time-code'
  /** How an administrator confirms who asks. */
  | 'approval'
  /** What somebody is called here. */
  | 'person-name'
  | 'bot'
  | 'emergency'
  | 'other';

/** A change as reported to a leg with a live proof: old and new, from when, how to undo. */
export interface Report {
  readonly change: Change;
  readonly at: Instant;
  /** What was in force before, where the directory told it. */
  readonly before?: { readonly number?: string | null };
}

/** What is answered in a word and wants nothing. */
export type SmallTalk = 'hello' | 'thanks' | 'how-are-you' | 'bye' | 'are-you-a-bot' | 'loss' | 'upset';

/** What a leg is told besides its next question. The words are in dialogs; an unproved leg is told no fact (P3). */
export type Line =
  | { readonly line: 'greeting' }
  | { readonly line: 'small-talk'; readonly about: SmallTalk }
  | { readonly line: 'capabilities' }
  /** A plain question: answered freely, never asks for a PIN (PA-1). */
  | { readonly line: 'answer'; readonly topic: Topic; readonly part?: number }
  /** The steps of the article that was told last, by mail: only to who has shown who they are; there is none. */
  | { readonly line: 'steps-by-mail'; readonly is: 'on-its-way' | 'again' | 'proof-first' | 'none' }
  /** Whether it is done, how far it is: of what this leg may see (P3). */
  | {
      readonly line: 'progress';
      readonly is: 'nothing' | 'open' | 'under-way' | 'settled';
      /** What was done last came by mail, which may be missed. */
      readonly mailed?: true;
      /** What is open, or was done last of each sort; none where it is summarized right behind. */
      readonly changes?: readonly Change[];
    }
  /** An account change that is not in the catalogue. */
  | { readonly line: 'cannot-do'; readonly topic: Topic }
  /** Forwarding knows no conditions, times or groups: all calls of one user, from now on. */
  | { readonly line: 'condition-unsupported' }
  | { readonly line: 'person-unavailable'; /** Too many were called from there: somebody may be called later. */ readonly later?: true }
  /** A person was called, and what may be expected (scene.desk). `again`: this leg was told before. */
  | {
      readonly line: 'person-called';
      readonly why: Escalation;
      readonly again: boolean;
      /** They only wait, and asked for nobody anew: no reason to put them through. */ readonly waits?: true;
    }
  | { readonly line: 'person-not-needed' }
  /** A person answers from now on; the bot is silent. */
  | { readonly line: 'agent-joined'; readonly name: string }
  /** The bot is back. */
  | { readonly line: 'agent-left' }
  /** Asked for a person while an agent has the case: who it is, and after which time without an answer another one is called. */
  | { readonly line: 'agent-there'; readonly name: string; readonly within: Millis }
  | { readonly line: 'reply-address-kept' }
  /** Nobody is there: what is in hand was mailed to the address on file as a page to confirm. */
  | { readonly line: 'parked' }
  | { readonly line: 'rate-help' }
  | { readonly line: 'rated' }
  /** An agent heard the PIN, so it is replaced when the case ends. */
  | { readonly line: 'pin-to-be-replaced' }
  /** Not understood: the first time, then four choices, then the choices in other words. */
  | { readonly line: 'puzzled'; readonly times: number }
  /** It is for somebody who was named, and people are found by their extension alone. */
  | { readonly line: 'whose-extension'; readonly kind: KindId }
  /** The self-service way, once a request, before anything is asked (PA-10). */
  | { readonly line: 'self-service'; readonly kind: KindId }
  | { readonly line: 'refused-draft'; readonly kind: KindId; readonly reason: RefusalReason }
  /** What was given for a field cannot be, and is asked for again; `taken`: the extension that is somebody's, a fact of the account. */
  | { readonly line: 'field-refused'; readonly kind: KindId; readonly field: FieldName; readonly taken?: string }
  /** On a call: what this kind sets has to be spelled right. */
  | { readonly line: 'in-writing'; readonly kind: KindId }
  | { readonly line: 'request-changed' }
  /** A yes came that was for what an agent's doing has replaced, or for what was not told yet. */
  | { readonly line: 'asked-again' }
  | { readonly line: 'change-dropped'; readonly change: Change }
  | { readonly line: 'request-cancelled' }
  | { readonly line: 'nothing-to-cancel' }
  /** What was done last cannot be put back by us; what can be done instead. */
  | { readonly line: 'cannot-undo'; readonly kind: KindId }
  /** No to a question that wants no yes: it stays open. */
  | {
      readonly line: 'left-open';
      /** What was summarized is not wanted now, and stays. */
      readonly later?: true;
      /** A yes to what wants more than a yes: it is asked once more. */
      readonly agreed?: true;
    }
  | { readonly line: 'restarted' }
  /** A yes with nothing summarized on this leg, or a yes to what has changed since. */
  | { readonly line: 'nothing-to-confirm' }
  /** The request in hand belongs to a leg that showed who it is; this one has to, first (P3). */
  | { readonly line: 'prove-first' }
  | { readonly line: 'pin-on-its-way'; readonly again: boolean }
  | { readonly line: 'code-on-its-way'; readonly again: boolean }
  /** A link to go on elsewhere was mailed to the address on file; a call that has not shown who it is ends with it. */
  | { readonly line: 'link-on-its-way'; readonly again: boolean }
  /** To who cannot get into their mailbox: why no administrator is asked now. */
  | { readonly line: 'no-mailbox'; readonly now: 'proved' | 'request' | 'only-mailbox' | 'elsewhere' }
  /** The administrators are asked; the code that the customer is to tell them. Known or unknown, the same (I12). */
  | { readonly line: 'approval-asked'; readonly reveals: Reveals; readonly again: boolean }
  | { readonly line: 'approval-ended'; readonly why: 'time' | 'changed' | 'refused' }
  /** Three minutes without the PIN: what else can be done. */
  | { readonly line: 'slow-mail' }
  | { readonly line: 'enter-pin' }
  | { readonly line: 'proved'; readonly method: ProofMethod }
  /** The chat's browser is signed in at the portal, though not only just now: that names it and proves nothing. */
  | { readonly line: 'signed-in' }
  /** What a portal sign-in proved is over with it. */
  | { readonly line: 'signed-out' }
  /** Wrong, stale, locked, unknown: one sentence for all (I12). */
  | { readonly line: 'not-proved' }
  /** A secret came that nobody asked for, or before it is known whose it is. */
  | { readonly line: 'whose-pin' }
  /** Digits came where six were wanted, but not six. */
  | { readonly line: 'six-digits' }
  /** Two different six-digit numbers came where one PIN was wanted (P10). */
  | { readonly line: 'which-pin' }
  /** SO-7: another one is asked for. */
  | { readonly line: 'secret-refused'; readonly why: SecretFault }
  /** The two times differed: it is asked for anew; `last`: too often, and the change is left out. */
  | { readonly line: 'secret-differs'; readonly last: boolean }
  /** No to the summary of nothing but a secret: another one is asked for. */
  | { readonly line: 'secret-anew' }
  /** `last`: nothing extends it any more (P9). */
  | { readonly line: 'right-ending'; readonly last: boolean; readonly soon?: true }
  | { readonly line: 'right-ended' }
  | { readonly line: 'revoked'; readonly because: 'new-pin' | 'not-me' | 'account-changed' | 'store-restored' }
  | { readonly line: 'change-applied'; readonly report: Report }
  | { readonly line: 'change-refused'; readonly change: Change; readonly reason: RefusalReason }
  | { readonly line: 'change-failed'; readonly change: Change }
  /** This leg came from elsewhere into a case in which its user is proved; what is in hand there follows as its question (P2, P4). */
  | { readonly line: 'joined' }
  /** To proved legs alone: their user was proved on another leg of the case, too. */
  | { readonly line: 'joined-elsewhere'; readonly channel: Channel }
  /** To proved legs alone: what became of a change that was confirmed on another leg. */
  | { readonly line: 'changed-elsewhere'; readonly channel: Channel; readonly change: Change }
  /** The code by which a call of this user may come into this case; `life`: how long it works from now. Never stored (I11). */
  | { readonly line: 'join-code'; readonly reveals: Reveals; readonly life: Millis }
  /** How to go on by phone. */
  | { readonly line: 'by-phone' }
  /** Wrong, used, run out, of nobody: one sentence for all (I12). `left`: this call may try again. */
  | { readonly line: 'join-code-refused'; readonly left: boolean }
  /** "This was not me", from a leg with a live proof: everything of its user is being ended; it has ended (I8). */
  | { readonly line: 'not-me-under-way' }
  | { readonly line: 'not-me-done' }
  /** "This was not me" from a leg that has not shown who it is: nothing of anybody is ended. */
  | { readonly line: 'not-me-unproved' }
  /** Unknown, closed, empty, somebody's who is proved: one sentence for all (I12). */
  | { readonly line: 'case-unknown' }
  /** What an unproved leg of the case of that number drafted is this leg's to want now (P4). */
  | { readonly line: 'draft-found'; readonly number: string }
  /** Another case was asked for while something is in hand here. */
  | { readonly line: 'finish-first' }
  /** Accepted, not yet done: it will be told. */
  | { readonly line: 'change-under-way'; readonly change: ChangeId }
  | { readonly line: 'busy' }
  | { readonly line: 'reminder-on-its-way' }
  | { readonly line: 'try-later' }
  /** A case was closed; what is said now begins this one, unproved (design, the session machine). */
  | { readonly line: 'goes-on-from'; readonly number: string }
  /** A mail of ours came back; only proved legs hear of it (P3). */
  | { readonly line: 'mail-came-back'; readonly what: MailEffect }
  /** `below`: what a mail quotes or forwards, in the place of a file. */
  | { readonly line: 'attachment-refused'; readonly below?: true }
  /** `many`: a mail names more than can be read with certainty at once, and nothing of it was taken in. */
  | { readonly line: 'too-long'; readonly many?: true }
  | { readonly line: 'closed' };

export type LineId = Line['line'];

/** A line for one leg. */
export interface Tell {
  readonly type: 'tell';
  readonly leg: LegId;
  readonly line: Line;
}
