import { setup } from 'xstate';
import { endApproval } from '../steps/approval-standing';
import type { SessionContext, SessionInput } from '../case/context';
import type { EventOf, EventType, SessionEvent } from '../events';
import { guards } from './guards';
import { mayGoOut } from '../steps/mail-steps';
import { tidySecrets } from '../steps/secret-steps';
import { chain, type Out, type Step } from '../step';

/** The outgoing data of a step, as the machine emits it. */
export interface Emission {
  readonly type: 'out';
  readonly out: Out;
}

/** Tags by which the world asks a snapshot; states may be renamed, tags stay. */
export type Tag = 'verified' | 'awaits-administrator' | 'needs-facts' | 'waiting' | 'with-agent' | 'closed';

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

/** What an action does: the context after it, its effects numbered on, and what goes out. */
export type PureStep = (context: SessionContext, event: SessionEvent) => Step;

const steps = new WeakMap<object, PureStep>();

/** The step an action of the machine was made from. Throws for an action that was not made by `act`. */
export function stepOf(action: unknown): PureStep {
  const step = typeof action === 'function' ? steps.get(action) : undefined;
  if (!step) throw new TypeError('Actions of the machine are made by act(): data in, data out.');
  return step;
}

/**
 * An action from a pure step: its context is assigned, what goes out is emitted. Throws when it is wired to an event it
 * was not made for, which is a fault of the machine and not of any input.
 */
export function act<T extends EventType>(types: readonly T[], step: (context: SessionContext, event: EventOf<T>) => Step) {
  const pure: PureStep = (context, event) => {
    if (!isOneOf(event, types)) throw new TypeError(`This step takes ${types.join(' or ')}; it was given ${event.type}.`);
    const done = step(context, event);
    const { context: after, out: all } = tidySecrets(
      context,
      done.context.approval === undefined ? done : chain(context, () => done, endApproval),
      event,
    );
    const out = all.every((each) => mayGoOut(after, each)) ? all : all.filter((each) => mayGoOut(after, each));
    const effects = out.reduce((n, { type }) => (type === 'tell' ? n : n + 1), 0);
    return { out, context: effects === 0 ? after : { ...after, nextEffect: context.nextEffect + effects } };
  };
  const action = base.enqueueActions(({ context, event, enqueue }) => {
    const done = pure(context, event);
    enqueue.assign(() => done.context);
    for (const out of done.out) enqueue.emit({ type: 'out', out });
  });
  steps.set(action, pure);
  return action;
}

function isOneOf<T extends EventType>(event: SessionEvent, types: readonly T[]): event is EventOf<T> {
  return types.some((type) => type === event.type);
}

/** The machine's vocabulary: regions are `model.createStateConfig({...})` in files of their own. */
export const model = base;
