import { z } from 'zod';
import type { ChangeKind } from '../change-kind';
import { mailbox } from '../mailbox';

/**
 * PA-7: another designated address for a user, asked for by an administrator, always with a code from the administrator's own
 * mailbox. The new address confirms it first; old address and administrators can take it back. Oneself: the profile page (SO-8).
 */
export const emailUpdate: ChangeKind = {
  id: 'email.update',
  who: { self: false, administrator: true, anyone: false },
  proof: 'pin',
  fresh: () => true,
  fields: z.strictObject({ email: mailbox }),
  asks: ['email'],
  confirmAddress: 'new',
  never: () => undefined,
  selfService: false,
  carriedOutBy: 'directory',
};
