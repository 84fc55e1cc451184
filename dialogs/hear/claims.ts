import type { Language } from '../../machines/words';
import type { Hearing, SpokenClaim } from '../heard';
import type { Bare, Item } from './things/items';
import { wanted } from './wants';

/** Pieces of who somebody says they are, gathered over a message. */
export interface Named {
  login?: string;
  email?: string;
  account?: string;
  extension?: string;
  domain?: string;
}

const SHOWN = 80;

/** Takes a login, an address, an account number or an extension in; the first of each sort counts. */
export function take(named: Named, item: Item): void {
  if (item.is === 'login' || item.is === 'email' || item.is === 'domain' || item.is === 'account' || item.is === 'extension')
    named[item.is] ??= item.value;
}

/**
 * Digits nobody named, read by the question that is open: `20417 / 101`, `101`, `20417`. Six digits alone may be a PIN
 * given too early: they are an account number only where that was asked.
 */
export function takeBare(named: Named, item: Bare, ask: Hearing['question']['ask']): boolean {
  const [first = '', second] = item.groups;
  const short = item.groups.every((group) => group.length <= 2);
  if (ask === 'extension' && item.value.length >= 2 && item.value.length <= 5 && (item.groups.length === 1 || short))
    return set(named, 'extension', item.value);
  if (ask === 'account' && item.value.length >= 3 && item.value.length <= 12) return set(named, 'account', item.value);
  if (ask !== 'who') return false;
  if (inTwo(item.groups)) return set(named, 'account', item.value);
  if (item.groups.length === 2 && second !== undefined && first.length !== second.length && Math.min(first.length, second.length) >= 2) {
    const [long, small] = first.length > second.length ? [first, second] : [second, first];
    return long.length >= 4 && small.length <= 5 && set(named, 'account', long) && set(named, 'extension', small);
  }
  const alone = item.groups.length === 1 || short;
  if (!alone || item.value.length < 2 || item.value.length > 12 || item.value.length === 6) return false;
  return set(named, item.value.length <= 4 ? 'extension' : 'account', item.value);
}

/** `204 17`, "deux cent quatre dix-sept": an account number of five digits, said or written in two groups. */
export const inTwo = ([first = '', second = '', more]: readonly string[]): boolean =>
  more === undefined && first.length + second.length === 5 && Math.max(first.length, second.length) === 3;

function set(named: Named, field: 'account' | 'extension', value: string): boolean {
  named[field] ??= value;
  return true;
}

/** The claim, completed by what this leg named before where a question asked for the other half. */
export function claimOf(given: Named, { question, named: before, claimed, proved }: Hearing, language: Language): SpokenClaim | undefined {
  const known = before.length === 1 ? before[0] : undefined;
  // "No, my extension is 101": half of who was named is put right, where the summary that names them is heard again.
  const shownAgain = claimed && !proved && (question.ask === 'confirm' || question.ask === 'correction' || question.ask === 'pin');
  const [byAccount, byExtension] = shownAgain && before.length === 2 ? before : [];
  const account = given.account ?? (given.extension === undefined ? undefined : wanted(question, 'extension') ? known : byAccount);
  const extension =
    given.extension ??
    (wanted(question, 'account') && (given.account ?? given.domain) !== undefined
      ? known
      : given.account !== undefined && given.domain === undefined
        ? byExtension
        : undefined);
  const login =
    given.login ??
    (given.domain !== undefined && extension !== undefined && given.account === undefined ? `${extension}@${given.domain}` : undefined);
  if (login !== undefined) return { login, shown: login.slice(0, SHOWN) };
  if (given.email !== undefined) return { email: given.email, shown: given.email.slice(0, SHOWN) };
  if (account === undefined && extension === undefined) return undefined;
  const words = language === 'fr' ? ['compte', 'poste'] : ['account', 'extension'];
  const shown = [account && (/^\d/.test(account) ? `${words[0]} ${account}` : account), extension && `${words[1]} ${extension}`]
    .filter(Boolean)
    .join(', ');
  return { ...(account ? { account } : {}), ...(extension ? { extension } : {}), shown: shown.slice(0, SHOWN) };
}
