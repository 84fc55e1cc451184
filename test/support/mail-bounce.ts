import { newMessageId } from './mail-letter';
import type { Arrived } from './mail-sink';
import type { MailWorld } from './mail-world';

/** What of a delivery status notification is other than usual. */
export interface OddBounce {
  readonly action?: 'failed' | 'delayed' | 'delivered';
  readonly status?: string;
  /** Who it goes to: the mail's envelope sender unless told. */
  readonly to?: string;
  readonly recipient?: string;
  /** Message-ID of the mail it is about: its own unless told. */
  readonly about?: string;
}

/** The notification a mail host sends back when it could not deliver a mail of the house (RFC 3464). */
export function bounceOf(
  { raw, sender, recipient: own, messageId }: Arrived,
  { action = 'failed', status = '5.1.1', to = sender, recipient = own, about = messageId }: OddBounce = {},
): string {
  const head = (raw.split('\r\n\r\n', 1)[0] ?? '').replaceAll(messageId, about).replaceAll(sender, to);
  const boundary = `b${messageId.replace(/\W/g, '').slice(0, 20)}`;
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.organization.com>',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: ${newMessageId('mx.organization.com')}`,
    'Date: Tue, 06 May 2031 14:00:00 +0000',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `The mail to <${recipient}> could not be delivered.`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.organization.com',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    head,
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Sends it as mail hosts do: with the null return path. */
export const bounces = ({ post }: MailWorld, mail: Arrived, odd: OddBounce = {}): Promise<void> =>
  post.handOver(bounceOf(mail, odd), { from: '', to: [odd.to ?? mail.sender], ip: '127.0.0.10', helo: 'mx.organization.com' });
