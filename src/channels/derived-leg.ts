import type { LegId } from '../../machines/words';
import type { Keys } from '../proof/keys';
import { idOf, SLOTS } from '../store/ids';

/** The leg that something of the world begins (a mail, a call) by its own id: the same for every delivery of it, and unguessable. */
export function derivedLeg(keys: Keys, of: 'mail' | 'voice' | 'bot-service', id: string): LegId {
  const slot = (keys.bytes(`${of}-slot`, id)[0] ?? 0) % SLOTS;
  return idOf(slot, keys.bytes(`${of}-leg`, id));
}
