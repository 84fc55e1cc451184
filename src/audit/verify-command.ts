import type { Environment } from '../config/load';
import { openOfflineAudit } from './open-offline';
import { readAll, UnreadableEntry } from './read-all';
import { verifyChain, type KnownEntry } from './verify';

/** Where a command writes: its result, and what went wrong. A line at a time, without the line break. */
export interface Printer {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

function parseKnown(text: string | undefined): KnownEntry | undefined {
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined)
    throw new Error(`Got ${JSON.stringify(text)}; wants <number>:<hash of 64 hex digits> of an entry, as this command prints it.`);
  return { seq: Number(seq), hash };
}

async function verify(env: Environment, known: KnownEntry | undefined, { out, err }: Printer): Promise<number> {
  const log = await openOfflineAudit(env, err);
  try {
    const result = await verifyChain(readAll(log), known);
    if (!result.whole) {
      out(`Broken at entry ${result.broken.seq}: ${result.broken.why}`);
      return 1;
    }
    out(`${result.entries} entries, chain whole`);
    if (result.entries > 0) out(`To see later that its end was not cut off, keep: ${result.head.seq}:${result.head.hash}`);
    return 0;
  } finally {
    await log.close();
  }
}

/**
 * Reads the whole audit log of the service with these settings. Answers the exit code: 0 the chain is whole, 1 a link is
 * broken or an entry cannot be read, 2 the log could not be opened. `known`: `<number>:<hash>` of an entry it must have.
 */
export async function verifyCommand(env: Environment, known: string | undefined, printer: Printer): Promise<number> {
  try {
    return await verify(env, parseKnown(known), printer);
  } catch (error) {
    printer.err(error instanceof Error ? error.message : String(error));
    return error instanceof UnreadableEntry ? 1 : 2;
  }
}
