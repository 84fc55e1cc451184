import { describeChange } from '../../dialogs/lines/describe';
import type { Language } from '../../machines/words';
import type { AccountDirectory, User } from '../directory/port';
import type { IssueLinks } from '../links/issue-links';
import type { Handler } from './handler';
import type { MailFrame } from './mail-frame';
import type { Post } from './post';

export interface NoticeMailDeps {
  readonly directory: AccountDirectory;
  readonly links: IssueLinks;
  readonly post: Post;
  readonly frame: MailFrame;
}

/** Tells asker or subject what was changed, with "this was not me" of their own. */
export function noticeMail({ directory, links, post, frame }: NoticeMailDeps): Handler<'notice.mail'> {
  return async ({ to, leg, channel, report, asker, subject, language, at }, attempt) => {
    const done = { status: 'done' as const };
    const people = new Map(await Promise.all([...new Set([to, asker, subject])].map(async (id) => [id, await directory.user(id)] as const)));
    const [reader, asking, changed] = [people.get(to), people.get(asker), people.get(subject)];
    if (!reader) return done;
    const named = (user: User | undefined) => ({ name: user?.name ?? '', login: user?.login ?? '' });
    const words = (of: Language) => [describeChange(report.change, asking?.login ?? '', of)];
    const told = { en: words('en'), fr: words('fr') };
    const notMeUrl = await links.notMe({ user: reader.id, case: attempt.case, leg, at, facts: { effect: attempt.id, channel, language, at, done: told } });
    await post(
      reader,
      { kind: 'notice', to: to === asker ? 'asker' : 'subject', asker: named(asking), subject: named(changed), report, caseNumber: attempt.caseNumber, notMeUrl, ...frame },
      language, { effect: attempt.id, type: 'notice.mail', leg },
    );
    return done;
  };
}
