import { hash, randomInt } from 'node:crypto';
import type { CaseId, LegId, UserId } from '../../machines/words';
import { randomText } from './random-text';

/** Shards of the store; a case lies in one of them with its transcript, its outbox and its due index. */
export const SLOTS = 64;

const two = (slot: number): string => String(slot).padStart(2, '0');

/** The shard an id carries in front: `07-…` lies in 7. Throws RangeError for a text that is no id of ours. */
export function slotOf(id: CaseId | LegId): number {
  const slot = /^(\d\d)-/.test(id) ? Number(id.slice(0, 2)) : NaN;
  if (!(slot < SLOTS))
    throw new RangeError(`An id starts with its shard 00- to ${two(SLOTS - 1)}-; got ${JSON.stringify(id.slice(0, 12))}.`);
  return slot;
}

/** The shard of a user's PIN, counters, epoch and index of live cases. */
export function slotOfUser(user: UserId): number {
  return hash('sha256', user, 'buffer').readUInt16BE(0) % SLOTS;
}

/** An id in a shard, from its bytes: 16 for a leg, 9 for a case. */
export const idOf = (slot: number, bytes: Buffer): string => `${two(slot)}-${bytes.toString('base64url')}`;

/** A conversation id: unguessable (128 bits), shard in front. Without `slot`, any shard. */
export function mintLegId(slot: number = randomInt(SLOTS)): LegId {
  return `${two(slot)}-${randomText(16)}`;
}

/** A case id in the given shard; also unguessable, though nothing rests on that. */
export function mintCaseId(slot: number): CaseId {
  return `${two(slot)}-${randomText(9)}`;
}

/**
 * The pseudo leg under which a case's internal notes are written and read as lines, in the case's shard. It is bound to
 * nothing and no channel's: a leg's id has no point.
 */
export const notesLeg = (of: CaseId): LegId => `${two(slotOf(of))}-notes.${of}`;
export const isNotesLeg = (leg: LegId): boolean => leg.startsWith('notes.', 3);

/** The id of a leg's first case, the same on every instance: two that hear the leg's first words at once begin one case. */
export function firstCaseId(leg: LegId): CaseId {
  return `${two(slotOf(leg))}-${hash('sha256', `case of ${leg}`, 'base64url').slice(0, 12)}`;
}
