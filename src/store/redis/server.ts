import type { Cluster, Redis } from 'ioredis';
import { answered, type Client } from './scripts';

/*
 * What the store asks of its servers, and what it cannot mend when they do not give it.
 *
 * A store that answers "done" must still know it after a crash: `appendonly yes`, `appendfsync always`. It must forget
 * nothing by itself: `maxmemory-policy noeviction` (a used code, a count of tries, a floor that is evicted is a right given
 * back). Both are looked at when the store opens, and what is missing is said in a warning, not refused: a provider may
 * know why. No right rests on a key that expires; keys that do are about repeats and strangers (see each script).
 *
 * Failover (T34). Redis copies to replicas after it has answered. A replica that is promoted, or an older file that is
 * restored, may therefore lack the last moments: counted tries, used codes and links, floors, commits. WAIT and WAITAOF
 * narrow the gap and do not close it. What rested on those moments is void from then on: see epoch.ts. What they held
 * beside is lost: run one master that restarts from its own file rather than one that fails over, where a moment's downtime
 * is cheaper than a moment's memory.
 */

const field = (info: string, name: string): string | undefined => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

export interface ServerFacts {
  readonly inCluster: boolean;
  /** What is not as the store wants it, as sentences for whoever runs it. */
  readonly warnings: readonly string[];
}

/** Looks at one server of a client's. Throws an Error when it is too old. */
export async function inspect(server: Redis, client: Client = server): Promise<ServerFacts> {
  const info = await answered(client, 'INFO', server.info());
  const version = field(info, 'redis_version') ?? '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 6 || (major === 6 && minor < 2)) throw new Error(`The store wants Redis 6.2 or newer; this server is ${version}.`);
  const warnings: string[] = [];
  const policy = field(info, 'maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction') {
    warnings.push(
      `Redis has maxmemory-policy ${policy}: when memory is short it forgets counted tries and revocations. Set maxmemory-policy noeviction.`,
    );
  }
  if (field(info, 'master_replid') === undefined) {
    warnings.push(
      'Redis does not say which line of writes it is on (INFO replication: master_replid): after a failover or a restore what it forgot may count again. Run npm run epoch:raise then.',
    );
  }
  if (field(info, 'aof_enabled') !== '1') {
    warnings.push('Redis has appendonly off: an accepted change may be lost when Redis dies. Set appendonly yes and appendfsync always.');
  } else {
    // Some providers do not let clients read the configuration; then this one stays unsaid.
    const sync = await answered(client, 'CONFIG GET', server.config('GET', 'appendfsync')).then(
      (reply) => (Array.isArray(reply) ? String(reply[1]) : undefined),
      () => undefined,
    );
    if (sync !== undefined && sync !== 'always') {
      warnings.push(
        `Redis has appendfsync ${sync}: an accepted change of the last second may be lost when its machine dies. Set appendfsync always.`,
      );
    }
  }
  return { inCluster: field(info, 'cluster_enabled') === '1', warnings };
}

/** The servers that take writes. */
export const masters = (client: Client): readonly Redis[] => (client.isCluster ? (client as Cluster).nodes('master') : [client as Redis]);
