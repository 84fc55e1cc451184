import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Owner } from './policy';

/** 0: found at once. 4: not worth trying. */
export type Strength = 0 | 1 | 2 | 3 | 4;

let meter: ZxcvbnFactory | undefined;

/** What comes behind makes it only stronger, and takes long to look at. Characters. */
const looksAt = 64;

/** How long a guesser would need, who knows whose password it is. */
export function strengthOf(password: string, { name, login, company }: Owner): Strength {
  meter ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return meter.check(password.slice(0, looksAt), [name, login, company, name.replaceAll(' ', ''), ...name.split(' '), ...login.split('@')]).score;
}
