import type { AccountDirectory } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { Pins } from '../../proof/pins';
import { codeScope } from '../../turn/understand/secret';
import type { Budgets } from '../budgets';
import type { Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';

export interface CodeMailDeps {
  readonly directory: AccountDirectory;
  readonly pins: Pins;
  readonly links: IssueLinks;
  readonly budgets: Budgets;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly codeTtl: number;
}

/** Mails a one-time code that is good for exactly the changes it names, in this case alone (fresh, I6). */
export function codeMail(deps: CodeMailDeps): Handler<'code.mail'> {
  return async ({ user: id, leg, channel, language, digest, changes, at }, attempt) => {
    const done = { status: 'done' as const };
    const user = await deps.directory.user(id);
    if (!user || user.suspended || !(await deps.budgets.codeMail(id, attempt.id, at))) return done;
    const code = await deps.pins.issueCode({ user: id, effect: attempt.id, scope: codeScope(attempt.case, digest), at });
    const notMeUrl = await deps.links.notMe({
      user: id,
      case: attempt.case,
      leg,
      at,
      facts: { effect: attempt.id, channel, language, at },
    });
    await deps.post(
      user,
      { kind: 'code', code, login: user.login, changes, channel, at, until: at + deps.codeTtl, notMeUrl, ...deps.frame },
      language,
      { effect: attempt.id, type: 'code.mail', leg },
    );
    return done;
  };
}
