import { z } from 'zod';
import type { AccountId, UserId } from '../../machines/words';
import { defineOperations, type Sql } from '../store/embedded/operations';
import type { ApplyResult } from './port';
import { foldAscii } from './compare';
import {
  noLastAdministrator,
  noSuchAsker,
  noSuchUser,
  taken,
  type NewRecord,
  type RecordedChange,
  type RecordedRefusal,
  type RecordIndex,
  type SetPassword,
  type UserPatch,
} from './records';
import { isAdministrator, patched, userRecordOf } from './stored';

/** One user as rows go in and come out: JSON texts, read by embedded-store-records.ts. */
export interface UserRow {
  /** The user without its account. */
  readonly record: string;
  readonly account: string;
}

/** What the first start writes. */
export interface SeedRows {
  readonly accounts: readonly { readonly id: AccountId; readonly record: string }[];
  readonly users: readonly NewRow[];
}

interface NewRow {
  readonly id: UserId;
  readonly account: AccountId;
  readonly record: string;
  readonly voicemail: string | undefined;
  readonly password: string | undefined;
  readonly keys: Readonly<Record<RecordIndex, string | undefined>>;
}

const columns: Readonly<Record<RecordIndex, string>> = {
  login: 'login_key',
  email: 'email_key',
  phone: 'phone_key',
  extension: 'extension_key',
};
const selected = 'SELECT u.record AS record, a.record AS account FROM directory_users u JOIN directory_accounts a ON a.id = u.account';

const isEmpty = (sql: Sql): boolean => sql.get('SELECT 1 AS one FROM directory_accounts LIMIT 1') === undefined;
function insert(sql: Sql, { id, account, record, keys, voicemail, password }: NewRow): void {
  sql.run(
    'INSERT INTO directory_users (id, account, record, login_key, email_key, phone_key, extension_key, voicemail, password) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    account,
    record,
    keys.login,
    keys.email,
    keys.phone,
    keys.extension,
    voicemail,
    password,
  );
}

const rowOf = ({ user, keys, voicemail, password }: NewRecord): NewRow => ({
  id: user.id,
  account: user.account.id,
  record: userRecordOf(user),
  keys,
  voicemail,
  password,
});

/** Puts a record in the place of the one before, findable by its address. */
function rewrite(sql: Sql, id: UserId, record: string): void {
  const { email } = z.object({ email: z.string() }).parse(JSON.parse(record));
  sql.run('UPDATE directory_users SET record = ?, email_key = ? WHERE id = ?', record, foldAscii(email), id);
}

const recordOf = (sql: Sql, id: UserId): string | undefined =>
  sql.get<{ record: string }>('SELECT record FROM directory_users WHERE id = ?', id)?.record;

function add(sql: Sql, record: NewRecord): ApplyResult {
  const row = rowOf(record);
  const held = sql.get('SELECT 1 AS one FROM directory_users WHERE login_key = ? OR extension_key = ?', row.keys.login, row.keys.extension);
  if (held !== undefined) return { status: 'refused', reason: taken };
  insert(sql, row);
  return { status: 'applied', user: row.id };
}

function patch(sql: Sql, { user, account }: { readonly user: UserId; readonly account: AccountId }, change: UserPatch): ApplyResult {
  const record = patched(recordOf(sql, user) ?? '{}', change);
  const all = sql
    .all<{ id: string; record: string }>('SELECT id, record FROM directory_users WHERE account = ?', account)
    .map((row) => (row.id === user ? record : row.record));
  if (change.suspended === true && !all.some(isAdministrator)) return { status: 'refused', reason: noLastAdministrator };
  rewrite(sql, user, record);
  return { status: 'applied' };
}

const isOf = (sql: Sql, user: UserId, account: AccountId): boolean =>
  sql.get('SELECT 1 AS one FROM directory_users WHERE id = ? AND account = ?', user, account) !== undefined;

/** Carries out, or refuses, a change whose key was never seen. */
function decide(sql: Sql, change: RecordedChange | RecordedRefusal): ApplyResult {
  if ('refusal' in change) return { status: 'refused', reason: change.refusal };
  if (!isOf(sql, change.user, change.account)) return { status: 'refused', reason: noSuchUser };
  if (!isOf(sql, change.requestedBy, change.account)) return { status: 'refused', reason: noSuchAsker };
  if ('add' in change) return add(sql, change.add);
  if ('patch' in change) return patch(sql, change, change.patch);
  if ('voicemail' in change) {
    sql.run('UPDATE directory_users SET voicemail = ? WHERE id = ?', change.voicemail, change.user);
    return { status: 'applied' };
  }
  const before = sql.get<{ forwarding: string | null }>('SELECT forwarding FROM directory_users WHERE id = ?', change.user);
  sql.run('UPDATE directory_users SET forwarding = ? WHERE id = ?', change.forwarding, change.user);
  return { status: 'applied', before: { number: before?.forwarding ?? null } };
}

/** The account directory's tables in the embedded store, and what is done with them in its thread. */
export const directoryOperations = defineOperations({
  name: 'directory',
  migrations: [
    `CREATE TABLE directory_accounts (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
     CREATE TABLE directory_users (
       id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES directory_accounts (id), record TEXT NOT NULL, forwarding TEXT,
       login_key TEXT NOT NULL, email_key TEXT NOT NULL, phone_key TEXT, extension_key TEXT NOT NULL) WITHOUT ROWID;
     CREATE UNIQUE INDEX directory_by_login ON directory_users (login_key);
     CREATE UNIQUE INDEX directory_by_extension ON directory_users (extension_key);
     CREATE INDEX directory_by_email ON directory_users (email_key);
     CREATE INDEX directory_by_phone ON directory_users (phone_key);
     CREATE INDEX directory_by_account ON directory_users (account);
     CREATE TABLE directory_changes (key TEXT PRIMARY KEY, answer TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;`,
    'ALTER TABLE directory_users ADD COLUMN voicemail TEXT',
    'ALTER TABLE directory_users ADD COLUMN password TEXT',
  ],
  reads: {
    isEmpty,
    find: (sql: Sql, index: RecordIndex, key: string): UserRow[] => sql.all<UserRow>(`${selected} WHERE u.${columns[index]} = ?`, key),
    user: (sql: Sql, id: UserId): UserRow | undefined => sql.get<UserRow>(`${selected} WHERE u.id = ?`, id),
    voicemailOf: (sql: Sql, id: UserId): string | undefined =>
      sql.get<{ voicemail: string | null }>('SELECT voicemail FROM directory_users WHERE id = ?', id)?.voicemail ?? undefined,
    passwordOf: (sql: Sql, id: UserId): string | undefined =>
      sql.get<{ password: string | null }>('SELECT password FROM directory_users WHERE id = ?', id)?.password ?? undefined,
    accounts: (sql: Sql): { readonly record: string }[] => sql.all<{ readonly record: string }>('SELECT record FROM directory_accounts'),
    usersOf: (sql: Sql, account: AccountId): UserRow[] => sql.all<UserRow>(`${selected} WHERE u.account = ? ORDER BY u.id`, account),
  },
  writes: {
    seed: (sql: Sql, { accounts, users }: SeedRows): boolean => {
      if (!isEmpty(sql)) return false;
      for (const { id, record } of accounts) sql.run('INSERT INTO directory_accounts (id, record) VALUES (?, ?)', id, record);
      for (const user of users) insert(sql, user);
      return true;
    },
    setPassword: (sql: Sql, { user, password, voicemail, activates, once }: SetPassword): boolean => {
      const record = recordOf(sql, user);
      if (record === undefined) return false;
      const first = once && sql.get<{ answer: string }>('SELECT answer FROM directory_changes WHERE key = ?', once.name)?.answer;
      if (first !== undefined) return first === once?.use;
      if (once) sql.run('INSERT INTO directory_changes (key, answer, at) VALUES (?, ?, ?)', once.name, once.use, once.at);
      sql.run('UPDATE directory_users SET password = ?, voicemail = COALESCE(?, voicemail) WHERE id = ?', password, voicemail, user);
      if (activates) rewrite(sql, user, patched(record, { activated: true }));
      return true;
    },
    /** The answer as JSON: the first one under the key. */
    apply: (sql: Sql, change: RecordedChange | RecordedRefusal): string => {
      const known = sql.get<{ answer: string }>('SELECT answer FROM directory_changes WHERE key = ?', change.key);
      if (known !== undefined) return known.answer;
      const answer = JSON.stringify(decide(sql, change));
      sql.run('INSERT INTO directory_changes (key, answer, at) VALUES (?, ?, ?)', change.key, answer, change.at);
      return answer;
    },
  },
});
