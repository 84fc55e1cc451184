/** A mail ready to go. One recipient, always an address read from the directory by user id, never one from input (T10). */
export interface Mail {
  /** Without angle brackets; stable over retries (I9). */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `Auto-Submitted` value (RFC 3834). */
  readonly autoSubmitted: 'auto-generated' | 'auto-replied';
  readonly language: 'en' | 'fr';
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
