import { z } from 'zod';
import type { ChangeKind } from '../change-kind';

/** SO-3: a link to choose a new password goes to the address on file. Nobody tells a password here, and nobody asks for another's. */
export const passwordReset: ChangeKind = {
  id: 'password.reset',
  who: { self: true, administrator: false, anyone: false },
  proof: 'pin',
  fresh: () => false,
  fields: z.strictObject({}),
  asks: [],
  mails: 'reset',
  never: () => undefined,
  selfService: true,
  carriedOutBy: 'directory',
};
