import { decodeWords } from './encoded-words';

/** One mailbox of an address header. */
export interface Mailbox {
  /** As written, without spaces around; never decoded from an encoded word (RFC 2047 s5). */
  readonly address: string;
  /** Display name, decoded; '' when there is none. Never says who somebody is (I7). */
  readonly name: string;
}

/** What an address header holds. */
export interface MailboxList {
  readonly mailboxes: readonly Mailbox[];
  /**
   * Every entry has exactly one well-formed address (local@domain of printable characters without spaces). When false,
   * another reader could see other mailboxes than we do: nothing may be proved by this header.
   */
  readonly clear: boolean;
}

interface Entry {
  words: string;
  angles: string[];
  odd: boolean;
}

const fresh = (): Entry => ({ words: '', angles: [], odd: false });
const MOST = 1_000;
const wellFormed = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,255}$/;
/** Tabs are white space as a blank is: headers may be folded with them. */
const controls = /(?!\t)\p{Cc}/u;

/** One pass over the header's characters: quoted texts, comments, angle brackets and groups of RFC 5322 s3.4. */
function entriesOf(value: string): { readonly entries: readonly Entry[]; readonly whole: boolean } {
  const entries: Entry[] = [];
  let entry = fresh();
  let whole = true;
  let comment = 0;
  let quoted = false;
  let angle: string | undefined;
  const end = (): void => {
    if (entry.words.trim() !== '' || entry.angles.length > 0) entries.push(entry);
    entry = fresh();
  };
  for (let i = 0; i < value.length && entries.length < MOST; i++) {
    const char = value[i] as string;
    if (char === '\\' && (quoted || comment > 0)) {
      i++;
      if (quoted && angle === undefined) entry.words += value[i] ?? '';
    } else if (comment > 0) comment += char === '(' ? 1 : char === ')' ? -1 : 0;
    else if (char === '"') {
      quoted = !quoted;
      if (angle !== undefined) entry.odd = true;
    } else if (quoted) {
      if (angle === undefined) entry.words += char;
    } else if (char === '(') comment = 1;
    else if (angle !== undefined) {
      if (char === '>') {
        entry.angles.push(angle.trim());
        angle = undefined;
      } else angle += char;
    } else if (char === '<') angle = '';
    else if (char === ',' || char === ';') end();
    else if (char === ':') {
      // The name of a group: RFC 6854 allows groups in From, but a group names no single writer.
      entry = { ...fresh(), odd: true };
      whole = false;
    } else entry.words += char;
  }
  if (angle !== undefined || quoted || comment !== 0 || entries.length >= MOST) whole = false;
  if (angle !== undefined) entry.angles.push(angle.trim());
  end();
  return { entries, whole };
}

/**
 * The mailboxes of an address header's value (unfolded). Never throws; linear. It lists whatever could be meant, and says
 * by `clear` whether that is the only possible reading.
 */
export function mailboxesOf(value: string): MailboxList {
  const { entries, whole } = entriesOf(value);
  let clear = whole && !controls.test(value);
  const mailboxes: Mailbox[] = [];
  for (const { words, angles, odd } of entries) {
    const bare = words.trim();
    const addresses = angles.length > 0 ? angles : [bare];
    if (odd || addresses.length !== 1) clear = false;
    for (const address of addresses) {
      if (!wellFormed.test(address) || address.includes('=?')) clear = false;
      mailboxes.push({ address, name: angles.length > 0 ? decodeWords(bare.replace(/\s+/g, ' ')) : '' });
    }
  }
  return { mailboxes, clear: clear && mailboxes.length > 0 };
}
