import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow';
import { takenKeyword, type OpenFolder } from './connection';
import { isNo } from './imap-failure';

const longestHead = 64 * 1024;

/** A mail as the folder has it. */
export type Met =
  | { readonly kind: 'whole'; readonly raw: Buffer }
  | { readonly kind: 'large'; readonly bytes: number; readonly head: Buffer }
  /** Deleted, or taken by another instance. */
  | { readonly kind: 'gone' }
  /** The server has it and does not hand it out. */
  | { readonly kind: 'unreadable' };

/** Fetches of one mail. Servers may put news of other mails between: only the answer about this one counts. */
async function ask(
  client: ImapFlow,
  uid: number,
  query: FetchQueryObject,
  isIt: (mail: FetchMessageObject) => boolean,
): Promise<FetchMessageObject | 'gone' | 'refused'> {
  try {
    const answers = await client.fetchAll(String(uid), { uid: true, ...query }, { uid: true });
    const about = answers.filter((mail) => mail.uid === uid);
    return about.find(isIt) ?? (about.length === 0 ? 'gone' : 'refused');
  } catch (error) {
    if (isNo(error) && client.usable) return 'refused';
    throw error;
  }
}

/**
 * Fetches one mail without marking it (PEEK), if it is not larger than is taken: its size is asked first, and no more
 * than that is asked for, because some servers only guess at sizes. Rejects when the connection is lost.
 */
export async function fetchMail(client: ImapFlow, uid: number, largest: number): Promise<Met> {
  const facts = await ask(client, uid, { flags: true, size: true }, (mail) => mail.size !== undefined && mail.flags !== undefined);
  if (facts === 'gone') return { kind: 'gone' };
  if (facts === 'refused') return { kind: 'unreadable' };
  if ([...(facts.flags ?? [])].some((flag) => flag.toLowerCase() === takenKeyword.toLowerCase())) return { kind: 'gone' };
  const bytes = facts.size ?? 0;
  if (bytes > largest) return { kind: 'large', bytes, head: await headOf(client, uid) };
  const mail = await ask(client, uid, { source: { start: 0, maxLength: largest + 1 } }, ({ source }) => Buffer.isBuffer(source));
  if (mail === 'gone') return { kind: 'gone' };
  if (mail === 'refused' || mail.source === undefined) return { kind: 'unreadable' };
  const raw = mail.source;
  return raw.length > largest
    ? { kind: 'large', bytes: Math.max(bytes, raw.length), head: raw.subarray(0, longestHead) }
    : { kind: 'whole', raw };
}

async function headOf(client: ImapFlow, uid: number): Promise<Buffer> {
  const mail = await ask(client, uid, { bodyParts: [{ key: 'HEADER', start: 0, maxLength: longestHead }] }, ({ headers }) =>
    Buffer.isBuffer(headers),
  );
  return typeof mail === 'string' ? Buffer.alloc(0) : (mail.headers ?? Buffer.alloc(0));
}

/**
 * Marks a mail as taken: \Seen, and the keyword where it is kept; \Seen alone where the server promises keywords and
 * refuses one more. False when the server did neither. Never deletes, never moves.
 */
export async function markTaken({ client, keepsKeywords, readOnly }: OpenFolder, uid: number): Promise<boolean> {
  if (readOnly) return false;
  const add = (flags: string[]): Promise<boolean> => client.messageFlagsAdd(String(uid), flags, { uid: true, silent: true });
  return (keepsKeywords && (await add(['\\Seen', takenKeyword]))) || (client.usable && (await add(['\\Seen'])));
}
