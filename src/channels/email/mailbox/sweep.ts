import type { SearchObject } from 'imapflow';
import { takenKeyword, type OpenFolder } from './connection';
import type { Reach } from './reach';

/**
 * A search that cannot be done ends the connection: looking at a part of the mail would lose the rest. It is the first
 * command after IDLE, and has a deadline of its own: imapflow waits without end where the connection died before the
 * server had agreed to IDLE.
 */
async function search({ client, silence }: OpenFolder, query: SearchObject): Promise<number[]> {
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    client.close();
  }, silence);
  const found = await client
    .search(query, { uid: true })
    .catch((error: unknown) => {
      throw late ? new Error('the server fell silent') : error;
    })
    .finally(() => clearTimeout(deadline));
  if (!Array.isArray(found))
    throw new Error(late ? 'the server fell silent' : client.usable ? 'the server did not answer a search' : 'the connection was lost');
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
export async function lookForMail(open: OpenFolder, folder: string, known: Reach | undefined): Promise<Reach> {
  const { uidValidity, uidNext, keepsKeywords } = open;
  const untaken: SearchObject = keepsKeywords ? { unKeyword: takenKeyword } : {};
  if (known === undefined || known.folder !== folder || known.uidValidity !== uidValidity) {
    const owed = await search(open, { seen: false, ...untaken });
    return { folder, uidValidity, after: Math.max(uidNext - 1, owed.at(-1) ?? 0), owed };
  }
  // `n:*` always names the last mail, also when its UID is below n.
  const found = (await search(open, { uid: `${known.after + 1}:*`, ...untaken })).filter((uid) => uid > known.after);
  return { ...known, after: found.at(-1) ?? known.after, owed: [...known.owed, ...found] };
}
