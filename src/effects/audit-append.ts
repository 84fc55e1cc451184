import type { Effect, EffectOf } from '../../machines/effects';
import type { AuditRecord } from '../audit/chain';
import type { AuditLog } from '../audit/log';
import type { ClaimedEffect } from '../store/port';
import type { Handler } from './handler';

type Append = EffectOf<'audit.append'>;

const recordOf = ({ fact, at }: Append, id: string, caseNumber: string): AuditRecord => ({ op: id, at, case: caseNumber, ...fact });

/** Writes what the machine wants kept for ever (I10). The effect's id makes it one entry, however often it is tried. */
export function auditAppend(audit: AuditLog): Handler<'audit.append'> {
  return async (effect, { id, caseNumber }) => {
    await audit.append([recordOf(effect, id, caseNumber)]);
    return { status: 'done' };
  };
}

/** The entry of such an effect, for who appends it together with others; none for an effect of another kind. */
export function recordsOf({ id, body }: ClaimedEffect, caseNumber: string): readonly AuditRecord[] {
  const effect: Effect = JSON.parse(body);
  return effect.type === 'audit.append' ? [recordOf(effect, id, caseNumber)] : [];
}
