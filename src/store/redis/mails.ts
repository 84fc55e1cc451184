import { z } from 'zod';
import type { LegId } from '../../../machines/words';
import { slotOfUser } from '../ids';
import { MAILS_REMEMBERED, type ClaimedMail, type InboxPort } from '../port-inbox';
import { front, groups, size, type Entry } from './indexes';
import { indexKey, mailKey, nonce, plain, readUser, threadKey, written } from './keys';
import { flag, parsed, text, whole } from './reply';
import { type Client, type RunScript } from './scripts';

/*
 * A mail lies in the shard its id leads to (lib/mail.lua), so that it is put, claimed and finished in one step each. The
 * index `mails` of each shard names them with the length of their content: a look at the fronts of all shards tells
 * which are due longest and how many of them fit into memory.
 */

/** One trip. */
export async function putMail(run: RunScript, { id, at, sealed }: Parameters<InboxPort['putMail']>[0]): Promise<boolean> {
  return parsed('put-mail', flag, await run('put-mail', [mailKey(id)], [nonce(), at, written(id), sealed.length, sealed]));
}

const memberOf = ({ member }: Entry): { readonly size: number; readonly id: string } => {
  const colon = member.indexOf(':');
  return { size: Number(member.slice(0, colon)), id: member.slice(colon + 1) };
};

/** Of the entries the longest due that fit, by shard. */
function choose(entries: readonly Entry[], limit: number, room: number): Map<number, string[]> {
  const shards = new Map<number, string[]>();
  let sum = 0;
  for (const [i, entry] of entries.slice(0, limit).entries()) {
    sum += memberOf(entry).size;
    if (sum > room && i > 0) break;
    shards.set(entry.slot, [...(shards.get(entry.slot) ?? []), entry.member]);
  }
  return shards;
}

const claimReply = z.array(z.tuple([text, text, whole, whole, whole]));

/** How often a claim looks again when other workers took all it saw. */
const LOOKS = 3;

/**
 * A look at all shards as for effects (indexes.ts: one command on a single server, on a cluster 64 sent together), then
 * one command to each shard with a mail that is due; what other workers took in between is simply missing.
 */
export async function claimMails(client: Client, run: RunScript, claim: Parameters<InboxPort['claimMails']>[0]): Promise<ClaimedMail[]> {
  const { at, lease, limit, size: room = Infinity } = claim;
  if (limit < 1) return [];
  const word = nonce();
  for (let look = 0; look < LOOKS; look++) {
    const due = (await front(client, run, ['mails'], at, limit)).get('mails') ?? [];
    if (due.length === 0) return [];
    const claimed = (
      await Promise.all(
        [...choose(due, limit, room)].map(async ([slot, members]) =>
          parsed('claim-mails', claimReply, await run('claim-mails', [indexKey('mails', slot)], [word, at, at + lease, ...members])),
        ),
      )
    ).flat();
    if (claimed.length === 0) continue;
    const order = new Map(due.map((entry, i) => [memberOf(entry).id, i]));
    return claimed
      .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map(([id, sealed, attempt, fence, leaseUntil]) => ({ id: readUser(id), sealed, attempt, fence, leaseUntil }));
  }
  return [];
}

type Held = { readonly id: string; readonly fence: number } & (
  { readonly at: number } | { readonly dueAt: number; readonly untried?: boolean }
);

/** Finishes (with `at`) or gives back (with `dueAt`). One trip. */
export async function settleMail(run: RunScript, held: Held): Promise<boolean> {
  const how = 'at' in held ? ['finish', held.at, ''] : ['retry', held.dueAt, held.untried === true ? 1 : 0];
  return parsed('settle-mail', flag, await run('settle-mail', [mailKey(held.id)], [nonce(), written(held.id), held.fence, ...how]));
}

export const countMails = (client: Client, run: RunScript): Promise<number> => size(client, run, 'mails');

export async function rememberThread(run: RunScript, { mailbox, leg, at }: Parameters<InboxPort['rememberThread']>[0]): Promise<void> {
  await run('remember-thread', [threadKey(mailbox), indexKey('threads', slotOfUser(mailbox))], [written(mailbox), plain('leg', leg), at]);
}

/** A script, though one command would do: how ioredis writes its own commands costs more. Every mail of ours asks for a note here. */
export async function newestThread(run: RunScript, mailbox: string): Promise<LegId | undefined> {
  const leg = await run('newest-thread', [threadKey(mailbox)], [written(mailbox)]);
  return typeof leg === 'string' ? leg : (parsed('newest-thread', text.nullable(), leg) ?? undefined);
}

/** Forgets finished mails and threads that are old, in every shard at most `limit` of each; see forget-mails.lua. */
export async function forgetMails(client: Client, run: RunScript, limit: number): Promise<void> {
  await Promise.all(
    (['mailed', 'threads'] as const).flatMap((index) =>
      groups(client, [index]).map(({ keys }) => run('forget-mails', keys, [MAILS_REMEMBERED, Math.min(limit, 1_000)])),
    ),
  );
}
