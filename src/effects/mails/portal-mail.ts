import type { PortalOrder } from '../../../machines/portal-orders';
import type { Language, Millis } from '../../../machines/words';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { FollowPassword } from '../../portal/accounts/follow-password';
import type { CarryAddressDeed } from '../../portal/addresses/address-deed';
import type { SetSecond } from '../../portal/addresses/set-second';
import type { PortalLinks } from '../../portal/links/portal-links';
import type { SetVoicemail } from '../../portal/voicemail/set-voicemail';
import type { Pins } from '../../proof/pins';
import type { SecretPort } from '../../store/port';
import type { Budgets } from '../budgets';
import type { Attempt, Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import { nth } from '../nth';
import type { SendOwnAddressMail } from './own-address-mail';
import type { Post } from '../post';
import type { RemindLogins } from '../remind-logins';

export interface PortalMailDeps {
  readonly directory: Pick<AccountDirectory, 'find' | 'user'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly portal: PortalLinks;
  readonly links: Pick<IssueLinks, 'notMe'>;
  readonly pins: Pick<Pins, 'forMail'>;
  readonly budgets: Pick<Budgets, 'portalMail'>;
  readonly remind: RemindLogins;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly publicUrl: () => string;
  /** How long the link of a welcome, and of a reset, works (SO-1, SO-3). */
  readonly lives: { readonly welcome: Millis; readonly reset: Millis };
}

/** One try at a mail, under the effect's name. */
export type PortalTry = Pick<Attempt, 'id' | 'case' | 'at'>;

/** Sends the portal's mails, to designated addresses alone; a name that nobody has, a suspended user, a spent budget: nothing is sent (I12). */
export type SendPortalMail = (order: PortalOrder, language: Language, attempt: PortalTry) => Promise<void>;

/** People who share an address at most: each gets a mail with a link of their own. */
const mostSharing = 10;

export function createPortalMails({
  directory,
  store,
  portal,
  links,
  pins,
  budgets,
  remind,
  post,
  frame,
  publicUrl,
  lives,
}: PortalMailDeps): SendPortalMail {
  const send = async (
    user: User,
    { mail: order, ...named }: PortalOrder,
    language: Language,
    { id, case: of, at }: PortalTry,
  ): Promise<void> => {
    if (user.suspended) return;
    // Who never set the account up has no password to forget; who did needs no activation.
    const mail = order === 'reset' && !user.activated ? 'welcome' : order === 'activation' && user.activated ? 'reset' : order;
    if ((mail === 'welcome' || mail === 'activation') && user.activated) return;
    // An order for a known user comes from somebody who has shown who they are, and what is told them is true.
    if (!('user' in named) && !(await budgets.portalMail(user.id, id, at))) return;
    const link = { user, case: of, effect: id, at, language };
    const common = { login: user.login, ...frame };
    const origin = { effect: id, type: 'portal.mail' as const, leg: '' };
    switch (mail) {
      case 'welcome': {
        const setupUrl = await portal.issue('welcome', { ...link, life: lives.welcome });
        return post(
          user,
          { kind: 'welcome', name: user.name, company: user.account.name, setupUrl, until: at + lives.welcome, ...common },
          language,
          origin,
        );
      }
      case 'activation': {
        const [code, activateUrl] = [
          await portal.issueCode({ ...link, life: lives.welcome }),
          await portal.issue('activate', { ...link, life: lives.welcome }),
        ];
        return post(user, { kind: 'activation', code, activateUrl, until: at + lives.welcome, ...common }, language, origin);
      }
      case 'reset': {
        const resetUrl = await portal.issue('reset', { ...link, life: lives.reset, epoch: await store.epochOf(user.id) });
        return post(user, { kind: 'reset', at, resetUrl, until: at + lives.reset, ...common }, language, origin);
      }
      case 'password-notice': {
        const notMeUrl = await links.notMe({
          user: user.id,
          case: of,
          leg: '',
          at,
          facts: { effect: id, channel: 'portal', language, at, done: passwordWasSet },
        });
        return post(
          user,
          { kind: 'password-notice', at, forgotUrl: `${publicUrl()}/portal/forgot-password`, notMeUrl, ...common },
          language,
          origin,
        );
      }
      case 'voicemail-notice': {
        const notMeUrl = await links.notMe({
          user: user.id,
          case: of,
          leg: '',
          at,
          facts: { effect: id, channel: 'portal', language, at, done: voicemailPinWasSet },
        });
        return post(user, { kind: 'voicemail-notice', at, notMeUrl, ...common }, language, origin);
      }
      case 'new-pin': {
        const notMeUrl = await links.notMe({
          user: user.id,
          case: of,
          leg: '',
          at,
          facts: { effect: id, channel: 'portal', language, at },
        });
        const { pin, until } = await pins.forMail({ effect: id, user: user.id, by: 'talk', at });
        return post(
          user,
          { kind: 'new-pin', pin, channel: undefined, at, notMeUrl, ...(until === undefined ? {} : { until }), ...common },
          language,
          origin,
        );
      }
      case 'login-names':
        break;
    }
  };
  const whom = async (order: Exclude<PortalOrder, { mail: 'login-names' }>): Promise<readonly User[]> => {
    if ('address' in order) {
      const sharing = await directory.find({ by: 'email', email: order.address });
      // Whoever forgot the password may give the login name, which looks like an address.
      return sharing.length > 0 ? sharing : directory.find({ by: 'login', login: foldAscii(order.address) });
    }
    if ('login' in order) return directory.find({ by: 'login', login: order.login });
    const user = await directory.user(order.user);
    return user ? [user] : [];
  };
  return async (order, language, attempt) => {
    if (order.mail === 'login-names') return remind({ address: order.address, effect: attempt.id, at: attempt.at, language });
    const users = (await whom(order)).slice(0, mostSharing);
    for (const [n, user] of users.entries()) await send(user, order, language, { ...attempt, id: nth(attempt.id, n) });
  };
}

/** What "this was not me" shows. */
const voicemailPinWasSet = { en: ['A new voicemail PIN was set.'], fr: ['Un nouveau PIN de messagerie vocale a été défini.'] };
const passwordWasSet = { en: ['A new password was set.'], fr: ['Un nouveau mot de passe a été défini.'] };

/** The mails of deeds of the portal's pages. */
export function portalMail(
  send: SendPortalMail,
  addressDeed: CarryAddressDeed,
  ownAddress: SendOwnAddressMail,
  setSecond: SetSecond,
  setVoicemail: SetVoicemail,
  followPassword: FollowPassword,
): Handler<'portal.mail'> {
  return async ({ order, language, at }, { id, case: of, caseNumber, attempt }) => {
    if ('secret' in order) await setVoicemail(order, language, { id, case: of, at, attempt });
    else if ('mark' in order) await followPassword(order, language, { id, case: of, at });
    else if (order.mail === 'second-set') await setSecond(order, language, { id, case: of, at, attempt });
    else if ('request' in order) await ownAddress(order, language, { id, case: of, caseNumber, at });
    else await ('change' in order ? addressDeed(order, language, { id, case: of, at }) : send(order, language, { id, case: of, at }));
    return { status: 'done' };
  };
}
