import { conditions, noConditions, reasons, timeUnits, times } from '../../phrases/conditions';
import { people } from '../../phrases/roles';
import type { Hearing } from '../../heard';
import { DATE } from '../things/dates';
import type { Item } from '../things/items';
import { Lexicon } from '../text/lexicon';
import { textOf } from '../text/once';
import { wordsIn, type Piece } from './pieces';
import { wordsBefore } from './roles';

const conditional = new Lexicon({ condition: conditions });
const always = new Lexicon({ always: noConditions });
const reason = new Lexicon({ reason: reasons });
const timely = new Set(times);
const units = new Set(timeUnits);

/**
 * "Only when busy", "until Friday", "after 5 pm", "0150 or 0151": what a wish for forwarding asks for and forwarding here does not do.
 * Told to the customer beside the draft, so that nobody waits for what does not come: also where the time is given as a reason ("I'm away
 * next week"). In a mail that orders it plainly a reason is none: its report says from when, and how it is stopped (P8).
 */
export function isConditional({ items, words: all }: Piece, channel: Hearing['channel']): boolean {
  if (channel === 'email' && tellsOfThen(items, textOf(all))) return false;
  const words = HOW_OFTEN.test(textOf(all)) ? [] : ASIDE.test(textOf(all)) ? textOf(all).replace(ASIDE, '').split(' ') : all;
  return (
    (conditional.within(channel === 'email' ? unreasoned(words) : words) !== undefined &&
      !(always.within(words) && !ENDS.test(textOf(words)))) ||
    FROM_SOME.test(textOf(words)) ||
    words.includes(DATE) ||
    items.some((item, i) => isHour(items, item, i) || isChoice(items, item, i) || isUntil(item))
  );
}

/** "It's the third time this week", "encore une fois cette semaine", with no order beside it: how often it was so. */
const HOW_OFTEN =
  /^(?!.*\b(?:forward|divert|redirect|send|transfer|renvoy\w*|transfer\w*|redirig\w*|envoy\w*)\b)(?:\w+ ){0,5}?(?:(?:first|second|third|fourth|fifth|last|nth|\d+\w*|umpteenth) time|encore une fois|(?:la )?(?:deuxieme|troisieme|quatrieme|cinquieme|enieme|\w+ieme) fois|(?:twice|three times|several times|deux fois|trois fois|plusieurs fois)) (?:already |deja )?(?:this|in a|in the last|today|since|cette|ce|aujourdhui|en une|depuis)\b/;

/** "From today until Friday": it begins at once, and does not end by itself. */
const ENDS = /\b(?:today|now|immediately|aujourdhui|maintenant)\b.*\b(?:jusqu\w*|until|till|through|au)\b/;
/** "My desk phone has been unplugged since Monday", "I waited for twenty minutes", where no calls are sent anywhere: of a time that was. */
const tellsOfThen = (items: readonly Item[], text: string): boolean =>
  THEN.test(text) && !OF_THEM.test(text) && !items.some(({ is }) => is === 'phone');
const THEN =
  /\b(?:waited|tried|called|phoned|spent|held|moved|lost|broke|has been|have been|had been|was|were|since|attendu|essaye|appele|telephone|passe|perdu|demenage|etait|etaient|depuis)\b/;
const OF_THEM =
  /\b(?:it|this|that|ca|cela|ce|only|just|seulement|juste|forward\w*|divert\w*|redirect\w*|send|put|transfer\w*|renvo\w+|redirig\w*|calls?|appels?|please|need\w*|want\w*|would|should|will|until|till|jusqua|svp|veuillez|faudrait|voudrais|aimerais|sera|seront|unless|if|si|when|quand)\b/;

/** "While you're at it": now, and besides. */
const ASIDE =
  /\b(?:while|as long as|since|pendant que|tant que) (?:you are|youre|your|you re|were|we are|vous y etes|tu y es)(?: at it| there| here)?\b/;

/** Who calls; calls "from the office" come by a line. */
const callers = people.filter((one) => !/^(?:office|bureau|users?|utilisateurs?|postes?)$/.test(one)).join('|');
/** "Only calls from my boss", "external calls only": not all of them. */
const FROM_SOME = new RegExp(
  `\\b(?:${[
    'only (?:forward|send|divert|redirect|transfer) (?:the |those )?calls? from',
    'only (?:(?:the|those|my|some|certain|urgent|important) )*calls? (?:from|that|by|of (?:my|our|the) (?:boss|clients?|customers?))',
    'only (?:(?:the|my) )?(?:external|internal|international|outside|urgent|important) calls',
    '(?:external|internal|international|outside) calls only',
    `(?<!\\b(?:get|gets|getting|got|receiv\\w+|tak\\w+|miss\\w*|expect\\w*|have|many|answer\\w*) (?:\\w+ )?)calls? from (?:(?:my|our|the|a|all|some|certain) )?(?:${callers}|wife|husband|mother|clients?|customers?|strangers?|outside)`,
    '(?:seulement|uniquement|juste) (?:les )?appels (?:de|du|des|qui|provenant|venant|externes?|internes?)',
    `appels (?:de|du|des|provenant de|venant de)(?: (?:mon|ma|mes|notre|nos|le|la|les))? (?:${callers}|clients?|femme|mari|mere|exterieur)(?: (?:seulement|uniquement))`,
  ].join('|')})\\b`,
);

/** Without the clause that tells why: "I'm away until Friday, so ...". */
function unreasoned(words: readonly string[]): readonly string[] {
  const at = words.findIndex((_, i) => reason.at(words, i) !== undefined);
  if (at < 0 || conditional.at(words, at - 1) || conditional.at(words, at - 2)) return words;
  const end = words.findIndex(
    (word, i) =>
      i > at + 1 &&
      /^(?:so|please|forward|send|divert|redirect|transfer|can|could|et|alors|donc|renvoy\w*|transfer\w*|envoy\w*|redirig\w*|faites|svp|need|jai|il)$/.test(
        word,
      ),
  );
  return [...words.slice(0, at), ...(end < 0 ? [] : words.slice(end))];
}

/** "... and to ...", "... puis au ..." */
const BOTH =
  /^(?:and|et|then|puis|plus|also|aussi|ensuite|finally|finalement|to|au|aux|vers|le|la|les|a|my|mon|ma|cell|mobile|cellulaire|well|as|number|numero)$/;
const JOINS = /^(?:and|et|then|puis|plus|also|aussi|ensuite|finally|finalement|well)$/;

/** Words that only add another number. */
export const isBoth = (words: readonly string[]): boolean =>
  words.every((word) => BOTH.test(word)) && words.some((word) => JOINS.test(word));

function isHour(items: readonly Item[], item: Item, i: number): boolean {
  const next = items[i + 1];
  if (item.is !== 'number' || item.value.length > 4 || next?.is !== 'word' || !units.has(next.text)) return false;
  return wordsBefore(items, i)
    .slice(0, 2)
    .some((word) => timely.has(word));
}

/** "Jusqu'au", "d'ici": cut to their second half, the characters before it are left in the span. */
const isUntil = (item: Item): boolean =>
  item.is === 'word' &&
  (((item.text === 'au' || item.text === 'aux' || item.text === 'en') && item.end - item.start > item.text.length + 5) ||
    (item.text === 'ici' && item.end - item.start === 5));

/** Two numbers for the same calls: to choose from, at once, one after the other. */
function isChoice(items: readonly Item[], item: Item, i: number): boolean {
  if (item.is !== 'phone') return false;
  const far = items.slice(i + 1, i + 7);
  const at = far.findIndex((one) => one.is !== 'word' && one.is !== 'mark');
  const other = at < 0 ? undefined : far[at];
  const between = wordsIn(far.slice(0, Math.max(at, 0)));
  if (/^(?:or|ou)$/.test(between[0] ?? '') && (other?.is === 'phone' || (other?.is === 'number' && other.value.length === 4))) return true;
  return other?.is === 'phone' && other.facts.number !== item.facts.number && isBoth(between);
}
