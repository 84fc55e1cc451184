import type { AddressDeed } from '../../../machines/portal-orders';
import type { Instant, Language, UserId } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';
import type { MailFrame } from '../../effects/mails/mail-frame';
import { nth } from '../../effects/nth';
import type { ReaderLanguages } from '../../effects/reader-languages';
import type { SendMail } from '../../effects/send-mail';
import type { Revocation } from '../../proof/revocation';
import { noteDeed } from '../links/note-deed';
import type { PortalLinks } from '../links/portal-links';
import { administratorsBut, named, sendAddressMail } from './address-mail';
import { putOnFile, type AddressTry } from './address-on-file';
import { revertLife, takenAlongBy, type AddressStep, type AddressTrail } from './address-trail';
import { whoLetsIn } from './who-lets-in';

export interface PutAddressBackDeps {
  readonly directory: Pick<AccountDirectory, 'administrators' | 'apply' | 'closePassword'>;
  readonly audit: AuditLog;
  readonly revocation: Revocation;
  readonly trail: AddressTrail;
  readonly links: Pick<PortalLinks, 'issue'>;
  readonly send: SendMail;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
  /** Whether an administrator can let a frozen user back in here: the accounts are our own. */
  readonly restores: boolean;
}

/** Puts the address back that was on file until this change, freezes its user, and tells them and the administrators, who may let them in. */
export function createPutAddressBack({ directory, audit, revocation, trail, links, send, frame, languages, restores }: PutAddressBackDeps) {
  /** Suspended: nobody acts in this name until somebody has looked at it. Answers whether the user is. */
  const freeze = async (user: User, deed: AddressDeed, at: Instant): Promise<boolean> => {
    const { status } = await directory.apply({
      key: `${deed.change}:frozen`,
      kind: 'user.remove',
      userId: user.id,
      accountId: user.account.id,
      requestedBy: user.id,
      fields: {},
      at,
    });
    return status === 'applied';
  };

  return async (user: User, deed: AddressDeed, language: Language, { id, case: of, at }: AddressTry): Promise<void> => {
    const note = (action: 'email.reverted' | 'user.frozen'): Promise<void> =>
      noteDeed(audit, deed, { id, at, action, kind: 'email.update', link: 'email-revert' });
    const letsIn = await whoLetsIn(directory, user, restores);
    await trail.take(user.id, deed.change, at);
    await putOnFile(directory, user, deed, `${deed.change}:put-back`, at);
    // Of two at once that of the earlier change counts: read behind our own, so that one of the two sees the other.
    const steps = await trail.of(user.id);
    const first = takenAlongBy(steps, deed.change);
    if (first !== undefined) return void (await putOnFile(directory, user, { ...deed, email: first.before }, `${deed.change}:yields`, at));
    await note('email.reverted');
    if (letsIn !== 'owner' && (await freeze(user, deed, at))) await note('user.frozen');
    if (letsIn === 'owner') await directory.closePassword?.(user.id);
    await revocation.revoke({ op: `address/${id}`, at, user: user.id, because: 'account-changed' });
    const told = { kind: 'address-put-back', user: named(user), email: deed.email, at, caseNumber: deed.case, letsIn, ...frame } as const;
    const tellUser = async (address: string, leg: string): Promise<void> =>
      sendAddressMail(
        send,
        user,
        address,
        await languages.of(user.id, language),
        { ...told, to: 'user', restoreUrl: undefined },
        { effect: id, leg },
      );
    await tellUser(deed.email, '');
    if (user.secondEmail !== undefined) await tellUser(user.secondEmail, 'second');
    const others = await administratorsBut(directory, user);
    const letting = restores ? mayLetIn(others, deed, steps) : [];
    for (const [n, other] of others.entries()) {
      const tongue = await languages.of(other.id, language);
      const effect = nth(id, n + 1);
      const restoreUrl = letting.includes(other)
        ? await links.issue('restore', {
            user: other,
            case: of,
            effect,
            at,
            language: tongue,
            life: revertLife,
            data: { user: user.id, change: deed.change, case: deed.case },
          })
        : undefined;
      await sendAddressMail(send, other, other.email, tongue, { ...told, to: 'administrator', restoreUrl }, { effect, leg: '' });
    }
  };
}

/** Nobody undoes alone what was taken back from them: another lets the user in, where there is one. */
function mayLetIn(others: readonly User[], deed: AddressDeed, steps: readonly AddressStep[]): readonly User[] {
  const taken = steps.slice(
    Math.max(
      0,
      steps.findIndex(({ change }) => change === deed.change),
    ),
  );
  const askers = new Set<UserId>([deed.asker, ...taken.map(({ asker }) => asker)]);
  const unasked = others.filter(({ id }) => !askers.has(id));
  return unasked.length > 0 ? unasked : others;
}
