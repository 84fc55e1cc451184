import type { AuditLog } from '../audit/log';
import type { AccountDirectory } from '../directory/port';
import type { IssueLinks } from '../links/issue-links';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { isDummy } from '../turn/claims';
import type { Handler } from './handler';
import type { MailFrame } from './mails/mail-frame';
import type { Post } from './post';

export interface PinReplaceDeps {
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly pins: Pick<Pins, 'replace' | 'forMail'>;
  readonly revocation: Revocation;
  readonly links: Pick<IssueLinks, 'notMe'>;
  readonly audit: AuditLog;
  readonly post: Post;
  readonly frame: MailFrame;
}

/**
 * An agent heard the PIN (design, how a leg proves itself): a new one, once however often it is tried; all that was granted to
 * the user ends, everywhere (I8); the entry in the audit log; and the new PIN to the designated address. In this order: from
 * the first step on the heard one is dead, also where no mail can be sent.
 */
export function pinReplace(deps: PinReplaceDeps): Handler<'pin.replace'> {
  return async ({ user: id, leg, channel, language, at }, attempt) => {
    const done = { status: 'done' as const };
    if (isDummy(id)) return done;
    await deps.pins.replace(id, `heard-pin/${attempt.id}`, at);
    await deps.revocation.revoke({ op: `heard-epoch/${attempt.id}`, at, user: id, because: 'new-pin' });
    await deps.audit.append([
      {
        op: `${attempt.id}:pin.reissued`,
        at: attempt.at,
        case: attempt.caseNumber,
        action: 'pin.reissued',
        asker: null,
        subject: id,
        actor: leg,
      },
    ]);
    const user = await deps.directory.user(id);
    if (!user || user.suspended) return done;
    const notMeUrl = await deps.links.notMe({
      user: user.id,
      case: attempt.case,
      leg,
      at,
      facts: { effect: attempt.id, channel, language, at },
    });
    const { pin, until } = await deps.pins.forMail({ effect: attempt.id, user: user.id, by: channel === 'email' ? 'mail' : 'talk', at });
    await deps.post(
      user,
      {
        kind: 'new-pin',
        pin,
        login: user.login,
        channel,
        at,
        heardIn: attempt.caseNumber,
        notMeUrl,
        ...(until === undefined ? {} : { until }),
        ...deps.frame,
      },
      language,
      { effect: attempt.id, type: 'pin.mail', leg },
    );
    return done;
  };
}
