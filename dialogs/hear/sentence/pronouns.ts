import type { Item } from '../things/items';
import { says } from '../text/lexemes';
import { afterLeads, mannerOf } from './manner';
import { OUTDATED } from '../wish/new-address';
import { onlyWords, type Piece } from './pieces';
import { textOf } from '../text/once';

/** "... remove her", "... update it", "... send it once more", "... mettez-la à jour": done to what the words before speak of. */
const ORDERS = new RegExp(
  `\\b(?:${[
    '(?:remove|delete|deactivate|suspend|disable|update|change|replace|correct|fix|add|resend|send)(?: (?:both|it|that|this|the|her|him|them|one|another|new|a))*',
    '(?:take|kick|get|lock|shut|cut) (?:her|him|them|it) (?:off|out)',
    '(?:shut|close|cut|turn|switch|take|lock|block|revoke|terminate|end|disable|deactivate|remove|delete|cancel|suspend|pull|kill)(?: (?:off|down|out|away))?(?: (?:his|her|their|the|all|any|that|user))* (?:access|accounts?|logins?|profile|user)(?: (?:off|down|out|away))?',
    '(?:coupe|ferme|bloque|revoque|desactive|supprime|retire|enleve|suspend)[rz]?(?: (?:lui|leur))? (?:son|sa|ses|leurs?|les?|l|tous ses) ?(?:acces|comptes?|profils?|identifiants?|utilisat(?:eur|rice)s?)',
    'switch (?:it|that|them) over',
    '(?:removing|deleting|deactivating)(?: (?:it|that|this|the|his|her|their|him|them|user|account))*',
    '(?:his|her|their|the|that|both) (?:users?|accounts?|logins?|profiles?|access)(?: to be| be)? (?:removed|deleted|deactivated|closed|shut off|taken off|cancelled)',
    '(?:retire|supprime|enleve|desactive|suspend|change|remplace|corrige|modifie|ajoute|envoie|renvoie)[rz]?(?: (?:le|la|les|lui|leur|en|un|une|autre|nouveau|ca|cela))*',
    '(?:envoy|renvoy)e[rz](?: (?:le|la|les|lui|leur|en|un|autre|nouveau|ca))*',
    'mett(?:ez|re) (?:le |la |les |ca )?a jour',
    '(?:le|la|les|lui|leur|l) ?(?:retirer|supprimer|enlever|desactiver|changer|remplacer|corriger|modifier|renvoyer|envoyer|mettre a jour)',
  ].join('|')})\\b`,
);
/** Nothing of its own beside the order. */
const BARE =
  /^(?:please|pls|plz|kindly|so|and|then|can|could|would|will|you|u|for|me|us|to|the|our|account|system|list|once|more|again|now|asap|immediately|thanks|thank|her|him|them|it|that|this|one|from|off|of|new|another|a|at|on|in|file|svp|stp|il|sil|vous|te|plait|alors|donc|et|pouvez|pourriez|peux|peut|veuillez|merci|de|du|des|la|le|les|lui|leur|compte|systeme|notre|liste|encore|une|un|fois|nouveau|maintenant|en|l|ca|cela|by|with|dans|moi|nous|his|their|son|sa|ses|leur|access|acces|profile|profil|user|users|accounts|mind|both|two|person|people|employees|colleagues|employee|utilisateurs|comptes|deux|prie|bien|vouloir|utilisateur|utilisatrice|employe|employee|personne|cet|cette|ce|those|these|have|need|needs|be|i|we|want|like|id|je|faudrait|doit|devrait|pourrait|voudrais|veux|jaimerais|aimerais|il|faut)$/;
const ADDRESS = /^(?:mail|email|emails|courriel|address|adresse)$/;
/** "Her new email is ...": of somebody who was named right before. */
const THEIRS = /\b(?:her|his|their|son|sa|leur) (?:new |nouveau |nouvelle |nouvel )?(?:e?mail|courriel|address|adresse)\b/;
/** Around an address: "it is now ...", "la nouvelle est ...". */
const GIVES =
  /^(?:its|it|is|should|be|now|the|a|new|one|address|email|mail|please|use|instead|that|would|to|cest|est|ca|devrait|etre|sera|le|la|l|nouveau|nouvelle|maintenant|desormais|utilisez|plutot|adresse|courriel|et|and|her|his|their|son|sa|leur|voici|here|svp|merci|thanks)$/;

const isUser = ({ is, ...item }: Item): boolean =>
  is === 'extension' || is === 'login' || (is === 'number' && 'value' in item && item.value.length >= 2 && item.value.length <= 5);
const NOTHING: Item = { is: 'mark', text: '', start: 0, end: 0 };
const isThing = ({ is }: Item): boolean => is !== 'word' && is !== 'mark';

/**
 * "Extension 104 has left us, please remove her"; "change the email of ext. 104. It should be ann@x.com": what is done stands in one
 * sentence, and to whom in the one before. Both are read as one, where the second can only mean the first: it names no user, and the
 * first names exactly one and gives no order of its own. Calls are left out: whose they are is read elsewhere (thirds.ts).
 */
export function joinPronouns(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const tale = before && isRemark(before) ? toldBefore(out) : -1;
    const told = out[tale];
    if (before && (onlyAsksWhether(before) || leans(before, piece) || givesAddress(before, piece)))
      out[out.length - 1] = both(before, piece);
    else if (told && leans(told, piece)) out[tale] = both(told, piece);
    else out.push(piece);
  }
  return out;
}

/** Before so many remarks the tale still is the last thing told. */
const REMARKS = 3;
/** The last piece before the remarks at the end; -1: there are too many of them. */
function toldBefore(out: readonly Piece[]): number {
  const at = out.findLastIndex((piece) => !isRemark(piece));
  return out.length - 1 - at <= REMARKS ? at : -1;
}

/** "It was sudden", "we were all surprised", "c'était soudain": how the tale before is felt, in few words and of nobody new. */
const REMARK =
  /^(?:(?:and|but|so|et|mais) )?(?:(?:it|this|that|he|she|they|everyone|everybody|we|i|ce|on|nous|je|il|elle|ils|elles|tout le monde|ca) (?:all |nous |me |a |y )*(?:was|is|are|were|am|came|happened|had|feels?|felt|will|did|wasnt|didnt|will|est|etait|etaient|sont|sommes|suis|etions|avons|fut|sera|arrive|surpris|ete|avait|ai)\b|(?:its|thats|hes|shes|were|im|cest|cetait|chui)\b|(?:very|so|quite|all very|sad|sadly|unfortunately|what a|no hard|rather|tres|tout|triste\w*|quelle|quel|malheureusement|helas|dommage|a pity|such a|un peu)\b)/;
/** Somebody else may be told of, or something is wanted. */
const NEW =
  /\b(?:new|hire\w*|replace\w*|instead|joins?|joined|starts?|started|took over|takes over|please|want|wants|need|needs|would|could|should|if|unless|until|nouv\w*|embauch\w*|remplac\w*|commence\w*|prend|veuillez|svp|veut|veux|voud\w*|faut|si|sauf|pin|nip|password|forward\w*|renvo\w*|calls|appels|back|returns?|revien\w*|revenu\w*|retour)\b/;
const MOST_REMARKED = 9;
const isRemark = ({ items, words, asks, leadsOn }: Piece): boolean => {
  if (asks || leadsOn || words.length > MOST_REMARKED || items.some(isThing)) return false;
  const text = textOf(words);
  return REMARK.test(text) && !NEW.test(text) && !ORDERS.test(text) && !says.imperative(words[0]);
};

/** "Could you, please, ...": the comma after it ends nothing. */
const onlyAsksWhether = ({ words, items, asks }: Piece): boolean =>
  !asks &&
  words.length <= 6 &&
  onlyWords(items) &&
  /^(?:\w+ ){1,2}(?:you|u|vous|tu)(?: (?:please|pls|plz|s?il|vous|te|plait|svp|stp))*$/.test(textOf(words)) &&
  mannerOf(words, false) === 'polite-you';

/** The order goes first where the other sentence begins like a question without its user: "104 is gone". */
function both(a: Piece, b: Piece): Piece {
  const [first, second] = isUser(a.items[0] ?? NOTHING) && mannerOf(a.words, false) === 'question' ? [b, a] : [a, b];
  return { ...b, items: [...first.items, ...second.items], words: [...first.words, ...second.words], leans: a.leans };
}

/** "Please remove both users", « supprimez les deux »: the two that were told of. */
const BOTH =
  /\b(?:remove|delete|deactivate|removing|deleting|deactivating) (?:(?:them )?both|the two)\b|\bboth (?:users|accounts) (?:removed|deleted)\b|\b(?:supprime|retire|enleve|desactive)[rz]? les deux\b/;
const speaksOfCalls = ({ words }: Piece): boolean =>
  says.surelyForward(words) || says.calls(words.filter((word) => word !== 'extension' && word !== 'poste')) || words.includes('forward');

/** Who is away for a time comes back. */
const ON_LEAVE = /\b(?:vacances|vacation|holidays?|conge|lunch|diner|pause|break)\b/;

function leans(before: Piece, piece: Piece): boolean {
  const text = textOf(piece.words);
  const users = before.items.filter(isUser).length;
  if (piece.items.some(isThing) || before.asks || users !== (BOTH.test(text) ? 2 : 1)) return false;
  const order = ORDERS.exec(text);
  if (!order || before.items.some(({ is }) => is === 'phone' || is === 'secret' || is === 'account')) return false;
  if (speaksOfCalls(before) || speaksOfCalls(piece) || ON_LEAVE.test(textOf(before.words))) return false;
  if ((piece.asks && mannerOf(piece.words, true) !== 'polite-you') || mannerOf(piece.words, false) === 'question') return false;
  const rest = `${text.slice(0, order.index)} ${text.slice(order.index + order[0].length)}`.split(' ').filter((word) => word !== '');
  return (
    rest.every((word) => BARE.test(word)) &&
    !says.imperative(before.words[afterLeads(before.words)]) &&
    (isUser(before.items[0] ?? NOTHING) || mannerOf(before.words, false) === 'order')
  );
}

/** An address alone, behind an order about an address that did not say which. */
function givesAddress(before: Piece, { items, words }: Piece): boolean {
  const things = items.filter(isThing);
  return (
    things.length === 1 &&
    things[0]?.is === 'email' &&
    words.length > 0 &&
    words.length <= 8 &&
    words.every((word) => GIVES.test(word)) &&
    !before.asks &&
    before.items.some(isUser) &&
    !before.items.some(({ is }) => is === 'email') &&
    ((before.words.some((word) => ADDRESS.test(word)) && (says.alter(before.words) || OUTDATED.test(textOf(before.words)))) ||
      THEIRS.test(textOf(words)))
  );
}
