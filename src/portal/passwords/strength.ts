import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionaries, zxcvbn } from './dictionaries';
import type { Owner } from './policy';

/** 0: found at once. 4: not worth trying. */
export type Strength = 0 | 1 | 2 | 3 | 4;

let meter: ZxcvbnFactory | undefined;

function newMeter(): ZxcvbnFactory {
  const { dictionary, adjacencyGraphs } = dictionaries();
  return new (zxcvbn().ZxcvbnFactory)({ dictionary, graphs: adjacencyGraphs });
}

/** What comes behind makes it only stronger, and takes long to look at. Characters. */
const looksAt = 64;

/** How long a guesser would need, who knows whose password it is. */
export function strengthOf(password: string, { name, login, company }: Owner): Strength {
  meter ??= newMeter();
  return meter.check(password.slice(0, looksAt), [name, login, company, name.replaceAll(' ', ''), ...name.split(' '), ...login.split('@')]).score;
}
