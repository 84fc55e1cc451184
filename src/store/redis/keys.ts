import { hash } from 'node:crypto';
import type { CaseId, LegId, UserId } from '../../../machines/words';
import { SLOTS, slotOf, slotOfUser } from '../ids';
import { randomText } from '../random-text';

/**
 * Names of keys. Each begins with the hash tag of its shard, `{s00}` to `{s63}`, so that a shard lies whole on one node of
 * a cluster. What lies under them is told at the head of the scripts in commands/ and commands/lib/.
 */
const tag = (slot: number): string => `{s${String(slot).padStart(2, '0')}}`;

/** Every shard's number. */
export const slots: readonly number[] = Array.from({ length: SLOTS }, (_, slot) => slot);

export const caseKey = (id: CaseId): string => `${tag(slotOf(id))}case:${id.slice(3)}`;
export const legKey = (id: LegId): string => `${tag(slotOf(id))}leg:${id.slice(3)}`;
export const userKey = (user: UserId): string => `${tag(slotOfUser(user))}user:${written(user)}`;
/** A case number's own key: nobody who quotes a number knows a shard. */
export const numberKey = (number: string): string => `number:${number}`;
/** An index of a shard: `due` effects, cases to `wake`, `idle` cases, `chores`, `mails` to answer, ids of `mailed` ones, `threads` of mailboxes; rows of the `desk`, cases `waiting` there; the store's `epoch` and its `beat` (epoch.ts). */
export const indexKey = (
  index: 'due' | 'wake' | 'idle' | 'chores' | 'mails' | 'mailed' | 'threads' | 'desk' | 'waiting' | 'epoch' | 'beat',
  slot: number,
): string => `${tag(slot)}${index}`;
export const budgetKey = (key: string): string => `${tag(slotOfUser(key))}budget:${mark(key)}`;
/** A mail that came in, by its id; any text can be one. */
export const mailKey = (id: string): string => `${tag(slotOfUser(id))}mail:${written(id)}`;
/** Threads of the mailboxes of one shard. */
export const threadKey = (mailbox: string): string => `${tag(slotOfUser(mailbox))}thread`;
/** Figures of one day (`2026-11-22`) that commits of the shard added up. */
export const figuresKey = (day: string, slot: number): string => `${tag(slot)}figures:${day}`;
/** The full id of a member of a shard's index, which leaves the shard out. */
export const idIn = (slot: number, member: string): CaseId => `${String(slot).padStart(2, '0')}-${member}`;
/** The channel on which a shard's legs are named that got lines. */
export const channelOf = (leg: LegId): string => `countersign:${tag(slotOf(leg)).slice(1, -1)}`;

/** The channel on which cases at the desk are named that were committed. */
export const DESK_CHANNEL = 'countersign:desk';

/** Sixteen letters for a text of any length: 96 bits of its SHA-256, so that no two operation ids meet. */
export const mark = (...parts: readonly string[]): string => hash('sha256', parts.join('\n'), 'base64url').slice(0, 16);

/** A word for one call that has no operation id of its own, so that the client's resending it is told from a second call. */
export const nonce = (): string => randomText(12);

/** A user's id as it is stored: a directory may name its users as it likes. `readUser` gives it back. */
export const written = (user: UserId): string =>
  user === '' || /[\s%\p{Cc}]/u.test(user) ? plain('user', encodeURIComponent(user)) : user;
export const readUser = (stored: string): UserId => (stored.includes('%') ? decodeURIComponent(stored) : stored);

/** What ids of ours are made of; others may have more. */
const visible = /^[!-~]+$/;

/**
 * An id as it may be stored between separators. Throws RangeError for a text with blanks or control characters: ids of
 * ours have none.
 */
export function plain(what: string, text: string): string {
  if (visible.test(text)) return text;
  if (text === '' || /[\s\p{Cc}]/u.test(text))
    throw new RangeError(`The ${what} must be a text without blanks; got ${JSON.stringify(text.slice(0, 40))}.`);
  return text;
}
