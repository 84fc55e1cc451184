import type { SecretFault } from '../../../machines/words';
import type { Message } from '../../website/words/words';
import type { PasswordFault, Profile } from '../passwords/policy';

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
export type SignInNotice = 'wrong' | 'signed-out' | 'set-up' | 'reset' | 'activated' | 'sign-in-first';

/** All that the portal's pages without a profile say. */
export interface PortalWords {
  readonly fields: { readonly login: string; readonly loginHint: string; readonly password: string; readonly newPassword: string; readonly confirmation: string; readonly voicemailPin: string; readonly voicemailHint: string; readonly remember: string; readonly code: string; readonly codeHint: string };
  readonly signIn: {
    readonly title: string; readonly lead: string; readonly button: string;
    readonly forgotPassword: string; readonly forgotLogin: string; readonly activate: string; readonly troubleTitle: string;
    readonly notices: Readonly<Record<SignInNotice, string>>;
    readonly demoTitle: string; readonly demoLead: string; readonly demoColumns: readonly [string, string, string];
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
  readonly guide: { readonly title: string; /** Before one that was made for this very page. */ readonly suggestion: string; readonly rules: Readonly<Record<Profile, readonly string[]>> };
  /** Stands above the form when something in it was not taken. */
  readonly notTaken: string;
  readonly passwordFaults: Readonly<Record<PasswordFault, string>>;
  readonly confirmationFault: string;
  readonly voicemailFaults: Readonly<Record<SecretFault, string>>;
  readonly dead: Message;
  readonly later: Message;
  readonly again: string;
  readonly crossSite: Message;
  readonly toSignIn: string;
  readonly home: { readonly title: (name: string) => string; readonly lead: (login: string, company: string) => string; readonly help: string; readonly chat: string };
}
