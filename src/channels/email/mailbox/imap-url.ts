import { isIP } from 'node:net';

/** A mailbox on an IMAP server and how to get in. Holds a password: never logged, never shown. */
export interface ImapUrl {
  /** TLS from the first byte (`imaps://`); else STARTTLS, see `connection.ts`. */
  readonly secure: boolean;
  /** A name or an IP address, without brackets. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The folder's name from the top; the server says with which sign its levels are joined. */
  readonly folder: readonly [string, ...string[]];
}

/** What IMAP_URL takes, for sentences to people. */
export const imapUrlWanted =
  'an imap:// or imaps:// URL with user, password and, unless it is INBOX, the folder, as imaps://support%40example.com:password@mail.example.com/Support' +
  ' (in a user, a password or a folder write % as %25, @ as %40, : as %3A, / as %2F, ? as %3F and # as %23)';

/** A part of the URL as it was meant; undefined when it is empty, wrongly encoded or holds a control character. */
function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return text === '' || /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The folder of a path as `/Support/New`; without one, INBOX. */
function folderOf(path: string): ImapUrl['folder'] | undefined {
  const [first, ...more] = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (first === undefined || (first === '' && more.length === 0)) return ['INBOX'];
  const [top, ...below] = [first, ...more].map(decoded);
  return top !== undefined && below.every((level) => level !== undefined) ? [top, ...below] : undefined;
}

/**
 * Reads `imap[s]://user:password@host[:port][/FOLDER]` (RFC 5092 without its parameters; ports 143 and 993 by default).
 * Undefined for everything else: the sentence is `imapUrlWanted`, the value itself is never to be shown.
 */
export function parseImapUrl(text: string): ImapUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if ((url.protocol !== 'imap:' && url.protocol !== 'imaps:') || url.search !== '' || url.hash !== '' || url.pathname.includes(';'))
    return undefined;
  const secure = url.protocol === 'imaps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const port = url.port === '' ? (secure ? 993 : 143) : Number(url.port);
  const user = decoded(url.username);
  const password = decoded(url.password);
  const folder = folderOf(url.pathname);
  const named = isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host);
  if (!named || port === 0 || user === undefined || password === undefined || folder === undefined) return undefined;
  return { secure, host, port, user, password, folder };
}
