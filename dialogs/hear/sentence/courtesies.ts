import type { Hearing } from '../../heard';
import { wordAt, type Item } from '../things/items';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from './pieces';

const WORD = /^(?:please|pls|plz|pleas|kindly|svp|stp|s?il|vous|te|plait|plais|bitte)$/;
const ASKED = /^(?:confirm|do-or-how|administrator)$/;

/** "Please.", "s'il vous plaît", and nothing else, where the bot asked whether it shall do something: it shall. */
export const onlyPlease = ({ words, items, asks }: Piece, { question }: Hearing): boolean =>
  ASKED.test(question.ask) && !asks && words.length > 0 && words.every((word) => WORD.test(word)) && onlyWords(items);

/** "S'il vous plaît", "s'il te plaît" as the one word they are written short: three words more stand between no order and its end. */
export function shortPlease(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && PLEASES.test(item.text))) return items;
  const out: Item[] = [];
  for (const [i, item] of items.entries()) {
    const whom = wordAt(items, i - 1);
    const short = item.is === 'word' && PLEASES.test(item.text) && IL.test(wordAt(items, i - 2)) ? SHORT.get(whom) : undefined;
    if (short === undefined) out.push(item);
    // No longer in the message than it is itself: a longer one is taken for a word with an elision.
    else out.splice(-2, 2, { is: 'word', text: short, start: item.end - short.length, end: item.end });
  }
  return out;
}
const PLEASES = /^pla(?:it|is)$/;
const IL = /^s?il$/;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['vous', 'svp'],
  ['te', 'stp'],
]);

/** "If it's not too much trouble", "if you would be so kind", "si ça ne vous dérange pas": no condition, and nothing asked. */
const COURTESY =
  /^(?:if (?:(?:(?:it|that|this) (?:is|was)|its|thats) (?:not|no)|it isnt|that isnt|it wouldnt be|it would not be)(?: too)?(?: much)?(?: of)?(?: an?)? (?:trouble|bother|hassle|inconvenience|problem|to ask)|if (?:it|that) doesnt (?:bother|trouble) you|if (?:you )?(?:would|could|can|will|d)(?: please)? be so (?:kind|good|nice)|if youd be so (?:kind|good|nice)|if (?:you )?(?:dont|do not|wouldnt|would not) mind(?: terribly| too much)?|if i may ask|if i may be so bold|si (?:ca|cela) (?:ne )?(?:vous|te) (?:derange|embete|ennuie) pas(?: trop)?|si ce nest pas trop (?:demander|vous demander|de trouble)|si cest pas trop (?:demander|vous demander|de trouble)|si vous (?:le )?voulez bien|si vous aviez la gentillesse|si vous auriez lamabilite)(?= |$)(?! (?:for|with|to|pour) (?!you\b|u\b|vous\b|toi\b))/;
const LONGEST = 12;

/** The message without its courtesies, which would else be read as conditions. */
export function withoutCourtesies(items: readonly Item[]): readonly Item[] {
  if (!items.some(isIf)) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) break;
    const polite = isIf(item) ? COURTESY.exec(textOf(wordsFrom(items, i)))?.[0] : undefined;
    if (polite === undefined) out.push(item);
    else {
      i += polite.split(' ').length - 1;
      if (out.at(-1)?.is === 'mark' && items[i + 1]?.is === 'mark') i += 1;
    }
  }
  return out.some(({ is }) => is !== 'mark') ? out : items;
}

const isIf = (item: Item): boolean => item.is === 'word' && (item.text === 'if' || item.text === 'si');

function wordsFrom(items: readonly Item[], from: number): string[] {
  const next = items.slice(from, from + LONGEST);
  const end = next.findIndex(({ is }) => is !== 'word');
  return (end < 0 ? next : next.slice(0, end)).flatMap((item) => (item.is === 'word' ? [item.text] : []));
}
