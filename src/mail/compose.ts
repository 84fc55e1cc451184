import type { SendMailOptions } from 'nodemailer';
import type { MailAddress } from '../config/mail-address';
import { isMailbox, mailboxWanted } from './mailbox';
import { MailRejected, type Mail } from './port';
import { threadHeaders } from './thread-headers';

/** Control characters, line separators and overrides of the writing direction: what could start a header or disguise a name. */
const unruly = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A text as it may stand in a header: in one line, as it reads. */
export const oneLine = (text: string): string => text.replace(unruly, ' ').trim();

/** `left@right` without anything that would end or extend the header (RFC 5322, 3.6.4). */
const messageId = /^[!-;=?A-~]{1,180}@[!-;=?A-~]{1,180}$/;

/**
 * A mail as nodemailer takes it: one recipient in header and envelope (T10), plain and HTML parts, its own Message-ID,
 * and no header twice. The same for the real mail and for the demo's. Throws MailRejected for an address on file that is
 * not exactly one mailbox, and TypeError for a Message-ID or an address of ours that is none: the caller's fault.
 */
export function compose(mail: Mail, from: MailAddress): SendMailOptions {
  const { to, autoSubmitted, language } = mail;
  if (!isMailbox(to.address)) {
    throw new MailRejected(
      `The address on file (${to.address.length} characters) cannot be mailed to; wants ${mailboxWanted}. Correct it in the account directory.`,
    );
  }
  if (!messageId.test(mail.messageId))
    throw new TypeError(`A Message-ID wants left@right in visible ASCII without angle brackets; got ${JSON.stringify(mail.messageId)}.`);
  for (const own of [mail.replyTo, mail.envelopeFrom]) {
    if (own !== undefined && !isMailbox(own))
      throw new TypeError(`A reply address or return path wants ${mailboxWanted}; got ${JSON.stringify(own)}.`);
  }
  return {
    messageId: `<${mail.messageId}>`,
    from: { name: oneLine(mail.writer === undefined ? from.name : `${mail.writer} (${from.name})`), address: from.address },
    to: { name: oneLine(to.name), address: to.address },
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    ...threadHeaders(mail),
    envelope: { from: mail.envelopeFrom ?? from.address, to: [to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': autoSubmitted, 'Content-Language': language },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
