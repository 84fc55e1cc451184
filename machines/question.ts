import type { ChangeId, Draft, FieldName, Fields, KindId, SecretField, Subject } from './words';

/**
 * What a leg was asked last. One thing at a time; a bare answer ("yes", six digits, a number) is read by it (P4, P10).
 */
export type Question =
  /** A change is being carried out: nothing is asked until its outcome is told. */
  | { readonly ask: 'nothing' }
  /** Nothing is open: how may I help? */
  | {
      readonly ask: 'need';
      /** All is known of one change but whose it is: an extension answers that. */ readonly whose?: Omit<Draft, 'subject'>;
    }
  /** Who are you: login name, or email address, or account number and extension. */
  | { readonly ask: 'who' }
  /** The account number is known, the extension is missing. */
  | { readonly ask: 'extension' }
  /** The extension is known, the account number (or company domain) is missing. `begun`: on a call, so few digits that a pause may have cut the account number. */
  | { readonly ask: 'account'; readonly begun?: string }
  /** A field of a change is missing. `begun`: on a call, the digits of a number that were said so far. */
  | { readonly ask: 'field'; readonly change: ChangeId; readonly kind: KindId; readonly field: FieldName; readonly begun?: string }
  /** A secret that a change sets, keyed in on a call alone; `again`: once more, to be sure of it. */
  | { readonly ask: 'new-secret'; readonly change: ChangeId; readonly kind: KindId; readonly field: SecretField; readonly again: boolean }
  /** Is this summary right? The digest is what a yes counts for. */
  | { readonly ask: 'confirm'; readonly digest: string }
  /** The customer said no to the summary: what is to be different? */
  | { readonly ask: 'correction' }
  /** The support PIN; `mailed`: it was mailed to the address on file on this leg's request. */
  | { readonly ask: 'pin'; readonly mailed: boolean }
  /** The one-time code for exactly this digest. */
  | { readonly ask: 'code'; readonly digest: string }
  /** The PIN cannot be had: shall an administrator of the account be asked to confirm this? (PA-6) */
  | { readonly ask: 'administrator'; readonly digest: string }
  /** An administrator was asked; nothing is wanted but patience, and six digits are still a PIN (P10). */
  | { readonly ask: 'waiting' }
  /** On a call: the extension of the code it has, then the code; or the number of a case. */
  | { readonly ask: 'join-extension' }
  | { readonly ask: 'join-code' }
  | { readonly ask: 'case-number' }
  /** "Can you ...?": shall I do it, or say how? `told`: how was just said. `fields`, `subject`: what the change would be, and for whom. */
  | { readonly ask: 'do-or-how'; readonly kind: KindId; readonly fields?: Fields; readonly subject?: Subject; readonly told?: true }
  /** On a call: more steps than are spoken; shall they be mailed? */
  | { readonly ask: 'steps-by-mail' }
  /** Mail asks for all that is missing at once (PA-9); a PIN given where `confirm` stands beside it is a yes to that digest. At least two. */
  | { readonly ask: 'several'; readonly wants: readonly Wanted[] }
  /** A mail that nothing proves: write from the address on file, or open the link that was mailed there (P5). */
  | { readonly ask: 'address-on-file' }
  /** Nobody is at the desk now, and this leg has not shown who it is: where shall an answer go? */
  | { readonly ask: 'reply-address' }
  /** The case is over: how was the help? */
  | { readonly ask: 'rating' }
  /** Not understood twice: one of four concrete choices. */
  | { readonly ask: 'choice' };

/** The same is asked, of the same change or summary. */
export const isSameQuestion = (a: Question, b: Question): boolean => a.ask === b.ask && JSON.stringify(a) === JSON.stringify(b);

/** The digest that a yes to this question is for; undefined: it asks for none. */
export function confirms(question: Question | undefined): string | undefined {
  if (question?.ask === 'confirm') return question.digest;
  return question?.ask === 'several' ? question.wants.find((want) => want.ask === 'confirm')?.digest : undefined;
}

/** Does a mail ask for the PIN beside other things? */
export const asksPin = (question: Question): boolean => question.ask === 'several' && question.wants.some((want) => want.ask === 'pin');

/** What a mail may ask for beside other things. */
export type Wanted = Extract<Question, { readonly ask: 'who' | 'extension' | 'account' | 'field' | 'confirm' | 'pin' | 'code' }>;
