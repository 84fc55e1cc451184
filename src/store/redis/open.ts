import { join } from 'node:path';
import type { Millis } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import { StoreUnavailable, type Store } from '../port';
import { appendAudit, auditHead, readAudit } from './audit';
import { takeBudget } from './budget';
import { findCaseByNumber, liveCases, loadByLeg, loadCase } from './cases';
import { commit } from './commit';
import { makeClient, makeSubscriber, shown } from './connect';
import { countWaiting, listDesk, readDesk, readFigures } from './desk';
import { claimEffects, countEffects, settleEffect } from './effects';
import { storeEpoch, type EpochCause, type EpochRaised, type StoreEpoch } from './epoch';
import { dueCases } from './indexes';
import { readLines } from './lines';
import { consumeLink, putLink, readLink } from './links';
import { claimMails, countMails, newestThread, putMail, rememberThread, settleMail } from './mails';
import { endOpenId, endOpenIdOf, putOpenId, readOpenId, useOpenId } from './openid';
import { prune } from './prune';
import { raiseEpoch } from './revocation';
import { answered, scripting, unavailable, type Client, type Scripting } from './scripts';
import { deleteSealed, putSealed, readSealedEntry, sweepSealed } from './sealed';
import { checkSecret, epochOf, putSecret, readSealed } from './secrets';
import { endSession, endSessionsOf, putSession, readSession, sessionsOf, touchSession } from './sessions';
import { inspect, masters } from './server';
import { watching } from './watch';

/** A store on Redis; several instances on one Redis are one store. */
export interface RedisStore extends Store {
  /** For others who keep things in the same Redis; see scripts.ts. */
  readonly scripts: Scripting;
  readonly epoch: Pick<StoreEpoch, 'raise' | 'beat' | 'dropPins'>;
}

export interface RedisStoreOptions {
  /** A redis:// or rediss:// URL; several, or one text with commas, mean a cluster. */
  readonly url: string | readonly string[];
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Hears each warning about the servers besides the log. */
  readonly onWarning?: (warning: string) => void;
  /** Hears when this instance raised the store's epoch (epoch.ts), also while it opens. */
  readonly onEpoch?: (raised: EpochRaised) => void;
  /** Nothing is granted or used by it: the store's epoch stays as it is found. */
  readonly onlyReads?: boolean;
  /** How long a command may take before it is refused as unknown; DEADLINE of scripts.ts unless told. */
  readonly deadline?: Millis;
}

/**
 * Says once that the connection is gone, once that it is back; `back` is called then.
 * `trouble`: the last error of the connection itself, which says more than those of the commands it failed.
 */
function report(client: Client, log: RedisStoreOptions['log'], back: () => void) {
  let gone = false;
  let trouble: Error | undefined;
  client.on('error', (error: Error) => {
    trouble = error;
    if (!gone) log.warn('Redis cannot be reached; customers are asked to try again later.', { error });
    gone = true;
  });
  client.on('ready', () => {
    if (gone) log.info('Redis can be reached again.');
    gone = false;
    back();
  });
  return { trouble: () => trouble };
}

/** What a raised epoch means, for whoever runs the service. */
const told: Readonly<Record<EpochCause, string>> = {
  'other-line': 'Redis was restarted, a replica was promoted, or its data came from another server or an older file',
  'went-back': 'Redis went back in time while it ran: it no longer knows what it had answered',
  asked: 'The epoch was raised by hand',
};
const meaning =
  'All verifications, codes, unused links and sign-ins of before are void; customers are asked for their PIN again. After a plain restart nothing else is to be done; after a failover or a restore see "Redis and failover" in docs/operations.md.';

/** How often the witness counts on (epoch.ts). */
const BEAT: Millis = 10_000;

/**
 * Opens a store on Redis 6.2 or newer, once it answers; rejects with StoreUnavailable when it does not within seconds, and
 * with an Error when it is too old or is a node of a cluster of which only one address was given.
 */
export async function openRedisStore({
  url,
  log,
  onWarning,
  onEpoch,
  onlyReads = false,
  deadline,
}: RedisStoreOptions): Promise<RedisStore> {
  const urls = (typeof url === 'string' ? url.split(',') : url).map((each) => each.trim()).filter(Boolean);
  const client = makeClient(urls, deadline);
  const warn = (warning: string): void => {
    log.warn(warning);
    onWarning?.(warning);
  };
  const onRaised = (raised: EpochRaised): void => {
    warn(`${told[raised.cause]}. ${meaning}`);
    onEpoch?.(raised);
  };
  let opened = false;
  const { trouble } = report(client, log, () => {
    if (opened) void epoch.mend().catch(() => undefined);
  });
  const scripts = scripting(client, () => epoch.mend());
  const run = scripts.load(join(__dirname, 'commands'));
  const epoch = storeEpoch(client, run, onRaised);
  try {
    await answered(client, 'at all', client.connect());
    const servers = await Promise.all(masters(client).map((server) => inspect(server, client)));
    const [first] = servers;
    if (!client.isCluster && first?.inCluster)
      throw new Error(`${shown(urls)} is a node of a cluster: REDIS_URL wants several addresses of it, separated by commas.`);
    new Set(servers.flatMap(({ warnings }) => warnings)).forEach(warn);
    if (!onlyReads) await epoch.mend();
    opened = !onlyReads;
  } catch (error) {
    if (client.status !== 'end') client.disconnect();
    throw error instanceof StoreUnavailable ? unavailable(`at ${shown(urls)}`, trouble() ?? error.cause) : error;
  }

  const beat = setInterval(() => (opened ? void epoch.beat().catch(() => undefined) : undefined), BEAT).unref();
  const watch = watching(client, () => makeSubscriber(client), log);
  return {
    scripts,
    epoch,
    loadByLeg: (leg) => loadByLeg(run, leg),
    loadCase: (id) => loadCase(run, id),
    findCaseByNumber: (number) => findCaseByNumber(client, run, number),
    liveCases: (user) => liveCases(run, user),
    commit: (it) => watch.during(it.lines, commit(client, run, it, epoch.wentBack)),
    readLines: (leg, after, limit) => readLines(run, leg, after, limit),
    watchLeg: watch.watchLeg,
    dueCases: (at, limit) => dueCases(client, run, at, limit),
    prune: (before, limit) => prune(client, run, before, limit),

    putSecret: (secret) => putSecret(run, secret),
    readSealed: (user, purpose) => readSealed(run, user, purpose),
    checkSecret: (check) => checkSecret(run, check),
    epochOf: (user) => epochOf(run, user),
    putLink: (link) => putLink(run, link),
    readLink: (user, digest) => readLink(run, user, digest),
    consumeLink: (use) => consumeLink(run, use),
    raiseEpoch: (raise) => raiseEpoch(run, raise),
    takeBudget: (budget) => takeBudget(run, budget),

    claimEffects: (claim) => claimEffects(client, run, log, claim),
    finishEffect: (held) => settleEffect(run, held),
    retryEffect: (held) => settleEffect(run, held),
    countEffects: () => countEffects(client, run),

    putMail: (mail) => putMail(run, mail),
    claimMails: (claim) => claimMails(client, run, claim),
    finishMail: (held) => settleMail(run, held),
    retryMail: (held) => settleMail(run, held),
    countMails: () => countMails(client, run),
    rememberThread: (thread) => rememberThread(run, thread),
    newestThread: (mailbox) => newestThread(run, mailbox),

    putSealed: (entry) => putSealed(run, entry),
    readSealedEntry: (handle, at) => readSealedEntry(run, handle, at),
    deleteSealed: (handle) => deleteSealed(run, handle),
    sweepSealed: (at, limit) => sweepSealed(run, at, limit),

    listDesk: () => listDesk(client, run),
    readDesk: (of) => readDesk(client, of),
    countWaiting: (before) => countWaiting(client, run, before),
    watchDesk: watch.watchDesk,
    readFigures: (fromDay, toDay) => readFigures(run, fromDay, toDay),

    putSession: (session) => putSession(run, session),
    readSession: (id, at) => readSession(run, id, at),
    touchSession: (touch) => touchSession(run, touch),
    endSession: (id) => endSession(run, id),
    endSessionsOf: (end) => endSessionsOf(run, end),
    sessionsOf: (user, kind, at) => sessionsOf(run, user, kind, at),

    putOpenId: (entry, at) => putOpenId(run, entry, at),
    readOpenId: (by, at) => readOpenId(client, run, by, at),
    useOpenId: (use) => useOpenId(run, use),
    endOpenId: (id) => endOpenId(client, id),
    endOpenIdOf: (of) => endOpenIdOf(run, of),

    auditHead: () => auditHead(run),
    appendAudit: (append) => appendAudit(run, append),
    readAudit: (after, limit) => readAudit(run, after, limit),

    ping: async () => {
      await answered(client, 'a ping', client.ping());
    },
    close: async () => {
      clearInterval(beat);
      watch.close();
      if (client.status === 'end') return;
      const left =
        client.status === 'ready' &&
        (await answered(client, 'the good-bye', client.quit()).then(
          () => true,
          () => false,
        ));
      if (!left) client.disconnect();
    },
  };
}
