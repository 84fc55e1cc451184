import { z } from 'zod';
import type { SessionContext } from './context';
import type { Policy } from '../policy';
import type { Snapshot } from '../decide';
import { sessionMachine } from '../session';

/** The newest version this house writes and reads: since 2 a person may be called, and an agent may have the case. */
export const envelopeVersion = 2;

/** The oldest version that says all of this case: houses that know no desk go on with cases that nobody was called for. */
const versionOf = ({ context, value }: Snapshot): number =>
  context.desk === undefined && (value.handling === 'bot' || value.handling === 'closed') ? 1 : envelopeVersion;

const envelope = z.object({ machine: z.literal('session'), version: z.number().int().positive(), snapshot: z.unknown() });

/** What opening a stored case came to. */
export type Opened =
  | { readonly is: 'open'; readonly snapshot: Snapshot }
  /** Broken or of an unknown machine: the case opens new and unproved. */
  | { readonly is: 'unreadable' }
  /** A newer house wrote it: it is never written over; "try again shortly". */
  | { readonly is: 'newer'; readonly version: number };

type Migration = (snapshot: unknown) => unknown;

/** `migrations[n]` lifts version n to n + 1. In order, none left out. */
const migrations: Readonly<Record<number, Migration>> = { 1: (snapshot) => snapshot };

/** A case as text: machine, version, state value and context without the policy, which is the house's and not the case's. */
export function seal(snapshot: Snapshot): string {
  const context = { ...snapshot.context, policy: undefined };
  return JSON.stringify({ machine: 'session', version: versionOf(snapshot), snapshot: { value: snapshot.value, context } });
}

const stored = z.object({
  value: z.record(z.string(), z.string()),
  context: z.looseObject({
    case: z.string(),
    clock: z.number(),
    legs: z.record(z.string(), z.looseObject({})),
    changes: z.array(z.looseObject({})),
  }),
});

/** Opens a stored case under the policy in force. Never throws: what cannot be read proves nobody. `steps` and `current` are for tests of the ladder itself. */
export function open(
  text: string,
  policy: Policy,
  steps: Readonly<Record<number, Migration>> = migrations,
  current = envelopeVersion,
): Opened {
  try {
    const parsed = envelope.parse(JSON.parse(text));
    if (parsed.version > current) return { is: 'newer', version: parsed.version };
    let lifted = parsed.snapshot;
    for (let version = parsed.version; version < current; version += 1) {
      const step = steps[version];
      if (!step) return { is: 'unreadable' };
      lifted = step(lifted);
    }
    const { value, context } = stored.parse(lifted);
    return { is: 'open', snapshot: sessionMachine.resolveState({ value, context: { ...(context as unknown as SessionContext), policy } }) };
  } catch {
    return { is: 'unreadable' };
  }
}
