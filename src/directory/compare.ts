import type { User, UserQuery } from './port';

/**
 * Folds A to Z only. Every other code point compares as it is, so that no look-alike (Kelvin sign, dotless i, full-width
 * or Cyrillic letters) ever meets a letter it resembles (T36); `toLowerCase` would fold some of them.
 */
export const foldAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const foldDomain = (address: string): string => {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + foldAscii(address.slice(at + 1));
};

/** The longest text anybody may be looked up by; a longer one is nobody's. */
const longest = 320;

/** The one text under which a query finds its candidates; undefined: nobody can be found by this. */
export function keyOf(query: UserQuery): string | undefined {
  const key = rawKey(query);
  return key.length > longest ? undefined : key;
}

function rawKey(query: UserQuery): string {
  switch (query.by) {
    case 'login':
      return foldAscii(query.login);
    case 'email':
      return foldAscii(query.email);
    case 'phone':
      return query.phone;
    case 'extension':
      return `${query.account}/${query.extension}`;
  }
}

/** The texts under which a user is found. A second address finds nobody: it is a copy's, not the person's (design, the catalogue). */
export const keysOf = (user: Pick<User, 'login' | 'email' | 'phone' | 'extension'>, accountNumber: string) => ({
  login: foldAscii(user.login),
  email: foldAscii(user.email),
  phone: user.phone,
  extension: `${accountNumber}/${user.extension}`,
});

/** Whether a user is one a query could mean. */
export function isFoundBy(query: UserQuery, user: User): boolean {
  const key = keyOf(query);
  return key !== undefined && keysOf(user, user.account.number)[query.by] === key;
}

/**
 * The candidates that answer a query. Login, phone, account number and extension: equal keys. Email: people write their
 * address in any case, yet the local part's case is the mail host's business (RFC 5321, 2.4). So whoever has the address
 * exactly as written (domain folded) is meant; only where nobody has, whoever has it in another ASCII case. Whom it
 * finds gains nothing by it: secrets go to the address on file, never to the one that was typed (T10).
 */
export function answering(query: UserQuery, candidates: readonly User[]): User[] {
  const found = candidates.filter((user) => isFoundBy(query, user));
  if (query.by !== 'email') return found;
  const exact = found.filter((user) => foldDomain(user.email) === foldDomain(query.email));
  return exact.length > 0 ? exact : found;
}

/** Whether a user is one who may confirm or administer now. */
export const isActiveAdministrator = (user: User): boolean =>
  user.activated && user.suspended !== true && user.roles.includes('administrator');

/** Endings that are left out when somebody says a company's name. */
const legalForm = /\b(?:inc|incorporated|ltd|limited|llc|corp|corporation|co|company|ltee|limitee|enr|gmbh|sa|sarl)\b/g;

/** A company's name as it is compared when it was said: nobody hears capitals, accents, spaces, signs or "Inc." It names, and proves nothing (I7). */
export const foldCompany = (name: string): string =>
  name
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\b(?:and|et)\b/g, ' ')
    .replace(legalForm, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '');
