import type { DeliveryReport } from './delivery-report';
import type { Header } from './headers';
import type { Mailbox, MailboxList } from './mailboxes';
import type { Cut } from './new-text';

/** A file that came with a mail. It is never opened. */
export interface Attachment {
  /** Name as the sender gave it, without folders and control characters, at most 200 characters; '' when there is none. */
  readonly name: string;
  /** Media type as the sender named it. */
  readonly type: string;
  /** Bytes after decoding. */
  readonly size: number;
}

/** A mail as read. Nothing in it is proved: every field is what its sender wrote (I7). */
export interface Mail {
  /** Every header in its order, undecoded. */
  readonly headers: readonly Header[];
  /** The mailboxes of all From headers together; `count` is the number of these headers. See `soleWriter`. */
  readonly from: MailboxList & { readonly count: number };
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** From the Return-Path header: '' for the null path `<>`, undefined when there is no such header. */
  readonly returnPath: string | undefined;
  /** Decoded, one line, at most 1,000 characters. */
  readonly subject: string;
  /** With its angle brackets; undefined when there is not exactly one. */
  readonly messageId: string | undefined;
  readonly inReplyTo: readonly string[];
  /** The newest 100, in their order. */
  readonly references: readonly string[];
  /** Milliseconds since 1970 of the Date header; undefined when missing or unreadable. */
  readonly date: number | undefined;
  /** Media type of the whole mail in small letters. */
  readonly contentType: string;
  /** What the writer wrote now (new-text.ts). */
  readonly newText: string;
  readonly cut: Cut;
  /** The text is one that mail servers write, not people (bounce-signs.ts). */
  readonly readsLikeBounce: boolean;
  /** Language tags in small letters (Content-Language, the HTML's lang, Accept-Language), the surest first. Hints only. */
  readonly languages: readonly string[];
  readonly attachments: readonly Attachment[];
  /** What a delivery status notification (RFC 3464) reports. */
  readonly report: DeliveryReport | undefined;
}

/** Why a mail could not be read; `unavailable`: for a reason of ours, it may be tried again. */
export type UnreadableReason =
  'too-large' | 'headers-too-large' | 'too-deep' | 'too-many-parts' | 'too-slow' | 'out-of-memory' | 'broken' | 'unavailable';

/** A mail, or why it could not be read (`detail` is for the log and holds nothing of the mail's text). */
export type ReadMail =
  | { readonly kind: 'mail'; readonly mail: Mail }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly detail: string };

/** The limits of a mail (T22). */
export const limits = {
  /** Bytes of the whole mail. */
  size: 25 * 1024 * 1024,
  /** Levels of parts within parts. */
  depth: 50,
  parts: 500,
  /** Bytes of the headers of the mail, and of each part. */
  headers: 100 * 1024,
  /** Milliseconds from handing the mail to the thread to its answer. */
  deadline: 2_000,
  /** Megabytes of heap of the thread. */
  memory: 256,
} as const;

/** The one mailbox of the one From header, or undefined when there is any other reading of who wrote (T17). */
export const soleWriter = ({ from }: Mail): Mailbox | undefined =>
  from.count === 1 && from.clear && from.mailboxes.length === 1 ? from.mailboxes[0] : undefined;
