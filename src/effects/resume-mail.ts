import type { Millis } from '../../machines/words';
import type { AccountDirectory } from '../directory/port';
import type { IssueLinks } from '../links/issue-links';
import type { SecretPort } from '../store/port';
import { addressMark, isDummy } from '../turn/claims';
import type { Keys } from '../proof/keys';
import type { Budgets } from './budgets';
import type { Handler } from './handler';
import type { MailFrame } from './mail-frame';
import type { Post } from './post';

export interface ResumeMailDeps {
  readonly directory: AccountDirectory;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly keys: Keys;
  readonly links: IssueLinks;
  readonly budgets: Budgets;
  readonly post: Post;
  readonly frame: MailFrame;
  /** How long the link works. */
  readonly life: Millis;
}

/**
 * Mails a one-use link to the address on file, by which its owner goes on elsewhere with what is in hand (P5). An unknown
 * user, a spent budget: nothing is sent, and nobody is told the difference (I12).
 */
export function resumeMail(deps: ResumeMailDeps): Handler<'resume.mail'> {
  return async ({ claim, leg, channel, language, at, proved }, attempt) => {
    const done = { status: 'done' as const };
    if (isDummy(claim.user)) return done;
    const user = await deps.directory.user(claim.user);
    if (!user || user.suspended) return done;
    const epoch = await deps.store.epochOf(user.id);
    if (!(await deps.budgets.resumeMail(user.id, epoch, proved, attempt.id, at))) return done;
    const order = {
      user: user.id, case: attempt.case, leg, at,
      facts: { effect: attempt.id, channel, language, at, stands: { epoch, address: addressMark(deps.keys, user) } },
    };
    const { resume, notMe } = await deps.links.resume(order);
    await deps.post(
      user, { kind: 'resume', login: user.login, channel, at, until: at + deps.life, resumeUrl: resume, notMeUrl: notMe, ...deps.frame },
      language, { effect: attempt.id, type: 'resume.mail', leg },
    );
    return done;
  };
}
