import type { User } from '../../directory/port';

/** Somebody with a role proposes a second address to a user of their account, an office manager never to who has a role (SO-9). */
export const mayPropose = (by: User, user: User): boolean =>
  by.account.id === user.account.id &&
  by.activated &&
  !by.suspended &&
  !user.suspended &&
  (by.roles.includes('administrator') || (by.roles.includes('office-manager') && user.roles.length === 0));
