import type { Instant, Language } from '../../machines/words';
import type { AccountDirectory } from '../directory/port';
import type { Budgets } from './budgets';
import type { MailFrame } from './mails/mail-frame';
import type { Post } from './post';

/** Mails every login of an address to that address as the directory has it, at most once an hour (SO-5). Tells nobody whether it did (I12). */
export type RemindLogins = (order: {
  readonly address: string;
  readonly effect: string;
  readonly at: Instant;
  readonly language: Language;
}) => Promise<void>;

export interface RemindLoginsDeps {
  readonly directory: AccountDirectory;
  readonly budgets: Budgets;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly portalUrl: () => string | undefined;
}

export function createRemindLogins({ directory, budgets, post, frame, portalUrl }: RemindLoginsDeps): RemindLogins {
  return async ({ address, effect, at, language }) => {
    const users = (await directory.find({ by: 'email', email: address })).filter((user) => !user.suspended);
    const [reader] = users;
    if (!reader || !(await budgets.reminder(reader.email.toLowerCase(), effect, at))) return;
    // Of no leg: who asked is never told whether there was anybody to mail to (I12), also not by its coming back.
    await post(reader, { kind: 'login-names', logins: users.map((user) => user.login), portalUrl: portalUrl(), ...frame }, language, {
      effect,
      type: 'change.apply',
      leg: '',
    });
  };
}
