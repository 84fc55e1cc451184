import { join } from 'node:path';
import { z } from 'zod';
import type { UserId } from '../../machines/words';
import type { RunScript, Scripting } from '../store/redis/scripts';
import { foldAscii } from './compare';
import type { ApplyResult } from './port';
import {
  noLastAdministrator,
  noSuchAsker,
  noSuchUser,
  taken,
  type AccountRecords,
  type NewRecord,
  type RecordedChange,
  type RecordIndex,
} from './records';
import { accountOf as accountRecordOf, answerOf, patched, recordIn, userOf, userRecordOf } from './stored';

/**
 * All of the directory lies in one slot of a cluster: a change looks at two users and an answer in one step, and the
 * whole is a few megabytes for ten thousand users. The tag is in front of every key.
 */
const tag = '{directory}';
const accounts = `${tag}accounts`;
const users = `${tag}users`;
const accountOf = `${tag}account-of`;
const forwarding = `${tag}forwarding`;
const voicemail = `${tag}voicemail`;
const passwords = `${tag}passwords`;
const answers = `${tag}answers`;
const indexes = ['login', 'email', 'phone', 'extension'] as const satisfies readonly RecordIndex[];
const found = (index: RecordIndex, key: string): string => `${tag}by-${index}:${key}`;
const members = (account: string): string => `${tag}users-of:${account}`;

const one = z.literal([0, 1]).transform((reply) => reply === 1);
const passwordReply = z.enum(['set', 'another', 'moved']);
const records = z.array(z.string().transform(accountRecordOf));
const perhapsText = z.string().nullable();

const texts = z.array(z.string());
const answer = z.string().transform(answerOf);

/** The records in Redis, single or cluster. */
export function redisRecords(store: { readonly scripts: Scripting; ping(): Promise<void> }): AccountRecords {
  const run = store.scripts.load(join(__dirname, 'commands'));
  const inSet = async (set: string) => texts.parse(await run('members', [set, accounts, users, accountOf], [])).map(userOf);
  return {
    isEmpty: async () => one.parse(await run('is-empty', [accounts], [])),
    seed: async (given, records) =>
      one.parse(
        await run(
          'seed',
          [accounts, users, accountOf, voicemail, passwords],
          [
            JSON.stringify({
              accounts: given.map((account) => ({ id: account.id, record: JSON.stringify(account) })),
              users: records.map(seededUser),
            }),
          ],
        ),
      ),
    find: (index, key) => inSet(found(index, key)),
    usersOf: (account) => inSet(members(account)),
    accounts: async () => records.parse(await run('accounts', [accounts], [])),
    async user(id) {
      const lines = await linesOfUser(run, id);
      return lines === null ? undefined : userOf(lines);
    },
    voicemailOf: async (user) => perhapsText.parse(await run('voicemail', [voicemail], [user])) ?? undefined,
    async apply(change) {
      if ('refusal' in change) {
        const refused: ApplyResult = { status: 'refused', reason: change.refusal };
        return answer.parse(await run('refuse', [answers], [change.key, JSON.stringify(refused)]));
      }
      const { key, user, account, requestedBy } = change;
      if ('add' in change) {
        const { id, record, sets, ...hashes } = seededUser(change.add);
        return answer.parse(
          await run(
            'add',
            [answers, accountOf, users, voicemail, passwords, ...sets],
            [
              key,
              account,
              requestedBy,
              id,
              record,
              JSON.stringify(hashes),
              JSON.stringify({ status: 'applied', user: id } satisfies ApplyResult),
              noSuchAsker,
              taken,
            ],
          ),
        );
      }
      if ('patch' in change) return patchUser(run, { ...change, patch: change.patch });
      const [what, value] = 'voicemail' in change ? ['voicemail', change.voicemail] : ['forwarding', change.forwarding ?? ''];
      return answer.parse(
        await run(
          'apply',
          [answers, accountOf, what === 'voicemail' ? voicemail : forwarding],
          [key, user, account, requestedBy, value, noSuchUser, noSuchAsker, what],
        ),
      );
    },
    passwordOf: async (user) => perhapsText.parse(await run('voicemail', [passwords], [user])) ?? undefined,
    async setPassword({ user, password, voicemail: mark, activates, once }) {
      return changingRecord(run, user, async (before) => {
        if (before === undefined) return false;
        const after = activates ? patched(before, { activated: true }) : before;
        const set = await run(
          'set-password',
          [users, passwords, voicemail, answers],
          [user, before, after, password, mark ?? '', once?.name ?? '', once?.use ?? ''],
        );
        return { set: true, another: false, moved: undefined }[passwordReply.parse(set)];
      });
    },
    ping: () => store.ping(),
  };
}

/** Asked for several times in a turn: a text is one without a schema. */
async function linesOfUser(run: RunScript, user: UserId): Promise<string | null> {
  const lines = await run('user', [accounts, users, accountOf], [user]);
  return typeof lines === 'string' ? lines : perhapsText.parse(lines);
}

/** Decides on a user's record as it was read, and again on a fresh one while it moved meanwhile (`undefined`). */
async function changingRecord<Result>(
  run: RunScript,
  user: UserId,
  change: (before: string | undefined) => Promise<Result | undefined>,
): Promise<Result> {
  for (;;) {
    const found = await linesOfUser(run, user);
    const result = await change(found === null ? undefined : recordIn(found));
    if (result !== undefined) return result;
  }
}

function patchUser(
  run: RunScript,
  { key, user, account, requestedBy, patch }: Extract<RecordedChange, { readonly patch: unknown }>,
): Promise<ApplyResult> {
  return changingRecord(run, user, async (before) => {
    const after = before === undefined ? '' : patched(before, patch);
    const [from, to] = [before, after].map((record) => found('email', record ? keyOfEmail(record) : ''));
    const reply = z
      .string()
      .parse(
        await run(
          'patch',
          [answers, accountOf, users, members(account), from ?? '', to ?? ''],
          [
            key,
            user,
            account,
            requestedBy,
            before ?? '',
            after,
            patch.suspended === true ? 1 : 0,
            noSuchUser,
            noSuchAsker,
            noLastAdministrator,
          ],
        ),
      );
    return reply === 'moved' ? undefined : answer.parse(reply);
  });
}

const keyOfEmail = (record: string): string => foldAscii(z.object({ email: z.string() }).parse(JSON.parse(record)).email);

function seededUser({ user, keys, voicemail: mark, password }: NewRecord) {
  const sets = indexes.flatMap((index) => {
    const key = keys[index];
    return key === undefined ? [] : [found(index, key)];
  });
  return {
    id: user.id,
    account: user.account.id,
    record: userRecordOf(user),
    sets: [members(user.account.id), ...sets],
    ...(mark === undefined ? {} : { voicemail: mark }),
    ...(password === undefined ? {} : { password }),
  };
}
