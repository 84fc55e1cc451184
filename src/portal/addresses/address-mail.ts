import type { AddressMail } from '../../../dialogs/mails/address-text';
import type { Named } from '../../../dialogs/mails/frame';
import type { Language } from '../../../machines/words';
import type { AccountDirectory, User } from '../../directory/port';
import type { SendMail } from '../../effects/send-mail';

/** A user as mails name them; one who is gone has no name. */
export const named = (user: User | undefined): Named => ({ name: user?.name ?? '', login: user?.login ?? '' });

/** The other administrators of the user's account. Rejects with DirectoryUnavailable. */
export const administratorsBut = async (directory: Pick<AccountDirectory, 'administrators'>, user: User): Promise<readonly User[]> =>
  (await directory.administrators(user.account.id)).filter(({ id }) => id !== user.id);

/** Mails what became of an address to one who has to know, at this address of theirs, whatever is on file now. Rejects as SendMail does. */
export const sendAddressMail = (
  send: SendMail,
  to: User,
  address: string,
  language: Language,
  text: AddressMail,
  origin: { readonly effect: string; readonly leg: string },
): Promise<void> =>
  send({ to: { name: to.name, address }, language, autoSubmitted: 'auto-generated', text }, { ...origin, type: 'portal.mail' });
