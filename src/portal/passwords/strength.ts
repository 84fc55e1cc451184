import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Owner } from './policy';

/** 0: found at once. 4: not worth trying. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** What the meter shows: nothing that the rules do not take yet is good. */
export const shownStrength = (measured: Strength, taken: boolean): Strength => (taken || measured <= 2 ? measured : 2);

/** What comes behind makes it only stronger, and takes long to look at. Characters. */
const looksAt = 64;

/** How long a guesser would need, who knows whose password it is. */
export const strengthOf = (meter: Pick<ZxcvbnFactory, 'check'>, password: string, { name, login, company }: Owner): Strength =>
  meter.check(password.slice(0, looksAt), [name, login, company, name.replaceAll(' ', ''), ...name.split(' '), ...login.split('@')]).score;
