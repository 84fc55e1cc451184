import { z } from 'zod';
import type { ChangeKind } from '../change-kind';

/** SO-1: the welcome mail once more, with a new link; the older one dies (I5). Only as long as the account was never set up. */
export const welcomeResend: ChangeKind = {
  id: 'welcome.resend',
  who: { self: true, administrator: true, anyone: false },
  proof: 'pin',
  fresh: () => false,
  fields: z.strictObject({}),
  asks: [],
  beforeSetUp: true,
  mails: 'welcome',
  never: () => undefined,
  selfService: false,
  carriedOutBy: 'directory',
};
