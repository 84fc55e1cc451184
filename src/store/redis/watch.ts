import { setTimeout as wait } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { CaseId, LegId } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import { channelOf, DESK_CHANNEL } from './keys';
import { OwnWrites } from './own-writes';
import { answered, unavailable, type Client } from './scripts';

type OnLines = (upTo?: number) => void;
type OnDesk = (of?: CaseId) => void;

export interface Watching {
  watchLeg(leg: LegId, onLines: OnLines): Promise<() => void>;
  watchDesk(onChange: OnDesk): Promise<() => void>;
  /** Tells of what a commit of this instance writes only once it is settled. `lines`: those it holds. */
  during<T>(lines: readonly { readonly leg: LegId }[], commit: Promise<T>): Promise<T>;
  close(): void;
}

/** How often a silent connection is asked whether it lives. */
const HEARTBEAT = 10_000;

/**
 * Legs' news, and the desk's, from all instances. One connection an instance, made with the first watcher, one channel a shard (64 at
 * most) and one of the desk, on which scripts name the legs they wrote to; everybody here who watches such a leg is called. Plain channels: a
 * cluster carries them to all its nodes, so one connection to any of them hears all (beyond some ten nodes sharded
 * channels would cost the cluster less, and an instance a connection for each master).
 *
 * A message lost while the connection is renewed leaves no trace, so after each renewal everybody is called once.
 * Watchers are bounded by the sockets that watch: each stops when its socket closes.
 */
export function watching(client: Client, connectOne: () => Redis, log: Pick<Logger, 'warn'>): Watching {
  const watchers = new Map<LegId, Set<OnLines>>();
  const desk = new Set<OnDesk>();
  const channels = new Set<string>();
  let connection: Redis | undefined;
  /** Channels the connection is subscribed to. */
  let heard = new Set<string>();
  let running = false;
  let renewed = false;
  let closed = false;
  let waiting: (() => void)[] = [];

  const call = <T>(its: Iterable<(what?: T) => void>, what?: T): void => {
    for (const tell of its) {
      try {
        tell(what);
      } catch (error) {
        log.warn('A watcher failed.', { error });
      }
    }
  };

  const own = new OwnWrites((leg, upTo) => call(watchers.get(leg) ?? [], upTo));

  /** One connection from its beginning to its end. Rejects when it does not come about. */
  async function live(): Promise<boolean> {
    const made = connectOne();
    made.on('error', () => undefined);
    const ended = new Promise<void>((resolve) => made.once('end', resolve));
    const heartbeat = setInterval(() => void made.ping().catch(() => made.disconnect()), HEARTBEAT).unref();
    try {
      await made.connect();
      made.on('message', (channel: string, told: string) => {
        if (channel === DESK_CHANNEL) return call(desk, told);
        const [leg = '', upTo] = told.split(' ');
        own.heard(leg, Number(upTo));
      });
      for (let subscribed = 0; subscribed < channels.size;) {
        subscribed = channels.size;
        await made.subscribe(...channels);
      }
      if (closed) return true;
      heard = new Set(channels);
      connection = made;
      waiting.splice(0).forEach((go) => go());
      if (renewed) for (const its of watchers.values()) call(its);
      if (renewed) call(desk);
      renewed = true;
      await ended;
      return true;
    } finally {
      connection = undefined;
      clearInterval(heartbeat);
      if (made.status !== 'end') made.disconnect();
    }
  }

  async function keepAlive(): Promise<void> {
    for (let failures = 0; !closed;) {
      const lived = await live().catch((error: unknown) => {
        if (failures === 0 && !closed) log.warn('The subscription for new lines could not be made; it is tried again.', { error });
        return false;
      });
      failures = lived ? 0 : failures + 1;
      if (!closed) await wait(Math.min(1_000, 25 * 2 ** failures), undefined, { ref: false });
    }
  }

  const hears = (channel: string): boolean => !closed && connection !== undefined && heard.has(channel);

  async function subscribed(channel: string): Promise<void> {
    if (closed) throw unavailable('watching', new Error('the store is closed'));
    if (!running) {
      running = true;
      void keepAlive();
    }
    channels.add(channel);
    const on = heard;
    // When this connection just broke, the next one subscribes to all channels before it is ready.
    const isSubscribed = await connection?.subscribe(channel).then(
      () => true,
      () => false,
    );
    if (isSubscribed) on.add(channel);
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** A watcher hears once this resolves; when it does not come about, `stop` takes it back. */
  async function listening(channel: string, stop: () => void): Promise<() => void> {
    if (hears(channel)) return stop;
    try {
      await answered(client, 'watching', subscribed(channel));
    } catch (error) {
      stop();
      throw error;
    }
    return stop;
  }

  return {
    watchLeg(leg, onLines) {
      const watcher: OnLines = (upTo) => onLines(upTo);
      const its = watchers.get(leg) ?? new Set<OnLines>();
      watchers.set(leg, its.add(watcher));
      return listening(channelOf(leg), () => {
        const left = watchers.get(leg);
        left?.delete(watcher);
        if (left?.size === 0) watchers.delete(leg);
      });
    },
    watchDesk(onChange) {
      const watcher: OnDesk = (of) => onChange(of);
      desk.add(watcher);
      return listening(DESK_CHANNEL, () => void desk.delete(watcher));
    },
    during(lines, commit) {
      const legs: LegId[] = [];
      for (const { leg } of lines) if (watchers.has(leg) && !legs.includes(leg)) legs.push(leg);
      return own.during(legs, commit);
    },
    close() {
      closed = true;
      connection?.disconnect();
      watchers.clear();
      desk.clear();
      waiting = [];
    },
  };
}
