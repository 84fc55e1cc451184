import { z } from 'zod';
import type { AuditEntry } from '../store/port-audit';
import { hashOf, START } from './chain';

/** The first place where the log is not what was written; `seq`: the number the entry there has, or should have. */
export interface BrokenLink {
  readonly seq: number;
  readonly why: string;
}

/** An entry somebody wrote down elsewhere, to see later that nothing was cut off behind it or written anew. */
export type KnownEntry = Pick<AuditEntry, 'seq' | 'hash'>;

export type Verified =
  /** `head`: number and hash of the last entry; 0 and zeros of an empty log. */
  { readonly whole: true; readonly entries: number; readonly head: KnownEntry } | { readonly whole: false; readonly broken: BrokenLink };

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const entrySchema = z.looseObject({ seq: z.number().int().positive(), previous: hash, hash });

/** Why the entry cannot stand behind `head`, or undefined when it can. */
function faultOf(entry: unknown, head: KnownEntry): string | undefined {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success)
    return `the entry is not one of this log: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}.`;
  const { seq, previous, hash: own } = parsed.data;
  if (seq !== head.seq + 1) return `entry ${head.seq + 1} is missing or out of its place: the next one has the number ${seq}.`;
  if (previous !== head.hash) return `it does not continue the entry before: previous is ${previous}, the hash before is ${head.hash}.`;
  const wanted = hashWanted(parsed.data);
  return own === wanted ? undefined : `its content was changed: its hash is ${own}, its content has ${wanted}.`;
}

function hashWanted(entry: Readonly<Record<string, unknown>>): string {
  try {
    return hashOf(entry);
  } catch (error) {
    return `none (${error instanceof Error ? error.message : String(error)})`;
  }
}

/**
 * Goes through the entries, oldest first, and stops at the first broken link. A chain cannot show by itself that its
 * end was cut off: `known` is an entry it must still have. `from`: the entry before the first of them, which was verified before.
 */
export async function verifyChain(
  entries: AsyncIterable<unknown> | Iterable<unknown>,
  known?: KnownEntry,
  from: KnownEntry = { seq: 0, hash: START },
): Promise<Verified> {
  let head: KnownEntry = from;
  for await (const entry of entries) {
    const why = faultOf(entry, head);
    if (why !== undefined) return { whole: false, broken: { seq: head.seq + 1, why } };
    const { seq, hash: own } = entry as AuditEntry;
    head = { seq, hash: own };
    if (known?.seq === seq && known.hash !== own) {
      return {
        whole: false,
        broken: {
          seq,
          why: `it is not the one written down: its hash is ${own}, the one written down ${known.hash}. The log was written anew from here or before.`,
        },
      };
    }
  }
  if (known && known.seq > head.seq) {
    return {
      whole: false,
      broken: {
        seq: head.seq + 1,
        why: `the log ends with entry ${head.seq}, but entry ${known.seq} was written down: its end was cut off.`,
      },
    };
  }
  return { whole: true, entries: head.seq, head };
}
