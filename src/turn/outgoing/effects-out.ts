import type { NumberedEffect } from '../../../machines/effects';
import type { Instant } from '../../../machines/words';
import type { NewEffect } from '../../store/port';

/** Effects as the outbox keeps them; a change carries the warrant it stands on, which the claim checks again (I8). */
export function toEffects(effects: readonly NumberedEffect[], at: Instant): NewEffect[] {
  return effects.map(({ id, effect }) => ({
    id,
    type: effect.type,
    body: JSON.stringify(effect),
    dueAt: at,
    ...(effect.type === 'change.apply' && effect.warrant.method !== 'none'
      ? { warrant: { user: effect.warrant.asker, epoch: effect.warrant.epoch } }
      : {}),
  }));
}
