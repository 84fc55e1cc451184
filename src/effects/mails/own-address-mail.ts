import type { Language } from '../../../machines/words';
import type { OwnAddressOrder } from '../../../machines/portal-orders';
import type { AccountDirectory, User } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import { confirmLife, type AskAddress } from '../../portal/addresses/ask-address';
import { ownAddressLanguage, ownAddressLink } from '../../portal/addresses/ask-own-address';
import type { PortalLinks } from '../../portal/links/portal-links';
import type { SecretPort } from '../../store/port';
import type { Attempt } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';
import type { ReaderLanguages } from '../reader-languages';

export interface OwnAddressMailDeps {
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly portal: Pick<PortalLinks, 'issue' | 'waiting'>;
  readonly links: Pick<IssueLinks, 'notMe'>;
  readonly askAddress: AskAddress;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
}

/** Mails of a change of one's own addresses (SO-8): to the address on file first, and only from there on to the new one. */
export type SendOwnAddressMail = (
  order: OwnAddressOrder,
  language: Language,
  attempt: Pick<Attempt, 'id' | 'case' | 'caseNumber' | 'at'>,
) => Promise<void>;

export function createOwnAddressMails({
  directory,
  store,
  portal,
  links,
  askAddress,
  post,
  frame,
  languages,
}: OwnAddressMailDeps): SendOwnAddressMail {
  const named = ({ name, login }: User) => ({ name, login });
  return async (order, given, { id: effect, case: of, caseNumber, at }) => {
    const { mail, user: id, email, request, by, epoch: asked, until: end, asked: before } = order;
    const user = await directory.user(id);
    const asker = by === id ? user : await directory.user(by);
    const epoch = await store.epochOf(id);
    if (!user || user.suspended || !asker || (asked ?? epoch) !== epoch) return;
    const language = await ownAddressLanguage(languages, order, given);
    const until = end ?? at + confirmLife;
    if (until <= at) return;
    if (mail === 'address-own-new')
      return askAddress({
        change: request,
        subject: user,
        asker,
        email,
        epoch: before?.epoch ?? epoch,
        effect,
        case: of,
        caseNumber: before?.case ?? caseNumber,
        at,
        until,
        language,
      });
    const confirmUrl = await portal.issue(mail, ownAddressLink({ ...order, until }, { user, case: of, effect, at, language }, epoch));
    // Taken back before it was mailed, or confirmed by a mail that went out before: nothing is asked any more.
    if ((await portal.waiting(mail, user)) === undefined) return;
    const notMeUrl = await links.notMe({ user: user.id, case: of, leg: '', at, facts: { effect, channel: 'portal', language, at } });
    const common = { login: user.login, email, at, until, confirmUrl, notMeUrl, ...frame };
    const origin = { effect, type: 'portal.mail' as const, leg: '' };
    return mail === 'address-own'
      ? post(user, { kind: 'own-address', ...common }, language, origin)
      : post(user, { kind: 'second-address', by: asker.id === user.id ? undefined : named(asker), ...common }, language, origin);
  };
}
