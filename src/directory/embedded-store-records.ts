import type { OperationCaller } from '../store/embedded/operations';
import { directoryOperations } from './embedded-store-operations';
import type { AccountRecords } from './records';
import { accountOf, answerOf, linesOf, userOf, userRecordOf } from './stored';

/** The records in the embedded store. */
export function embeddedRecords(store: OperationCaller & { ping(): Promise<void> }): AccountRecords {
  return {
    isEmpty: () => store.call(directoryOperations, 'isEmpty'),
    seed: (accounts, users) =>
      store.call(directoryOperations, 'seed', {
        accounts: accounts.map((account) => ({ id: account.id, record: JSON.stringify(account) })),
        users: users.map(({ user, keys, voicemail, password }) => ({
          id: user.id,
          account: user.account.id,
          record: userRecordOf(user),
          keys,
          voicemail,
          password,
        })),
      }),
    find: async (index, key) =>
      (await store.call(directoryOperations, 'find', index, key)).map(({ record, account }) => userOf(linesOf(record, account))),
    async user(id) {
      const row = await store.call(directoryOperations, 'user', id);
      return row === undefined ? undefined : userOf(linesOf(row.record, row.account));
    },
    usersOf: async (account) =>
      (await store.call(directoryOperations, 'usersOf', account)).map((row) => userOf(linesOf(row.record, row.account))),
    voicemailOf: (user) => store.call(directoryOperations, 'voicemailOf', user),
    accounts: async () => (await store.call(directoryOperations, 'accounts')).map(({ record }) => accountOf(record)),
    apply: async (change) => answerOf(await store.call(directoryOperations, 'apply', change)),
    passwordOf: (user) => store.call(directoryOperations, 'passwordOf', user),
    setPassword: (set) => store.call(directoryOperations, 'setPassword', set),
    ping: () => store.ping(),
  };
}
