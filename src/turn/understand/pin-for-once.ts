import type { Said } from '../../../dialogs/heard';
import { catalogue } from '../../../machines/catalogue';
import type { Policy } from '../../../machines/policy';

/**
 * Where PINs work once (POLICY=strict), each is new: "I want a new support PIN" asks to have one mailed, and is no change. Other
 * changes of the same message stay.
 */
export function pinForOnce(said: readonly Said[], { oneTimePin }: Policy): readonly Said[] {
  if (oneTimePin === undefined) return said;
  return said.flatMap((each): readonly Said[] => {
    if (each.is !== 'event' || each.event.type !== 'request.drafted') return [each];
    const { event } = each;
    const drafts = event.drafts.filter(({ kind }) => catalogue[kind].carriedOutBy !== 'pins');
    if (drafts.length === event.drafts.length) return [each];
    const mailed: Said = { is: 'event', event: { type: 'pin.requested' } };
    return drafts.length === 0 ? [mailed] : [{ is: 'event', event: { ...event, drafts } }, mailed];
  });
}
