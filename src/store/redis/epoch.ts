import { z } from 'zod';
import { indexKey, slots } from './keys';
import { parsed, text, whole } from './reply';
import { masters } from './server';
import { answered, unavailable, type Client, type RunScript } from './scripts';

/*
 * The store's epoch (T34). A server that was promoted over, or got an older file back, has forgotten the last moments: that a
 * code was used, a try counted, a right ended. It answers as if nothing were amiss. So:
 *
 *   Each shard keeps `<epoch> <line>`: the store's epoch, and the line of writes (INFO replication: master_replid) that its
 *   server was on when that was put down. A server gets a new line whenever it starts, and whenever it is promoted; the
 *   record in its data, however old, names the line before. What rests on an epoch (a grant that is committed, an effect that
 *   is claimed, a secret, a link, a session) is done by scripts, and each of them compares the two first, in its own atomic
 *   step, without a trip more (lib/epoch.lua). Where they differ it does nothing and says so.
 *
 *   Whoever hears that raises the epoch, in all shards, then sends its script again. Epochs of users count from the store's
 *   (base, lib/epoch.lua): every older grant lies below, is void at its next commit or claim, and is asked for anew. Codes,
 *   links and one-time PINs carry the epoch under which they were made; sessions end. Links that only take rights away live.
 *
 *   An epoch is the second in which it was raised, by the server's clock, and more than any that is known: an older file must
 *   not bring back a number that was given out before.
 *
 *   On a cluster shards whose servers are on their line are raised first: when who raises dies midway, the others still
 *   refuse, and the next one goes on. A shard that moves to another master is on another line, too.
 *
 * An orderly restart loses nothing and raises the epoch all the same: nobody can tell it from the others for certain. What a
 * server cannot show by its line (its machine was set back while it ran) the witness shows: a count in the store that only
 * grows, of which each instance remembers the last, and versions of cases, of which each remembers those it committed.
 */

/** Why the epoch was raised: servers on another line; servers that went back while they ran; somebody asked for it. */
export type EpochCause = 'other-line' | 'went-back' | 'asked';

export interface EpochRaised {
  readonly epoch: number;
  readonly cause: EpochCause;
}

export interface StoreEpoch {
  /** Raises the epoch where a server is on another line than its record says; else does nothing. At most one at a time. */
  mend(): Promise<void>;
  /** Raises it in any case, unless that was done since `than`. Answers the epoch. */
  raise(cause: 'went-back' | 'asked', than?: number): Promise<number>;
  /** Forgets every PIN that was assigned; its user gets a new one when they ask next. Answers how many. */
  dropPins(): Promise<number>;
  /** Counts on, and raises the epoch when the count went back. */
  beat(): Promise<void>;
  /** A case is in the store in an older version than this instance had committed. */
  wentBack(): Promise<void>;
}

/** Rounds in which all shards come to one epoch, also where several instances bring them there at once. */
const most = 20;

const lookReply = z.tuple([text, whole, whole], text);
const countReply = z.array(whole);

/** What a server says of one of its keys. */
interface Seen {
  readonly key: string;
  readonly epoch: number | undefined;
  readonly isOn: boolean;
  readonly empty: boolean;
  readonly second: number;
}

/** Keys one script may look at: all on a single server, one each on a cluster. */
const apart = (client: Client, keys: readonly string[]): readonly (readonly string[])[] =>
  client.isCluster ? keys.map((key) => [key]) : [keys];

const epochKeys = [...slots.map((slot) => indexKey('epoch', slot)), '{sessions}epoch', '{openid}epoch'];
const beatKeys = slots.map((slot) => indexKey('beat', slot));

/** `onRaised` hears what this instance raised. */
export function storeEpoch(client: Client, run: RunScript, onRaised: (raised: EpochRaised) => void): StoreEpoch {
  /** The newest epoch this instance has seen. */
  let known = 0;
  let counts: readonly number[] = [];
  let mending: Promise<void> | undefined;

  const look = async (): Promise<readonly Seen[]> =>
    (
      await Promise.all(
        apart(client, epochKeys).map(async (keys) => {
          const [line, size, second, ...records] = parsed('look-epoch', lookReply, await run('look-epoch', keys, []));
          return keys.map((key, i): Seen => {
            const [, epoch, of] = /^(\d+) (\S+)$/.exec(records[i] ?? '') ?? [];
            return { key, epoch: epoch === undefined ? undefined : Number(epoch), isOn: of === line, empty: size === 0, second };
          });
        }),
      )
    ).flat();

  /** How many records changed. */
  const write = async (keys: readonly string[], epoch: number, from: number): Promise<number> => {
    const changed =
      keys.length === 0
        ? []
        : await Promise.all(
            apart(client, keys).map(async (some) => parsed('raise-epoch', whole, await run('raise-epoch', some, [epoch, from]))),
          );
    return changed.reduce((sum, each) => sum + each, 0);
  };

  const newest = (seen: readonly Seen[]): number => Math.max(known, ...seen.map(({ epoch }) => epoch ?? 0));
  const isWhole = (seen: readonly Seen[]): boolean => seen.every(({ epoch, isOn }) => isOn && epoch === newest(seen));

  /** Brings all shards to one epoch; `above`: they may not stay where they are. */
  async function settle(cause: EpochCause, above?: number): Promise<void> {
    const first = await look();
    const from = above ?? newest(first);
    let raised: number | undefined;
    for (let [seen, round] = [first, 0]; ; [seen, round] = [await look(), round + 1]) {
      if (round > most) throw unavailable('with one epoch', new Error('its servers show another line of writes each time they are asked'));
      if (isWhole(seen) && (above === undefined || newest(seen) > above)) {
        known = newest(seen);
        if (raised === known) onRaised({ epoch: known, cause });
        return;
      }
      // Nothing was ever kept here, so nothing can have been lost.
      const isNew = known === 0 && above === undefined && seen.every(({ epoch, empty }) => epoch === undefined && empty);
      // Somebody else is at it already: theirs is finished.
      const theirs = seen.filter(({ isOn, epoch = 0 }) => isOn && epoch > from).map(({ epoch = 0 }) => epoch);
      const target = isNew ? 0 : theirs.length > 0 ? Math.max(...theirs) : Math.max(newest(seen) + 1, ...seen.map(({ second }) => second));
      const since = theirs.length > 0 ? target - 1 : from;
      const changed =
        (await write(
          seen.filter(({ isOn }) => isOn).map(({ key }) => key),
          target,
          since,
        )) +
        (await write(
          seen.filter(({ isOn }) => !isOn).map(({ key }) => key),
          target,
          since,
        ));
      if (theirs.length === 0 && changed > 0) raised = target;
      if (isNew) return;
    }
  }

  const mend = (): Promise<void> => {
    mending ??= settle('other-line').finally(() => (mending = undefined));
    return mending;
  };

  const raise = async (cause: 'went-back' | 'asked', than = known): Promise<number> => {
    await settle(cause, than);
    return known;
  };

  return {
    mend,
    raise,
    async beat() {
      const than = known;
      const now = (
        await Promise.all(apart(client, beatKeys).map(async (keys) => parsed('beat', countReply, await run('beat', keys, []))))
      ).flat();
      const fell = counts.length > 0 && now.some((count, i) => count <= (counts[i] ?? 0));
      counts = now;
      await mend();
      if (fell && known === than) await raise('went-back', than);
    },
    async dropPins() {
      let dropped = 0;
      for (const server of masters(client)) {
        for await (const names of server.scanStream({ match: '{s*}user:*', count: 500 }) as AsyncIterable<readonly string[]>) {
          const each = await Promise.all(
            names.map((name) => answered(client, 'a PIN', client.hdel(name, 'pin', 'pin.sealed', 'pin.until', 'pin.born'))),
          );
          dropped += each.filter((fields) => fields > 0).length;
        }
      }
      return dropped;
    },
    async wentBack() {
      await raise('went-back');
    },
  };
}
