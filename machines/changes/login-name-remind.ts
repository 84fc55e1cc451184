import { z } from 'zod';
import type { ChangeKind } from '../change-kind';

/** SO-5: every login of an address is mailed to that address, at most once an hour. Nobody is told whether it is known (I12). */
export const loginNameRemind: ChangeKind = {
  id: 'login-name.remind',
  who: { self: true, administrator: false, anyone: true },
  proof: 'none',
  fresh: () => false,
  fields: z.strictObject({ email: z.string().min(3).max(254) }),
  asks: ['email'],
  never: () => undefined,
  selfService: true,
  carriedOutBy: 'logins',
};
