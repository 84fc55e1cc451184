import type { AddressChangedMail } from '../../../dialogs/mails/address-text';
import type { AddressDeed } from '../../../machines/portal-orders';
import type { Instant, Language } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { MailFrame } from '../../effects/mail-frame';
import type { ReaderLanguages } from '../../effects/reader-languages';
import type { SendMail } from '../../effects/send-mail';
import type { Revocation } from '../../proof/revocation';
import type { SecretPort } from '../../store/port';
import type { PortalLinks } from '../links/portal-links';
import { revertLife, stillStanding, takenAlongBy, type AddressTrail } from './address-trail';
import type { CoolingOff } from './cooling-off';
import { whoLetsIn } from './who-lets-in';

/** One try, under the effect's name. */
export interface AddressTry {
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
}

/** Sets what was confirmed, or puts back what was, and tells everybody who has to know. Safe again and again under one name. */
export type SetAddress = (deed: AddressDeed, language: Language, attempt: AddressTry) => Promise<void>;

export interface SetAddressDeps {
  readonly directory: Pick<AccountDirectory, 'user' | 'administrators' | 'apply' | 'closePassword'>;
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
}: SetAddressDeps): SetAddress {
  const entry = (
    deed: AddressDeed,
    id: string,
    at: Instant,
    action: 'change.applied' | 'change.refused' | 'email.reverted' | 'user.frozen',
  ) =>
    audit.append([
      {
        op: `${id}:${action}`,
        at,
        case: deed.case,
        action,
        asker: deed.asker,
        subject: deed.user,
        actor: deed.mail === 'address-set' ? 'link:email-confirm' : 'link:email-revert',
        kind: 'email.update',
        change: deed.change,
      },
    ]);
  const changed = async (user: User, deed: AddressDeed, key: string, at: Instant): Promise<boolean> =>
    (
      await directory.apply({
        key,
        kind: 'email.update',
        userId: user.id,
        accountId: user.account.id,
        requestedBy: deed.asker,
        fields: { email: deed.email },
        at,
      })
    ).status === 'applied';
  const named = (user: User | undefined) => ({ name: user?.name ?? '', login: user?.login ?? '' });

  /** The rights of who asked or of whose address it is ended behind the confirmation. Once the address is on file its own revocation is no such end. */
  const isVoid = async (user: User, { under, asker, email }: AddressDeed): Promise<boolean> =>
    under !== undefined &&
    foldAscii(user.email) !== foldAscii(email) &&
    ((await store.epochOf(user.id)) !== under.user || (await store.epochOf(asker)) !== under.asker);

  const set = async (user: User, deed: AddressDeed, language: Language, { id, case: of, at }: AddressTry): Promise<void> => {
    // Nor from an address that is itself so new: the way back always leads to one that has sat it out.
    if ((await isVoid(user, deed)) || (foldAscii(user.email) !== foldAscii(deed.email) && (await coolingOff.holds(user))))
      return entry(deed, id, at, 'change.refused');
    // Held before it is on file, so that no moment lies between in which a PIN could go there.
    await coolingOff.begin({ id: user.id, email: deed.email, before: deed.before }, at);
    if (!(await changed(user, deed, deed.change, at))) return entry(deed, id, at, 'change.refused');
    await entry(deed, id, at, 'change.applied');
    await revocation.revoke({ op: `address/${id}`, at, user: user.id, because: 'account-changed' });
    const now = { ...user, email: deed.email };
    const steps = await trail.of(user.id);
    const earlier = steps.filter(
      (one) =>
        one.change !== deed.change &&
        stillStanding(steps, one) &&
        ![deed.before, deed.email].some((address) => foldAscii(address) === foldAscii(one.before)),
    );
    await trail.add(user.id, { change: deed.change, effect: id, asker: deed.asker, before: deed.before, at });
    const revertUrl = await links.issue('email-revert', {
      user: now,
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
      send(
        {
          to: { name: to.name, address },
          language: await languages.of(to.id, language),
          autoSubmitted: 'auto-generated',
          text: { ...told, ...text },
        },
        { effect: nth(id, n), type: 'portal.mail', leg },
      );
    await mail(user, deed.before, 0, { to: 'user', revertUrl });
    for (const [n, other] of (await administratorsBut(user)).entries())
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

  const putBack = async (user: User, deed: AddressDeed, language: Language, { id, case: of, at }: AddressTry): Promise<void> => {
    const letsIn = await whoLetsIn(directory, user, restores);
    await trail.take(user.id, deed.change, at);
    await changed(user, deed, `${deed.change}:put-back`, at);
    // Of two at once that of the earlier change counts: read behind our own, so that one of the two sees the other.
    const steps = await trail.of(user.id);
    const first = takenAlongBy(steps, deed.change);
    if (first !== undefined) return void (await changed(user, { ...deed, email: first.before }, `${deed.change}:yields`, at));
    await entry(deed, id, at, 'email.reverted');
    // Suspended: nobody acts in this name until somebody has looked at it.
    const frozen =
      letsIn === 'owner'
        ? undefined
        : await directory.apply({
            key: `${deed.change}:frozen`,
            kind: 'user.remove',
            userId: user.id,
            accountId: user.account.id,
            requestedBy: user.id,
            fields: {},
            at,
          });
    if (frozen?.status === 'applied') await entry(deed, id, at, 'user.frozen');
    if (letsIn === 'owner') await directory.closePassword?.(user.id);
    await revocation.revoke({ op: `address/${id}`, at, user: user.id, because: 'account-changed' });
    const told = { kind: 'address-put-back', user: named(user), email: deed.email, at, caseNumber: deed.case, letsIn, ...frame } as const;
    await send(
      {
        to: { name: user.name, address: deed.email },
        language: await languages.of(user.id, language),
        autoSubmitted: 'auto-generated',
        text: { ...told, to: 'user', restoreUrl: undefined },
      },
      { effect: id, type: 'portal.mail', leg: '' },
    );
    if (user.secondEmail !== undefined)
      await send(
        {
          to: { name: user.name, address: user.secondEmail },
          language: await languages.of(user.id, language),
          autoSubmitted: 'auto-generated',
          text: { ...told, to: 'user', restoreUrl: undefined },
        },
        { effect: id, type: 'portal.mail', leg: 'second' },
      );
    const others = await administratorsBut(user);
    // Nobody undoes alone what was taken back from them: another lets the user in, where there is one.
    const askers = new Set([
      deed.asker,
      ...steps
        .slice(
          Math.max(
            0,
            steps.findIndex(({ change }) => change === deed.change),
          ),
        )
        .map(({ asker }) => asker),
    ]);
    const mayLetIn = others.some(({ id: one }) => !askers.has(one)) ? others.filter(({ id: one }) => !askers.has(one)) : others;
    for (const [n, other] of others.entries()) {
      const tongue = await languages.of(other.id, language);
      const restoreUrl =
        restores && mayLetIn.includes(other)
          ? await links.issue('restore', {
              user: other,
              case: of,
              effect: nth(id, n + 1),
              at,
              language: tongue,
              life: revertLife,
              data: { user: user.id, change: deed.change, case: deed.case },
            })
          : undefined;
      await send(
        {
          to: { name: other.name, address: other.email },
          language: tongue,
          autoSubmitted: 'auto-generated',
          text: { ...told, to: 'administrator', restoreUrl },
        },
        { effect: nth(id, n + 1), type: 'portal.mail', leg: '' },
      );
    }
  };

  const administratorsBut = async (user: User) => (await directory.administrators(user.account.id)).filter(({ id }) => id !== user.id);

  return async (deed, language, attempt) => {
    const user = await directory.user(deed.user);
    if (user) await (deed.mail === 'address-set' ? set : putBack)(user, deed, language, attempt);
  };
}

/** Each mail of one effect has a name of its own: its case has no other effects. */
const nth = (id: string, n: number): string =>
  n === 0 ? id : `${id.slice(0, id.lastIndexOf(':'))}:${Number(id.slice(id.lastIndexOf(':') + 1)) + n}`;
