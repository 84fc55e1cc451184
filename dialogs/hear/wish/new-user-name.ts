import { namings, noNames, particles } from '../../phrases/new-users';
import { units, teens, tens } from '../../phrases/numbers';
import type { Item } from '../things/items';
import type { Plain } from '../text/normalise';

const none = new Set([...noNames, ...Object.keys(units), ...Object.keys(teens), ...Object.keys(tens)]);
const cues = new Set(namings);
const particle = new Set(particles);
/** A name has no more words. */
const LONGEST = 6;
/** Between a word that names and the name. */
const links = /^(?:is|be|should|shall|will|est|sera|the|new|user|of|for|de|du|la|le|pour|utilisateur|employee|employe|cest|se|as|comme)$/;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

const isName = (item: Item | undefined): boolean => item?.is === 'word' && /^[a-z]/.test(item.text) && !none.has(item.text);
const isJoint = (item: Item | undefined): boolean => item?.is === 'mark' && /^[-'’.]$/.test(item.text);

/** Words that stand together and are none of everyday's, with the particles and hyphens between them. */
function runsIn(items: readonly Item[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < items.length; i += 1) {
    if (!isName(items[i])) continue;
    let [to, words, seen] = [i, 1, i];
    for (let at = i + 1; at < items.length && words <= LONGEST; at += 1) {
      const item = items[at];
      if (isName(item)) [to, words, seen] = [at, words + 1, at];
      // A dash with a gap on either side joins no name.
      else if (
        (isJoint(item) && !(item?.start !== items[at - 1]?.end && items[at + 1]?.start !== item?.end)) ||
        (item?.is === 'word' && particle.has(item.text) && at === seen + 1)
      )
        seen = at;
      else break;
    }
    if (words <= LONGEST) runs.push({ from: i, to, words });
    i = to;
  }
  return runs;
}

/** "... is named Sam Field": the run stands right behind such a word. */
function isCued(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const item = items[at];
    if (item?.is === 'word' && cues.has(item.text)) return true;
    if (!(item?.is === 'mark' && /^[:,"'-]$/.test(item.text)) && !(item?.is === 'word' && links.test(item.text))) return false;
  }
  return false;
}

const RIGHTS = /^(?:sorry|no|mean|meant|actually|oops|rather|wait|correction|pardon|non|plutot|desolee?|oups)$/;
/** How far the second name may stand behind the first, in items. */
const FARTHEST = 7;
const BETWEEN = /^(?:i|its|it|is|je|voulais|dire|cest|name|her|his|the)$/;
/** "Joan Miller, sorry, Joanne Miller", "Joan Miller — Joanne Miller, sorry": the second one holds. */
function putsRight(items: readonly Item[], old: Run, now: Run): boolean {
  if (now.from - old.to > FARTHEST) return false;
  const between = items.slice(old.to + 1, now.from);
  if (!between.every((item) => item.is === 'mark' || (item.is === 'word' && (RIGHTS.test(item.text) || BETWEEN.test(item.text)))))
    return false;
  const behind = items.slice(now.to + 1, now.to + 3);
  return [...between, ...behind].some((item) => item.is === 'word' && RIGHTS.test(item.text));
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
/** `sam field`, `SAM FIELD` as `Sam Field`; a name that was written with care stays. */
const written = (name: string): string =>
  name === name.toLocaleLowerCase() || (name === name.toLocaleUpperCase() && name.length > 3)
    ? name.toLocaleLowerCase().replace(/[\p{L}\p{M}]+/gu, capital)
    : name;

/**
 * The name of somebody, as it was written: behind a word that names, or words that are no everyday words and stand together. `asked`: it
 * was asked for, so that one word is enough. Undefined: none that could be told apart; then it is asked for.
 */
export function nameIn(items: readonly Item[], { at, source }: Plain, asked: boolean): string | undefined {
  const textOf = ({ from, to }: Run): string =>
    source
      .slice(at[items[from]?.start ?? 0], at[items[to]?.end ?? 0])
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim();
  const rated = runsIn(items).map((run) => {
    const text = textOf(run);
    const capitals = text
      .split(/[ -]/)
      .filter((word) => !particle.has(word.toLowerCase()))
      .every((word) => /^\p{Lu}/u.test(word));
    return {
      run,
      text,
      score: (isCued(items, run.from) ? 4 : 0) + (capitals ? 2 : 0) + (run.words >= 2 && run.words <= 4 ? 2 : 0) + (asked ? 2 : 0),
    };
  });
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (top, each) => (top === undefined || each.score > top.score || (each.score >= 4 && putsRight(items, top.run, each.run)) ? each : top),
    undefined,
  );
  return best !== undefined && best.score >= 2 ? written(best.text) : undefined;
}

/** Do words stand there that may be somebody's name? */
export const holdsName = (items: readonly Item[]): boolean => runsIn(items).length > 0;

/** Is a name spoken of in so many words? */
export const namesSomebody = (items: readonly Item[]): boolean => items.some((item) => item.is === 'word' && cues.has(item.text));
