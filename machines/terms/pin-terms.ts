import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';

type Term = (context: SessionContext) => boolean;

/**
 * Why a PIN that an agent keyed is replaced at the end of the case (design, how a leg proves itself); term by term, each taken
 * away in turn by the mutation run.
 */
export const heardTerms = {
  /** It would be right again: a one-time PIN is used up by now. */
  stays: ({ policy }) => policy.oneTimePin === undefined,
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(heardTerms);

export const outlivesBeingHeard = (context: SessionContext): boolean => terms().every((term) => term(context));

/** A PIN was mailed on this leg's request, and may still be right: a one-time PIN has an end. */
export const hasPinMail = ({ policy: { oneTimePin }, clock }: SessionContext, { channel, mailedAt }: Leg): boolean =>
  mailedAt !== undefined && (oneTimePin === undefined || clock < mailedAt + oneTimePin[channel === 'email' ? 'mail' : 'talk']);
