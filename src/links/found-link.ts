import { viewLeg } from '../../machines/view';
import type { Policy } from '../../machines/policy';
import type { Change, Claim, Instant } from '../../machines/words';
import type { AccountDirectory, User } from '../directory/port';
import type { Keys } from '../proof/keys';
import { readToken, tokenDigest, type LinkToken } from '../proof/link-token';
import type { CasePort, Link, LinkPurpose, SecretPort } from '../store/port';
import { openStored } from '../turn/cases';
import { addressMark } from '../turn/claims';
import { readLinkFacts } from './link-facts';

/** A link that was issued, by the token of an address. */
export interface FoundLink {
  readonly token: LinkToken;
  readonly digest: string;
  readonly link: Link;
}

export interface LinkDeps {
  readonly store: SecretPort & CasePort;
  readonly directory: AccountDirectory;
  readonly keys: Keys;
  readonly policy: Policy;
}

/** The link of this purpose that a token names; undefined: none was issued. Rejects with StoreUnavailable. */
export async function findLink(
  { store, keys }: { readonly store: Pick<SecretPort, 'readLink'>; readonly keys: Keys },
  text: string,
  purpose: LinkPurpose,
): Promise<FoundLink | undefined> {
  const token = readToken(text);
  if (!token) return undefined;
  const digest = tokenDigest(keys, purpose, token);
  const link = await store.readLink(token.user, digest);
  return link?.purpose === purpose ? { token, digest, link } : undefined;
}

/** Neither used, nor expired, nor replaced by a newer one (I4, I5). */
export const isAlive = ({ link }: FoundLink, at: Instant): boolean => !link.used && !link.superseded && at < link.expiresAt;

/** The asking leg's request, if it still is for this user (P4); no other leg's (P3). */
export async function askedFor(
  { store, policy }: LinkDeps,
  { link }: FoundLink,
  at: Instant,
): Promise<{ readonly changes: readonly Change[]; readonly claim: Claim | undefined }> {
  const stored = await store.loadCase(link.case);
  if (!stored) return { changes: [], claim: undefined };
  const own = viewLeg(openStored(stored, policy, at).snapshot, link.leg);
  return own?.claim?.user === link.user ? own : { changes: [], claim: own?.claim };
}

/** Its user, as long as there is one; a suspended one is none. Rejects with DirectoryUnavailable. */
export async function userOf({ directory }: LinkDeps, { link }: FoundLink): Promise<User | undefined> {
  const user = await directory.user(link.user);
  return user?.suspended ? undefined : user;
}

/** Whether it was mailed under this epoch of its user; a link that names none works under any. */
export function isOfEpoch({ link }: Pick<FoundLink, 'link'>, epoch: number): boolean {
  const { stands } = readLinkFacts(link.facts);
  return stands?.epoch === undefined || stands.epoch === epoch;
}

/** Whether what it was mailed under still stands: the epoch (no newer PIN, no "this was not me") and the address on file. A link that names neither does not depend on them. */
export function stillStands({ keys }: LinkDeps, { link }: FoundLink, user: User, epoch: number): boolean {
  const { stands } = readLinkFacts(link.facts);
  return isOfEpoch({ link }, epoch) && (stands === undefined || stands.address === addressMark(keys, user));
}
