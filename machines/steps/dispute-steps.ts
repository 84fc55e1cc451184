import type { SessionContext } from '../case/context';
import type { EventOf } from '../events';
import { answerMails, isMail } from './mail-steps';
import { openGrant } from '../rights';
import { chain, stay, tell, withContext, withLeg, type Step } from '../step';
import { answer } from './talk-steps';
import type { LegId, UserId } from '../words';

/** In whose name the leg may say so: by its own right, or as a mail that is proved to come from the address on file of that very user. */
function speaksFor(context: SessionContext, leg: LegId): UserId | undefined {
  const own = context.legs[leg];
  const grant = openGrant(context, leg);
  // What an administrator confirmed is one request and no name.
  if (grant && grant.method !== 'administrator') return grant.asker;
  return own?.written === 'on-file' && own.claim?.by === 'email' ? own.claim.user : undefined;
}

/**
 * "This was not me": all that its user was granted ends, everywhere, and the PIN is replaced. Said to be done when it is (I8). A
 * leg that has not shown who it is ends nothing of anybody.
 */
export function dispute(context: SessionContext, { leg, at }: EventOf<'not-me.said'>): Step {
  const user = speaksFor(context, leg);
  if (user === undefined) return answer(context, leg, { line: 'not-me-unproved' });
  const told = isMail(context, leg) ? [] : [tell(leg, { line: 'not-me-under-way' as const })];
  if (context.legs[leg]?.disputing) return stay(context, ...told);
  return stay(withLeg(context, leg, { disputing: true, misses: 0 }), { type: 'rights.end', user, leg, at }, ...told);
}

/** It has ended. A mail thread is told now, and by this alone. */
export function concludeDispute(context: SessionContext, { leg, done, at }: EventOf<'rights.ended'>): Step {
  if (!context.legs[leg]?.disputing) return stay(context);
  return chain(
    withLeg(context, leg, { disputing: undefined, proving: undefined, mailedAt: undefined }),
    (now) => stay(now, tell(leg, { line: done ? 'not-me-done' : 'try-later' })),
    (now) => answerMails(now, [leg], at),
  );
}

/** What was in hand may be somebody else's wish: it is not kept. */
export const dropAll = (context: SessionContext): Step =>
  stay(withContext(context, { changes: [], draftedBy: undefined, yes: undefined, freshFor: undefined }));
