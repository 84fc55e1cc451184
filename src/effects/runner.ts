import type { CaseId, Millis } from '../../machines/words';
import type { ClaimedEffect, EffectPort } from '../store/port';
import type { CaseCache } from '../turn/case-cache';
import { groups } from './groups';
import type { Handlers } from './handler';
import { runGroup, type RunGroupDeps } from './run-group';
import { isPush, runPush } from './run-push';
import { isWebhook, runWebhook, type RunWebhookDeps } from './run-webhook';
import { waitForAll } from './wait-for-all';

export interface RunnerDeps extends RunGroupDeps, RunWebhookDeps {
  readonly store: EffectPort;
  /** Asked for a case's number. */
  readonly cases: Pick<CaseCache, 'loadCase'>;
  readonly handlers: Handlers;
  readonly worker: string;
  readonly lease: Millis;
}

/** Carries effects out until their outcome is known. */
export interface Runner {
  /** What a commit of this instance handed over as claimed, behind what runs of that case already. Never rejects: what fails stays in the outbox. */
  runClaimed(id: CaseId, caseNumber: string, claimed: readonly ClaimedEffect[]): Promise<void>;
  /** What anybody left undone; answers how many were claimed. Rejects with StoreUnavailable. */
  runDue(limit: number): Promise<number>;
  /** Resolves when nothing of this process is under way. */
  drain(): Promise<void>;
}

export function createRunner(deps: RunnerDeps): Runner {
  const underWay = new Map<CaseId, { readonly waiting: ClaimedEffect[]; readonly run: Promise<void> }>();

  const apart = new Set<Promise<void>>();
  const runPushes = (pushes: readonly ClaimedEffect[], caseNumber: string): Promise<void> =>
    waitForAll(pushes.map((push) => runPush(deps, push, caseNumber)));
  /** Nobody waits for these but `drain`. */
  const aside = (running: Promise<void>, id: CaseId): void => {
    const settled = running
      .catch((error: unknown) => deps.log.warn('effects stay in the outbox: the store did not answer', { error, case: id }))
      .finally(() => apart.delete(settled));
    apart.add(settled);
  };
  const runWebhooks = (id: CaseId, effects: readonly ClaimedEffect[], caseNumber: string): void => {
    if (effects.length > 0) aside(waitForAll(effects.map((effect) => runWebhook(deps, effect, caseNumber))), id);
  };
  const runAll = async (claimed: readonly ClaimedEffect[], caseNumber: string): Promise<void> => {
    for (const together of groups(claimed)) await runGroup(deps, together, caseNumber);
  };

  return {
    runClaimed(id, caseNumber, given) {
      // An answer waits for no change.
      const pushes = given.filter(isPush);
      if (pushes.length > 0) aside(runPushes(pushes, caseNumber), id);
      runWebhooks(id, given.filter(isWebhook), caseNumber);
      const claimed = given.filter((effect) => !isApart(effect));
      if (claimed.length === 0) return Promise.resolve();
      const running = underWay.get(id);
      if (running) {
        running.waiting.push(...claimed);
        return running.run;
      }
      const waiting = [...claimed];
      const run = (async () => {
        await Promise.resolve(); // Who committed goes on first.
        try {
          while (waiting.length > 0) await runAll(waiting.splice(0), caseNumber);
        } catch (error) {
          deps.log.warn('effects stay in the outbox: the store did not answer', { error, case: id });
        } finally {
          underWay.delete(id);
        }
      })();
      underWay.set(id, { waiting, run });
      return run;
    },
    async runDue(limit) {
      const claimed = await deps.store.claimEffects({ worker: deps.worker, at: deps.now(), lease: deps.lease, limit });
      const cases = new Set(claimed.map((effect) => effect.case));
      await Promise.all(
        [...cases].map(async (id) => {
          // Its number never changes.
          const caseNumber = (await deps.cases.loadCase(id))?.number ?? '';
          const own = claimed.filter((effect) => effect.case === id);
          runWebhooks(id, own.filter(isWebhook), caseNumber);
          await waitForAll([
            runPushes(own.filter(isPush), caseNumber),
            runAll(
              own.filter((effect) => !isApart(effect)),
              caseNumber,
            ),
          ]);
        }),
      );
      return claimed.length;
    },
    async drain() {
      while (underWay.size + apart.size > 0) await Promise.all([...apart, ...[...underWay.values()].map(({ run }) => run)]);
    },
  };
}

/** Nothing of a case waits behind these: lines that are brought to a leg, and what other desks are told. */
const isApart = (effect: ClaimedEffect): boolean => isPush(effect) || isWebhook(effect);
