import type { SessionContext } from '../case/context';
import { legsOf } from '../case/legs';
import { liveGrant } from '../rights';
import type { LegId, UserId } from '../words';

interface Answering {
  readonly context: SessionContext;
  readonly leg: LegId;
  readonly user: UserId;
}
type Term = (answering: Answering) => boolean;

/**
 * P8: when an answer in a mail thread that we began ourselves is that thread's proof, term by term; each is taken away in turn
 * by the mutation run. That the mail is aligned, from the address on file and by its thread's token is judged outside, before.
 */
export const threadTerms = {
  /** The right that stood when we wrote there still stands; one that was given anew since is another (P8: within GRANT_MAX). */
  ofTheGrant: ({ context, leg }) => context.legs[leg]?.begun?.since === context.grant?.since,
  /** Nothing was revoked since (I8). */
  ofTheEpoch: ({ context, leg }) => context.legs[leg]?.begun?.epoch === context.grant?.epoch,
  /** Its absolute end; mail has no idle time (P9). */
  notOver: ({ context }) => context.clock < (context.grant?.until ?? 0),
  /** The very user whose right it is, whom this thread is still for. */
  ofTheUser: ({ context, leg, user }) => context.grant?.asker === user && context.legs[leg]?.claim?.user === user,
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(threadTerms);

export const answerProves = (context: SessionContext, leg: LegId, user: UserId): boolean =>
  context.grant !== undefined && terms().every((term) => term({ context, leg, user }));

/** Legs whose answer by mail would prove them now: the grant stands for them, though nothing can be done with it before they write. */
export const awaited = (context: SessionContext): readonly LegId[] =>
  legsOf(context).flatMap(([id, { begun, claim }]) =>
    begun !== undefined && claim !== undefined && answerProves(context, id, claim.user) ? [id] : [],
  );

/** Nobody has written in a thread that we began: it keeps no case open for longer. */
export const isUnanswered = ({ legs }: SessionContext, leg: LegId): boolean =>
  legs[leg]?.begun !== undefined && legs[leg].begun.at === legs[leg].seen;

/** May we begin a thread with its user at the word of this leg: by its own live proof, and for nobody else (P2, P3). */
export function mayBegin(context: SessionContext, leg: LegId, by: LegId): boolean {
  const user = context.legs[leg]?.claim?.user;
  return context.legs[leg]?.channel === 'email' && user !== undefined && liveGrant(context, by)?.asker === user;
}
