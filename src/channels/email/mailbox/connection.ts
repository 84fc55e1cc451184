import { ImapFlow, type MailboxObject } from 'imapflow';
import type { Millis } from '../../../../machines/words';
import { isLoopback } from '../../../config/loopback';
import { FolderRefused, isNo, mayPass } from './imap-failure';
import type { ImapUrl } from './imap-url';
import type { MailboxOptions, Pace } from './port';

/** The keyword a taken mail bears, where the server keeps keywords (RFC 5788's form). */
export const takenKeyword = '$CountersignTaken';

/** An open folder. */
export interface OpenFolder {
  readonly client: ImapFlow;
  readonly uidValidity: string;
  /** No mail had this UID or a higher one when the folder was opened. */
  readonly uidNext: number;
  /** The keyword can be set and asked for. Some servers keep none (Exchange). */
  readonly keepsKeywords: boolean;
  /** Nothing can be marked. */
  readonly readOnly: boolean;
  /** The server tells of new mail by itself (RFC 2177). */
  readonly hasIdle: boolean;
  /** How long an answer is awaited. */
  readonly silence: Millis;
}

type Wiring = { readonly pace: Pace; readonly largest: number } & Pick<MailboxOptions, 'network'>;

/**
 * A client for the server, not connected yet. The password goes out under TLS only: from the first byte (`imaps`) or by
 * STARTTLS, which must then be offered. To this machine itself, STARTTLS is used where it is offered, and no certificate
 * is asked for: none can name a loopback address.
 */
export function createClient({ secure, host, port, user, password }: ImapUrl, { pace, largest, network = {} }: Wiring): ImapFlow {
  const near = isLoopback(host);
  return new ImapFlow({
    host,
    port,
    secure,
    ...(secure || near ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: !near, ...network },
    clientInfo: { name: 'Countersign', version: false, vendor: false, 'support-url': false },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: pace.connect,
    greetingTimeout: pace.connect,
    socketTimeout: pace.silence,
    maxLineLength: 16 * 1024 * 1024,
    maxLiteralSize: largest + 64 * 1024,
    maxResponseSize: largest + 32 * 1024 * 1024,
  });
}

/** Connects, logs in and opens the folder. Rejects with what `imapFailure` reads. */
export async function openFolder(client: ImapFlow, folder: ImapUrl['folder'], silence: Millis): Promise<OpenFolder> {
  await client.connect();
  const box = await client.mailboxOpen([...folder]).catch((error: unknown) => {
    if (!isNo(error) || mayPass(error)) throw error;
    throw new FolderRefused(
      `the folder ${JSON.stringify(folder.join('/'))} that IMAP_URL names cannot be opened; is it there, and may this user read it?`,
    );
  });
  return {
    client,
    silence,
    uidValidity: String(box.uidValidity),
    uidNext: box.uidNext ?? (await uidAfterLast(client, box)),
    keepsKeywords: permits(box, takenKeyword),
    readOnly: box.readOnly === true,
    hasIdle: client.capabilities.has('IDLE'),
  };
}

const permits = ({ permanentFlags }: MailboxObject, keyword: string): boolean =>
  permanentFlags === undefined || permanentFlags.has('\\*') || permanentFlags.has(keyword);

/** For servers that leave UIDNEXT out, which they may. */
async function uidAfterLast(client: ImapFlow, { exists }: MailboxObject): Promise<number> {
  const last = exists === 0 ? false : await client.fetchOne('*', { uid: true });
  return last ? last.uid + 1 : 1;
}
