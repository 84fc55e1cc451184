import { z } from 'zod';
import type { ChangeKind } from '../change-kind';

/** PA-5: where others may know the PIN, a new one replaces it; the old one and the user's other grants die (P6). */
export const supportPinReissue: ChangeKind = {
  id: 'support-pin.reissue',
  who: { self: true, administrator: false, anyone: false },
  proof: 'pin',
  fresh: () => false,
  fields: z.strictObject({}),
  asks: [],
  never: () => undefined,
  selfService: false,
  carriedOutBy: 'pins',
};
