import { initialTransition } from 'xstate';
import { emptyContext, type SessionContext, type SessionInput } from './context';
import type { SessionEvent } from './events';
import { guards } from './guards';
import { stepOf, type PureStep } from './model';
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

/** A state, or a region for all its states: what it does on an event, and what it does by itself. */
interface Place {
  readonly on: ReadonlyMap<string, readonly Arrow[]>;
  readonly always: readonly Arrow[];
}

interface Region {
  readonly name: string;
  readonly anywhere: Place;
  readonly states: Readonly<Record<string, Place>>;
}

type Node = (typeof sessionMachine)['root'];
type Transition = NonNullable<Node['always']>[number];

function arrowOf({ guard, target, actions }: Transition): Arrow {
  if (guard !== undefined && !(typeof guard === 'string' && guard in guards))
    throw new TypeError(`A guard of the machine is one of guards.ts by its name; got ${String(guard)}.`);
  return { guard: guard as Arrow['guard'], target: target?.[0]?.key, steps: actions.map(stepOf) };
}

const placeOf = (node: Node): Place => ({
  on: new Map([...node.transitions].map(([type, transitions]) => [type, transitions.map(arrowOf)])),
  always: (node.always ?? []).map(arrowOf),
});

const nowhere: Place = { on: new Map(), always: [] };

/** The machine as a table. Throws at start for what this table cannot say: entry and exit actions, nested states, states on the outside. */
const regions: readonly Region[] = Object.entries(sessionMachine.root.states).map(([name, region]) => {
  const inner: readonly Node[] = Object.values(region.states);
  if (
    [region, ...inner].some(({ entry, exit, invoke }) => entry.length + exit.length + invoke.length > 0) ||
    inner.some(({ type }) => type !== 'atomic')
  ) {
    throw new TypeError(`The region ${name} has states within states, or entry or exit actions; macrostep.ts takes none.`);
  }
  return { name, anywhere: placeOf(region), states: Object.fromEntries(inner.map((node) => [node.key, placeOf(node)])) };
});

type Value = Readonly<Record<string, string>>;
type Seen = Parameters<(typeof guards)['granted']>[0];

function firstOpen(arrows: readonly Arrow[] | undefined, seen: Seen): Arrow | undefined {
  if (arrows !== undefined) for (const arrow of arrows) if (arrow.guard === undefined || guards[arrow.guard](seen)) return arrow;
  return undefined;
}

/** Snapshots are alike but for their context: one of each state value is made by xstate and kept; there are at most 168. */
const made = new Map<string, Snapshot>();

function snapshotOf(value: Value, context: SessionContext): Snapshot {
  const name = regions.map((region) => value[region.name]).join(' ');
  const known = made.get(name) ?? sessionMachine.resolveState({ value, context });
  if (!made.has(name)) made.set(name, { ...known, context: emptyContext({ case: '', policy: assignedPolicy, at: 0 }) });
  return { ...known, context };
}

const first = initialTransition(sessionMachine, { case: '', policy: assignedPolicy, at: 0 })[0].value as Value;

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
  let value = snapshot.value as Value;
  const out: Out[] = [];
  /** By region, what it takes in this round: all are chosen before the first one acts. */
  const chosen: (Arrow | undefined)[] = [];
  const take = (): boolean => {
    let moved = false;
    for (let n = 0; n < regions.length; n += 1) {
      const [arrow, region] = [chosen[n], regions[n]];
      if (!arrow || !region) continue;
      moved = true;
      for (const step of arrow.steps) {
        const done = step(context, event);
        ({ context } = done);
        for (const each of done.out) out.push(each);
      }
      if (arrow.target !== undefined && arrow.target !== value[region.name]) value = { ...value, [region.name]: arrow.target };
    }
    return moved;
  };
  const placeIn = ({ name, states }: Region): Place => states[value[name] ?? ''] ?? nowhere;
  const seen = { context, event };
  for (const region of regions)
    chosen.push(firstOpen(placeIn(region).on.get(event.type), seen) ?? firstOpen(region.anywhere.on.get(event.type), seen));
  take();
  // Until no state goes on by itself.
  do {
    const now = { context, event };
    for (const [n, region] of regions.entries()) chosen[n] = firstOpen(placeIn(region).always, now);
  } while (take());
  return { snapshot: value === snapshot.value && context === snapshot.context ? snapshot : snapshotOf(value, context), out };
}
