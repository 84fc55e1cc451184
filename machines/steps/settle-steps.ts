import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import type { Outcome } from '../effects';
import type { EventOf } from '../events';
import { answerOutcome, isMail, noteApplied } from './mail-steps';
import { grantFor, provedLegs } from '../rights';
import { chain, stay, tell, withChange, type Out, type Step } from '../step';
import type { Report } from '../tells';
import type { Change, Instant, LegId, UserId } from '../words';

/** Is this the outcome of a change that is under way here? */
export function awaits(context: SessionContext, change: string | undefined): boolean {
  return context.changes.some((each) => each.id === change && each.status === 'authorized');
}

/** What became of a change: kept in the ledger, told to the leg that confirmed it (authorize made it the drafter), one by one. */
export function settle(context: SessionContext, { change: id, outcome, at }: EventOf<'effect.settled'>): Step {
  const change = context.changes.find((each) => each.id === id && each.status === 'authorized');
  const leg = context.draftedBy;
  if (!change || leg === undefined) return stay(context);
  return chain(
    context,
    (now) => report(now, leg, change, outcome, at),
    (now) => reportElsewhere(now, leg, id ?? ''),
    (now) => answerOutcome(now, leg, at),
  );
}

/** The other proved legs of the case are told in one line (P3: no unproved one). */
function reportElsewhere(context: SessionContext, leg: LegId, id: string): Step {
  const change = context.changes.find((each) => each.id === id);
  const channel = context.legs[leg]?.channel;
  const others = provedLegs(context).filter((other) => other !== leg);
  return change && channel
    ? stay(context, ...others.map((other) => tell(other, { line: 'changed-elsewhere', channel, change })))
    : stay(context);
}

function report(context: SessionContext, leg: LegId, change: Change, outcome: Outcome, at: Instant): Step {
  if (outcome.status === 'refused') {
    const refused: Change = { ...change, status: 'refused', reason: outcome.reason };
    return stay(withChange(context, refused), tell(leg, { line: 'change-refused', change: refused, reason: outcome.reason }));
  }
  if (outcome.status !== 'applied') {
    const failed: Change = { ...change, status: 'failed' };
    return stay(withChange(context, failed), tell(leg, { line: 'change-failed', change: failed }));
  }
  const { asker, subject, before, welcome } = outcome;
  const applied: Change = { ...change, status: 'applied' };
  const whole: Report = { change: applied, at: outcome.at, ...(before ? { before } : {}) };
  const moved = withChange(
    outcome.epoch === undefined ? context : moveGrant(context, asker, outcome.epoch),
    before ? { ...applied, before } : applied,
  );
  const heard: Report = grantFor(moved, leg, applied) ? whole : { change: applied, at: outcome.at };
  return stay(
    noteApplied(moved, leg, asker),
    tell(leg, { line: 'change-applied', report: heard }),
    ...notices(moved, leg, whole, asker, subject, at),
    ...(welcome === undefined
      ? []
      : [
          {
            type: 'portal.mail' as const,
            order: { mail: 'welcome' as const, user: welcome },
            leg,
            language: context.legs[leg]?.language ?? 'en',
            at,
          },
        ]),
  );
}

/** Asker and subject are told by mail, who asked by mail in the answer itself; a new PIN is mailed instead, and says itself what happened. */
function notices(context: SessionContext, leg: LegId, report: Report, asker: UserId, subject: UserId, at: Instant): readonly Out[] {
  const own = context.legs[leg];
  const language = own?.language ?? 'en';
  if (catalogue[report.change.kind].carriedOutBy === 'pins') {
    return own?.claim ? [{ type: 'pin.mail', why: 'new', claim: own.claim, leg, channel: own.channel, language, at, proved: true }] : [];
  }
  const answered = isMail(context, leg) ? [asker] : [];
  const others = catalogue[report.change.kind].tellsAdministrators ? ['administrators' as const] : [];
  return [...new Set([asker, subject]), ...others]
    .filter((to) => !answered.includes(to))
    .map((to) => ({ type: 'notice.mail', to, leg, channel: own?.channel ?? 'chat', report, asker, subject, language, at }));
}

/** It takes longer than a customer waits without a word; the outcome will be told. Mail waits longer, by the clock. */
export function sayUnderWay(context: SessionContext, { change }: EventOf<'effect.delayed'>): Step {
  const leg = context.draftedBy;
  return leg === undefined || isMail(context, leg) ? stay(context) : stay(context, tell(leg, { line: 'change-under-way', change }));
}

/**
 * A new PIN ended all other grants of the user; the one that asked for it goes on under the new epoch (P6). Not where another
 * revocation came in between, of which this case may not know yet: its right must not outlive that one (I8).
 */
function moveGrant(context: SessionContext, asker: UserId, epoch: number): SessionContext {
  const { grant } = context;
  if (!grant || grant.asker !== asker || grant.epoch !== epoch - 1) return context;
  const legs = Object.fromEntries(
    Object.entries(context.legs).map(([id, leg]) => [
      id,
      leg.proof?.epoch === grant.epoch ? { ...leg, proof: { ...leg.proof, epoch } } : leg,
    ]),
  );
  return { ...context, legs, grant: { ...grant, epoch } };
}
