import { z } from 'zod';
import type { UserId } from '../../../machines/words';
import type { SecretCheck, SecretPort, SecretPurpose, SecretVerdict } from '../port-secrets';
import { mark, plain, userKey, written } from './keys';
import { flagOf, parsed, text, whole, wholeOf } from './reply';
import { keepUp } from './revocation';
import type { RunScript } from './scripts';

const verdictReply = z.tuple([z.enum(['accepted', 'rejected', 'not_compared']), whole, whole]);

/** One trip. Sources are kept as marks only. */
export async function checkSecret(run: RunScript, check: SecretCheck): Promise<SecretVerdict> {
  const { op, at, user, purpose, digest, scope = '', source, limits } = check;
  const args = [
    mark('check', purpose, user, scope, op),
    at,
    written(user),
    purpose,
    digest,
    scope,
    mark(source),
    plain('case', check.case),
    limits.windowTries,
    limits.window,
    limits.sourceTries,
    limits.lifeTries,
  ];
  const [verdict, epoch, now] = parsed('check-secret', verdictReply, await run('check-secret', [userKey(user)], args));
  if (verdict === 'accepted') await keepUp(run, { user, case: check.case, at, epoch, now });
  return { verdict, epoch };
}

export async function putSecret(run: RunScript, secret: Parameters<SecretPort['putSecret']>[0]): Promise<boolean> {
  const { op, at, user, purpose, digest, sealed = '', scope = '', expiresAt = '', onlyIfNone = false } = secret;
  const args = [mark('put', purpose, op), at, written(user), purpose, digest, sealed, scope, expiresAt, onlyIfNone ? 1 : 0];
  return flagOf('put-secret', await run('put-secret', [userKey(user)], args));
}

export async function readSealed(run: RunScript, user: UserId, purpose: SecretPurpose): Promise<string | undefined> {
  return parsed('read-user', text.nullable(), await run('read-user', [userKey(user)], [`${purpose}.sealed`])) ?? undefined;
}

export async function epochOf(run: RunScript, user: UserId): Promise<number> {
  return wholeOf('epoch-of', await run('epoch-of', [userKey(user)], [written(user)]));
}
