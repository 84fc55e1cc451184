import { namesUser } from '../things/lists';
import type { Item } from '../things/items';

const LEADS =
  '(?:(?:and|but|then|also|please|pls|just|can you|could you|you can|et|mais|puis|aussi|svp|pouvez vous|peux tu|vous pouvez|tu peux|alors) )*';
const TAILS = '(?: (?:please|pls|too|as well|again|now|then|thanks|thank you|svp|stp|aussi|merci|maintenant|egalement))*';
const ONE =
  '(?:mine|my own|(?:le |la |les )?(?:mien|mienne|miens|miennes)|(?:the |le |la |les |du |poste |extension |ext )*#(?: s)?(?: (?:calls|line|phone|forwarding))?)';
const WHOSE = `(?:(?:the one|that|celui|ceux|le renvoi|the forwarding) )?(?:(?:of|for|from|on|de|du|pour) )?${ONE}(?: (?:and|et) ${ONE})*`;
/** "Remove 104", « supprimez le 104 »: the user, and nothing of theirs. */
const NOT_BARE = `(?!(?:(?:the|le|la|les|poste|extension|ext|and|et|user) )*#(?: (?:and|et|le|la|poste|extension|ext|#))*${TAILS}$)${WHOSE}`;
const AS_BEFORE =
  '(?:back(?: (?:to normal|on|here|in|home|to (?:my|her|his|their|the) (?:own )?(?:desk|phone|office|place)|(?:to )?(?:how|the way) it was(?: before)?))?|to normal|as (?:before|usual|it was(?: before)?)|normal|comme (?:avant|dhabitude|cetait(?: avant)?)|(?:de )?(?:retour )?a la normale)';
const ENDS = new RegExp(
  `^${LEADS}(?:${[
    `(?:take|turn|switch|shut|put|set|get|bring|change) ${WHOSE} (?:back )?(?:off|${AS_BEFORE})`,
    `(?:take|turn|switch|shut) off ${WHOSE}`,
    `(?:i|ill|i will|i can|id like to|i want to)(?: (?:take|get|have|want))? ${WHOSE} (?:back|again|myself)`,
    `(?:moi )?(?:je )?(?:reprends|reprendrai|veux reprendre|recupere|recupererai) ${WHOSE}`,
    `(?:stop|cancel|end|drop|lift|clear) (?:forwarding |diverting )?${WHOSE}`,
    `(?:remove|disable|deactivate) (?:(?:forwarding|diverting) ${WHOSE}|${NOT_BARE})`,
    `${WHOSE} (?:(?:can|should|may|must|is to|are to|goes?|to be|needs? to be|ought to be) )?(?:be |go |come )?(?:${AS_BEFORE}|off|stop|stopped|removed|cancelled|turned off|switched off)`,
    `(?:enleve|arrete|annule|coupe|ote)[rz]? ${WHOSE}`,
    `(?:retire|desactive|supprime)[rz]? ${NOT_BARE}`,
    `(?:remets|remettez|remettre|mets|mettez|ramene[rz]?) ${WHOSE} ${AS_BEFORE}`,
    `${WHOSE} (?:peut |peuvent |doit |doivent )?(?:revenir |redevenir |etre )?(?:${AS_BEFORE}|arretee?s?|enlevee?s?|annulee?s?)`,
    `(?:retour a la normale|back to normal) (?:for|of|pour|de|du) ${ONE}(?: (?:and|et) ${ONE})*`,
  ].join('|')})${TAILS}$`,
);
/** Nobody says it in more, in items. */
const MOST = 16;

/** "Take mine off", "105 back to normal", « le 105 comme avant »: that somebody's forwarding ends, without the word for it. */
export function saysEnd(items: readonly Item[]): boolean {
  if (items.length > MOST) return false;
  // `#` stands for an extension or a login.
  const text = items
    .flatMap((item) => (item.is === 'word' ? [item.text] : namesUser(item) ? ['#'] : item.is === 'mark' ? [] : ['@']))
    .join(' ');
  return /mine|my own|mien|#/.test(text) && ENDS.test(text);
}

/** "... to 613 555 0100 and mine back to normal": what follows is said of somebody else, for whom it ends. */
export function endsNext(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + MOST);
  const end = next.findIndex((item) => item.is === 'mark' && /[,.!?;\n]/.test(item.text));
  return saysEnd(end < 0 ? next : next.slice(0, end));
}
