import { z } from 'zod';
import type { ChangeKind } from '../change-kind';
import { mailbox } from '../mailbox';

/**
 * SO-9: a second address for copies of notices, never for PINs, codes or links. Asked for by the user, an administrator, or an office
 * manager for who has no role, with a code from the asker's own mailbox; the user confirms it from the address on file.
 */
export const emailAddSecond: ChangeKind = {
  id: 'email.add-second',
  who: { self: true, administrator: true, anyone: false, officeManager: true },
  proof: 'pin',
  fresh: () => true,
  fields: z.strictObject({ email: mailbox }),
  asks: ['email'],
  confirmAddress: 'primary',
  never: () => undefined,
  selfService: true,
  carriedOutBy: 'directory',
};
