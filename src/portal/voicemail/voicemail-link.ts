import { randomUUID, timingSafeEqual } from 'node:crypto';
import { voicemailPinFault } from '../../../machines/changes/secret-rules';
import type { Instant, Language, SecretFault } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { SealedSecrets } from '../../proof/sealed-secrets';
import type { OpenLink, PortalLinks } from '../links/portal-links';
import type { StillMay } from './voicemail-rights';

/** What the page shows before it acts. */
export interface VoicemailView {
  readonly user: User;
  /** Of the mail that brought it. */
  readonly language: Language;
}

/** What was typed into its two fields. */
export interface TypedPin {
  readonly pin: string;
  readonly again: string;
}

/** What is wrong with it. */
export interface TypedFaults {
  readonly pin: SecretFault | undefined;
  readonly again: boolean;
}

export type VoicemailOutcome =
  | { readonly is: 'taken' }
  /** Used, expired, replaced, of another address, or who asked may not any more: one answer for all. */
  | { readonly is: 'dead' }
  | { readonly is: 'faults'; readonly faults: TypedFaults; readonly view: VoicemailView };

/** The page behind a mailed link. Looking never acts (T13); both reject with StoreUnavailable or DirectoryUnavailable. */
export interface VoicemailLink {
  look(token: string): Promise<VoicemailView | undefined>;
  /** Takes a new PIN, once; what comes of it is told by mail. */
  choose(token: string, typed: TypedPin): Promise<VoicemailOutcome>;
}

export interface VoicemailLinkDeps {
  readonly links: Pick<PortalLinks, 'open' | 'take' | 'keep'>;
  readonly stillMay: StillMay;
  readonly sealed: Pick<SealedSecrets, 'keep' | 'drop'>;
  readonly now: () => Instant;
}

/** Digits however they were set apart. */
const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/[\s.\-–—_]/g, '');
const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** What is wrong with the digits, or that they differ; neither the support PIN nor the PIN until now is compared: that would be a try that nobody counts (I2). */
function faultsOf({ pin, again }: TypedPin, user: User): TypedFaults | undefined {
  const [first, second] = [digitsOf(pin), digitsOf(again)];
  const faults = { pin: voicemailPinFault(first, user), again: !same(first, second) };
  return faults.pin === undefined && !faults.again ? undefined : faults;
}

/** Of a link: who asked, under which epoch, and for what. */
export const askedIn = ({ data }: OpenLink) => ({
  asker: data['asker'] ?? '',
  epoch: Number(data['epoch']),
  change: data['change'] ?? '',
  case: data['case'] ?? '',
});

/** The PIN goes sealed into one effect, which is tried until its outcome is known (I9, I11). */
export function createVoicemailLink({ links, stillMay, sealed, now }: VoicemailLinkDeps): VoicemailLink {
  const open = async (token: string): Promise<OpenLink | undefined> => {
    const link = await links.open('voicemail', token);
    return link && (await stillMay(link.user, askedIn(link))) ? link : undefined;
  };
  return {
    async look(token) {
      const link = await open(token);
      return link && { user: link.user, language: link.language };
    },
    async choose(token, typed) {
      const link = await open(token);
      if (!link) return { is: 'dead' };
      const { user, language } = link;
      const faults = faultsOf(typed, user);
      if (faults) return { is: 'faults', faults, view: { user, language } };
      // Taken before anything is kept: of many at once one is the first (I4), and one that was cut off is done again (I9).
      if (!(await links.take(link))) return { is: 'dead' };
      const { change, ...asked } = askedIn(link);
      const at = now();
      const secret = await sealed.keep({ op: `page/${randomUUID()}`, asker: asked.asker, case: change, digits: digitsOf(typed.pin), at });
      if (await links.keep(link, { mail: 'voicemail-set', user: user.id, change, secret, ...asked }, at)) return { is: 'taken' };
      await sealed.drop(secret);
      return { is: 'dead' };
    },
  };
}
