import type { Instant, Millis } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import type { Metrics } from '../../observe/metrics';
import type { Keys } from '../../proof/keys';
import { StoreUnavailable, type ClaimedMail, type InboxPort } from '../../store/port';
import type { ReceivedMail } from './handle-mail';
import { mailId } from './receiving/mail-id';
import { sealMail, unsealMail } from './receiving/sealed-mail';
import { createMailTries, type MailOutcome } from './receiving/try-mail';
import { inWritersOrder, writerOf } from './receiving/writers';

export interface InboxDeps {
  readonly store: Pick<InboxPort, 'putMail' | 'claimMails' | 'finishMail' | 'retryMail'>;
  readonly keys: Pick<Keys, 'seal' | 'unseal'>;
  /**
   * Answers a mail, safely again and again. `later` (or StoreUnavailable, DirectoryUnavailable): something was away, it is
   * tried again and that is no failure. `retryAt`: the same at that time. Any other rejection is a failed try.
   */
  readonly handle: (mail: ReceivedMail) => Promise<MailOutcome>;
  readonly worker: string;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Pick<Logger, 'debug' | 'warn' | 'error'>;
  readonly metrics: Pick<Metrics, 'mailDied'>;
  /** Mails handled at once; twice as many more are kept ready. */
  readonly parallel?: number;
  /** How long a claimed mail is this instance's; a try that takes half of it has failed. What a killed instance held waits so long. */
  readonly lease?: Millis;
  /** Between two looks for what other instances left; what is put here is handled at once. */
  readonly pause?: Millis;
  /** Characters of sealed mails under way at which no further one is taken up; about 25 MB a mail of the largest size. */
  readonly memory?: number;
}

export interface Inbox {
  /** Resolves when the mail is stored durably, or was before. Rejects with StoreUnavailable: its sender must come again. */
  put(mail: Omit<ReceivedMail, 'id'>): Promise<'taken' | 'repeated'>;
  start(): void;
  /** Takes no further mail up; resolves when those under way are done with. */
  stop(): Promise<void>;
  /** Handles what is due until nothing is; answers how many there were. For tests with a clock of their own. */
  look(): Promise<number>;
}

/** Of one writer so many mails under way keep their order. */
const IN_ORDER = 3;

/**
 * Mail that came in, by whichever way, until it is answered. Up to three mails of one writer that are under way here are
 * handled one after the other as they came, and one that has to wait makes those behind it wait; beyond that, and over
 * several instances, order is not kept.
 */
export function createInbox(deps: InboxDeps): Inbox {
  const { store, keys, now, log, parallel = 8, lease = 60_000, pause = 1_000, memory = 64_000_000 } = deps;
  const inOrder = inWritersOrder<Instant>(IN_ORDER);
  const running = new Set<Promise<void>>();
  let size = 0;
  let state: 'new' | 'started' | 'stopped' = 'new';
  const tries = createMailTries({ ...deps, parallel, longest: lease / 2, isStopped: () => state === 'stopped' });
  let timer: NodeJS.Timeout | undefined;
  let claiming: Promise<void> | undefined;
  /** There may be more than was taken up. */
  let more = false;
  const most = 3 * parallel;
  const hasRoom = (): boolean => running.size < most && size < memory;

  async function treat(claimed: ClaimedMail): Promise<void> {
    const mail = unsealMail(keys, claimed.id, claimed.sealed);
    if (!mail) return tries.setAside(claimed, 'it cannot be unsealed. Was SECRET_KEY exchanged while it lay here?');
    await inOrder(writerOf(mail), (before) => (before === undefined ? tries.once(claimed, mail) : tries.giveBack(claimed, before + 1)));
  }

  function begin(claimed: ClaimedMail): void {
    size += claimed.sealed.length;
    const run = treat(claimed)
      .catch((error: unknown) => log.warn('a mail stays in the inbox until its lease ends', { mail: claimed.id, error }))
      .finally(() => {
        running.delete(run);
        size -= claimed.sealed.length;
        if (more) claim();
      });
    running.add(run);
  }

  async function takeUp(limit: number): Promise<number> {
    const claimed = await store.claimMails({ worker: deps.worker, at: now(), lease, limit, size: memory - size });
    claimed.forEach(begin);
    return claimed.length;
  }

  async function claimAll(): Promise<void> {
    while (more && hasRoom() && state !== 'stopped') {
      more = false;
      const free = most - running.size;
      const taken = await takeUp(free);
      // Fewer than asked for is all there was, unless large ones took the room.
      if (taken === free || (taken > 0 && size > memory / 4)) more = true;
    }
  }

  /** Takes up as much as there is room for now; the rest with the first room there is. */
  function claim(): void {
    more = state === 'started';
    claiming ??= claimAll()
      .catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) log.error('the inbox met a fault; it goes on', { error });
      })
      .finally(() => {
        claiming = undefined;
        if (more && hasRoom()) claim();
      });
  }

  const settled = async (): Promise<void> => {
    while (claiming !== undefined || running.size > 0) await Promise.all([claiming, ...running]);
  };

  return {
    async put(mail) {
      const id = mailId(mail.raw);
      const taken = await store.putMail({ id, at: mail.at, sealed: sealMail(keys, { ...mail, id }) });
      if (taken) claim();
      return taken ? 'taken' : 'repeated';
    },
    start() {
      state = 'started';
      claim();
      timer = setInterval(claim, pause);
    },
    async stop() {
      state = 'stopped';
      more = false;
      clearInterval(timer);
      await settled();
    },
    async look() {
      let handled = 0;
      for (let taken = await takeUp(most); taken > 0; taken = await takeUp(most)) {
        handled += taken;
        await settled();
      }
      return handled;
    },
  };
}
