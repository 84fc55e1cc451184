import { initialTransition } from 'xstate';
import { emptyContext, type SessionContext, type SessionInput } from './case/context';
import type { SessionEvent } from './events';
import { guards } from './regions/guards';
import { stepOf, type PureStep } from './regions/model';
import { assignedPolicy } from './policy';
import { sessionMachine } from './session';
import type { Out } from './step';

export type Snapshot = ReturnType<typeof sessionMachine.resolveState>;

/** One transition as it stands in the machine: a guard by name, a state of the same region, what is done. */
interface Arrow {
  readonly guard: keyof typeof guards | undefined;
  readonly target: string | undefined;
  readonly steps: readonly PureStep[];
}

/** What one region does of all that an event, or nothing more than where it stands, brings about: by its states, what may be done there. */
interface Chance {
  /** Which region. */
  readonly n: number;
  readonly byState: ReadonlyMap<string, readonly Arrow[]>;
}

type Node = (typeof sessionMachine)['root'];
type Transition = NonNullable<Node['always']>[number];

function arrowOf({ guard, target, actions }: Transition): Arrow {
  if (guard !== undefined && !(typeof guard === 'string' && guard in guards))
    throw new TypeError(`A guard of the machine is one of guards.ts by its name; got ${String(guard)}.`);
  return { guard: guard as Arrow['guard'], target: target?.[0]?.key, steps: actions.map(stepOf) };
}

/** The machine's regions, side by side. Throws at start for what this table cannot say: entry and exit actions, nested states, states on the outside. */
const regions = Object.entries(sessionMachine.root.states).map(([name, region]) => {
  const inner: readonly Node[] = Object.values(region.states);
  if (
    [region, ...inner].some(({ entry, exit, invoke }) => entry.length + exit.length + invoke.length > 0) ||
    inner.some(({ type }) => type !== 'atomic')
  ) {
    throw new TypeError(`The region ${name} has states within states, or entry or exit actions; macrostep.ts takes none.`);
  }
  return { name, anywhere: region as Node, inner };
});

/** Which regions have anything to do, in their order: few have for one event. A state's own arrows go before its region's. */
const chancesOf = (arrowsOf: (node: Node) => readonly Transition[]): readonly Chance[] =>
  regions.flatMap(({ anywhere, inner }, n) => {
    const byState = new Map(inner.map((node) => [node.key, [...arrowsOf(node), ...arrowsOf(anywhere)].map(arrowOf)]));
    return [...byState.values()].some((arrows) => arrows.length > 0) ? [{ n, byState }] : [];
  });

/** The machine as a table: what an event may do, and what happens without one. */
const onEvent: ReadonlyMap<string, readonly Chance[]> = new Map(
  [...new Set(regions.flatMap(({ anywhere, inner }) => [anywhere, ...inner].flatMap((node) => [...node.transitions.keys()])))].map(
    (type) => [type, chancesOf((node) => node.transitions.get(type) ?? [])],
  ),
);
const always = chancesOf((node) => node.always ?? []);

type Seen = Parameters<(typeof guards)['granted']>[0];

function firstOpen(arrows: readonly Arrow[] | undefined, seen: Seen): Arrow | undefined {
  if (arrows !== undefined) for (const arrow of arrows) if (arrow.guard === undefined || guards[arrow.guard](seen)) return arrow;
  return undefined;
}

/** Snapshots are alike but for their context: one of each state value is made by xstate and kept; there are at most 168. */
const made = new Map<string, Snapshot>();

/** The state that each region is in, in their order. */
type States = readonly string[];

const statesOf = (value: Snapshot['value']): string[] => regions.map(({ name }) => (value as Readonly<Record<string, string>>)[name] ?? '');

function resolved(states: States): Snapshot {
  const value = Object.fromEntries(regions.map(({ name }, n) => [name, states[n]])) as Snapshot['value'];
  return sessionMachine.resolveState({ value, context: emptyContext({ case: '', policy: assignedPolicy, at: 0 }) });
}

function snapshotOf(states: States, context: SessionContext): Snapshot {
  const name = states.join(' ');
  const known = made.get(name) ?? resolved(states);
  made.set(name, known);
  return { ...known, context };
}

const first = statesOf(initialTransition(sessionMachine, { case: '', policy: assignedPolicy, at: 0 })[0].value);

/** A case in which nothing has happened yet. */
export const initialSnapshot = (input: SessionInput): Snapshot => snapshotOf(first, emptyContext(input));

/**
 * One macrostep as SCXML has it and xstate does it, for machines as plain as ours: guards look at the case as it was before
 * the event; a state's own transition goes before its region's; actions run in the order of the regions, each on the
 * context the one before left; then the transitions without an event, round by round. xstate's own costs six times as
 * much; a test takes both through every explored transition.
 */
export function macrostep(snapshot: Snapshot, event: SessionEvent): { readonly snapshot: Snapshot; readonly out: readonly Out[] } {
  let { context } = snapshot;
  const states = statesOf(snapshot.value);
  let moved = false;
  const out: Out[] = [];
  /** One round: all are chosen before the first one acts. False: nothing was to be done. */
  const round = (chances: readonly Chance[]): boolean => {
    const seen = { context, event };
    const chosen: [Arrow, number][] = [];
    for (const { n, byState } of chances) {
      const arrow = firstOpen(byState.get(states[n] ?? ''), seen);
      if (arrow) chosen.push([arrow, n]);
    }
    for (const [{ steps, target }, n] of chosen) {
      for (const step of steps) {
        const done = step(context, event);
        ({ context } = done);
        for (const each of done.out) out.push(each);
      }
      if (target === undefined || target === states[n]) continue;
      states[n] = target;
      moved = true;
    }
    return chosen.length > 0;
  };
  round(onEvent.get(event.type) ?? []);
  // Until no state goes on by itself.
  while (round(always));
  return { snapshot: !moved && context === snapshot.context ? snapshot : snapshotOf(states, context), out };
}
