import type { Report } from '../../machines/tells';
import type { Change, Channel, Instant } from '../../machines/words';
import type { AddressMail } from './address-text';
import type { ApprovingMail } from './approving-text';
import type { ArticleMail } from './article-text';
import type { DeskMail } from './desk-text';
import type { Disputable, Frame, Named } from './frame';
import type { PortalMail } from './portal-text';

/** P6: the PIN, with a one-use link beside it. None of the asker's words are in it. */
export interface PinMail extends Frame, Disputable {
  readonly kind: 'pin';
  /** Six digits. */
  readonly pin: string;
  /** Whose PIN it is: an address may be shared by colleagues (P7). */
  readonly login: string;
  /** Where and when it was asked for. */
  readonly channel: Channel;
  /** An agent had it mailed, while talking there with who gave the user's name. */
  readonly byAgent?: true;
  readonly at: Instant;
  /** It works once, and not from here on; absent: it stays the same (POLICY). */
  readonly until?: Instant;
  /** `…/verify/<token>`; undefined: the PIN is for the page on which it was asked for, where somebody confirms another. */
  readonly verifyUrl: string | undefined;
}

/** A new PIN was made; it is in the mail, and the old one is dead (PA-5). */
export interface NewPinMail extends Frame, Disputable {
  readonly kind: 'new-pin';
  readonly pin: string;
  readonly login: string;
  /** Undefined: it was made from the link in the mailbox. */
  readonly channel: Channel | undefined;
  readonly at: Instant;
  /** As in a PIN mail. */
  readonly until?: Instant;
  /** An agent heard the old one in this case, so it was replaced unasked. */
  readonly heardIn?: string;
}

/** A one-use link to go on elsewhere with what was asked for. None of the asker's words are in it. */
export interface ResumeMail extends Frame, Disputable {
  readonly kind: 'resume';
  /** For whom it is: an address may be shared by colleagues (P7). */
  readonly login: string;
  /** Where and when it was asked for. */
  readonly channel: Channel;
  readonly at: Instant;
  /** From here on the link is dead. */
  readonly until: Instant;
  /** `…/resume/<token>`. */
  readonly resumeUrl: string;
  /** A person was wanted and nobody was there: what was asked for waits for its owner alone. */
  readonly parked?: true;
  /** It was asked for by who had shown who they are there: this mail may be answered, and says what is in hand (P3, P8). */
  readonly inHand?: InHand;
}

/** What a mail says of the request to whom it belongs, and until when an answer alone proves them (P8). */
export interface InHand {
  readonly changes: readonly Change[];
  /** A yes is asked for all of it; else something is missing there. */
  readonly complete: boolean;
  readonly until: Instant;
  readonly caseNumber: string;
}

/** A one-time code for exactly these changes (fresh). */
export interface CodeMail extends Frame, Disputable {
  readonly kind: 'code';
  readonly code: string;
  readonly login: string;
  readonly changes: readonly Change[];
  readonly channel: Channel;
  readonly at: Instant;
  /** From here on the code is dead. */
  readonly until: Instant;
}

/** What was changed, to the asker and to the subject, and of some kinds to the other administrators. */
export interface NoticeMail extends Frame {
  readonly kind: 'notice';
  /** Who reads it; somebody who asked for themselves is the asker. */
  readonly to: 'asker' | 'subject' | 'administrator';
  /** Of the reader's own; none for who neither asked nor is concerned. */
  readonly notMeUrl?: string;
  readonly asker: Named;
  readonly subject: Named;
  readonly report: Report;
  /** The address that it waited for has confirmed it, and it was made; before: the one until then. */
  readonly confirmed?: { readonly before: string | undefined } | undefined;
  readonly caseNumber: string;
}

/** SO-5: every login name of the address it goes to. Carries no set-up link. */
export interface LoginNamesMail extends Frame {
  readonly kind: 'login-names';
  readonly logins: readonly string[];
  /** Where one signs in; undefined: nowhere of ours. */
  readonly portalUrl: string | undefined;
}

/** "This was not me" was taken in: every right in this name is ended. */
export interface NotMeReceivedMail extends Frame {
  readonly kind: 'not-me-received';
  readonly at: Instant;
  /** The PIN died with it. */
  readonly pinReplaced: boolean;
  /** Undefined: it was about no case. */
  readonly caseNumber: string | undefined;
}

/** All that a thread was told since our mail before, as one answer in that thread (PA-9). */
export interface AnswerMail extends Frame {
  readonly kind: 'answer';
  /** Plain text replies as they were said; lines that begin with `• ` or `1. ` become lists. */
  readonly paragraphs: readonly string[];
  /** `C-48K2-7`. */
  readonly caseNumber: string;
  /** The customer's own subject, masked; undefined: our own (a stranger's words are never sent back). */
  readonly subject: string | undefined;
  /** A change was reported: how to say "this was not me". */
  readonly notMeUrl?: string;
  /** Who of the desk wrote it; absent: the bot did. */
  readonly agent?: string;
}

export type { Named };

/** Every mail the service sends, with all that its words depend on. */
export type MailText =
  | PinMail
  | NewPinMail
  | ResumeMail
  | CodeMail
  | NoticeMail
  | LoginNamesMail
  | NotMeReceivedMail
  | AnswerMail
  | ApprovingMail
  | DeskMail
  | PortalMail
  | AddressMail
  | ArticleMail;

export type MailKind = MailText['kind'];
