// npm run audit:verify            reads the whole audit log; ends with 1 at the first broken link, 2 when it cannot be read
// npm run audit:verify -- 120:ab… also wants entry 120 to have that hash, as an earlier run printed it
import { loadEnvFile } from '../config/load-env-file';
import { openOfflineAudit } from './open-offline';
import { readAll } from './read-all';
import { verifyChain, type KnownEntry } from './verify';

function parseKnown(text: string | undefined): KnownEntry | undefined {
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) throw new Error(`Got ${JSON.stringify(text)}; wants <number>:<hash of 64 hex digits> of an entry, as this command prints it.`);
  return { seq: Number(seq), hash };
}

async function main(): Promise<void> {
  const known = parseKnown(process.argv[2]);
  const log = await openOfflineAudit(loadEnvFile(process.env));
  try {
    const result = await verifyChain(readAll(log), known);
    if (result.whole) {
      console.log(`${result.entries} entries, chain whole`);
      if (result.entries > 0) console.log(`To see later that its end was not cut off, keep: ${result.head.seq}:${result.head.hash}`);
    } else {
      console.log(`Broken at entry ${result.broken.seq}: ${result.broken.why}`);
      process.exitCode = 1;
    }
  } finally {
    await log.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
