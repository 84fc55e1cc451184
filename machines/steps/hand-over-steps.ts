import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import type { EventOf } from '../events';
import { mayHandOver } from '../terms/hand-over-terms';
import { nothingInHand } from './join-steps';
import { draft } from './request-steps';
import { liveGrant } from '../rights';
import { stay, tell, withLeg, type Step } from '../step';
import { answer } from './talk-steps';
import type { LegId } from '../words';

/** Codes that one call may try (design, joining). */
const mostCodes = 3;

/** What a leg was about to key in is not wanted any more. */
export const enough: Partial<Leg> = { keying: undefined, namedCase: undefined };

/** A code was made for a call of this user; who may not have one is told how to call all the same. */
export function showCode(context: SessionContext, { leg, reveals, at }: EventOf<'join-code.made'>): Step {
  return mayHandOver(context, leg) ? answer(context, leg, { line: 'join-code', reveals, life: reveals.until - at }) : tellHow(context, leg);
}

export const tellHow = (context: SessionContext, leg: LegId): Step => answer(context, leg, { line: 'by-phone' });

/** "I have a code": a call keys its extension, then the code. One thing at a time: what is in hand here is finished first. */
export function takeCode(context: SessionContext, { leg, extension }: EventOf<'join-code.at-hand'>): Step {
  const own = context.legs[leg];
  if (!own || own.channel !== 'voice') return tellHow(context, leg);
  if (!nothingInHand(context)) return answer(context, leg, { line: 'finish-first' });
  if ((own.codesTried ?? 0) >= mostCodes) return answer(context, leg, { line: 'join-code-refused', left: false });
  return stay(withLeg(context, leg, { keying: { what: 'join-code', ...(extension === undefined ? {} : { extension }) }, misses: 0 }));
}

/** The code was compared. Right, the call goes on where it was made; else it may be tried again, with the extension. */
export function codeChecked(context: SessionContext, { leg, goesTo }: EventOf<'join-code.checked'>): Step {
  const own = context.legs[leg];
  if (!own) return stay(context);
  if (goesTo && own.channel === 'voice' && nothingInHand(context)) return stay(withLeg(context, leg, { ...enough, goesTo, misses: 0 }));
  const codesTried = (own.codesTried ?? 0) + 1;
  const left = codesTried < mostCodes;
  const next: Partial<Leg> = left
    ? { keying: { what: 'join-code' } }
    : { keying: undefined, ...(own.claim ? {} : { wantsCase: true as const, proving: true as const }) };
  return answer(withLeg(context, leg, { ...next, goesTo: undefined, codesTried }), leg, { line: 'join-code-refused', left });
}

/** "I have a case number": a call says or keys it. */
export function askCaseNumber(context: SessionContext, { leg }: EventOf<'case-number.at-hand'>): Step {
  const own = context.legs[leg];
  if (!nothingInHand(context)) return answer(context, leg, { line: 'finish-first' });
  return own?.channel === 'voice' ? stay(withLeg(context, leg, { keying: { what: 'case-number' }, misses: 0 })) : stay(context);
}

/**
 * A case is named. The number itself gives nothing (I7): who has not shown who they are is asked to, and then it is looked for;
 * what is found comes as `draft.found`, `case.found` or `case.missed`.
 */
export function nameCase(context: SessionContext, { leg, number }: EventOf<'case.named'>): Step {
  if (!nothingInHand(context)) return answer(withLeg(context, leg, enough), leg, { line: 'finish-first' });
  const proved = liveGrant(context, leg) !== undefined;
  const named = withLeg(context, leg, {
    keying: undefined,
    namedCase: number,
    misses: 0,
    ...(proved ? {} : { wantsCase: true, proving: true }),
  });
  return proved ? stay(named) : stay(named, tell(leg, { line: 'prove-first' }));
}

/** The named case is one in which this very user is proved: a call goes on there (P2). */
export function goToCase(context: SessionContext, { leg, goesTo }: EventOf<'case.found'>): Step {
  const may = liveGrant(context, leg) !== undefined && nothingInHand(context) && context.legs[leg]?.channel === 'voice';
  return may ? stay(withLeg(context, leg, { ...enough, goesTo, misses: 0 })) : missCase(context, leg);
}

/** Unknown, closed, empty, proved elsewhere: told alike (I12). */
export const missCase = (context: SessionContext, leg: LegId): Step =>
  answer(withLeg(context, leg, { ...enough, goesTo: undefined, seeks: undefined }), leg, { line: 'case-unknown' });

/** What an unproved leg elsewhere drafted is read out here, whole, and asked as this leg's own wish (P4). No mail carries it out unasked. */
export function takeDraft(context: SessionContext, { leg, number, drafts, at }: EventOf<'draft.found'>): Step {
  const drafted = draft(
    withLeg(context, leg, { ...enough, wantsCase: undefined, seeks: undefined }),
    { type: 'request.drafted', leg, drafts, at },
    false,
  );
  const { mail } = drafted.context.legs[leg] ?? {};
  const asked = mail ? withLeg(drafted.context, leg, { mail: { ...mail, mixed: true } }) : drafted.context;
  return stay(
    asked,
    tell(leg, { line: 'draft-found', number }),
    ...drafted.out.filter((out) => out.type !== 'tell' || out.line.line !== 'self-service'),
  );
}

/** Is this leg's to want what was found: its own live proof, and nothing else in hand. */
export const mayTakeDraft = (context: SessionContext, leg: LegId): boolean =>
  liveGrant(context, leg) !== undefined && nothingInHand(context);
