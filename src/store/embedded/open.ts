import type { Instant } from '../../../machines/words';
import type { Store } from '../port';
import type { raiseStoreEpoch } from './epoch';
import type { OperationCaller } from './operations';
import { openIdOperations as openId } from './openid';
import { sealedOperations as sealed } from './sealed';
import { storeOperations as ops } from './store-operations';
import { startThread } from './thread';
import { Watchers } from './watchers';

/** The store in a folder of its own, and the way to run further modules' operations there (operations.ts). */
export interface EmbeddedStore extends Store, OperationCaller {
  /** Once, at the start of the process that owns the folder: what its forerunner had claimed is due again at once. */
  releaseLeases(at: Instant): Promise<number>;
  /** After an older copy of the folder was put back (epoch.ts); for a command, while no service runs. */
  raiseStoreEpoch(pinsToo: boolean): Promise<ReturnType<typeof raiseStoreEpoch>>;
}

/**
 * Opens (or makes) the store in `dataDir`, which from then on belongs to this process. Every operation runs in a thread
 * of its own; what is asked while the disk is busy shares the next flush. Rejects with an Error whose message says
 * why: the folder is in use, written by a newer release, damaged, not writable. `workerFile`: the thread's entry.
 */
export async function openEmbeddedStore({
  dataDir,
  workerFile,
}: {
  readonly dataDir: string;
  readonly workerFile?: string;
}): Promise<EmbeddedStore> {
  const thread = await startThread(dataDir, workerFile);
  const watchers = new Watchers();
  const { call } = thread;
  return {
    call,
    ping: async () => void (await call(ops, 'ping')),
    close: () => thread.close(),
    loadByLeg: (leg) => call(ops, 'loadByLeg', leg),
    loadCase: (id) => call(ops, 'loadCase', id),
    findCaseByNumber: (number) => call(ops, 'findCaseByNumber', number),
    liveCases: (user) => call(ops, 'liveCases', user),
    async commit(turn) {
      const result = await call(ops, 'commit', turn);
      // Who committed hands its lines over first.
      setImmediate(() => watchers.tell(turn.case.id, result));
      if (!('atDesk' in result)) return result;
      const { atDesk: _seen, ...told } = result;
      return told;
    },
    readLines: (leg, after, limit) => call(ops, 'readLines', leg, after, limit),
    async watchLeg(leg, onLines) {
      const stop = watchers.add(leg, onLines);
      return async () => stop();
    },
    dueCases: (at, limit) => call(ops, 'dueCases', at, limit),
    prune: (before, limit) => call(ops, 'prune', before, limit),
    listDesk: () => call(ops, 'listDesk'),
    readDesk: (of) => call(ops, 'readDesk', of),
    countWaiting: (before) => call(ops, 'countWaiting', before),
    async watchDesk(onChange) {
      const stop = watchers.addDesk(onChange);
      return async () => stop();
    },
    readFigures: (fromDay, toDay) => call(ops, 'readFigures', fromDay, toDay),
    putSession: (session) => call(ops, 'putSession', session),
    readSession: (id, at) => call(ops, 'readSession', id, at),
    touchSession: (touch) => call(ops, 'touchSession', touch),
    endSession: (id) => call(ops, 'endSession', id),
    endSessionsOf: (end) => call(ops, 'endSessionsOf', end),
    sessionsOf: (user, kind, at) => call(ops, 'sessionsOf', user, kind, at),
    putSecret: (secret) => call(ops, 'putSecret', secret),
    readSealed: (user, purpose) => call(ops, 'readSealed', user, purpose),
    checkSecret: (check) => call(ops, 'checkSecret', check),
    epochOf: (user) => call(ops, 'epochOf', user),
    putLink: (link) => call(ops, 'putLink', link),
    readLink: (user, digest) => call(ops, 'readLink', user, digest),
    consumeLink: (use) => call(ops, 'consumeLink', use),
    raiseEpoch: (raise) => call(ops, 'raiseEpoch', raise),
    takeBudget: (budget) => call(ops, 'takeBudget', budget),
    claimEffects: (claim) => call(ops, 'claimEffects', claim),
    finishEffect: (finish) => call(ops, 'finishEffect', finish),
    releaseLeases: (at) => call(ops, 'releaseLeases', at),
    async raiseStoreEpoch(pinsToo) {
      await call(openId, 'endAllOpenId');
      return call(ops, 'raiseStoreEpoch', pinsToo);
    },
    retryEffect: (retry) => call(ops, 'retryEffect', retry),
    countEffects: () => call(ops, 'countEffects'),
    putMail: (mail) => call(ops, 'putMail', mail),
    claimMails: (claim) => call(ops, 'claimMails', claim),
    finishMail: (finish) => call(ops, 'finishMail', finish),
    retryMail: (retry) => call(ops, 'retryMail', retry),
    countMails: () => call(ops, 'countMails'),
    rememberThread: (thread) => call(ops, 'rememberThread', thread),
    newestThread: (mailbox) => call(ops, 'newestThread', mailbox),
    putSealed: (entry) => call(sealed, 'putSealed', entry),
    readSealedEntry: (handle, at) => call(sealed, 'readSealedEntry', handle, at),
    deleteSealed: (handle) => call(sealed, 'deleteSealed', handle),
    sweepSealed: (at, limit) => call(sealed, 'sweepSealed', at, limit),
    putOpenId: (entry, at) => call(openId, 'putOpenId', entry, at),
    readOpenId: (by, at) => call(openId, 'readOpenId', by, at),
    useOpenId: (use) => call(openId, 'useOpenId', use),
    endOpenId: (id) => call(openId, 'endOpenId', id),
    endOpenIdOf: (of) => call(openId, 'endOpenIdOf', of),
    auditHead: () => call(ops, 'auditHead'),
    appendAudit: (append) => call(ops, 'appendAudit', append),
    readAudit: (after, limit) => call(ops, 'readAudit', after, limit),
  };
}
