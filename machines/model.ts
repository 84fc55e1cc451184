import { setup } from 'xstate';
import type { SessionContext, SessionInput } from './context';
import type { SessionEvent } from './events';
import { guards } from './guards';
import type { Out, Step } from './step';

/** The outgoing data of a step, as the machine emits it. */
export interface Emission { readonly type: 'out'; readonly out: Out }

/** Tags by which the world asks a snapshot; states may be renamed, tags stay. */
export type Tag = 'verified' | 'needs-facts' | 'closed';

const base = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
    emitted: {} as Emission,
    tags: {} as Tag,
  },
  guards,
});

type Typed<T extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: T }>;

/**
 * An action from a pure step: its context is assigned, what goes out is emitted. Throws when it is wired to an event it
 * was not made for, which is a fault of the machine and not of any input.
 */
export function act<T extends SessionEvent['type']>(types: readonly T[], step: (context: SessionContext, event: Typed<T>) => Step) {
  return base.enqueueActions(({ context, event, enqueue }) => {
    if (!isOneOf(event, types)) throw new TypeError(`This step takes ${types.join(' or ')}; it was given ${event.type}.`);
    const done = step(context, event);
    const effects = done.out.filter((out) => out.type !== 'tell').length;
    enqueue.assign(() => ({ ...done.context, nextEffect: context.nextEffect + effects }));
    for (const out of done.out) enqueue.emit({ type: 'out', out });
  });
}

function isOneOf<T extends SessionEvent['type']>(event: SessionEvent, types: readonly T[]): event is Typed<T> {
  return types.some((type) => type === event.type);
}

/** The machine's vocabulary: regions are `model.createStateConfig({...})` in files of their own. */
export const model = base;
