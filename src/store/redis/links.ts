import { z } from 'zod';
import type { Millis, UserId } from '../../../machines/words';
import { linkPurposes, type Link, type SecretPort } from '../port-secrets';
import { mark, plain, userKey, written } from './keys';
import { flag, parsed, parsedJson, text, whole } from './reply';
import { keepUp } from './revocation';
import type { RunScript } from './scripts';

/** After its end a link's page still says for a week what it was. */
const REMEMBERED: Millis = 7 * 24 * 3_600_000;

const more = z.object({ case: text, leg: text, issuedAt: z.number(), facts: text });

export async function putLink(run: RunScript, link: Parameters<SecretPort['putLink']>[0]): Promise<void> {
  const { op, digest, purpose, user, issuedAt, expiresAt } = link;
  const rest: z.output<typeof more> = { case: link.case, leg: link.leg, issuedAt, facts: link.facts };
  const lifetime = Math.ceil(Math.max(0, expiresAt - issuedAt)) + REMEMBERED;
  await run(
    'put-link',
    [userKey(user)],
    [mark('link', purpose, op), written(user), purpose, plain('digest', digest), Math.round(expiresAt), JSON.stringify(rest), lifetime],
  );
}

const linkReply = z.union([z.tuple([]), z.tuple([z.enum(linkPurposes), whole, text, flag, flag])]);

export async function readLink(run: RunScript, user: UserId, digest: string): Promise<Link | undefined> {
  const [purpose, expiresAt, rest, used, superseded] = parsed(
    'read-link',
    linkReply,
    await run('read-link', [userKey(user)], [written(user), digest]),
  );
  if (purpose === undefined || expiresAt === undefined || rest === undefined) return undefined;
  return { purpose, user, expiresAt, used: used === true, superseded: superseded === true, ...parsedJson('read-link', more, rest) };
}

const useReply = z.tuple([flag, whole, whole]);

/** One trip. */
export async function consumeLink(
  run: RunScript,
  use: Parameters<SecretPort['consumeLink']>[0],
): Promise<{ live: boolean; epoch: number }> {
  const { op, at, user, digest } = use;
  const args = [mark('use', user, digest, op), at, written(user), digest, plain('case', use.case)];
  const [live, epoch, now] = parsed('use-link', useReply, await run('use-link', [userKey(user)], args));
  if (live) await keepUp(run, { user, case: use.case, at, epoch, now });
  return { live, epoch };
}
