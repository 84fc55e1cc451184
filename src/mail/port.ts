/**
 * A mail ready to go, to one recipient. The address is the directory's, never one from input (T10), but for one mail: the
 * answer to a stranger's mail goes to the address it names, when that is exactly one mailbox (mailbox.ts).
 */
export interface Mail {
  /** Without angle brackets; stable over retries (I9). */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `Auto-Submitted` value (RFC 3834); `no`: somebody of ours wrote it. */
  readonly autoSubmitted: 'auto-generated' | 'auto-replied' | 'no';
  /** Who of ours wrote it: stands before the sender's own name. */
  readonly writer?: string | undefined;
  readonly language: 'en' | 'fr';
  /** Where replies go; without it to the sender. */
  readonly replyTo?: string;
  /** Return path: where a notice that it could not be delivered goes. Without it to the sender. */
  readonly envelopeFrom?: string;
  /** Message-IDs as somebody's mail gave them, with their angle brackets; what is none is left out. */
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[];
}

/** The server said no for good (5xx) for this mail: retrying will not help. */
export class MailRejected extends Error {
  readonly code = 'MAIL_REJECTED';
}

/** Takes a mail and answers once the next hop has accepted it; rejects with MailRejected, or any other error: try again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** Resolves when the next hop answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
