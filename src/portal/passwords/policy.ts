import { longestPassword, plain } from '../../access/password-text';
import type { Account, User } from '../../directory/port';

/**
 * The rules a new password follows: of the telephony portal (SO-6) for customers, of the documentation wiki (WK-5) for
 * partners, and the modern rule (POLICY=strict; NIST SP 800-63B-4, 3.1.1.2): long, and nothing else but a list.
 */
export type Profile = 'sonar' | 'wiki' | 'strict';

export const profileOf = ({ kind }: Pick<Account, 'kind'>, policy: 'assigned' | 'strict'): Profile =>
  policy === 'strict' ? 'strict' : kind === 'partner' ? 'wiki' : 'sonar';

/** Why a password is not taken; words for each are in words/. */
export type PasswordFault = 'short' | 'long' | 'capital' | 'digit' | 'kinds' | 'common' | 'own-name' | 'sequence' | 'repeats';

/** Whose password it is to be; parts of it are no secret. */
export interface Owner {
  readonly name: string;
  readonly login: string;
  readonly company: string;
}

export const ownerOf = ({ name, login, account }: Pick<User, 'name' | 'login'> & { readonly account: Pick<Account, 'name'> }): Owner => ({
  name,
  login,
  company: account.name,
});

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

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
];
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

const unleet = (text: string): string => text.replaceAll('@', 'a').replaceAll('0', 'o').replaceAll('$', 's');

/** Without what is no letter at both ends. */
function trimmed(text: string): string {
  const signs = [...text];
  return signs.slice(Math.max(0, signs.findIndex(isLetter)), signs.findLastIndex(isLetter) + 1).join('');
}

/** The word people put a year, digits and signs around: `Password1!` and `P@ssw0rd1` are `password`, `Summer2026!` is `summer`. */
function coresOf(small: string): readonly string[] {
  const word = small.replace(/[^\p{L}]+$/u, '');
  return [...new Set([small, word, trimmed(word)].map((text) => trimmed(unleet(text))))].filter((core) => core.length >= shortestWord);
}

/** Shorter ones stand in half of all passwords. */
const shortestWord = 4;
/** More words than these, drawn at random, are worth something, however common each of them. */
const fewWords = 2;

/** What everybody tries first, a row of keys, or with digits and signs around it nothing else; under the wiki's rules also two such words. */
function isCommonWord(small: string, profile: Profile, isCommon: (word: string) => boolean): boolean {
  const easy = (word: string): boolean => isCommon(word) || runs.some((row) => row.includes(word));
  if (coresOf(small).some(easy)) return true;
  if (profile !== 'wiki') return false;
  const words = unleet(trimmed(small))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return isCommon(words.join('')) || (words.length <= fewWords && words.every((word) => word.length >= shortestWord && easy(word)));
}

/** All that is wrong with a new password, most important first; none: it is taken. `isCommon`: it is on the list of passwords that everybody tries first. */
export function passwordFaults(
  password: string,
  owner: Owner,
  profile: Profile,
  isCommon: (word: string) => boolean,
): readonly PasswordFault[] {
  const typed = plain(password);
  const { length } = [...typed];
  if (length > longestPassword) return ['long'];
  const small = lower(typed);
  const faults: [PasswordFault, boolean][] = [
    ['short', length < shortest[profile]],
    ['capital', profile === 'sonar' && !kinds[0].test(typed)],
    ['digit', profile === 'sonar' && !kinds[2].test(typed)],
    ['kinds', profile === 'wiki' && kinds.filter((kind) => kind.test(typed)).length < 3],
    ['common', isCommon(small) || (profile !== 'strict' && isCommonWord(small, profile, isCommon))],
    ['own-name', profile === 'strict' ? isJustOwn(small, owner) : partsOf(owner).some((part) => small.includes(part))],
    ['sequence', profile === 'wiki' && hasSequence(small)],
    ['repeats', new Set(small).size < Math.min(5, shortest[profile])],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}
