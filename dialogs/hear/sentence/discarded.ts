import type { Item, Phone } from '../things/items';
import { wordsIn } from './pieces';

/** Behind a number that is not meant: "... is my old number", "... must not be used", "... n'est plus le bon". */
const BEHIND =
  /^(?:(?:(?:no|wait|sorry|oh|um|uh|actually|oops|hang on|hold on|non|attendez|oups|pardon) )*(?:thats|cest|cetait|that is|that was|its) (?:\w+ )?(?:my|our|the|mon|notre|l|le) ?(?:old|former|previous|wrong|ancien|vieux|mauvais|precedent)(?: (?:mobile|cell|phone|home|work))?(?: (?:number|one|line|numero|ligne))?|(?:(?:and|so|et|donc|which|that|qui|it|il) )?(?:(?:is|was|est|etait) (?:\w+ )?(?:my|our|the|his|her|an|mon|notre|le|son|un) (?:\w+ )?(?:old|former|previous|wrong|ancien|vieux|mauvais|precedent)(?: (?:mobile|cell|phone|home|work))?(?: (?:number|one|line|numero|ligne))?|(?:must|should|shall|may|can) (?:not|never|under no circumstances|on no account) be (?:used|called|considered|dialled|dialed|taken)|(?:is|isnt|was) (?:not |never |no longer |not to be )*(?:to be used|in use|valid|active|in service|mine|used)(?: any ?more)?|(?:is|was) (?:wrong|outdated|obsolete|dead|disconnected|out of (?:service|date|use))|(?:doesnt|does not|no longer) (?:work|works|exist|exists|belong to me)(?: any ?more)?|ne (?:doit|devrait|peut) (?:pas|plus|jamais) etre (?:utilise|appele|pris)|nest (?:plus|pas) (?:le bon|valide|en service|a moi|actif|utilise|le mien)|ne (?:fonctionne|marche|sert) plus|nexiste plus|est (?:errone|perime|faux|hors service|desactive)))(?= |$)/;
/** Before it: "never to ...", "under no circumstances to ...", "surtout pas au ...", "my old number was ...". */
const BEFORE =
  /(?:^| )(?:(?:and |but |et |mais )?(?:(?:under no circumstances|on no account|in no case|by no means|never|(?:certainly|definitely|absolutely) not|(?:do not|dont) (?:ever )?(?:use|take|call|send (?:them|it|anything)|forward (?:them|it|anything))|surtout pas|(?:plus )?jamais|en aucun cas|sous aucun pretexte|(?:ne )?(?:nutilisez|prenez|utilisez) (?:pas|plus))(?: (?:to|on|at|the|my|old|number|use|it|them|au|le|sur|mon|ancien|numero|a|vers))*)|(?<!\b(?:thats|cest|cetait|that is|that was|its) )(?:my|our|the|mon|notre|l) ?(?:old|former|previous|ancien|vieux|precedent)(?: (?:mobile|cell|phone|home|work))?(?: (?:number|one|line|numero))?(?: (?:was|etait))?)$/;
/** "Her own number is ... but mine is ...": the first one is only told. */
const THEIRS =
  /(?:^| )(?:her|his|their|[a-z]{3,}s|son|leur)(?: own| propre)? (?:phone |cell |mobile )?(?:number|numero|cell|mobile)(?: is| est| s)$/;
const MINE =
  /^(?:but|and|while|whereas|mais|et|alors que|tandis que) (?:mine|my own|my number|my cell|my own number|le mien|mon numero|moi cest)(?: is| est)?(?: le)?$/;
/** How many words on either side may say so. */
const FAR = 12;

/**
 * "... to 613 555 0133; 613 555 0144 is my old number and must not be used", "never to ...": without the number that is not meant,
 * where another one is named.
 */
export function meantOnly(items: readonly Item[]): readonly Item[] {
  const phones = items.filter((item): item is Phone => item.is === 'phone');
  if (new Set(phones.map(({ facts }) => facts.number)).size < 2) return items;
  const cuts = items.flatMap((item, i) => {
    const found = item.is === 'phone' ? saidOf(items, i) : undefined;
    return found ? [found] : [];
  });
  const cut = new Set(cuts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
  const kept = items.filter((_, i) => !cut.has(i));
  return cuts.length > 0 && kept.some(({ is }) => is === 'phone') ? kept : items;
}

/** From where to where something says that the number at `i` is not meant. */
function saidOf(items: readonly Item[], i: number): { readonly from: number; readonly to: number } | undefined {
  let to = i + 1;
  for (let words = run(items, to, 1); words.length > 0; words = run(items, to, 1)) {
    const found = BEHIND.exec(words.join(' '));
    if (!found) break;
    to += found[0].split(' ').length;
  }
  const before = run(items, i - 1, -1).reverse();
  const found = BEFORE.exec(before.join(' '));
  const from = found ? i - found[0].trim().split(' ').length : i;
  const theirs = MINE.test(run(items, i + 1, 1).join(' ')) ? THEIRS.exec(before.join(' ')) : null;
  if (theirs) return { from: i - theirs[0].trim().split(' ').length, to: i + 1 };
  return found || to > i + 1 ? { from, to } : undefined;
}

/** Words from `at` on in one direction, up to the first mark or thing; a comma before "which" is none. */
function run(items: readonly Item[], at: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let i = at; found.length < FAR; i += step) {
    const item = items[i];
    if (item?.is !== 'word') break;
    found.push(...wordsIn([item]));
  }
  return found;
}
