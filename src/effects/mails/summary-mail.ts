import { describeChange } from '../../../dialogs/lines/describe';
import type { Language } from '../../../machines/words';
import type { AccountDirectory } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';

export interface SummaryMailDeps {
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly links: Pick<IssueLinks, 'rate' | 'notMe'>;
  readonly post: Post;
  readonly frame: MailFrame;
}

/**
 * At the end of a case that an agent had: what was done, to the designated address of who was proved there, as the directory
 * has it now. It holds no secret and none of what was said; its links rate the help, and say "this was not me".
 */
export function summaryMail({ directory, links, post, frame }: SummaryMailDeps): Handler<'summary.mail'> {
  return async ({ user: id, leg, channel, language, changes, agent, at }, attempt) => {
    const done = { status: 'done' as const };
    const user = await directory.user(id);
    if (!user || user.suspended) return done;
    const words = (of: Language) =>
      changes.filter(({ status }) => status === 'applied').map((change) => describeChange(change, user.login, of));
    const order = {
      case: attempt.case,
      leg,
      at,
      facts: { effect: attempt.id, channel, language, at, done: { en: words('en'), fr: words('fr') } },
    };
    const [rateUrl, notMeUrl] = [await links.rate(order), await links.notMe({ ...order, user: user.id })];
    await post(
      user,
      {
        kind: 'summary',
        login: user.login,
        agent: agent.name,
        changes,
        channel,
        at,
        caseNumber: attempt.caseNumber,
        rateUrl,
        notMeUrl,
        ...frame,
      },
      language,
      { effect: attempt.id, type: 'summary.mail', leg },
    );
    return done;
  };
}
