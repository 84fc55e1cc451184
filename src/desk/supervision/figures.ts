import type { Language } from '../../../machines/words';
import type { Figure } from '../../store/port-desk';
import type { Figures } from '../shapes';
import { kindLabel } from '../words/kinds';

const outcomes = ['applied', 'refused', 'failed'] as const;
const channels = ['chat', 'email', 'voice'] as const;
const whys = ['asked', 'not-understood', 'change-failed', 'administrator-silent', 'agent-away', 'taken'] as const;
const waits = ['le10s', 'le1m', 'le5m', 'le30m', 'more'] as const;
const methods = ['pin', 'code', 'link', 'join-code', 'administrator', 'mail', 'portal'] as const;
const scores = ['1', '2', '3', '4', '5'] as const;

/** What the figures' names (src/turn/figures.ts) say, day by day, ready to be plotted. `nameOf`: an agent's name by id. */
export function figuresOf(
  days: readonly string[],
  counted: readonly Figure[],
  nameOf: (agent: string) => string,
  language: Language,
): Figures {
  const places = new Map(days.map((day, n) => [day, n]));
  const series = new Map<string, number[]>();
  for (const { day, name, count } of counted) {
    const place = places.get(day);
    if (place === undefined) continue;
    const row = series.get(name) ?? days.map(() => 0);
    series.set(name, row);
    row[place] = (row[place] ?? 0) + count;
  }
  const row = (name: string): number[] => series.get(name) ?? days.map(() => 0);
  const each = (prefix: string, names: readonly string[]): Record<string, number[]> =>
    Object.fromEntries(names.map((name) => [name, row(`${prefix}.${name}`)]));
  const behind = (prefix: string): string[] =>
    [...series.keys()].filter((name) => name.startsWith(`${prefix}.`)).map((name) => name.slice(prefix.length + 1));

  const taken = row('taken');
  const waited = row('waited.ms');
  const timed = each('waited', waits);
  const kinds = [
    ...new Set(
      behind('change').flatMap((name) =>
        outcomes.flatMap((outcome) => (name.endsWith(`.${outcome}`) ? [name.slice(0, -outcome.length - 1)] : [])),
      ),
    ),
  ].sort();
  const agents = [...new Set([...behind('taken'), ...behind('wrote')])].sort();
  return {
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    days: [...days],
    opened: each('opened', channels),
    closed: each('closed', channels),
    closedVerified: row('closed.verified'),
    escalated: each('escalated', whys),
    taken,
    waited: timed,
    waitedMean: waited.map((sum, n) => {
      const waiting = waits.reduce((all, name) => all + (timed[name]?.[n] ?? 0), 0);
      return waiting === 0 ? 0 : Math.round(sum / waiting);
    }),
    changes: kinds.map((kind) => ({
      kind,
      label: kindLabel(kind, language),
      applied: row(`change.${kind}.applied`),
      refused: row(`change.${kind}.refused`),
      failed: row(`change.${kind}.failed`),
    })),
    verified: each('verified', methods),
    rated: each('rated', scores),
    agents: agents.map((id) => ({ id, name: nameOf(id), taken: row(`taken.${id}`), wrote: row(`wrote.${id}`) })),
  };
}
