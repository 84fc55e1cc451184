import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import { digestFor, openChanges } from '../digest';
import type { EventOf } from '../events';
import { tellOthers } from './join-steps';
import type { Question } from '../question';
import { isComplete, missingField } from './request-steps';
import { liveGrant, mayTouch } from '../rights';
import { audit, chain, stay, tell, withLeg, type Step } from '../step';
import { awaited } from '../terms/thread-terms';
import type { LegId } from '../words';

/** We write to the address on file about what is in hand here, and whoever reads it there may go on by answering (P2, P8). */
export function beginThread(context: SessionContext, { leg, digest, at }: EventOf<'thread.begun'>): Step {
  const { grant } = context;
  if (!grant) return stay(context);
  return stay(withLeg(context, leg, { begun: { since: grant.since, epoch: grant.epoch, at }, question: askedThere(context, leg, digest) }));
}

/** What our mail asks: it summarizes the request only where nothing is missing, and a yes is for that summary alone (P4). */
function askedThere(context: SessionContext, leg: LegId, digest: string | undefined): Question {
  if (openChanges(context).length === 0) return { ask: 'need' };
  if (digest !== undefined && digest === digestFor(context, leg) && isComplete(context, leg)) return { ask: 'confirm', digest };
  const missing = missingField(context);
  return missing ? { ask: 'field', change: missing.change.id, kind: missing.change.kind, field: missing.field } : { ask: 'need' };
}

/** The answer came from there: the thread is proved, within the right that stands and no longer (P1, P8). */
export function proveThread(context: SessionContext, { leg, user, at }: EventOf<'thread.answered'>): Step {
  const { grant } = context;
  if (!grant || liveGrant(context, leg)) return stay(context);
  const proof: Partial<Leg> = {
    proof: { method: 'mail', at, epoch: grant.epoch },
    mailedAt: undefined,
    proving: undefined,
    noMailbox: undefined,
    misses: 0,
  };
  return stay(
    withLeg(context, leg, proof),
    audit({ action: 'identity.proved', asker: user, subject: null, actor: leg, method: 'mail' }, at),
    tell(leg, { line: 'proved', method: 'mail' }),
    ...tellOthers(context, leg),
  );
}

/** It came too late, or the right was revoked: nothing that our mail asked is answered by it, and the PIN is wanted in the thread. */
export function missThread(context: SessionContext, { leg }: EventOf<'thread.answered'>): Step {
  if (context.legs[leg]?.begun === undefined || liveGrant(context, leg) || awaited(context).includes(leg)) return stay(context);
  const late = withLeg(context, leg, { begun: undefined, question: { ask: 'need' }, proving: true });
  return chain(late, (now) =>
    stay(now, ...(openChanges(now).length > 0 && !mayTouch(now, leg) ? [tell(leg, { line: 'prove-first' })] : [])),
  );
}
