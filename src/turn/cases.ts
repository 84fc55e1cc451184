import { randomInt } from 'node:crypto';
import { newCase, type Snapshot } from '../../machines/decide';
import { open } from '../../machines/case/envelope';
import { rightsOf } from '../../machines/view';
import type { Policy } from '../../machines/policy';
import type { SessionEvent } from '../../machines/events';
import type { CaseId, Instant, LegId } from '../../machines/words';
import { mintCaseId, slotOf } from '../store/ids';
import { StoreUnavailable, type StoredCase } from '../store/port';

/** A case opened for one turn. */
export interface OpenCase {
  readonly id: CaseId;
  readonly number: string;
  /** The version decided on; 0: not stored yet. */
  readonly version: number;
  readonly snapshot: Snapshot;
  /** Rights the store says are void; first of all events of the turn (I8). */
  readonly revoked: readonly SessionEvent[];
}

/** A newer house wrote this case: it is not touched; "try again shortly". */
export class NewerCase extends Error {
  readonly code = 'NEWER_CASE';
}

/** Nothing can be known or saved now, and the customer is told "try again shortly": the store's failure, or a newer house wrote the case. */
export const isUnavailable = (error: unknown): boolean => error instanceof StoreUnavailable || error instanceof NewerCase;

/** Not easily misread aloud; a number always has a letter, so it is never six digits (design, section 1). */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const draw = (): string => signs[randomInt(signs.length)] ?? 'A';

/** `C-48K2-7`. */
export function mintCaseNumber(): string {
  const body = [draw(), draw(), draw(), draw()];
  if (!body.some((sign) => /[A-Z]/.test(sign))) body[randomInt(4)] = signs[8 + randomInt(signs.length - 8)] ?? 'K';
  return `C-${body.join('')}-${draw()}`;
}

/** A case that is not stored yet, in the shard of its first leg. */
export function beginCase(leg: LegId, policy: Policy, at: Instant, id: CaseId = mintCaseId(slotOf(leg))): OpenCase {
  return { id, number: mintCaseNumber(), version: 0, snapshot: newCase({ case: id, policy, at }), revoked: [] };
}

/** A stored case; where this instance committed it, with the snapshot it was sealed from, which need not be read again. */
export interface HeldCase extends StoredCase {
  readonly snapshot?: Snapshot;
}

/** A stored case opened under the policy in force. An unreadable one opens empty and unproved. Throws NewerCase. */
export function openStored(stored: HeldCase, policy: Policy, at: Instant): OpenCase {
  const opened = stored.snapshot ? { is: 'open' as const, snapshot: stored.snapshot } : open(stored.state, policy);
  if (opened.is === 'newer') throw new NewerCase(`Case ${stored.number} was written by a newer version (${opened.version}).`);
  const snapshot = opened.is === 'open' ? opened.snapshot : newCase({ case: stored.id, policy, at });
  const revoked: SessionEvent[] = rightsOf(snapshot).flatMap(({ user, epoch }) => {
    const [own, general] = [stored.floors[user] ?? 0, stored.floor ?? 0];
    const floor = Math.max(own, general);
    return floor > epoch
      ? [
          {
            type: 'grant.revoked' as const,
            user,
            epoch: floor,
            because: own > epoch ? ('account-changed' as const) : ('store-restored' as const),
            at,
          },
        ]
      : [];
  });
  return { id: stored.id, number: stored.number, version: stored.version, snapshot, revoked };
}
