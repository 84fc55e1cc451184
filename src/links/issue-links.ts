import type { CaseId, Instant, LegId, Millis, UserId } from '../../machines/words';
import type { Keys } from '../proof/keys';
import { issueToken, makeToken } from '../proof/link-token';
import type { LinkPurpose, SecretPort } from '../store/port';
import { addressMark } from '../turn/claims';
import { writeLinkFacts, type LinkFacts } from './link-facts';

/** The links of one mail, as they stand in it. */
export interface MailLinks {
  readonly verify: string;
  readonly notMe: string;
}

export interface LinkOrder {
  readonly user: UserId;
  readonly case: CaseId;
  readonly leg: LegId;
  readonly at: Instant;
  readonly facts: LinkFacts;
}

/** Makes and stores the links of a mail; the same effect makes the same ones again. Every URL starts with PUBLIC_URL (T9). */
export interface IssueLinks {
  /** `email`: the address on file that it goes to; the way in dies with it. */
  both(order: LinkOrder & { readonly email: string }): Promise<MailLinks>;
  /** To go on elsewhere, with "this was not me". */
  resume(order: LinkOrder): Promise<{ readonly resume: string; readonly notMe: string }>;
  /** To the page where an administrator confirms who asks, until then. */
  confirm(order: LinkOrder): Promise<string>;
  /** The same address once more, for who was asked by this effect. */
  confirmUrl(user: UserId, effect: string): string;
  /** To the page on which the help of a case is rated; `user` is left to it: the link is the case's own. */
  rate(order: Omit<LinkOrder, 'user'>): Promise<string>;
  /** Only "this was not me", for mails that offer no way in. */
  notMe(order: LinkOrder): Promise<string>;
}

/** How long a "this was not me" can be pressed. */
const notMeLife: Millis = 72 * 3_600_000;
/** How long help can be rated. */
const rateLife: Millis = 14 * 24 * 3_600_000;

export function createIssueLinks(
  store: SecretPort,
  keys: Keys,
  publicUrl: () => string,
  lives: { readonly verify: Millis; readonly resume: Millis },
): IssueLinks {
  const issue = async (purpose: LinkPurpose, path: string, life: Millis, order: LinkOrder): Promise<string> => {
    const { user, at, facts, case: of, leg } = order;
    const { token, digest } = issueToken(keys, purpose, user, facts.effect);
    await store.putLink({
      op: `link:${purpose}:${facts.effect}`,
      digest,
      purpose,
      user,
      issuedAt: at,
      expiresAt: at + life,
      facts: writeLinkFacts(facts),
      case: of,
      leg,
    });
    return `${publicUrl()}/${path}/${token}`;
  };
  const notMe = (order: LinkOrder): Promise<string> => issue('not-me', 'not-me', notMeLife, order);
  return {
    notMe,
    // Kept under the case's name and not a user's: what is said of one case ends nothing of another (I5).
    rate: (order) => issue('rate', 'rate', rateLife, { ...order, user: `case:${order.case}` }),
    confirm: (order) => issue('confirm', 'portal/confirm', notMeLife, order),
    confirmUrl: (user, effect) => `${publicUrl()}/portal/confirm/${makeToken(keys, 'confirm', user, effect)}`,
    both: async ({ email, ...order }) => {
      const stands = { address: addressMark(keys, { email }) };
      const [verify, end] = await Promise.all([
        issue('verify', 'verify', lives.verify, { ...order, facts: { ...order.facts, stands } }),
        notMe(order),
      ]);
      return { verify, notMe: end };
    },
    resume: async (order) => {
      const [resume, end] = await Promise.all([issue('resume', 'resume', lives.resume, order), notMe(order)]);
      return { resume, notMe: end };
    },
  };
}
