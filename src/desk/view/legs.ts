import type { Snapshot } from '../../../machines/decide';
import type { SessionContext } from '../../../machines/case/context';
import type { Leg } from '../../../machines/case/leg';
import { liveGrant, rightEnds } from '../../../machines/rights';
import type { Instant, LegId } from '../../../machines/words';
import type { DeskLeg } from '../shapes';
import type { People } from './people';

/** Until when an agent may key the PIN that the customer of this leg says; null: not now. */
export function pinUntil({ policy, clock }: SessionContext, { written, claim, ended, movedTo, seen }: Leg): Instant | null {
  const until = seen + policy.agentKeys;
  return claim === undefined || ended || movedTo || written === 'stranger' || until <= clock ? null : until;
}

async function legOf(context: SessionContext, leg: LegId, own: Leg, people: People): Promise<DeskLeg> {
  const grant = liveGrant(context, leg);
  return {
    leg,
    channel: own.channel,
    language: own.language,
    seen: own.seen,
    ended: own.ended === true || own.movedTo !== undefined,
    claim: own.claim === undefined ? null : { shown: own.claim.shown },
    proved:
      grant === undefined
        ? null
        : {
            method: own.proof?.method ?? grant.method,
            since: own.proof?.at ?? grant.since,
            until: rightEnds(context, own, grant),
            name: (await people.user(grant.asker))?.name ?? null,
          },
    asks: own.question.ask === 'nothing' || own.question.ask === 'need' ? null : own.question.ask,
    pinUntil: pinUntil(context, own),
    replyTo: own.replyTo ?? null,
  };
}

/** The legs of a case with their proof panels, in the order in which they came. */
export const deskLegs = ({ context }: Snapshot, people: People): Promise<DeskLeg[]> =>
  Promise.all(Object.entries(context.legs).map(([leg, own]) => legOf(context, leg, own, people)));
