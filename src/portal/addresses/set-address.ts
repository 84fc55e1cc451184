import type { AddressChangedMail } from '../../../dialogs/mails/address-text';
import type { AddressDeed } from '../../../machines/portal-orders';
import type { Language } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { MailFrame } from '../../effects/mails/mail-frame';
import { nth } from '../../effects/nth';
import type { ReaderLanguages } from '../../effects/reader-languages';
import type { SendMail } from '../../effects/send-mail';
import type { Revocation } from '../../proof/revocation';
import type { SecretPort } from '../../store/port';
import { noteDeed } from '../links/note-deed';
import type { PortalLinks } from '../links/portal-links';
import { administratorsBut, named, sendAddressMail } from './address-mail';
import { putOnFile, type AddressTry } from './address-on-file';
import { revertLife, stillStanding, type AddressStep, type AddressTrail } from './address-trail';
import type { CoolingOff } from './cooling-off';
import { whoLetsIn } from './who-lets-in';

export interface SetAddressDeps {
  readonly directory: Pick<AccountDirectory, 'user' | 'administrators' | 'apply'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly audit: AuditLog;
  readonly revocation: Revocation;
  readonly coolingOff: CoolingOff;
  readonly trail: AddressTrail;
  readonly links: Pick<PortalLinks, 'issue' | 'again'>;
  readonly send: SendMail;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
  /** Whether an administrator can let a frozen user back in here: the accounts are our own. */
  readonly restores: boolean;
}

/** Puts a confirmed address on file and tells, with the way back, whose it was, the administrators, and who had it before. */
export function createSetAddress({
  directory,
  store,
  audit,
  revocation,
  coolingOff,
  trail,
  links,
  send,
  frame,
  languages,
  restores,
}: SetAddressDeps) {
  /** The rights of who asked or of whose address it is ended behind the confirmation. Once the address is on file its own revocation is no such end. */
  const isVoid = async (user: User, { under, asker, email }: AddressDeed): Promise<boolean> =>
    under !== undefined &&
    foldAscii(user.email) !== foldAscii(email) &&
    ((await store.epochOf(user.id)) !== under.user || (await store.epochOf(asker)) !== under.asker);

  /** `earlier`: changes before this one that can still be taken back. */
  const tell = async (
    user: User,
    deed: AddressDeed,
    earlier: readonly AddressStep[],
    language: Language,
    { id, case: of, at }: AddressTry,
  ): Promise<void> => {
    const revertUrl = await links.issue('email-revert', {
      user: { ...user, email: deed.email },
      case: of,
      effect: id,
      at,
      language,
      life: revertLife,
      data: { before: deed.before, email: deed.email, change: deed.change, asker: deed.asker, case: deed.case },
    });
    const asker = named(await directory.user(deed.asker));
    const told = {
      kind: 'address-changed',
      user: named(user),
      asker,
      before: deed.before,
      email: deed.email,
      at,
      caseNumber: deed.case,
      until: at + revertLife,
      letsIn: await whoLetsIn(directory, user, restores),
      ...frame,
    } as const;
    const mail = async (
      to: User,
      address: string,
      n: number,
      text: Pick<AddressChangedMail, 'to' | 'revertUrl'> & Partial<Pick<AddressChangedMail, 'until'>>,
      leg = '',
    ): Promise<void> =>
      sendAddressMail(send, to, address, await languages.of(to.id, language), { ...told, ...text }, { effect: nth(id, n), leg });
    await mail(user, deed.before, 0, { to: 'user', revertUrl });
    for (const [n, other] of (await administratorsBut(directory, user)).entries())
      await mail(other, other.email, n + 1, { to: 'administrator', revertUrl });
    // Whose address it was before that can still put back their own: told with the link they have.
    for (const step of earlier)
      await mail(
        user,
        step.before,
        0,
        { to: 'user', revertUrl: links.again('email-revert', user, step.effect), until: step.at + revertLife },
        `earlier ${step.effect}`,
      );
    // A copy without the way back: that is for who had the address, and for administrators.
    if (user.secondEmail !== undefined) await mail(user, user.secondEmail, 0, { to: 'user', revertUrl: undefined }, 'second');
  };

  return async (user: User, deed: AddressDeed, language: Language, attempt: AddressTry): Promise<void> => {
    const { id, at } = attempt;
    const note = (action: 'change.applied' | 'change.refused'): Promise<void> =>
      noteDeed(audit, deed, { id, at, action, kind: 'email.update', link: 'email-confirm' });
    // Nor from an address that is itself so new: the way back always leads to one that has sat it out.
    if ((await isVoid(user, deed)) || (foldAscii(user.email) !== foldAscii(deed.email) && (await coolingOff.holds(user))))
      return note('change.refused');
    // Held before it is on file, so that no moment lies between in which a PIN could go there.
    await coolingOff.begin({ id: user.id, email: deed.email, before: deed.before }, at);
    if (!(await putOnFile(directory, user, deed, deed.change, at))) return note('change.refused');
    await note('change.applied');
    await revocation.revoke({ op: `address/${id}`, at, user: user.id, because: 'account-changed' });
    const steps = await trail.of(user.id);
    const earlier = steps.filter(
      (one) =>
        one.change !== deed.change &&
        stillStanding(steps, one) &&
        ![deed.before, deed.email].some((address) => foldAscii(address) === foldAscii(one.before)),
    );
    await trail.add(user.id, { change: deed.change, effect: id, asker: deed.asker, before: deed.before, at });
    await tell(user, deed, earlier, language, attempt);
  };
}
