import type { OwnAddressOrder } from '../../../machines/portal-orders';
import type { CaseId, Instant, Language } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { ReaderLanguages } from '../../effects/reader-languages';
import { isUnavailable } from '../../website/mailed-link-routes';
import type { AskMail } from '../accounts/ask-mail';
import type { LinkOrder, PortalLinks } from '../links/portal-links';

/** What the address on file is asked about, of this user, until then. */
export type OwnAddressAsked = OwnAddressOrder & {
  readonly mail: 'address-own' | 'second-confirm';
  readonly epoch: number;
  readonly until: Instant;
};

/** The language of the page behind the link: of who asked, or of whose address it is where somebody else did. */
export const ownAddressLanguage = (
  languages: Pick<ReaderLanguages, 'of'>,
  { user, by }: OwnAddressOrder,
  given: Language,
): Promise<Language> => (by === user ? Promise.resolve(given) : languages.of(user, given));

/** The link in that mail: the same whoever makes it first, the page that was asked or the mail. */
export const ownAddressLink = (
  { email, request, by, until, asked }: OwnAddressOrder & { readonly until: Instant },
  made: { readonly user: User; readonly case: CaseId; readonly effect: string; readonly at: Instant; readonly language: Language },
  epoch: number,
): LinkOrder => ({
  ...made,
  epoch,
  life: until - made.at,
  data: { email, request, by, ...(asked ? { case: asked.case, epoch: String(asked.epoch) } : {}) },
});

export interface AskOwnAddressDeps {
  readonly askMail: AskMail;
  readonly links: Pick<PortalLinks, 'issue'>;
  readonly languages: Pick<ReaderLanguages, 'of'>;
}

/**
 * Orders the mail to the address on file, and lets its link wait from now on: the page that follows shows it, whenever the mail
 * goes out. Where the store is away between the two, the mail makes the link. Rejects with StoreUnavailable.
 */
export const createAskOwnAddress =
  ({ askMail, links, languages }: AskOwnAddressDeps) =>
  async (order: OwnAddressAsked, user: User, given: Language, at: Instant): Promise<void> => {
    const { case: of, effect } = await askMail(order, given, at);
    try {
      const language = await ownAddressLanguage(languages, order, given);
      await links.issue(order.mail, ownAddressLink(order, { user, case: of, effect, at, language }, order.epoch));
    } catch (error) {
      if (!isUnavailable(error)) throw error;
    }
  };
