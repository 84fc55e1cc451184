import { createSecureContext } from 'node:tls';
import type { SMTPServerOptions } from 'smtp-server';
import type { ReceiverLimits } from './limits';

/** Commands of smtp-server that are none of ours: logins, its jokes, and those by which a client says that it is another one. */
const notOurCommands = ['AUTH', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL'];

/** Bytes of one command line: RFC 5321 wants 512, extensions a little more. */
const LONGEST_COMMAND = 4_096;

/** Throws an Error with a sentence for a certificate or key that cannot be used. */
function checked(tls: { readonly cert: string; readonly key: string }): { readonly cert: string; readonly key: string } {
  try {
    createSecureContext({ cert: tls.cert, key: tls.key });
    return { cert: tls.cert, key: tls.key };
  } catch (error) {
    throw new Error(
      `The certificate for receiving mail cannot be used: ${error instanceof Error ? error.message : String(error)}. It wants a PEM certificate and its key.`,
      { cause: error },
    );
  }
}

/** How smtp-server is set up here. Its own size limit makes it announce SIZE and answer 552, to the command and to the mail. */
export function serverOptions(
  mailDomain: string,
  limits: ReceiverLimits,
  tls: { readonly cert: string; readonly key: string } | undefined,
): SMTPServerOptions {
  return {
    name: mailDomain,
    heloResponse: '%s',
    size: limits.size,
    rejectOversized: true,
    maxRecipients: limits.recipients,
    maxClients: limits.connections,
    maxCommandLength: LONGEST_COMMAND,
    socketTimeout: limits.idle,
    closeTimeout: limits.farewell,
    authOptional: true,
    disabledCommands: [...notOurCommands, ...(tls === undefined ? ['STARTTLS'] : [])],
    disableReverseLookup: true,
    logger: false,
    ...(tls !== undefined && checked(tls)),
  };
}
