import type { Instant, SecretHandle } from '../../../machines/words';
import type { SealedPort } from '../port-sealed';
import { plain } from './keys';
import { parsed, text, whole } from './reply';
import type { RunScript } from './scripts';

/** Few and short-lived: all lie in one slot of a cluster, beside the order in which they expire. */
const keys = ['{sealed}entries', '{sealed}ends'] as const;

/** One trip each; none needs an operation id: doing it twice leaves what doing it once does. */
export async function putSealed(run: RunScript, { handle, sealed, expiresAt }: Parameters<SealedPort['putSealed']>[0]): Promise<void> {
  await run('put-sealed', keys, [plain('handle', handle), sealed, expiresAt]);
}

export async function readSealedEntry(run: RunScript, handle: SecretHandle, at: Instant): Promise<string | undefined> {
  return parsed('read-sealed', text.nullable(), await run('read-sealed', keys, [handle, at])) ?? undefined;
}

export async function deleteSealed(run: RunScript, handle: SecretHandle): Promise<void> {
  await run('delete-sealed', keys, [handle]);
}

export async function sweepSealed(run: RunScript, at: Instant, limit: number): Promise<number> {
  return parsed('sweep-sealed', whole, await run('sweep-sealed', keys, [at, limit]));
}
