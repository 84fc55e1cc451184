import type { SessionContext } from '../case/context';
import { holders, liveGrant } from '../rights';
import type { Claim, Instant, LegId } from '../words';

/** A portal sign-in that this leg's own browser showed: whose, and when their password was right. `epoch`: the user's, when it was used for this leg; absent: it only names. */
export interface SignedIn {
  readonly leg: LegId;
  readonly at: Instant;
  readonly claim: Claim;
  readonly since: Instant;
  readonly epoch?: number;
}

interface Shown {
  readonly context: SessionContext;
  readonly signedIn: SignedIn;
}
type Term = (shown: Shown) => boolean;

/** When a portal sign-in says who a leg is, term by term; each is taken away in turn by the mutation run. */
export const signInNames = {
  /** Only a chat has a browser whose sign-in can be its own. */
  ofAChat: ({ context, signedIn }) => context.legs[signedIn.leg]?.channel === 'chat',
  /** Who named somebody else here goes on as that one. */
  ofNobodyElse: ({ context, signedIn }) => (context.legs[signedIn.leg]?.claim?.user ?? signedIn.claim.user) === signedIn.claim.user,
  /** What shows who it is already stays its proof. */
  notProved: ({ context, signedIn }) => liveGrant(context, signedIn.leg) === undefined,
} satisfies Record<string, Term>;

/** When it proves it, too: beside these. */
export const signInProves = {
  /** It was used up for this leg. */
  used: ({ signedIn }) => signedIn.epoch !== undefined,
  /** The password was right a short while ago; a session that merely goes on names only. */
  recent: ({ context, signedIn }) => signedIn.at - signedIn.since < context.policy.signInRecent,
  /** Nobody else holds a right in this case (P1). */
  besideNobodyElse: ({ context, signedIn }) =>
    context.grant === undefined || context.grant.asker === signedIn.claim.user || holders(context).every((leg) => leg === signedIn.leg),
} satisfies Record<string, Term>;

const namesBy = (): readonly Term[] => Object.values(signInNames);
const provesBy = (): readonly Term[] => Object.values(signInProves);

/** Does it say who the leg is? */
export const mayName = (context: SessionContext, signedIn: SignedIn): boolean => namesBy().every((term) => term({ context, signedIn }));

/** Does it prove it? */
export const mayProve = (context: SessionContext, signedIn: SignedIn): boolean =>
  mayName(context, signedIn) && provesBy().every((term) => term({ context, signedIn }));
