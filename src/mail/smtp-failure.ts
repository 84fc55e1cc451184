import { z } from 'zod';
import { MailRejected } from './port';

/** What nodemailer hangs on its errors, as far as it is used. */
const failure = z.object({
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
});

/** How a sending failed: what to throw, and what to tell whoever runs the service. */
export interface SmtpFailure {
  readonly error: Error;
  /** `error`: every mail fails until somebody acts. */
  readonly level: 'warn' | 'error';
}

/**
 * Reads a failure of the SMTP client. For good is only what the server says of this recipient or this message: a 5xx to
 * RCPT TO or DATA (503, a bad sequence, is none: RFC 5321, 4.2.1). A refused login or sender is a 5xx too, but about us:
 * it can be put right, so no mail is given up for it. The server's own words stay out of the sentence after DATA, where
 * filters quote what they read; before, the recipient's address is taken out of them (I11).
 */
export function smtpFailure(thrown: unknown, recipient: string): SmtpFailure {
  const { code = 'no code', command = '', responseCode, response = '' } = failure.catch({}).parse(thrown);
  if (responseCode === undefined) {
    return {
      error: new Error(`The mail server (SMTP_URL) could not be reached or did not answer in time: ${code}. The mail is tried again.`),
      level: 'warn',
    };
  }
  const said =
    command === 'RCPT TO'
      ? response.replaceAll(recipient, '<recipient>').slice(0, 300)
      : (/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0] ?? String(responseCode));
  const forGood = responseCode >= 500 && responseCode !== 503;
  if (forGood && (command === 'RCPT TO' || command === 'DATA')) {
    return { error: new MailRejected(`The mail server refused the mail for good at ${command}: ${said}`), level: 'warn' };
  }
  const about =
    code === 'EAUTH'
      ? 'refused our login; set user and password in SMTP_URL'
      : command === 'MAIL FROM'
        ? 'refused our sender; set MAIL_FROM to one it takes'
        : `did not take the mail at ${command || 'the connection'}`;
  return { error: new Error(`The mail server ${about}: ${said}. The mail is tried again.`), level: forGood ? 'error' : 'warn' };
}
