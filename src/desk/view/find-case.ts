import { decide, type Snapshot } from '../../../machines/decide';
import type { Policy } from '../../../machines/policy';
import type { CaseId, Instant } from '../../../machines/words';
import type { CasePort, StoredCase } from '../../store/port';
import { openStored } from '../../turn/cases';

/** A case as it is now: with all that time and revocations did to it, though nothing of that is stored by looking. */
export interface CaseNow {
  readonly id: CaseId;
  readonly number: string;
  readonly snapshot: Snapshot;
}

/** `c-48k2-7`, `48K27` as `C-48K2-7`; undefined: no number of a case. */
export function readNumber(written: string): string | undefined {
  const [, body, last] = /^(?:C\s*-?\s*)?([2-9A-Z]{4})\s*-?\s*([2-9A-Z])$/.exec(written.trim().toUpperCase()) ?? [];
  return body === undefined ? undefined : `C-${body}-${last}`;
}

/** Throws NewerCase. */
export function asItIsNow(stored: StoredCase, policy: Policy, at: Instant): CaseNow {
  const { snapshot, revoked } = openStored(stored, policy, at);
  return {
    id: stored.id,
    number: stored.number,
    snapshot: stored.open ? decide(snapshot, [...revoked, { type: 'clock.ticked', at }]).snapshot : snapshot,
  };
}

/** The case of that number, read from the store; undefined: there is none (any more). Rejects with StoreUnavailable and NewerCase. */
export async function findCase(
  store: Pick<CasePort, 'findCaseByNumber' | 'loadCase'>,
  policy: Policy,
  written: string,
  at: Instant,
): Promise<CaseNow | undefined> {
  const number = readNumber(written);
  const id = number === undefined ? undefined : await store.findCaseByNumber(number);
  const stored = id === undefined ? undefined : await store.loadCase(id);
  return stored && asItIsNow(stored, policy, at);
}
