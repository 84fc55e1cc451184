import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../machines/words';
import type { AuditRecord } from '../audit/chain';
import type { AuditLog } from '../audit/log';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';

/** The store's epoch was raised (T34): which it is now, and who found out. */
export interface RaisedEpoch {
  readonly epoch: string;
  readonly by: 'store' | 'operator';
}

/** Its entry in the audit log; it names no case: it is about all of them. */
export const epochEntry = ({ epoch, by }: RaisedEpoch, at: Instant): AuditRecord => ({
  op: `store-epoch:${epoch}`,
  at,
  case: '',
  action: 'store.epoch-raised',
  asker: null,
  subject: null,
  actor: by,
});

/** News of raised epochs; those that came while nobody listened yet are told first. */
export interface EpochNews {
  tell(epoch: number): void;
  listen(listener: (epoch: number) => void): void;
}

export function epochNews(): EpochNews {
  const early: number[] = [];
  let listener: ((epoch: number) => void) | undefined;
  return {
    tell: (epoch) => (listener ? listener(epoch) : void early.push(epoch)),
    listen(hears) {
      listener = hears;
      early.splice(0).forEach(hears);
    },
  };
}

/** So often an entry is tried, once a second: the store has only just come back. */
const tries = 30;

/** Counts a raised epoch and puts it down in the audit log. */
export function recordEpochs({
  audit,
  metrics,
  log,
  now,
}: {
  readonly audit: AuditLog;
  readonly metrics: Pick<Metrics, 'epochRaised'>;
  readonly log: Pick<Logger, 'error'>;
  readonly now: () => Instant;
}): (epoch: number) => void {
  const record = async (entry: AuditRecord): Promise<void> => {
    for (let n = 1; ; n += 1) {
      try {
        return await audit.append([entry]);
      } catch (error) {
        if (n === tries)
          return log.error('that the store’s epoch was raised could not be put down in the audit log', { error, epoch: entry.op });
        await wait(1_000, undefined, { ref: false });
      }
    }
  };
  return (epoch) => {
    metrics.epochRaised();
    void record(epochEntry({ epoch: `${epoch}`, by: 'store' }, now()));
  };
}
