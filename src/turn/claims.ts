import { isDomain } from '../../dialogs/hear/text/tokens';
import type { SpokenClaim } from '../../dialogs/heard';
import type { Claim } from '../../machines/words';
import type { AccountDirectory, User, UserQuery } from '../directory/port';
import type { Keys } from '../proof/keys';

/** Who a claim points at. Never says whether anybody is there: an unknown name becomes a dummy user (I12). */
export interface Claims {
  /** `known`: what this leg claimed before, which an extension alone may narrow (P7). Rejects with DirectoryUnavailable. */
  resolve(spoken: SpokenClaim, known: Claim | undefined): Promise<Claim>;
  /** A company's name may stand for the account number here. */
  readonly knowsCompanies: boolean;
}

const dummyPrefix = 'dummy:';

/** Stands for a user's designated address: equal for equal addresses, and nothing else can be read from it. */
export function addressMark(keys: Keys, user: Pick<User, 'email'>): string {
  const its = marks.get(keys) ?? new WeakMap<object, string>();
  marks.set(keys, its);
  const mark = its.get(user) ?? keys.mac('address', user.email).slice(0, 12);
  its.set(user, mark);
  return mark;
}

/** Of users as they were read; a user that is read anew with another address is another object. */
const marks = new WeakMap<Keys, WeakMap<object, string>>();

/** A dummy user has counters like everybody, no mailbox and no PIN. */
export const isDummy = (user: string): boolean => user.startsWith(dummyPrefix);

export function createClaims(directory: AccountDirectory, keys: Keys): Claims {
  return {
    knowsCompanies: directory.byCompany !== undefined,
    async resolve(spoken, known) {
      const address = spoken.email ?? spoken.login ?? (spoken.account === undefined ? namedAddress(known) : undefined);
      const by =
        spoken.login !== undefined ? 'login' : spoken.extension !== undefined || spoken.account !== undefined ? 'extension' : 'email';
      const shown =
        spoken.login === undefined && spoken.email === undefined && address !== undefined ? `${address}, ${spoken.shown}` : spoken.shown;
      const users = await candidates(directory, spoken, address);
      const [only] = users;
      if (only && users.length === 1) return { user: only.id, account: only.account.id, by, shown, address: addressMark(keys, only) };
      const name = JSON.stringify([spoken.login, spoken.email, spoken.account, spoken.extension, known?.shown ?? '']).toLowerCase();
      const dummy = `${dummyPrefix}${keys.mac('dummy', name)}`;
      return { user: dummy, account: dummy, by, shown, address: addressMark(keys, { email: name }) };
    },
  };
}

/** The address a claim was made with, whether or not an extension was said beside it; an extension said afterwards narrows it (P7). */
export const namedAddress = (claim: Claim | undefined): string | undefined =>
  claim === undefined || claim.by === 'login' ? undefined : /^[^\s,]+@[^\s,]+(?=, |$)/.exec(claim.shown)?.[0];

/** Digits as on the bill; anything else is a company's domain or its name. */
export const isNumber = (account: string): boolean => /^\d+$/.test(account);

/** Users the words fit; suspended ones do not exist for a claim. One query at a time, the narrowest first. */
async function candidates(directory: AccountDirectory, spoken: SpokenClaim, email: string | undefined): Promise<User[]> {
  const find = async (query: UserQuery): Promise<User[]> => (await directory.find(query)).filter((user) => !user.suspended);
  if (spoken.login !== undefined) {
    const byLogin = await find({ by: 'login', login: spoken.login });
    if (byLogin.length > 0) return byLogin;
  }
  if (spoken.account !== undefined && spoken.extension !== undefined) {
    if (isNumber(spoken.account)) return find({ by: 'extension', account: spoken.account, extension: spoken.extension });
    if (isDomain(spoken.account)) return find({ by: 'login', login: `${spoken.extension}@${spoken.account}` });
    return ((await directory.byCompany?.(spoken.account, spoken.extension)) ?? []).filter((user) => !user.suspended);
  }
  if (email === undefined) return [];
  const users = await find({ by: 'email', email });
  return spoken.extension === undefined ? users : users.filter((user) => user.extension === spoken.extension);
}
