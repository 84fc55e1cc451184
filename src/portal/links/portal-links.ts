import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CaseId, Instant, Language, Millis, UserId } from '../../../machines/words';
import type { AccountDirectory, User } from '../../directory/port';
import { findLink, isAlive, type FoundLink } from '../../links/found-link';
import type { Keys } from '../../proof/keys';
import { issueToken, makeToken } from '../../proof/link-token';
import { notesIn } from '../../store/notes';
import type { InboxPort } from '../../store/port-inbox';
import type { CasePort, LinkPurpose, SecretPort } from '../../store/port';
import { addressMark } from '../../turn/claims';
import { createLinkOutcomes, type LinkOrder as Order } from './link-outcomes';

/** Where each link of the portal leads, behind `/portal/`. */
export const linkPaths = {
  welcome: 'setup',
  reset: 'reset',
  activate: 'activate',
  'email-confirm': 'email',
  'email-revert': 'revert',
  'second-confirm': 'second',
  'address-own': 'address',
  voicemail: 'voicemail',
  restore: 'restore',
} as const satisfies Partial<Record<LinkPurpose, string>>;

export type PortalPurpose = keyof typeof linkPaths;

/** Links by which an address is confirmed; the newest of each can be found again as long as it works. */
export const waitingPurposes = ['address-own', 'email-confirm', 'second-confirm'] as const satisfies readonly PortalPurpose[];
export type WaitingPurpose = (typeof waitingPurposes)[number];

/** Beside a link in the store; no secret. `address` stands for the designated address it was mailed under, `epoch` where "this was not me" ends it, `data` what the page is about. */
const facts = z.object({
  effect: z.string(),
  language: z.enum(['en', 'fr']),
  address: z.string(),
  epoch: z.number().optional(),
  data: z.record(z.string(), z.string()).optional(),
});
type Facts = z.output<typeof facts>;

/** A link that works now, and whose it is. */
export interface OpenLink {
  readonly found: FoundLink;
  readonly user: User;
  /** Of the mail that brought it. */
  readonly language: Language;
  /** Until when. */
  readonly until: Instant;
  /** Its user's, where that is part of it. */
  readonly epoch: number | undefined;
  readonly data: Readonly<Record<string, string>>;
}

/** A link as it is to be made; the same effect makes the same one again. */
export interface LinkOrder {
  readonly user: User;
  readonly case: CaseId;
  readonly effect: string;
  readonly at: Instant;
  readonly language: Language;
  readonly life: Millis;
  readonly epoch?: number;
  readonly data?: Readonly<Record<string, string>>;
}

/** One use, the newest only (I4, I5), dead with the designated address they were mailed under; every URL starts with PUBLIC_URL (T9). */
export interface PortalLinks {
  issue(purpose: PortalPurpose, order: LinkOrder): Promise<string>;
  /** A code to type in place of the activation's link: ten letters of 20, 43 bits. No digits: no mail has a second group of six (P10). */
  issueCode(order: LinkOrder): Promise<string>;
  /** Looks only. Undefined for every dead link alike; a link that puts an address back is asked of the trail besides. Rejects with StoreUnavailable or DirectoryUnavailable. */
  open(purpose: PortalPurpose, text: string): Promise<OpenLink | undefined>;
  /** The URL of one that was issued for that effect, whether or not it works. */
  again(purpose: PortalPurpose, user: Pick<User, 'id'>, effect: string): string;
  /** The newest of that purpose that works now. */
  waiting(purpose: WaitingPurpose, user: Pick<User, 'id'>): Promise<OpenLink | undefined>;
  /** Uses it; false: somebody else did first, or it died meanwhile. */
  use(link: OpenLink): Promise<boolean>;
  /**
   * Uses it for something that is kept: the first half of it, which one may do again as long as nothing is kept. False: it died
   * meanwhile. What lies between `take` and `keep` has to be safe again and again.
   */
  take(link: OpenLink): Promise<boolean>;
  /** The second half, with what the world is to do: from here on the link is dead. False: another use was first (I4). */
  keep(link: OpenLink, order: Order | undefined, at: Instant): Promise<boolean>;
  /** The activation token that a right code stands for, which is used up by that. The same look-ups for a user who is unknown. */
  spendCode(user: UserId, typed: string): Promise<string | undefined>;
}

export interface PortalLinksDeps {
  readonly store: Pick<SecretPort, 'putLink' | 'readLink' | 'consumeLink' | 'epochOf'> &
    Pick<CasePort, 'commit' | 'loadCase'> &
    Pick<InboxPort, 'rememberThread' | 'newestThread'>;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly keys: Keys;
  readonly publicUrl: () => string;
  readonly now: () => Instant;
}

/** Rests on what it takes back: neither a newer one, nor another address, nor a freeze ends it before its time. */
const standsAlone: ReadonlySet<LinkPurpose> = new Set(['email-revert']);

const letters = 'BCDFGHJKLMNPQRSTVWXZ';

/** As it is compared: however it was typed. */
const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 64);

export function createPortalLinks({ store, directory, keys, publicUrl, now }: PortalLinksDeps): PortalLinks {
  const put = (
    purpose: LinkPurpose,
    digest: string,
    { user, case: of, effect, at, language, life, epoch, data }: LinkOrder,
  ): Promise<void> => {
    const beside: Facts = {
      effect,
      language,
      address: addressMark(keys, user),
      ...(epoch === undefined ? {} : { epoch }),
      ...(data === undefined ? {} : { data: { ...data } }),
    };
    return store.putLink({
      op: `link:${purpose}:${effect}`,
      digest,
      purpose,
      user: user.id,
      case: of,
      leg: '',
      issuedAt: at,
      expiresAt: at + life,
      facts: JSON.stringify(beside),
    });
  };
  const codeDigest = (user: UserId, code: string): string => keys.mac('link-digest:activate-code', user, code);
  const outcomes = createLinkOutcomes(store, keys);
  const notes = notesIn(store);
  const isWaiting = (purpose: PortalPurpose): purpose is WaitingPurpose => waitingPurposes.some((one) => one === purpose);
  const waitingKey = (purpose: WaitingPurpose, user: Pick<User, 'id'>): string => keys.mac('waiting-link', purpose, user.id);
  const urlOf = (purpose: PortalPurpose, token: string): string => `${publicUrl()}/portal/${linkPaths[purpose]}/${token}`;
  const use = async ({ link, digest }: Pick<FoundLink, 'link' | 'digest'>, op = `portal/${randomUUID()}`): Promise<boolean> => {
    const { live } = await store.consumeLink({ op, at: now(), user: link.user, digest, case: link.case });
    return live;
  };
  /** Used, but cut off before anything came of it: it still works, while nothing else ends it. A use is over only when what it was for is kept (I9). */
  const isCutOff = async (found: FoundLink): Promise<boolean> =>
    found.link.used && isAlive({ ...found, link: { ...found.link, used: false } }, now()) && !(await outcomes.isKept(found));
  const works = async (found: FoundLink): Promise<boolean> =>
    standsAlone.has(found.link.purpose)
      ? now() < found.link.expiresAt && !(await outcomes.isKept(found))
      : isAlive(found, now()) || (await isCutOff(found));
  const open: PortalLinks['open'] = async (purpose, text) => {
    const found = await findLink({ store, keys }, text, purpose);
    if (!found || !(await works(found))) return undefined;
    const user = await directory.user(found.link.user);
    const { address, epoch, language, data = {} } = facts.parse(JSON.parse(found.link.facts));
    if (!user || (!standsAlone.has(purpose) && (user.suspended || address !== addressMark(keys, user)))) return undefined;
    if (epoch !== undefined && epoch !== (await store.epochOf(user.id))) return undefined;
    return { found, user, language, until: found.link.expiresAt, epoch, data };
  };
  return {
    open,
    // The effect that mailed it is remembered, and its token made anew: nothing that works lies in the store (I11).
    async waiting(purpose, user) {
      const effect = await notes.readNote(waitingKey(purpose, user));
      return effect === undefined ? undefined : open(purpose, makeToken(keys, purpose, user.id, effect));
    },
    async issue(purpose, order) {
      const { token, digest } = issueToken(keys, purpose, order.user.id, order.effect);
      await put(purpose, digest, order);
      if (isWaiting(purpose)) await notes.putNote({ key: waitingKey(purpose, order.user), text: order.effect, at: order.at });
      return urlOf(purpose, token);
    },
    again: (purpose, { id }, effect) => urlOf(purpose, makeToken(keys, purpose, id, effect)),
    async issueCode(order) {
      const code = [...keys.bytes('activation-code', order.user.id, order.effect)]
        .slice(0, 10)
        .map((byte) => letters[byte % letters.length])
        .join('');
      await put('activate-code', codeDigest(order.user.id, code), order);
      return `${code.slice(0, 5)}-${code.slice(5)}`;
    },
    use: ({ found }) => use(found),
    // Under the link's own name: every time the answer of the first time. What stands alone is used up by what is kept.
    take: ({ found }) => (standsAlone.has(found.link.purpose) ? works(found) : use(found, 'portal/taken')),
    keep: ({ found, language }, order, at) => outcomes.keep(found, order, language, at),
    async spendCode(user, typed) {
      const digest = codeDigest(user, plainCode(typed));
      const link = await store.readLink(user, digest);
      const owner = link?.purpose === 'activate-code' ? await directory.user(user) : undefined;
      if (!link || !owner || owner.suspended) return undefined;
      const { address, effect } = facts.parse(JSON.parse(link.facts));
      if (address !== addressMark(keys, owner) || !(await use({ link, digest }))) return undefined;
      return makeToken(keys, 'activate', user, effect);
    },
  };
}
