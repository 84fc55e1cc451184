import type { Instant } from '../../machines/words';
import type { Disputable, Frame, Named } from './frame';

interface ForLogin extends Frame {
  /** For whom it is: an address may be shared by colleagues (P7). */
  readonly login: string;
}

/** SO-1: how a new user sets the account up. */
export interface WelcomeMail extends ForLogin {
  readonly kind: 'welcome';
  readonly name: string;
  readonly company: string;
  /** `…/portal/setup/<token>`, dead from `until` on. */
  readonly setupUrl: string;
  readonly until: Instant;
}

/** SO-3: how a user chooses a new password. */
export interface ResetMail extends ForLogin {
  readonly kind: 'reset';
  readonly at: Instant;
  /** `…/portal/reset/<token>`, dead from `until` on. */
  readonly resetUrl: string;
  readonly until: Instant;
}

/** WK-4: a code to type and a link to follow, either of them. */
export interface ActivationMail extends ForLogin {
  readonly kind: 'activation';
  /** Two groups of five letters. */
  readonly code: string;
  /** `…/portal/activate/<token>`; both are dead from `until` on. */
  readonly activateUrl: string;
  readonly until: Instant;
}

/** A password was set; told to the designated address and, where there is one, to the second (a copy). */
export interface PasswordNoticeMail extends ForLogin, Disputable {
  readonly kind: 'password-notice';
  readonly at: Instant;
  /** `…/portal/forgot-password`. */
  readonly forgotUrl: string;
}

/** The voicemail PIN was changed on the profile page; nothing of it is in the mail. */
export interface VoicemailNoticeMail extends ForLogin, Disputable {
  readonly kind: 'voicemail-notice';
  readonly at: Instant;
}

/** SO-8: to the address on file, which confirms first that its owner wants another one. */
export interface OwnAddressMail extends ForLogin, Disputable {
  readonly kind: 'own-address';
  /** The new one. */
  readonly email: string;
  readonly at: Instant;
  /** `…/portal/address/<token>`, dead from `until` on. */
  readonly confirmUrl: string;
  readonly until: Instant;
}

/** SO-9: to the address on file, which confirms a second one. */
export interface SecondAddressMail extends ForLogin, Disputable {
  readonly kind: 'second-address';
  /** Empty: it is to be taken away. */
  readonly email: string;
  /** Who proposed it; undefined: its owner asked. */
  readonly by: Named | undefined;
  readonly at: Instant;
  /** `…/portal/second/<token>`, dead from `until` on. */
  readonly confirmUrl: string;
  readonly until: Instant;
}

/** SO-7: the page on which a new voicemail PIN is chosen, to the designated address of whose it is. */
export interface VoicemailLinkMail extends ForLogin, Disputable {
  readonly kind: 'voicemail-link';
  /** Who asked for it in the user's stead; undefined: they did themselves. */
  readonly by: Named | undefined;
  readonly at: Instant;
  /** `…/portal/voicemail/<token>`, dead from `until` on. */
  readonly voicemailUrl: string;
  readonly until: Instant;
}

/** The page was used, and what was chosen there was not taken, or who had asked may not any more. */
export interface VoicemailRefusedMail extends ForLogin {
  readonly kind: 'voicemail-refused';
  readonly at: Instant;
}

/** A second address was confirmed, and a provider's directory did not take it, or who had asked may not any more. */
export interface SecondRefusedMail extends ForLogin {
  readonly kind: 'second-refused';
  readonly email: string;
  readonly at: Instant;
}

export type PortalMail =
  | VoicemailLinkMail
  | VoicemailRefusedMail
  | OwnAddressMail
  | SecondAddressMail
  | SecondRefusedMail
  | WelcomeMail
  | ResetMail
  | ActivationMail
  | PasswordNoticeMail
  | VoicemailNoticeMail;
