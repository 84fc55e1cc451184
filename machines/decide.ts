import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { SessionInput } from './context';
import type { NumberedEffect } from './effects';
import type { SessionEvent } from './events';
import type { Emission } from './model';
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
    const [next, actions] = transition(sessionMachine, now, { ...event, at });
    for (const out of emitted(actions)) {
      if (out.type === 'tell') tells.push(out);
      else effects.push({ id: `${now.context.case}:${number++}`, effect: out });
    }
    now = next;
  }
  return { snapshot: now, effects, tells };
}

/** Unwraps what was emitted. Throws on any other kind of action: the machine asks for nothing but by emitting data. */
function emitted(actions: readonly { readonly type: string; readonly params?: unknown }[]): Out[] {
  return actions.map(({ type, params }) => {
    if (type !== 'xstate.emit' || !isEmission(params)) throw new TypeError(`The machine may only emit; it asked for ${type}.`);
    return params.event.out;
  });
}

function isEmission(params: unknown): params is { readonly event: Emission } {
  return typeof params === 'object' && params !== null && 'event' in params
    && typeof params.event === 'object' && params.event !== null && 'out' in params.event;
}
