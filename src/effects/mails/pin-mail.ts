import type { AuditLog } from '../../audit/log';
import type { AccountDirectory } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { Pins } from '../../proof/pins';
import type { SecretPort } from '../../store/port';
import { isDummy } from '../../turn/claims';
import type { Budgets } from '../budgets';
import type { Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';

export interface PinMailDeps {
  readonly directory: AccountDirectory;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly pins: Pins;
  readonly links: IssueLinks;
  readonly budgets: Budgets;
  readonly audit: AuditLog;
  readonly post: Post;
  readonly frame: MailFrame;
}

/**
 * Mails the PIN to the address on file with its one-use link (P6): the assigned one, or one made for this mail. An unknown user, a spent budget: nothing is
 * sent, and nobody is told the difference (I12).
 */
export function pinMail(deps: PinMailDeps): Handler<'pin.mail'> {
  return async ({ claim, why, leg, channel, on, language, at, proved }, attempt) => {
    const done = { status: 'done' as const };
    if (isDummy(claim.user)) return done;
    const user = await deps.directory.user(claim.user);
    if (!user || user.suspended) return done;
    if (why === 'asked' && !(await deps.budgets.pinMail(user.id, await deps.store.epochOf(user.id), proved, attempt.id, at))) return done;
    const { pin, until } = await deps.pins.forMail({
      effect: attempt.id,
      user: user.id,
      by: channel === 'email' && on !== 'page' ? 'mail' : 'talk',
      at,
    });
    const lives = until === undefined ? {} : { until };
    const origin = { effect: attempt.id, type: 'pin.mail', leg } as const;
    const order = { user: user.id, case: attempt.case, leg, at, facts: { effect: attempt.id, channel, language, at } };
    if (why === 'new') {
      const notMeUrl = await deps.links.notMe(order);
      await deps.post(user, { kind: 'new-pin', pin, login: user.login, channel, at, notMeUrl, ...lives, ...deps.frame }, language, origin);
    } else {
      const links =
        on === 'page'
          ? { verify: undefined, notMe: await deps.links.notMe(order) }
          : await deps.links.both({ ...order, email: user.email });
      await deps.post(
        user,
        {
          kind: 'pin',
          pin,
          login: user.login,
          channel,
          ...(on === 'desk' ? { byAgent: true as const } : {}),
          at,
          verifyUrl: links.verify,
          notMeUrl: links.notMe,
          ...lives,
          ...deps.frame,
        },
        language,
        origin,
      );
    }
    const action = why === 'new' ? 'pin.reissued' : 'pin.mailed';
    await deps.audit.append([
      { op: `${attempt.id}:${action}`, at: attempt.at, case: attempt.caseNumber, action, asker: user.id, subject: user.id, actor: leg },
    ]);
    return done;
  };
}
