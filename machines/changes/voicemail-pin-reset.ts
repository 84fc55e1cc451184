import { z } from 'zod';
import type { ChangeKind } from '../change-kind';
import type { SecretHandle } from '../words';

/**
 * SO-7: a new voicemail PIN, keyed in twice on a call by who asks for it, else set on a page by who opens the link that goes to the
 * subject's designated address. The case knows it by a handle alone (I11); what is wrong with a PIN is judged where it is
 * given (secret-rules.ts).
 */
export const voicemailPinReset: ChangeKind = {
  id: 'voicemail-pin.reset',
  who: { self: true, administrator: true, anyone: false },
  proof: 'pin',
  fresh: () => false,
  fields: z.union([
    z.strictObject({}),
    z.strictObject({ voicemailPin: z.custom<SecretHandle>((value) => typeof value === 'string' && value.startsWith('sealed:')) }),
  ]),
  asks: [],
  secret: 'voicemailPin',
  page: 'voicemail',
  never: () => undefined,
  selfService: true,
  carriedOutBy: 'directory',
};
