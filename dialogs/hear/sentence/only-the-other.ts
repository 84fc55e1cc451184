import { namesUser } from '../things/lists';
import type { Item } from '../things/items';
import { wordsIn } from './pieces';

/** Before what need not be done: "pas besoin de ...", "no need to ...". */
const NEEDLESS =
  /(?:^| )((?:(?:il |ce |cest |c |its |it is |there is |theres |vous |tu )?(?:n |ny |nest |nas |navez |a |avez |as )?(?:pas|plus) (?:besoin|necessaire|la peine)(?: (?:de|d))?|(?:you (?:dont|do not) need|(?:theres |there is )?no need|(?:its |it is )?not necessary|(?:dont|do not) bother) to))$/;
/** Before who it is to be done for all the same. */
const ONLY = /^(?:seulement|juste|uniquement|only|just|plutot|mais|but)$/;
const LABEL = /^(?:le|la|les|l|du|de|d|pour|the|of|for|poste|extension|ext|user|utilisateur)$/;
/** How far the verb may stand before its user, and the two users from each other, in items. */
const FAR = 8;

const isMark = (item: Item | undefined): boolean => item?.is === 'mark' && /[,;-]/.test(item.text);

/** "Pas besoin de renvoyer le 101, seulement le 103": what is wanted, without the one for whom it need not be done. */
export function onlyTheOther(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(namesUser);
  const next = items.findIndex((item, i) => i > first && namesUser(item));
  if (first < 1 || next < 0 || next - first > FAR) return items;
  const between = items.slice(first + 1, next);
  const only = between.findIndex((item) => item.is === 'word' && ONLY.test(item.text));
  if (only < 0 || !between.slice(0, only).every(isMark)) return items;
  for (let verb = first - 1; verb > 0 && first - verb <= FAR && items[verb]?.is === 'word'; verb -= 1) {
    const needless = NEEDLESS.exec(wordsIn(items.slice(Math.max(0, verb - FAR), verb)).join(' '))?.[1];
    if (needless === undefined || !isVerb(items[verb], needless)) continue;
    let to = first;
    while (to - 1 > verb && labels(items[to - 1])) to -= 1;
    return [...items.slice(0, verb - needless.split(' ').length), ...items.slice(verb, to), ...items.slice(first + 2 + only)];
  }
  return items;
}

const labels = (item: Item | undefined): boolean => item?.is === 'word' && LABEL.test(item.text);
/** "De renvoyer", "to forward"; "besoin du renvoi" tells of a thing. */
const isVerb = (item: Item | undefined, needless: string): boolean =>
  item?.is === 'word' && (needless.endsWith(' to') || /(?:er|ir|re)$/.test(item.text));
