import { createActor, initialTransition, type AnyActorScope, type SnapshotFrom } from 'xstate';
import type { SessionInput } from './context';
import type { NumberedEffect } from './effects';
import type { SessionEvent } from './events';
import type { Emission } from './model';
import { assignedPolicy } from './policy';
import { sessionMachine } from './session';
import type { Out } from './step';
import type { Tell } from './tells';

export type Snapshot = SnapshotFrom<typeof sessionMachine>;

/** What one or more events came to: the case after them, what is asked of the world, what the legs are told. */
export interface Decision {
  readonly snapshot: Snapshot;
  readonly effects: readonly NumberedEffect[];
  readonly tells: readonly Tell[];
}

/** A case in which nothing has happened yet. */
export function newCase(input: SessionInput): Snapshot {
  return initialTransition(sessionMachine, input)[0];
}

/**
 * The pure step: events in their order, one decision. Time never runs backwards for a case: an earlier `at` counts as the
 * latest one seen (I14).
 */
export function decide(snapshot: Snapshot, events: readonly SessionEvent[]): Decision {
  let now = snapshot;
  const effects: NumberedEffect[] = [];
  const tells: Tell[] = [];
  for (const event of events) {
    let number = now.context.nextEffect;
    const at = Math.max(event.at, now.context.clock);
    const [next, actions] = step(now, { ...event, at });
    for (const out of emitted(actions)) {
      if (out.type === 'tell') tells.push(out);
      else effects.push({ id: `${now.context.case}:${number++}`, effect: out });
    }
    now = next;
  }
  return { snapshot: now, effects, tells };
}

interface Action { readonly type: string; readonly params?: unknown }

const nothing = (): void => undefined;
/** Never started; it only stands where a live actor would. */
const inert = createActor(sessionMachine, { input: { case: '', policy: assignedPolicy, at: 0 } });

/**
 * xstate's pure `transition()` with one inert scope for all steps. That function makes a throw-away actor at each call,
 * which costs three times the step itself; what this one shares holds nothing of any case.
 */
function step(snapshot: Snapshot, event: SessionEvent): readonly [Snapshot, readonly Action[]] {
  const actions: Action[] = [];
  const scope: AnyActorScope = {
    self: inert, system: inert.system, id: '', sessionId: '', logger: nothing, defer: nothing, stopChild: nothing, emit: nothing,
    actionExecutor: (action) => void actions.push(action),
  };
  return [sessionMachine.transition(snapshot, event, scope), actions];
}

/** Unwraps what was emitted. Throws on any other kind of action: the machine asks for nothing but by emitting data. */
function emitted(actions: readonly Action[]): Out[] {
  return actions.map(({ type, params }) => {
    if (type !== 'xstate.emit' || !isEmission(params)) throw new TypeError(`The machine may only emit; it asked for ${type}.`);
    return params.event.out;
  });
}

function isEmission(params: unknown): params is { readonly event: Emission } {
  return typeof params === 'object' && params !== null && 'event' in params
    && typeof params.event === 'object' && params.event !== null && 'out' in params.event;
}
