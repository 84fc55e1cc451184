import type { SessionContext } from '../case/context';
import { openChanges } from '../digest';
import { liveGrant } from '../rights';
import type { Draft, LegId } from '../words';

interface HandOver {
  readonly context: SessionContext;
  readonly leg: LegId;
}
type Term = (handOver: HandOver) => boolean;

/** Which leg may hand its case over to a call by a code, term by term; each is taken away in turn by the mutation run. */
export const handOverTerms = {
  /** By its own live proof: what a code opens is the case of a user who is proved there (P2). */
  proved: ({ context, leg }) => liveGrant(context, leg) !== undefined,
  /** The code is seen at once and by who is there: a mail may be read late, and by others. */
  ofAChat: ({ context, leg }) => context.legs[leg]?.channel === 'chat',
} satisfies Record<string, Term>;

const handOver = (): readonly Term[] => Object.values(handOverTerms);

export const mayHandOver = (context: SessionContext, leg: LegId): boolean => handOver().every((term) => term({ context, leg }));

interface Found {
  readonly context: SessionContext;
}

/** Which case's draft may be read out to a proved leg that names its number (P4), term by term, alike. */
export const draftTerms = {
  /** Nobody ever showed there who they are: what is in hand may be anybody's, and is no proved user's. */
  neverProved: ({ context }) => context.everProved !== true,
} satisfies Record<string, (found: Found) => boolean>;

const draftRules = (): readonly ((found: Found) => boolean)[] => Object.values(draftTerms);

/** What is in hand in an unproved case, as somebody else may want it too; empty: nothing, or not to be given out. Sealed fields stay where they are. */
export function draftsIn(context: SessionContext): readonly Draft[] {
  if (!draftRules().every((term) => term({ context }))) return [];
  return openChanges(context).map(({ kind, subject, fields: { number, email } }) => ({
    kind,
    subject,
    fields: { ...(number === undefined ? {} : { number }), ...(email === undefined ? {} : { email }) },
  }));
}
