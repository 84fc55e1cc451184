import { Cluster, Redis, type ClusterNode, type RedisOptions } from 'ioredis';
import type { Millis } from '../../../machines/words';
import { DEADLINE, setDeadline, type Client } from './scripts';

/** An address a message may name: host and port, never the password. */
export const shown = (urls: readonly string[]): string => urls.map((url) => new URL(url).host).join(', ');

/** Waits between attempts to connect: fast at first, then twice a second. */
const patience = (attempt: number): number => Math.min(500, 20 * 2 ** attempt);

/*
 * How long nothing may be known: a refused connection fails a command after six attempts (about 1.6 s), a silent one after
 * the deadline, DEADLINE (scripts.ts) unless told; a customer is told within seconds. A silent connection is dropped after
 * three quarters of it, so that a server behind a dead route is left. Unanswered commands are resent on the next
 * connection: all scripts bear it.
 */
const common = (deadline: Millis) =>
  ({
    lazyConnect: true,
    connectTimeout: deadline / 2,
    socketTimeout: (deadline * 3) / 4,
    disconnectTimeout: 250,
    maxRetriesPerRequest: 5,
    retryStrategy: patience,
    // A replica that was promoted over: go and find the new master.
    reconnectOnError: (error: Error) => (error.message.startsWith('READONLY') ? 2 : false),
  }) satisfies RedisOptions;

/** User, password and encryption of an address. */
function credentials(url: URL): Pick<RedisOptions, 'username' | 'password' | 'tls'> {
  return {
    ...(url.username && { username: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
    ...(url.protocol === 'rediss:' && { tls: {} }),
  };
}

const port = (url: URL): number => Number(url.port || 6379);

/** A client that is not yet connected: for one address a server, for several a cluster (user and password as in the first). */
export function makeClient(urls: readonly string[], deadline: Millis = DEADLINE): Client {
  const client = newClient(urls, deadline);
  setDeadline(client, deadline);
  return client;
}

function newClient(urls: readonly string[], deadline: Millis): Client {
  const [first, ...others] = urls.map((url) => new URL(url));
  if (!first) throw new RangeError('A Redis store wants at least one redis:// or rediss:// URL; got none.');
  if (others.length === 0) {
    return new Redis({
      ...common(deadline),
      ...credentials(first),
      host: first.hostname,
      port: port(first),
      db: Number(first.pathname.slice(1) || 0),
    });
  }
  const nodes: ClusterNode[] = [first, ...others].map((url) => ({ host: url.hostname, port: port(url) }));
  return new Cluster(nodes, {
    redisOptions: { ...common(deadline), ...credentials(first) },
    lazyConnect: true,
    clusterRetryStrategy: patience,
    retryDelayOnFailover: 150,
    slotsRefreshTimeout: deadline / 2,
    // Notices a promoted replica also when no command met it.
    slotsRefreshInterval: 5_000,
    // Certificates name hosts: an address is connected to as the cluster tells it.
    dnsLookup: (address, done) => done(null, address),
  });
}

/**
 * A connection of its own for subscriptions, not yet connected, that is not renewed by itself: see watch.ts. On a cluster
 * to any node, each time another one: each hears everything that is published.
 */
export function makeSubscriber(client: Client): Redis {
  const own = { lazyConnect: true, retryStrategy: () => null, autoResubscribe: false, maxRetriesPerRequest: 0 } satisfies RedisOptions;
  if (!client.isCluster) return (client as Redis).duplicate(own);
  const nodes = (client as Cluster).nodes('all');
  const node = nodes[Math.floor(Math.random() * nodes.length)];
  if (!node) throw new Error('The cluster has no node that is known.');
  return node.duplicate({ ...own, readOnly: false });
}
