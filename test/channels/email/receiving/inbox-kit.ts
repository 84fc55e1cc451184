import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInbox, type Inbox, type InboxDeps } from '../../../../src/channels/email/inbox';
import type { ReceivedMail } from '../../../../src/channels/email/handle-mail';
import { deriveKeys } from '../../../../src/proof/keys';
import { openEmbeddedStore } from '../../../../src/store/embedded/open';
import type { Store } from '../../../../src/store/port';
import { quietLog, type LoggedLine } from '../../../support/quiet-log';
import { startRedis, unsynced } from '../../../support/redis-server';
import { instancesOn } from '../../../store/redis-instances';
import { message, NOW } from './kit';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const keys = deriveKeys('a secret of the tests');

/** A store for each test, empty; `another` is a second instance on the same data, where the store allows one. */
export interface StoreForInbox {
  readonly store: Store;
  readonly another?: () => Promise<Store>;
  readonly cleanup: () => Promise<void>;
}

export const stores = [
  [
    'the embedded store',
    async () => ({
      open: async (): Promise<StoreForInbox> => {
        const dataDir = await mkdtemp(join(tmpdir(), 'countersign-inbox-'));
        const store = await openEmbeddedStore({ dataDir });
        const cleanup = async (): Promise<void> => {
          await store.close();
          await rm(dataDir, { recursive: true });
        };
        return { store, cleanup };
      },
      end: async (): Promise<void> => undefined,
    }),
  ],
  [
    'the Redis store',
    async () => {
      const redis = await startRedis(unsynced);
      return {
        open: async (): Promise<StoreForInbox> => {
          await redis.command('FLUSHALL');
          return instancesOn(redis.url);
        },
        end: () => redis.stop(),
      };
    },
  ],
] as const;

export interface Running {
  readonly inbox: Inbox;
  readonly lines: readonly LoggedLine[];
  /** Mails given up. */
  readonly dead: () => number;
  /** The clock. */
  readonly clock: { at: number };
}

/** An inbox with a clock of its own that does not look by itself: what is not handled at once waits for `look`. */
export function inboxOn(store: Store, handle: InboxDeps['handle'], more: Partial<InboxDeps> = {}): Running {
  const { log, lines } = quietLog();
  const clock = { at: NOW };
  let dead = 0;
  const inbox = createInbox({
    store,
    keys,
    handle,
    worker: 'w',
    now: () => clock.at,
    random: () => 0,
    log,
    metrics: { mailDied: () => void (dead += 1) },
    pause: HOUR,
    ...more,
  });
  return { inbox, lines, dead: () => dead, clock };
}

let count = 0;
/** A mail as the receiver hands it over; `from` writes it, at `at`. */
export function someMail(from = 'ann@example.org', at = NOW, body = 'Hello'): Omit<ReceivedMail, 'id'> & { readonly name: string } {
  const name = `<${++count}.${Math.random()}@example.org>`;
  const raw = Buffer.from(message(body, name).replace('ann@example.org', from));
  return {
    name,
    raw,
    envelopeFrom: from,
    recipients: ['support@mail.example.com'],
    client: { address: '192.0.2.7', helo: 'client.example.org' },
    at,
  };
}

export const nameOf = ({ raw }: Pick<ReceivedMail, 'raw'>): string => /^Message-ID: (.*)\r$/m.exec(raw.toString())?.[1] ?? '';
