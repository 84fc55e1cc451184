import type { z } from 'zod';
import type { Logger } from '../../observe/logger';
import { answering, isActiveAdministrator, isFoundBy, keyOf } from '../compare';
import { DirectoryUnavailable, type AccountDirectory, type User, type UserQuery } from '../port';
import { userSchema } from '../user-schema';
import { exchange, type Call, type ExchangeOptions, type Reply } from './exchange';
import { appliedReply, refusedReply, usersReply } from './replies';

export interface HttpDirectoryOptions {
  /** DIRECTORY_URL; may have a path, paths of the contract are put behind it. */
  readonly url: string;
  readonly token: string;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds one operation may take; 3,000 unless told. */
  readonly timeoutMs?: number;
}

/**
 * A provider's account directory over HTTP (design, section 3; docs/openapi/account-directory.json). What is not an
 * answer of the contract is DirectoryUnavailable and a sentence in the log: nothing is known then, nothing is verified
 * or applied (I14). The token and what was asked are in no sentence.
 */
export function openHttpDirectory(options: HttpDirectoryOptions): AccountDirectory {
  const { log, token } = options;
  const base = options.url.replace(/\/+$/, '');
  const how: ExchangeOptions = { token, fetch: options.fetch ?? globalThis.fetch, timeoutMs: options.timeoutMs ?? 3_000 };

  const give = (reason: string, level: 'warn' | 'error'): never => {
    log[level](reason);
    throw new DirectoryUnavailable(reason);
  };

  /** The answer when its status is one of these; everything else is no answer. */
  const ask = async (call: Call, statuses: readonly number[]): Promise<Reply> => {
    const reply = await exchange(call, how).catch((error: unknown) => give(error instanceof Error ? error.message : String(error), 'warn'));
    if (statuses.includes(reply.status)) return reply;
    if (reply.status === 401 || reply.status === 403) {
      return give(
        `The account directory refused our token (${reply.status} to ${call.name}). Set DIRECTORY_TOKEN to one it takes.`,
        'error',
      );
    }
    return give(
      `The account directory answered ${call.name} with ${reply.status}; wants ${statuses.join(' or ')}.`,
      reply.status >= 500 || reply.status === 429 ? 'warn' : 'error',
    );
  };

  const read = <Value>(call: Call, reply: Reply, schema: z.ZodType<Value>): Value => {
    const parsed = schema.safeParse(jsonOf(reply.text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.map(String).join('.');
    return give(
      `The account directory answered ${call.name} with something else than agreed: ${where} wants ${issue?.message ?? 'JSON'}.`,
      'error',
    );
  };

  const list = async (name: string, path: string): Promise<User[]> => {
    const call: Call = { name, method: 'GET', url: base + path };
    return read(call, await ask(call, [200]), usersReply);
  };

  /** The users that fit the question; one that does not is left out and said, lest a sloppy search names somebody else (T36). */
  const fitting = (users: readonly User[], fits: (user: User) => boolean, name: string): User[] => {
    const fit = users.filter(fits);
    if (fit.length < users.length)
      log.warn(
        `The account directory answered ${name} with ${users.length} users, of whom only ${fit.length} fit the question; the others are left out.`,
      );
    return fit;
  };

  return {
    async find(query) {
      if (keyOf(query) === undefined) return [];
      const { name, path } = pathOf(query);
      const users = await list(name, path);
      return answering(
        query,
        fitting(users, (user) => isFoundBy(query, user), name),
      );
    },

    async user(id) {
      const segment = segmentOf(id);
      if (segment === undefined) return undefined;
      const call: Call = { name: 'GET /users/{id}', method: 'GET', url: `${base}/users/${segment}` };
      const reply = await ask(call, [200, 404]);
      if (reply.status === 404) return undefined;
      const user = read(call, reply, userSchema);
      return user.id === id ? user : give(`The account directory answered ${call.name} with another user than asked for.`, 'error');
    },

    async administrators(account) {
      const segment = segmentOf(account);
      if (segment === undefined) return [];
      const name = 'GET /accounts/{id}/administrators';
      const users = await list(name, `/accounts/${segment}/administrators`);
      return fitting(users, (user) => user.account.id === account, name).filter(isActiveAdministrator);
    },

    async apply({ key, kind, userId, accountId, requestedBy, fields }) {
      const call: Call = {
        name: 'POST /changes',
        method: 'POST',
        url: `${base}/changes`,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ kind, userId, accountId, requestedBy, fields }),
      };
      const reply = await ask(call, [200, 409, 422]);
      if (reply.status === 200) return read(call, reply, appliedReply);
      return { status: 'refused', reason: `${reply.status} ${refusedReply.parse(jsonOf(reply.text))}`.trim() };
    },

    async ping() {
      await list('GET /users?login=', '/users?login=0%40countersign.invalid');
    },
  };
}

function pathOf(query: UserQuery): { name: string; path: string } {
  const asked = query.by === 'extension' ? { account: query.account, extension: query.extension } : { [query.by]: rawOf(query) };
  return {
    name: `GET /users?${Object.keys(asked)
      .map((field) => `${field}=`)
      .join('&')}`,
    path: `/users?${new URLSearchParams(asked).toString()}`,
  };
}

const rawOf = (query: Exclude<UserQuery, { by: 'extension' }>): string =>
  query.by === 'login' ? query.login : query.by === 'email' ? query.email : query.phone;

/** An id as one path segment; undefined for what cannot be an id: empty, dots that climb, half characters, too long. */
function segmentOf(id: string): string | undefined {
  const isId = id.length <= 200 && !/^\.{0,2}$/.test(id) && !/[\p{Cc}\p{Cs}]/u.test(id);
  return isId ? encodeURIComponent(id) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
