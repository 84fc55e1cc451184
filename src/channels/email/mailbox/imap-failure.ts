import { z } from 'zod';
import type { ImapUrl } from './imap-url';

/** What imapflow hangs on its errors, as far as it is used. */
const failure = z.object({
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  authenticationFailed: z.boolean().optional().catch(undefined),
  tlsFailed: z.boolean().optional().catch(undefined),
  responseStatus: z.string().optional().catch(undefined),
  serverResponseCode: z.string().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
});

/** The folder could not be opened, and the server said so. */
export class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
}

/** Why the mailbox cannot be read now. */
export interface ImapFailure {
  /** We are not let in as we are set up: trying again soon changes nothing and may lock the mailbox. */
  readonly refused: boolean;
  /** For whoever runs the service; without the password. */
  readonly sentence: string;
}

/** RFC 5530: the server's trouble, not a wrong name or password. */
const passing = new Set(['UNAVAILABLE', 'INUSE', 'SERVERBUG', 'LIMIT', 'OVERQUOTA', 'CONTACTADMIN']);

const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/;

/** Whether the server says NO to a command, in trouble that may pass or not. The connection goes on. */
export const isNo = (thrown: unknown): boolean => failure.safeParse(thrown).data?.responseStatus === 'NO';

/** Whether the trouble is the server's own and may pass. */
export const mayPass = (thrown: unknown): boolean => passing.has(failure.safeParse(thrown).data?.serverResponseCode ?? '');

/** The server's own words, without the tag of the command. */
const said = (text = ''): string => (text === '' ? '' : ` (the server says: ${text.replace(/^\S+ (NO|BAD) /, '').slice(0, 200)})`);

/** Reads a failure of the IMAP client. */
export function imapFailure(thrown: unknown, { host, port, user }: ImapUrl): ImapFailure {
  const at = `the mailbox of ${user} at ${host}:${port}`;
  if (thrown instanceof FolderRefused) return { refused: true, sentence: `${at}: ${thrown.message}` };
  const { message = '', code = '', authenticationFailed, tlsFailed, response, reason } = failure.safeParse(thrown).data ?? {};
  if (certificate.test(code)) {
    return {
      refused: true,
      sentence: `${at} cannot be read: the server's certificate is not to be trusted (${code}); it must name ${host} and come from an authority this machine knows`,
    };
  }
  if (tlsFailed && code === '') {
    return {
      refused: true,
      sentence: `${at} cannot be read: the server offers no STARTTLS, and a password is not sent in the clear; write imaps:// in IMAP_URL or turn TLS on at the server`,
    };
  }
  const unsupported = message.startsWith('Unsupported authentication');
  if ((authenticationFailed && !mayPass(thrown)) || unsupported) {
    return {
      refused: true,
      sentence: `${at} cannot be read: the server refuses user and password${said(response)}; put them right in IMAP_URL, or let the mailbox in by password`,
    };
  }
  return {
    refused: false,
    sentence: `${at} cannot be reached: ${code === '' || message.includes(code) ? message : `${message} (${code})`}${said(reason ?? response)}`,
  };
}
