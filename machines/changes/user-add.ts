import { z } from 'zod';
import type { ChangeKind } from '../change-kind';
import { mailbox } from '../mailbox';
import type { FieldName } from '../words';

/** Two to five digits, none of which anybody would dial in an emergency: a call to the extension must never end there, nor the other way round. */
const extension = z
  .string()
  .regex(/^[1-9]\d{1,4}$/)
  .refine((digits) => !/^(?:911|112|999|933|988|9911|9112)$/.test(digits));

/** Letters as names have them: no digits, signs or addresses, since the name stands in the welcome mail (T10, P10). */
const name = z
  .string()
  .max(80)
  .regex(/^\p{L}[\p{L}\p{M}'’-]*\.?(?: \p{L}[\p{L}\p{M}'’-]*\.?){0,7}$/u);

const fields = z.strictObject({ extension, name, email: mailbox });

/**
 * A user more in the asker's own account, with the login name extension@domain and no role: whoever asks, no administrator or office
 * manager is made by it. Always with a one-time code from the administrator's own mailbox. The subject is who asks; the new address
 * confirms itself by the set-up link of the welcome mail, which it gets although it is new.
 */
export const userAdd: ChangeKind = {
  id: 'user.add',
  who: { self: true, administrator: false, anyone: false, only: 'administrator' },
  proof: 'pin',
  fresh: () => true,
  fields,
  asks: ['name', 'extension', 'email'],
  faults: (given) =>
    (Object.keys(fields.shape) as FieldName[]).filter(
      (field) =>
        given[field] !== undefined &&
        !z.strictObject({ [field]: fields.shape[field as keyof typeof fields.shape] }).safeParse({ [field]: given[field] }).success,
    ),
  inWriting: true,
  addsExtension: true,
  tellsAdministrators: true,
  never: () => undefined,
  selfService: false,
  carriedOutBy: 'directory',
};
