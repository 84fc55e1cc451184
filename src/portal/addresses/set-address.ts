import type { AddressChangedMail } from '../../../dialogs/mails/address-text';
import type { AddressDeed } from '../../../machines/effects';
import type { Instant, Language, Millis } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { MailFrame } from '../../effects/mail-frame';
import type { ReaderLanguages } from '../../effects/reader-languages';
import type { SendMail } from '../../effects/send-mail';
import type { Revocation } from '../../proof/revocation';
import type { SecretPort } from '../../store/port';
import type { PortalLinks } from '../links/portal-links';
import type { CoolingOff } from './cooling-off';

/** One try, under the effect's name. */
export interface AddressTry { readonly id: string; readonly case: string; readonly at: Instant }

/** Sets what was confirmed, or puts back what was, and tells everybody who has to know. Safe again and again under one name. */
export type SetAddress = (deed: AddressDeed, language: Language, attempt: AddressTry) => Promise<void>;

export interface SetAddressDeps {
  readonly directory: Pick<AccountDirectory, 'user' | 'administrators' | 'apply'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly audit: AuditLog;
  readonly revocation: Revocation;
  readonly coolingOff: CoolingOff;
  readonly links: Pick<PortalLinks, 'issue'>;
  readonly send: SendMail;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
  /** Whether an administrator can let a frozen user back in here: the accounts are our own. */
  readonly restores: boolean;
}

/** How long an old address can be put back, and who was frozen be let in. */
export const revertLife: Millis = 72 * 3_600_000;

export function createSetAddress({ directory, store, audit, revocation, coolingOff, links, send, frame, languages, restores }: SetAddressDeps): SetAddress {
  const entry = (deed: AddressDeed, id: string, at: Instant, action: 'change.applied' | 'change.refused' | 'email.reverted' | 'user.frozen') =>
    audit.append([{ op: `${id}:${action}`, at, case: deed.case, action, asker: deed.asker, subject: deed.user, actor: deed.mail === 'address-set' ? 'link:email-confirm' : 'link:email-revert', kind: 'email.update', change: deed.change }]);
  const changed = async (user: User, deed: AddressDeed, key: string, at: Instant): Promise<boolean> =>
    (await directory.apply({ key, kind: 'email.update', userId: user.id, accountId: user.account.id, requestedBy: deed.asker, fields: { email: deed.email }, at })).status === 'applied';
  const letsIn = restores ? 'administrator' as const : 'support' as const;
  const named = (user: User | undefined) => ({ name: user?.name ?? '', login: user?.login ?? '' });

  /** The rights of who asked or of whose address it is ended behind the confirmation. Once the address is on file its own revocation is no such end. */
  const isVoid = async (user: User, { under, asker, email }: AddressDeed): Promise<boolean> =>
    under !== undefined && foldAscii(user.email) !== foldAscii(email) && ((await store.epochOf(user.id)) !== under.user || (await store.epochOf(asker)) !== under.asker);

  const set = async (user: User, deed: AddressDeed, language: Language, { id, case: of, at }: AddressTry): Promise<void> => {
    if (await isVoid(user, deed)) return entry(deed, id, at, 'change.refused');
    // Held before it is on file, so that no moment lies between in which a PIN could go there.
    await coolingOff.begin({ id: user.id, email: deed.email }, at);
    if (!(await changed(user, deed, deed.change, at))) return entry(deed, id, at, 'change.refused');
    await entry(deed, id, at, 'change.applied');
    await revocation.revoke({ op: `address/${id}`, at, user: user.id, because: 'account-changed' });
    const now = { ...user, email: deed.email };
    const revertUrl = await links.issue('email-revert', { user: now, case: of, effect: id, at, language, life: revertLife, data: { before: deed.before, email: deed.email, change: deed.change, asker: deed.asker, case: deed.case } });
    const asker = named(await directory.user(deed.asker));
    const told = { kind: 'address-changed', user: named(user), asker, before: deed.before, email: deed.email, at, caseNumber: deed.case, until: at + revertLife, letsIn, ...frame } as const;
    const mail = async (to: User, address: string, n: number, text: Pick<AddressChangedMail, 'to' | 'revertUrl'>, leg = ''): Promise<void> =>
      send({ to: { name: to.name, address }, language: await languages.of(to.id, language), autoSubmitted: 'auto-generated', text: { ...told, ...text } }, { effect: nth(id, n), type: 'portal.mail', leg });
    await mail(user, deed.before, 0, { to: 'user', revertUrl });
    for (const [n, other] of (await administratorsBut(user)).entries()) await mail(other, other.email, n + 1, { to: 'administrator', revertUrl });
    // A copy without the way back: that is for who had the address, and for administrators.
    if (user.secondEmail !== undefined) await mail(user, user.secondEmail, 0, { to: 'user', revertUrl: undefined }, 'second');
  };

  const putBack = async (user: User, deed: AddressDeed, language: Language, { id, case: of, at }: AddressTry): Promise<void> => {
    await changed(user, deed, `${deed.change}:put-back`, at);
    await entry(deed, id, at, 'email.reverted');
    // Suspended: nobody acts in this name until somebody has looked at it.
    const frozen = await directory.apply({ key: `${deed.change}:frozen`, kind: 'user.remove', userId: user.id, accountId: user.account.id, requestedBy: user.id, fields: {}, at });
    if (frozen.status === 'applied') await entry(deed, id, at, 'user.frozen');
    await revocation.revoke({ op: `address/${id}`, at, user: user.id, because: 'account-changed' });
    const told = { kind: 'address-put-back', user: named(user), email: deed.email, at, caseNumber: deed.case, letsIn, ...frame } as const;
    await send({ to: { name: user.name, address: deed.email }, language: await languages.of(user.id, language), autoSubmitted: 'auto-generated', text: { ...told, to: 'user', restoreUrl: undefined } }, { effect: id, type: 'portal.mail', leg: '' });
    for (const [n, other] of (await administratorsBut(user)).entries()) {
      const tongue = await languages.of(other.id, language);
      const restoreUrl = restores ? await links.issue('restore', { user: other, case: of, effect: nth(id, n + 1), at, language: tongue, life: revertLife, data: { user: user.id, change: deed.change, case: deed.case } }) : undefined;
      await send({ to: { name: other.name, address: other.email }, language: tongue, autoSubmitted: 'auto-generated', text: { ...told, to: 'administrator', restoreUrl } }, { effect: nth(id, n + 1), type: 'portal.mail', leg: '' });
    }
  };

  const administratorsBut = async (user: User) => (await directory.administrators(user.account.id)).filter(({ id }) => id !== user.id);

  return async (deed, language, attempt) => {
    const user = await directory.user(deed.user);
    if (user) await (deed.mail === 'address-set' ? set : putBack)(user, deed, language, attempt);
  };
}

/** Each mail of one effect has a name of its own: its case has no other effects. */
const nth = (id: string, n: number): string => (n === 0 ? id : `${id.slice(0, id.lastIndexOf(':'))}:${Number(id.slice(id.lastIndexOf(':') + 1)) + n}`);
