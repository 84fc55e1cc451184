import type { CaseId, Instant, LegId } from '../../../machines/words';
import type { NewEffect, NewLine } from '../../store/port';

/** What a push effect's body is: bring the lines that carry its id to this leg; `to`: the name under which the channel knows where. */
export interface LinesPush {
  readonly type: 'lines.push';
  readonly leg: LegId;
  readonly to: string;
}

/** The commit whose lines are marked. */
export interface Pushing {
  readonly case: CaseId;
  /** The version decided on: no two commits of a case have the same. */
  readonly version: number;
  readonly at: Instant;
  /** Whoever handed the turn in takes this leg's lines along. */
  readonly taken: LegId | undefined;
  /** Where a leg's lines are brought; undefined: it reads them by itself. */
  readonly where: (leg: LegId) => string | undefined;
}

/** Effects of the machine are numbered from 1 in each case; these lie above, a hundred for each version. */
const firstNumber = 1_000_000_000;
const perVersion = 100;

/**
 * Lines for legs that do not read by themselves are brought to them by an effect of the same commit: none is lost, and each
 * is marked with the effect that brings it. In front of all other effects, because an answer waits for no change.
 */
export function markPushes(
  lines: readonly NewLine[],
  { case: id, version, at, taken, where }: Pushing,
): { readonly lines: readonly NewLine[]; readonly effects: readonly NewEffect[] } {
  if (lines.every(({ leg }) => where(leg) === undefined)) return { lines, effects: [] };
  const names = new Map<LegId, { readonly effect: string; readonly to: string }>();
  const marked = lines.map((line) => {
    const to = line.leg === taken ? undefined : where(line.leg);
    if (to === undefined) return line;
    const { effect } = names.get(line.leg) ?? { effect: `${id}:${firstNumber + version * perVersion + names.size}` };
    names.set(line.leg, { effect, to });
    return { ...line, activity: `${line.activity.slice(0, -1)},"pushedBy":${JSON.stringify(effect)}}` };
  });
  const effects = [...names].map(([leg, { effect, to }]): NewEffect => ({
    id: effect,
    type: 'lines.push',
    body: JSON.stringify({ type: 'lines.push', leg, to } satisfies LinesPush),
    dueAt: at,
  }));
  return { lines: marked, effects };
}
