import type { VoicemailDeed } from '../../../machines/portal-orders';
import type { Change, Instant, Language, RefusalReason } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';
import type { MailFrame } from '../../effects/mails/mail-frame';
import { nth } from '../../effects/nth';
import type { SendNotice } from '../../effects/mails/notice-mail';
import type { Post } from '../../effects/post';
import type { Logger } from '../../observe/logger';
import type { SealedSecrets } from '../../proof/sealed-secrets';
import { noteDeed, noteRevoked, type DeedAction } from '../links/note-deed';
import type { StillMay } from './voicemail-rights';

/** One try, under the effect's name. */
export interface VoicemailTry {
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
  readonly attempt: number;
}

/** Sets what was chosen on the page, and tells whose it is and who asked. Safe again and again under one name. */
export type SetVoicemail = (deed: VoicemailDeed, language: Language, attempt: VoicemailTry) => Promise<void>;

export interface SetVoicemailDeps {
  readonly directory: Pick<AccountDirectory, 'user' | 'apply'>;
  readonly stillMay: StillMay;
  readonly sealed: Pick<SealedSecrets, 'open' | 'drop'>;
  readonly audit: AuditLog;
  readonly notice: SendNotice;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly log: Logger;
}

const kind = 'voicemail-pin.reset';

export function createSetVoicemail({ directory, stillMay, sealed, audit, notice, post, frame, log }: SetVoicemailDeps): SetVoicemail {
  const tell = async (deed: VoicemailDeed, language: Language, { id, case: of, at }: VoicemailTry): Promise<void> => {
    const change: Change = { id: deed.change, kind, subject: { is: 'self' }, fields: { voicemailPin: deed.secret }, status: 'applied' };
    const readers = [...new Set([deed.user, deed.asker])];
    for (const [n, to] of readers.entries()) {
      await notice(
        { to, leg: '', channel: 'portal', report: { change, at }, asker: deed.asker, subject: deed.user, language, at },
        { id: nth(id, n), case: of, caseNumber: deed.case },
        'portal.mail',
      );
    }
  };
  const refuse = (user: User, language: Language, { id, at }: VoicemailTry): Promise<void> =>
    post(user, { kind: 'voicemail-refused', login: user.login, at, ...frame }, language, { effect: id, type: 'portal.mail', leg: '' });

  /** Audit entry first (I10); then the directory, under the change's own key (I9). */
  const carry = async (deed: VoicemailDeed, pin: string, language: Language, attempt: VoicemailTry): Promise<void> => {
    const { id, at } = attempt;
    const note = (action: DeedAction, reason?: RefusalReason): Promise<void> =>
      noteDeed(audit, deed, { id, at, action, kind, link: 'voicemail', method: 'link', ...(reason === undefined ? {} : { reason }) });
    const user = await directory.user(deed.user);
    if (!user || !(await stillMay(user, deed))) {
      await noteRevoked(log, note, 'a voicemail PIN', deed, attempt.attempt);
      return user && refuse(user, language, attempt);
    }
    await note('change.authorized');
    const result = await directory.apply({
      key: deed.change,
      kind,
      userId: user.id,
      accountId: user.account.id,
      requestedBy: deed.asker,
      fields: { voicemailPin: pin },
      at,
    });
    if (result.status === 'applied') {
      await note('change.applied');
      return tell(deed, language, attempt);
    }
    log.warn('the account directory refused a change', { change: deed.change, reason: result.reason.replaceAll(pin, '••••••') });
    await note('change.refused', 'directory-refused');
    return refuse(user, language, attempt);
  };

  return async (deed, language, attempt) => {
    const pin = await sealed.open(deed.secret, { asker: deed.asker, case: deed.change }, attempt.at);
    // Dropped with the outcome: an earlier try came to its end.
    if (pin === undefined) return;
    await carry(deed, pin, language, attempt);
    await sealed.drop(deed.secret);
  };
}
