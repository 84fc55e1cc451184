import type { NoticeMail } from '../../../dialogs/mails/text';
import { describeChange } from '../../../dialogs/lines/describe';
import type { EffectOf } from '../../../machines/effects';
import type { Language } from '../../../machines/words';
import type { AccountDirectory, User } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { Attempt, Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';
import type { ReaderLanguages } from '../reader-languages';

export interface NoticeMailDeps {
  readonly directory: Pick<AccountDirectory, 'user' | 'administrators'>;
  readonly links: Pick<IssueLinks, 'notMe'>;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly languages: ReaderLanguages;
}

type Notice = EffectOf<'notice.mail'>;

/** Sends one notice; `type`: of the effect that it is a mail of. */
export type SendNotice = (
  notice: Omit<Notice, 'type' | 'channel'> & { readonly channel: Notice['channel'] | 'portal' } & Pick<NoticeMail, 'confirmed'>,
  attempt: Pick<Attempt, 'id' | 'case' | 'caseNumber'>,
  type?: 'notice.mail' | 'portal.mail',
) => Promise<void>;

const named = (user: User | undefined) => ({ name: user?.name ?? '', login: user?.login ?? '' });

/**
 * Tells asker or subject what was changed, with "this was not me" of their own; or the other administrators of the asker's account, each in a mail with a name of
 * its own and in the reader's own language, where we know it.
 */
export function createNotices({ directory, links, post, frame, languages }: NoticeMailDeps): SendNotice {
  return async (
    { to, leg, channel, report, asker, subject, language, at, confirmed },
    { id, case: of, caseNumber },
    type = 'notice.mail',
  ) => {
    const reading = directory.user(asker);
    const [asking, changed] = await Promise.all([reading, subject === asker ? reading : directory.user(subject)]);
    const common = { kind: 'notice', asker: named(asking), subject: named(changed), report, confirmed, caseNumber, ...frame } as const;
    if (to === 'administrators') {
      const others = asking
        ? (await directory.administrators(asking.account.id)).filter((user) => user.id !== asker && user.id !== subject)
        : [];
      for (const other of others)
        await post(other, { ...common, to: 'administrator' }, await languages.of(other.id, language), {
          effect: id,
          type,
          leg: `${leg} ${other.id}`,
        });
      return;
    }
    const reader = to === asker ? asking : to === subject ? changed : await directory.user(to);
    if (!reader) return;
    // On a page it was its reader's language, else that of the leg on which somebody asked.
    const own = to === (channel === 'portal' ? subject : asker);
    const tongueOfReader = own ? language : await languages.of(to, language);
    const words = (tongue: Language) => [describeChange(report.change, asking?.login ?? '', tongue)];
    const told = { en: words('en'), fr: words('fr') };
    const [notMeUrl] = await Promise.all([
      links.notMe({ user: reader.id, case: of, leg, at, facts: { effect: id, channel, language: tongueOfReader, at, done: told } }),
      own ? languages.learn(to, language, at) : undefined,
    ]);
    await post(reader, { ...common, to: to === asker ? 'asker' : 'subject', notMeUrl }, tongueOfReader, { effect: id, type, leg });
  };
}

/** The notices of a change that was made in a case. */
export function noticeMail(send: SendNotice): Handler<'notice.mail'> {
  return async (effect, attempt) => {
    await send(effect, attempt);
    return { status: 'done' };
  };
}
