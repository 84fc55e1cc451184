import { hash as digestOf } from 'node:crypto';
import type { AuditFact } from '../../machines/audit-fact';
import type { Instant } from '../../machines/words';
import type { AuditEntry, AuditHead } from '../store/port-audit';
import { canonical, type Json } from './canonical';

/** What `previous` of the first entry is (I10). */
export const START = '0'.repeat(64);

/** A fact with all an entry needs besides its place in the chain. */
export interface AuditRecord extends AuditFact {
  /** At most one entry under it, ever: an effect's id, with the deed where an effect has several. */
  readonly op: string;
  readonly at: Instant;
  /** The case's number. */
  readonly case: string;
}

/** SHA-256 (hex) over the RFC 8785 form of the entry without its `hash`. Throws TypeError for texts that have no canonical form. */
export function hashOf(entry: Readonly<Record<string, unknown>>): string {
  const { hash: _, ...rest } = entry;
  return hashOfRest(rest);
}

const hashOfRest = (rest: object): string => digestOf('sha256', canonical(rest as Readonly<Record<string, Json>>), 'hex');

/** One object from the first field to the hash, which is made of those before it: copies of it would cost more than the hash. */
function entryOf(record: AuditRecord, policy: string, head: Pick<AuditHead, 'seq' | 'hash'>): AuditEntry {
  const fields: Omit<AuditRecord, 'at'> = record;
  const entry = Object.assign({ seq: head.seq + 1, at: '' }, fields, { policy, previous: head.hash });
  entry.at = new Date(record.at).toISOString(); // In its place, which the first `at` took.
  return Object.assign(entry, { hash: hashOfRest(entry) });
}

/** Numbers and chains records behind the head, in their order. */
export function chainOnto(head: Pick<AuditHead, 'seq' | 'hash'>, records: readonly AuditRecord[], policy: string): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const record of records) entries.push(entryOf(record, policy, entries.at(-1) ?? head));
  return entries;
}
