import type { ImapFlow, SearchObject } from 'imapflow';
import { takenKeyword, type OpenFolder } from './connection';
import type { Reach } from './reach';

/** A search that cannot be done ends the connection: looking at a part of the mail would lose the rest. */
async function search(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error(client.usable ? 'the server did not answer a search' : 'the connection was lost');
  return found;
}

/**
 * What is to be taken now, oldest first, added to what was owed.
 *
 * Why not \Seen alone: colleagues open the same mailbox, and what they read first would never be answered. Why not the
 * keyword alone: some servers keep none, and on the first day a mailbox is full of mail that was dealt with years ago. So
 * UIDs say what is ours, \Seen only draws the line where no UIDs are known: at the first start, and after UIDVALIDITY
 * changed, what is unread is taken and what was read is left. The keyword keeps mail that was taken from being brought
 * again, by another instance or after UIDVALIDITY changed.
 */
export async function lookForMail({ client, uidValidity, uidNext, keepsKeywords }: OpenFolder, folder: string, known: Reach | undefined): Promise<Reach> {
  const untaken: SearchObject = keepsKeywords ? { unKeyword: takenKeyword } : {};
  if (known === undefined || known.folder !== folder || known.uidValidity !== uidValidity) {
    const owed = await search(client, { seen: false, ...untaken });
    return { folder, uidValidity, after: Math.max(uidNext - 1, owed.at(-1) ?? 0), owed };
  }
  // `n:*` always names the last mail, also when its UID is below n.
  const found = (await search(client, { uid: `${known.after + 1}:*`, ...untaken })).filter((uid) => uid > known.after);
  return { ...known, after: found.at(-1) ?? known.after, owed: [...known.owed, ...found] };
}
