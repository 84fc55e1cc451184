import { longestPassword, plain } from '../../access/password-text';
import type { Account, User } from '../../directory/port';

/**
 * The rules a new password follows: of the telephony portal (SO-6) for customers, of the documentation wiki (WK-5) for
 * partners, and the modern rule (POLICY=strict; NIST SP 800-63B-4, 3.1.1.2): long, and nothing else but a list.
 */
export type Profile = 'sonar' | 'wiki' | 'strict';

export const profileOf = ({ kind }: Pick<Account, 'kind'>, policy: 'assigned' | 'strict'): Profile => (policy === 'strict' ? 'strict' : kind === 'partner' ? 'wiki' : 'sonar');

/** Why a password is not taken; words for each are in words/. */
export type PasswordFault = 'short' | 'long' | 'capital' | 'digit' | 'kinds' | 'common' | 'own-name' | 'sequence' | 'repeats';

/** Whose password it is to be; parts of it are no secret. */
export interface Owner {
  readonly name: string;
  readonly login: string;
  readonly company: string;
}

export const ownerOf = ({ name, login, account }: Pick<User, 'name' | 'login'> & { readonly account: Pick<Account, 'name'> }): Owner => ({ name, login, company: account.name });

/** Each rule of a profile's guide, and the faults that break it: every fault of a profile breaks one of its rules. Words for each are in words/. */
export const guideRules = {
  sonar: { length: ['short', 'long'], capital: ['capital'], digit: ['digit'], common: ['common', 'repeats'], own: ['own-name'] },
  wiki: { length: ['short', 'long'], kinds: ['kinds'], common: ['common', 'repeats'], sequence: ['sequence'], own: ['own-name'] },
  strict: { length: ['short', 'long'], common: ['common', 'repeats'], own: ['own-name'] },
} as const satisfies Record<Profile, Readonly<Record<string, readonly PasswordFault[]>>>;

export const shortest: Readonly<Record<Profile, number>> = { sonar: 8, wiki: 8, strict: 15 };

const lower = (text: string): string => plain(text).toLowerCase();

/** Three or more letters in a row of a name are a part of it; shorter ones stand in half of all words. */
const partsOf = ({ name, login, company }: Owner): readonly string[] =>
  [name, login, company].flatMap((text) => lower(text).split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 3);

/** So many letters and digits beside one's own names make a password more than these. */
const enoughBeside = 8;

/** Longest names first: a short one may be a part of them. */
function isJustOwn(small: string, owner: Owner): boolean {
  const names = partsOf(owner).toSorted((one, other) => other.length - one.length);
  const beside = names.reduce((left, name) => left.replaceAll(name, ' '), small).replace(/[^\p{L}\p{N}]+/gu, '');
  return beside.length < enoughBeside && names.some((name) => small.includes(name));
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm'];
const backwards = (row: string): string => [...row].toReversed().join('');
const runs = [...rows, ...rows.map(backwards)];
/** So many neighbours in a row are a sequence. */
const longestRun = 4;

const hasSequence = (text: string): boolean =>
  [...text].some((_, at) => {
    const piece = text.slice(at, at + longestRun);
    return piece.length === longestRun && runs.some((row) => row.includes(piece));
  });

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u] as const;

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

/** The word people put signs around: `Password1!` is `password`. */
function bare(password: string): string {
  const signs = [...lower(password).replaceAll('@', 'a').replaceAll('0', 'o').replaceAll('$', 's')];
  return signs.slice(Math.max(0, signs.findIndex(isLetter)), signs.findLastIndex(isLetter) + 1).join('');
}

/** All that is wrong with a new password, most important first; none: it is taken. `isCommon`: it is on the list of passwords that everybody tries first. */
export function passwordFaults(password: string, owner: Owner, profile: Profile, isCommon: (word: string) => boolean): readonly PasswordFault[] {
  const typed = plain(password);
  const { length } = [...typed];
  if (length > longestPassword) return ['long'];
  const small = lower(typed);
  const word = bare(typed);
  const faults: [PasswordFault, boolean][] = [
    ['short', length < shortest[profile]],
    ['capital', profile === 'sonar' && !kinds[0].test(typed)],
    ['digit', profile === 'sonar' && !kinds[2].test(typed)],
    ['kinds', profile === 'wiki' && kinds.filter((kind) => kind.test(typed)).length < 3],
    ['common', isCommon(small) || (word.length >= 4 && isCommon(word) && profile !== 'strict')],
    ['own-name', profile === 'strict' ? isJustOwn(small, owner) : partsOf(owner).some((part) => small.includes(part))],
    ['sequence', profile === 'wiki' && hasSequence(small)],
    ['repeats', new Set(small).size < Math.min(5, shortest[profile])],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}
