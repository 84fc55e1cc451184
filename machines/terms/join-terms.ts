import type { SessionContext } from '../case/context';
import { provedLegs } from '../rights';
import type { UserId } from '../words';

/** Who a leg from elsewhere has shown to be, and the user's epoch when it did. */
export interface Joining {
  readonly user: UserId;
  readonly epoch: number;
}

interface Joins {
  readonly context: SessionContext;
  readonly joins: Joining;
}
type Term = (joins: Joins) => boolean;

/** P2: which case a leg from elsewhere may join, term by term; each is taken away in turn by the mutation run. */
export const joinTerms = {
  /** Somebody holds a right there now. */
  proved: ({ context }) => provedLegs(context).length > 0,
  /** It is the right of the very user that the leg has shown to be. */
  ofTheUser: ({ context, joins }) => context.grant?.asker === joins.user,
  /** Nothing was revoked between the one proof and the other (I8). */
  ofTheEpoch: ({ context, joins }) => context.grant?.epoch === joins.epoch,
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(joinTerms);

export const mayJoin = (context: SessionContext, joins: Joining): boolean => terms().every((term) => term({ context, joins }));
