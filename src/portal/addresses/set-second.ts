import type { SecondAddressDeed } from '../../../machines/portal-orders';
import type { Change, Language, RefusalReason, UserId } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { MailFrame } from '../../effects/mails/mail-frame';
import type { SendNotice } from '../../effects/mails/notice-mail';
import { nth } from '../../effects/nth';
import type { Post } from '../../effects/post';
import type { ReaderLanguages } from '../../effects/reader-languages';
import type { Logger } from '../../observe/logger';
import type { SecretPort } from '../../store/port';
import { noteDeed, noteRevoked, type DeedAction } from '../links/note-deed';
import type { AddressTry } from './address-on-file';
import { mayPropose } from './may-propose';

/** Has a provider's directory add a confirmed second address, and tells whose it is and who asked what came of it. Safe again and again under one name. */
export type SetSecond = (deed: SecondAddressDeed, language: Language, attempt: AddressTry & { readonly attempt: number }) => Promise<void>;

export interface SetSecondDeps {
  readonly directory: Pick<AccountDirectory, 'user' | 'apply'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly audit: AuditLog;
  readonly notice: SendNotice;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
  readonly log: Logger;
}

const kind = 'email.add-second';

export function createSetSecond({ directory, store, audit, notice, post, frame, languages, log }: SetSecondDeps): SetSecond {
  /** The rights of both, as they are now: what ended behind the confirmation ends it, too (I1, I8). */
  const stands = async (user: User, { asker: id, under }: SecondAddressDeed): Promise<boolean> => {
    const asker = id === user.id ? user : await directory.user(id);
    return (
      asker !== undefined &&
      !user.suspended &&
      (asker.id === user.id ? user.activated : mayPropose(asker, user)) &&
      (await store.epochOf(user.id)) === under.user &&
      (await store.epochOf(asker.id)) === under.asker
    );
  };
  const readersOf = ({ user, asker }: SecondAddressDeed): readonly UserId[] => [...new Set([user, asker])];

  return async (deed, language, attempt) => {
    const { id, case: of, at } = attempt;
    const note = (action: DeedAction, reason?: RefusalReason): Promise<void> =>
      noteDeed(audit, deed, { id, at, action, kind, link: 'second-confirm', method: 'link', ...(reason === undefined ? {} : { reason }) });
    const refuse = async (): Promise<void> => {
      const login = (await directory.user(deed.user))?.login ?? '';
      for (const [n, to] of readersOf(deed).entries()) {
        const reader = await directory.user(to);
        const text = { kind: 'second-refused', login, email: deed.email, at, ...frame } as const;
        const own = to === deed.user ? language : await languages.of(to, language);
        if (reader && !reader.suspended) await post(reader, text, own, { effect: nth(id, n), type: 'portal.mail', leg: '' });
      }
    };
    const user = await directory.user(deed.user);
    if (!user || !(await stands(user, deed))) {
      await noteRevoked(log, note, 'a second address', deed, attempt.attempt);
      return refuse();
    }
    const { email, change: key } = deed;
    const result = await directory.apply({
      key,
      kind,
      userId: user.id,
      accountId: user.account.id,
      requestedBy: deed.asker,
      fields: { email },
      at,
    });
    if (result.status !== 'applied') {
      log.warn('the account directory refused a change', { change: key, reason: result.reason });
      await note('change.refused', 'directory-refused');
      return refuse();
    }
    await note('change.applied');
    const { secondEmail } = user;
    const before = secondEmail === undefined || foldAscii(secondEmail) === foldAscii(email) ? undefined : secondEmail;
    const subject: Change['subject'] = deed.asker === user.id ? { is: 'self' } : { is: 'login', login: user.login };
    const report = { change: { id: key, kind, subject, fields: { email }, status: 'applied' }, at } as const;
    for (const [n, to] of readersOf(deed).entries())
      await notice(
        { to, leg: '', channel: 'portal', report, asker: deed.asker, subject: user.id, language, at, confirmed: { before } },
        { id: nth(id, n), case: of, caseNumber: deed.case },
        'portal.mail',
      );
  };
}
