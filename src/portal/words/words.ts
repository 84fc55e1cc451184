import type { SecretFault } from '../../../machines/words';
import type { Message } from '../../website/words/words';
import type { guideRules, PasswordFault, Profile } from '../passwords/policy';
import type { Strength } from '../passwords/strength';

/** A page on which a name is given, and what it says when that was taken in. */
export interface AskWords {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly hint: string;
  readonly button: string;
}

/** A page on which a password is chosen. */
export interface ChooseWords {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  /** On the sign-in page, when it is done. */
  readonly done: 'set-up' | 'reset' | 'activated';
}

/** What may stand above the sign-in form. */
export type SignInNotice = 'wrong' | 'signed-out' | 'set-up' | 'reset' | 'activated' | 'sign-in-first' | 'signed-out-meanwhile';

/** What the page says while somebody types, where a script runs. */
export interface LiveWords {
  /** On the button, and what it is about, for ears. */
  readonly show: string;
  readonly shown: Readonly<Record<'password' | 'pin', string>>;
  readonly capsLock: string;
  readonly strength: string;
  /** Between it and its value. */
  readonly colon: string;
  /** From `found at once` to `not worth trying`. */
  readonly strengths: Readonly<Record<Strength, string>>;
  /** For ears: a rule of the guide that is followed, and one that is not yet. */
  readonly kept: string;
  readonly open: string;
  /** Before what is still to do, after the strength. */
  readonly toDo: string;
  readonly accepted: string;
  readonly same: string;
  readonly different: string;
  readonly generate: string;
  readonly another: string;
  readonly generated: string;
  readonly pinAccepted: string;
}

/** All that the portal's pages without a profile say. */
export interface PortalWords {
  readonly fields: {
    readonly login: string;
    readonly loginHint: string;
    readonly password: string;
    readonly newPassword: string;
    readonly confirmation: string;
    readonly voicemailPin: string;
    readonly voicemailHint: string;
    readonly remember: string;
    readonly code: string;
    readonly codeHint: string;
  };
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly forgotPassword: string;
    readonly forgotLogin: string;
    readonly activate: string;
    readonly troubleTitle: string;
    readonly notices: Readonly<Record<SignInNotice, string>>;
    readonly demoTitle: string;
    readonly demoLead: string;
    readonly demoColumns: readonly [string, string, string];
  };
  /** Minutes, at least one. */
  readonly tooMany: (minutes: number) => string;
  readonly forgotPassword: AskWords;
  readonly forgotLogin: AskWords;
  readonly activate: AskWords;
  readonly passwordAsked: Message;
  readonly loginAsked: Message;
  /** After the login name was given: the code. */
  readonly code: { readonly title: string; readonly lead: string; readonly button: string; readonly wrong: string; readonly newer: string };
  readonly choose: Readonly<Record<'welcome' | 'reset' | 'activate', ChooseWords>>;
  readonly guide: {
    readonly title: string;
    /** Before one that was made for this very page. */ readonly suggestion: string;
    readonly rules: { readonly [P in Profile]: Readonly<Record<keyof (typeof guideRules)[P], string>> };
  };
  readonly live: LiveWords;
  /** Stands above the form when something in it was not taken. */
  readonly notTaken: string;
  readonly passwordFaults: Readonly<Record<PasswordFault, string>>;
  /** Below secrets that were right beside one that was not: a page never brings back what was typed. */
  readonly retype: { readonly first: string; readonly again: string };
  readonly confirmationFault: string;
  readonly voicemailFaults: Readonly<Record<SecretFault, string>>;
  readonly dead: Message;
  readonly later: Message;
  readonly again: string;
  readonly crossSite: Message;
  readonly toSignIn: string;
  readonly home: {
    readonly title: (name: string) => string;
    readonly lead: (login: string, company: string) => string;
    readonly help: string;
    readonly chat: string;
  };
}
