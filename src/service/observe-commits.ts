import type { Runner } from '../effects/runner';
import type { Metrics } from '../observe/metrics';
import type { TranscriptLine } from '../store/port';
import type { Turns } from '../turn/port';
import type { Committed } from '../turn/decide-say-commit';

/** What follows from a commit: figures, and the effects that are run at once. */
export interface CommitObserver {
  committed(committed: Committed): void;
  /** From now on effects are run right after their commit. */
  runEffects(runner: Runner): void;
  /** From now on lines are handed to who shows them here, so that they need not be read from the store. */
  showLines(show: (lines: readonly TranscriptLine[]) => void): void;
  /** Turns with their time measured. */
  timed(turns: Turns): Turns;
}

export function observeCommits(metrics: Metrics): CommitObserver {
  let runner: Runner | undefined;
  let show: (lines: readonly TranscriptLine[]) => void = () => undefined;
  return {
    committed({ case: id, number, decision, claimed, lines }) {
      show(lines);
      for (const { effect } of decision.effects) {
        if (effect.type === 'audit.append' && effect.fact.action === 'identity.proved' && effect.fact.method)
          metrics.verified(effect.fact.method);
      }
      for (const { line } of decision.tells) {
        if (line.line === 'change-applied') metrics.changeSettled(line.report.change.kind, 'applied');
        if (line.line === 'reminder-on-its-way') metrics.changeSettled('login-name.remind', 'applied');
        if (line.line === 'change-refused') metrics.changeSettled(line.change.kind, 'refused');
        if (line.line === 'change-failed') metrics.changeSettled(line.change.kind, 'failed');
      }
      if (claimed.length > 0) void runner?.runClaimed(id, number, claimed);
    },
    runEffects(next) {
      runner = next;
    },
    showLines(next) {
      show = next;
    },
    timed: (turns) => ({
      async take(inbound) {
        const started = process.hrtime.bigint();
        const result = await turns.take(inbound);
        if (result.status === 'committed') metrics.turnTaken(inbound.channel, Number(process.hrtime.bigint() - started) / 1e9);
        return result;
      },
    }),
  };
}
