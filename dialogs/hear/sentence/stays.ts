import type { Item } from '../things/items';
import { namesUser } from '../things/lists';
import { textOf } from '../text/once';

const wordsIn = (items: readonly Item[]): string[] => items.flatMap((item) => (item.is === 'word' ? [item.text] : []));

/** "105 stays as it is", "le 105 ne change pas", "100 et 102 : rien à changer", "leave 105 alone". */
export const STAYS =
  /\b(?:(?:stays?|remains?|keeps?|rest(?:e|ent|er)|demeure(?:nt)?)(?: (?!off\b|forward)\w+){0,3}? (?:as|same|unchanged|put|alone|comme|tel|tels|telle|telles|inchange\w*|pareil\w*|ainsi|meme|place|idem)|unchanged|inchange\w*|nothing to (?:change|do)|no changes?|rien (?:a |de )?(?:changer|faire|modifier|toucher)|aucun changement|pas de changement|(?:ne )?(?:change|bouge)(?:nt)? (?:pas|rien)|(?:ny |ne )?(?:touch\w+) (?:pas|rien|surtout pas)|(?:dont|do not|never) (?:touch|change)|(?:leave|leaving|laiss\w+)(?: \w+){0,3} (?:alone|be|as|tel|tels|telle|telles|comme|tranquilles?))\b/;
/** "..., 105 stays in the office": told behind an order for others. */
export const STAYS_THERE =
  /^(?:(?:le|the|poste|extension|ext) )*(?:stays?|remains?|reste(?:nt)?|demeure(?:nt)?) (?:at|in|on|here|home|au|aux|a|ici|sur|dans|la)\b/;
/** "Never mind 102", "laissez faire le 102", "oubliez le 102": given up before it was begun. */
export const GIVES_UP =
  /^(?:(?:ah|oh|euh|hum|bon|ben|mais|et|and|but|no|non|nah|actually|finalement|en fait|wait|attendez|attends|sorry|pardon|pour|for|le|la|les|poste|extension|ext) )*(?:laiss\w+ (?:faire|tomber|donc faire|donc tomber)|oubli\w+(?! (?:surtout )?pas\b)|never ?mind|forget(?: about)?|scratch|skip)(?: (?:le|la|les|the|pour|for|about|du|de|poste|postes|extension|ext|ca|that))*(?: |$)/;
/** "..., gardez celui du 105", "keep the one of 105": what is in force for them stays. */
export const KEEPS =
  /^(?:(?:mais|et|but|and|svp|stp|please|on|je|i|we|de|nous|vous pouvez|tu peux|you can|(?:id|wed|i would|we would) like to|(?:want|need) to|(?:aimerais|aimerions|voulons|veux|veut|voudrions|voudrais|souhaitons)) )*(?:gard\w+|conserv\w+|laiss(?:e|es|ez|er|ons)|keep|keeping|leave)(?: (?:celui|celle|ceux|celles|le|la|les|l|the|that|one|those|du|de|des|of|for|on|and|et|pour|au|sur|poste|postes|extension|ext|renvoi|renvois|transfert|forwarding|calls|appels|svp|stp|please))*$/;
/** How soon behind the user it must be told that nothing changes, in items. */
const NEAR = 10;

export const usersIn = (items: readonly Item[]): boolean => items.some(namesUser);

const says = (text: string): boolean => STAYS.test(text) || STAYS_THERE.test(text) || KEEPS.test(text);

/** A clause from here on names a user, and says that nothing changes for them. */
export function staysAhead(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + NEAR);
  const end = next.findIndex((item) => item.is === 'phone' || (item.is === 'mark' && /[,.!?;\n]/.test(item.text)));
  const clause = end < 0 ? next : next.slice(0, end);
  return next[end]?.is !== 'phone' && usersIn(clause) && says(textOf(wordsIn(clause)));
}

/** "Le renvoi du 104 reste en place, mais celui du 105 ...": this clause said so of its user, and another user follows. */
export const staysBefore = (part: readonly Item[], items: readonly Item[], from: number): boolean =>
  usersIn(part) && usersIn(items.slice(from, from + NEAR)) && STAYS.test(textOf(wordsIn(part.slice(-NEAR))));
