import { digitGroups } from './digit-groups';

/** Stands for the PIN of a mail that has none: no group of six digits is in it at all (P10). */
export const sixSigns = '······';

/**
 * Whose PIN it is, with the word before it; '' when the login itself holds a group of six digits: the PIN must be the
 * only one in its mail (P10).
 */
export function ownLogin(login: string, pin: string, before: string): string {
  return digitGroups(login).some((digits) => digits.length === pin.length) ? '' : `${before}${login}`;
}
