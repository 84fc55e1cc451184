import type { User } from '../directory/port';
import type { Article, Audience } from './article';

/** Who reads: a stranger, or somebody of an account of that kind. Known by a proof or a sign-in, never by a claim (P3). */
export type Reader = 'stranger' | 'customer' | 'partner';

export const readerOf = (user: Pick<User, 'account' | 'suspended'> | undefined): Reader =>
  user === undefined || user.suspended ? 'stranger' : user.account.kind;

const mayRead: Readonly<Record<Audience, readonly Reader[]>> = {
  public: ['stranger', 'customer', 'partner'],
  customers: ['customer', 'partner'],
  partners: ['partner'],
};

/** WK-1, WK-2. */
export const isFor = ({ audience }: Pick<Article, 'audience'>, reader: Reader): boolean => mayRead[audience].includes(reader);
