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
    if (kind !== 'call-forwarding.set') return [];
    // A provider's directory does not say what was before: what was set is stopped, and what was stopped stays.
    const number = before?.number !== undefined ? before.number : typeof fields.number === 'string' ? null : fields.number;
    return number === undefined || number === fields.number ? [] : [{ kind, subject, fields: { number } }];
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
