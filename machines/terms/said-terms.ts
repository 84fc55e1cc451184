import type { SessionContext } from '../case/context';
import { digestFor } from '../digest';
import type { EventOf } from '../events';
import { refusalOf } from '../desk/desk-rules';

type Checked = EventOf<'secret.checked'>;
interface Said {
  readonly context: SessionContext;
  readonly event: Checked;
}
type Term = (said: Said) => boolean;

/**
 * I1: on a call, the PIN that a customer says to an agent for exactly what was summarized is their yes to it; term by term, each
 * taken away in turn by the mutation run. In writing they answer the summary themselves.
 */
export const saidTerms = {
  right: ({ context, event }) => event.ok && event.method === 'pin' && context.legs[event.leg]?.claim?.user === event.user,
  /** Keyed by the agent who has the case, for a customer who is there. */
  byTheirAgent: ({ context, event }) =>
    event.heardBy !== undefined &&
    refusalOf(context, { type: 'agent.keys', agent: event.heardBy, leg: event.leg, at: event.at }) === undefined,
  onACall: ({ context, event }) => context.legs[event.leg]?.channel === 'voice',
  /** It was asked for this and nothing else ... */
  forThis: ({ context, event }) => event.digest !== undefined && event.digest === digestFor(context, event.leg),
  /**
   * ... which this very leg is asked to confirm (P4) and was told: the caller spoke or keyed after hearing the summary, so that no agent
   * goes through with it in the same breath (summary-terms.ts forgets what was heard as soon as something else is asked).
   */
  heard: ({ context, event }) => context.legs[event.leg]?.heardOf === event.digest,
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(saidTerms);

export const saidForThis = (context: SessionContext, event: Checked): boolean => terms().every((term) => term({ context, event }));
