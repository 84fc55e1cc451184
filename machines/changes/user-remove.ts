import { z } from 'zod';
import type { ChangeKind } from '../change-kind';

/**
 * A user who left: suspended, never deleted, so that it can be undone. Always with a one-time code from the administrator's own
 * mailbox; never oneself, and the directory keeps the last active administrator.
 */
export const userRemove: ChangeKind = {
  id: 'user.remove',
  who: { self: false, administrator: true, anyone: false },
  proof: 'pin',
  fresh: () => true,
  fields: z.strictObject({}),
  asks: [],
  endsRights: true,
  never: () => undefined,
  selfService: false,
  carriedOutBy: 'directory',
};
