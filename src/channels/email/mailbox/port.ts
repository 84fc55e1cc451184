import type { LookupFunction } from 'node:net';
import type { Instant, Millis } from '../../../../machines/words';
import type { Logger } from '../../../observe/logger';
import type { ImapUrl } from './imap-url';

/** A mail fetched from the mailbox, byte for byte as the server keeps it. Who handed it in is not known any more. */
export interface FetchedMail {
  readonly raw: Buffer;
  readonly envelopeFrom: undefined;
  /** None: whom it was for is read out of its header. */
  readonly recipients: readonly string[];
  readonly client: undefined;
  /** When it was fetched. */
  readonly at: Instant;
}

/** A mail that is larger than is taken. It was not fetched. */
export interface LargeMail {
  /** As the server says. */
  readonly bytes: number;
  /** The beginning of its header, at most 64 KiB. */
  readonly head: Buffer;
  readonly at: Instant;
}

/** Where it is kept how far the mailbox was read: a small text, without a secret, that survives the process. */
export interface Place {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

/** `refused`: the server does not let us in as we are set up (password, certificate, folder); somebody must act. */
export type MailboxState = 'connected' | 'connecting' | 'refused';

export interface Mailbox {
  state(): MailboxState;
  /** Ends when the mail in hand is taken and marked, or at once when none is. */
  close(): Promise<void>;
}

export interface Pace {
  /** How long IDLE runs before it is asked for anew and the folder is looked through (RFC 2177: below 29 minutes). Also finds a connection that died unheard. */
  readonly refresh: Millis;
  /** Between two looks where the server has no IDLE. */
  readonly poll: Millis;
  /** Of silence while an answer is awaited; longer than `refresh`. */
  readonly silence: Millis;
  /** Until connected, and then until greeted. */
  readonly connect: Millis;
}

export const usualPace: Pace = { refresh: 2 * 60_000, poll: 30_000, silence: 150_000, connect: 30_000 };

/** 25 MiB, as large as the usual providers send. */
export const usualLargest = 25 * 1024 * 1024;

export interface MailboxOptions {
  readonly url: ImapUrl;
  /**
   * Stores a mail durably; only then is it marked. Called again for the same mail when the process died, or the
   * connection was lost, before the mark: must know mails it has. A rejection: not now; the same mail is brought again later.
   */
  readonly take: (mail: FetchedMail) => Promise<void>;
  /** A larger mail was met; as with `take` it is marked afterwards. Not given: it is only logged. */
  readonly tooLarge?: (mail: LargeMail) => Promise<void>;
  /** Absent: kept in memory, and mail somebody reads elsewhere while this process is down is not taken. */
  readonly place?: Place;
  readonly log: Logger;
  readonly now: () => Instant;
  /** 0 to 1, so that many instances do not come back at once. */
  readonly random?: () => number;
  /** Bytes. */
  readonly largest?: number;
  readonly pace?: Partial<Pace>;
  /** Waits between tries; ends early when the signal aborts. For tests. */
  readonly pause?: (length: Millis, signal: AbortSignal) => Promise<void>;
  /** Certificates that are trusted beside the system's, and how names are looked up. For tests. */
  readonly network?: { readonly ca?: Buffer; readonly lookup?: LookupFunction };
}
