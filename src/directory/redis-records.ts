import { join } from 'node:path';
import { z } from 'zod';
import type { Scripting } from '../store/redis/scripts';
import type { ApplyResult } from './port';
import { noSuchAsker, noSuchUser, type AccountRecords, type NewRecord, type RecordIndex } from './records';
import { accountOf as accountRecordOf, answerOf, userOf, userRecordOf } from './stored';

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
const answers = `${tag}answers`;
const indexes = ['login', 'email', 'phone', 'extension'] as const satisfies readonly RecordIndex[];
const found = (index: RecordIndex, key: string): string => `${tag}by-${index}:${key}`;
const members = (account: string): string => `${tag}users-of:${account}`;

const one = z.literal([0, 1]).transform((reply) => reply === 1);
const pair = z.tuple([z.string(), z.string()]).transform(([record, account]) => userOf(record, account));
const pairs = z.array(pair);
const records = z.array(z.string().transform(accountRecordOf));
const none = z.tuple([]).transform(() => undefined);
const perhaps = z.union([pair, none]);
const hash = z.string().nullable();
const answer = z.string().transform(answerOf);

/** The records in Redis, single or cluster. */
export function redisRecords(store: { readonly scripts: Scripting; ping(): Promise<void> }): AccountRecords {
  const run = store.scripts.load(join(__dirname, 'commands'));
  const inSet = async (set: string) => pairs.parse(await run('members', [set, accounts, users, accountOf], []));
  return {
    isEmpty: async () => one.parse(await run('is-empty', [accounts], [])),
    seed: async (given, records) => one.parse(await run('seed', [accounts, users, accountOf, voicemail], [
      JSON.stringify({ accounts: given.map((account) => ({ id: account.id, record: JSON.stringify(account) })), users: records.map(seededUser) }),
    ])),
    find: (index, key) => inSet(found(index, key)),
    usersOf: (account) => inSet(members(account)),
    accounts: async () => records.parse(await run('accounts', [accounts], [])),
    user: async (id) => perhaps.parse(await run('user', [accounts, users, accountOf], [id])),
    voicemailOf: async (user) => hash.parse(await run('voicemail', [voicemail], [user])) ?? undefined,
    async apply(change) {
      if ('refusal' in change) {
        const refused: ApplyResult = { status: 'refused', reason: change.refusal };
        return answer.parse(await run('refuse', [answers], [change.key, JSON.stringify(refused)]));
      }
      const { key, user, account, requestedBy } = change;
      const [what, value] = 'voicemail' in change ? ['voicemail', change.voicemail] : ['forwarding', change.forwarding ?? ''];
      return answer.parse(await run('apply', [answers, accountOf, what === 'voicemail' ? voicemail : forwarding], [key, user, account, requestedBy, value, noSuchUser, noSuchAsker, what]));
    },
    ping: () => store.ping(),
  };
}

function seededUser({ user, keys, voicemail: mark }: NewRecord) {
  const sets = indexes.flatMap((index) => {
    const key = keys[index];
    return key === undefined ? [] : [found(index, key)];
  });
  return { id: user.id, account: user.account.id, record: userRecordOf(user), sets: [members(user.account.id), ...sets], ...(mark === undefined ? {} : { voicemail: mark }) };
}
