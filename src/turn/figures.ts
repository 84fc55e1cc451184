import type { SessionContext } from '../../machines/case/context';
import type { Decision, Snapshot } from '../../machines/decide';
import type { AuditFact } from '../../machines/audit-fact';
import type { Tell } from '../../machines/tells';
import type { Channel, KindId, Millis } from '../../machines/words';

/** Whole numbers by name, added up over a day; names are `<what>.<which>`, see supervision. */
export type Figures = Readonly<Record<string, number>>;

/** How long somebody waited for a person: the steps of the plot. */
const steps: readonly (readonly [Millis, string])[] = [
  [10_000, 'le10s'],
  [60_000, 'le1m'],
  [300_000, 'le5m'],
  [1_800_000, 'le30m'],
];

/** What a turn adds to the figures; undefined: nothing. `before`: the case as the turn found it. */
export function figuresOf(before: Snapshot, { snapshot, effects, tells }: Decision): Figures | undefined {
  let sums: Record<string, number> | undefined;
  const count = (name: string, n = 1): void => {
    sums ??= {};
    sums[name] = (sums[name] ?? 0) + n;
  };
  const { context } = snapshot;
  if (Object.keys(before.context.legs).length === 0) each(channelOf(context), (channel) => count(`opened.${channel}`));
  for (const { effect } of effects) if (effect.type === 'audit.append') countFact(effect.fact, before.context, context, count);
  for (const { line } of tells) each(changeIn(line), ([kind, outcome]) => count(`change.${kind}.${outcome}`));
  if (snapshot.hasTag('closed') && !before.hasTag('closed')) {
    each(channelOf(context), (channel) => count(`closed.${channel}`));
    if (context.everProved) count('closed.verified');
  }
  return sums;
}

function each<T>(value: T | undefined, use: (value: T) => void): void {
  if (value !== undefined) use(value);
}

/** The channel a case began on. */
const channelOf = ({ legs }: SessionContext): Channel | undefined => Object.values(legs)[0]?.channel;

function countFact(
  { action, actor, method, reason }: AuditFact,
  before: SessionContext,
  { desk }: SessionContext,
  count: (name: string, n?: number) => void,
): void {
  const agent = (): string => actor.replace(/^agent:/, '').replaceAll(/\s/g, '-');
  switch (action) {
    case 'identity.proved':
      return each(method, (by) => count(`verified.${by}`));
    case 'case.escalated':
      return each(reason, (why) => count(`escalated.${why}`));
    case 'agent.wrote':
      return count(`wrote.${agent()}`);
    case 'case.rated':
      return each(desk?.rated, (score) => count(`rated.${score}`));
    case 'case.taken': {
      count('taken');
      count(`taken.${agent()}`);
      // Only who waited: not for a case that was handed from one agent to another, or that nobody called for.
      if (before.desk?.agent !== undefined || !desk?.agent || desk.why === 'taken') return undefined;
      const waited = Math.max(0, desk.agent.since - desk.since);
      count('waited.ms', waited);
      return count(`waited.${steps.find(([most]) => waited <= most)?.[1] ?? 'more'}`);
    }
    default:
      return undefined;
  }
}

/** The kind and the outcome of a change that a line reports to who confirmed it. */
function changeIn(line: Tell['line']): readonly [KindId, 'applied' | 'refused' | 'failed'] | undefined {
  switch (line.line) {
    case 'change-applied':
      return [line.report.change.kind, 'applied'];
    case 'reminder-on-its-way':
      return ['login-name.remind', 'applied'];
    case 'change-refused':
      return [line.change.kind, 'refused'];
    case 'change-failed':
      return [line.change.kind, 'failed'];
    default:
      return undefined;
  }
}
