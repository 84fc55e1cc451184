import type { SessionContext } from '../case/context';
import { openChanges } from '../digest';
import type { EventOf } from '../events';
import { draft } from './request-steps';
import { liveGrant } from '../rights';
import type { Step } from '../step';
import type { Draft, KindId, LegId } from '../words';

/** What would put back what the last request changed, as far as it is known how it was before; for proved legs alone (P3). */
export function undoing(context: SessionContext, leg: LegId): readonly Draft[] {
  if (!liveGrant(context, leg) || openChanges(context).length > 0) return [];
  return context.changes.flatMap(({ status, kind, subject, fields, before }): readonly Draft[] => {
    if (status !== 'applied') return [];
    if (kind === 'user.add' && fields.extension !== undefined)
      return [{ kind: 'user.remove', subject: { is: 'extension', extension: fields.extension }, fields: {} }];
    return before?.number !== undefined && before.number !== fields.number ? [{ kind, subject, fields: { number: before.number } }] : [];
  });
}

/** What was done last, where nothing that we do puts it back; for proved legs alone (P3). */
export function stands(context: SessionContext, leg: LegId): KindId | undefined {
  if (!liveGrant(context, leg) || openChanges(context).length > 0) return undefined;
  const kind = context.changes.findLast(({ status }) => status === 'applied')?.kind;
  return kind === 'call-forwarding.set' || kind === 'user.add' ? undefined : kind;
}

/** "Undo that": a request like any other, which is summarized and confirmed (P4). */
export const undo = (context: SessionContext, { leg, at }: EventOf<'undo.asked'>): Step =>
  draft(context, { type: 'request.drafted', leg, at, drafts: undoing(context, leg) });
