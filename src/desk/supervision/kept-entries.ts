import type { AuditEntry } from '../../store/port-audit';

/** Neighbours of the audit log up to its end as last seen, oldest first, and which of them are about a case. */
export interface KeptEntries {
  readonly first: AuditEntry | undefined;
  readonly last: AuditEntry | undefined;
  readonly size: number;
  at(n: number): AuditEntry | undefined;
  ofCase(number: string): readonly AuditEntry[];
  /** Behind the last; the oldest go when there are more than `most`. */
  append(newer: readonly AuditEntry[]): void;
  /** In front of the first. */
  prepend(older: readonly AuditEntry[]): void;
}

/** Keeps at most `most` (some 500 bytes each), and for a moment a tenth more. */
export function keptEntries(most: number): KeptEntries {
  let entries: AuditEntry[] = [];
  let cases = new Map<string, AuditEntry[]>();

  const listOf = (number: string): AuditEntry[] => {
    const list = cases.get(number) ?? [];
    cases.set(number, list);
    return list;
  };
  const note = (all: readonly AuditEntry[]): void => {
    for (const entry of all) listOf(entry.case).push(entry);
  };

  return {
    get first() {
      return entries[0];
    },
    get last() {
      return entries.at(-1);
    },
    get size() {
      return entries.length;
    },
    at: (n) => entries[n],
    ofCase: (number) => cases.get(number) ?? [],
    append(newer) {
      for (const entry of newer) entries.push(entry);
      note(newer);
      if (entries.length <= most * 1.1) return;
      entries = entries.slice(-most);
      cases = new Map();
      note(entries);
    },
    prepend(older) {
      entries = [...older, ...entries];
      for (const entry of older.toReversed()) listOf(entry.case).unshift(entry);
    },
  };
}
