import type { Subject } from '../../../machines/words';
import { take } from '../claims';
import { subjectOf, whose } from './forwarding';
import type { Item } from '../things/items';
import { speakerIn } from './address-speaker';
import { sameSubject, type Meaning } from '../meaning';
import { afterLeads, mannerOf } from '../sentence/manner';
import { wordsIn, type Piece } from '../sentence/pieces';
import { named, type Role } from '../sentence/roles';
import { isStrange, mayName } from '../sentence/thirds';
import { textOf } from '../text/once';
import { usesForThem } from './uses-address';

export const EMAIL_UPDATE = 'email.update';
export const EMAIL_ADD_SECOND = 'email.add-second';

/** The speaker's own address is spoken of. */
export const OWN =
  /\b(?:my|mon|ma|mes|our|notre|own)\b(?: \w+){0,3} (?:mail|email|courriel|address|adresse|profile|profil)\b|\b(?:for|pour) (?:me|moi)\b/;
/** An address is spoken of, by its word or by itself. */
const speaksOfAddress = ({ items, words }: Piece): boolean =>
  items.some(({ is }) => is === 'email') ||
  words.some((word) => /^(?:e?mails?|courriels?|courrier|address(?:es)?|adresses?|backup|secondary|secours|rechange)$/.test(word));
export const REFUSED = /\b(?:dont|do not|never)\b|\bne? ?\w+ pas\b/;

/** Users by extension or login, or by digits that are said to be somebody's ("104's", "du 104"); an address names nobody here: it is what shall be set. */
const whomIn = (piece: Piece): Subject[] =>
  named(piece.items).flatMap(({ item, role }) => {
    if (item === speakerIn(piece)) return [];
    // "Add ann@x.com to 104", "pour Hannah au 104": an address goes to no number.
    const user = item.is === 'extension' || item.is === 'login' || (item.is === 'number' && (role === 'subject' || isLineOf(item, role)));
    const subject = role !== 'own' && user ? subjectOf(item) : undefined;
    return subject ? [subject] : [];
  });

const isLineOf = (item: Item, role: Role): boolean =>
  item.is === 'number' && role === 'target' && item.groups.length === 1 && item.value.length >= 2 && item.value.length <= 5;

/** "Change the email of extension 104 to ann@x.com": of one user who can be looked up, and not the speaker's own (SO-8). */
export function movesAddress(piece: Piece): boolean {
  const text = textOf(piece.words);
  return speaksOfAddress(piece) && !OWN.test(text) && !REFUSED.test(text) && whomIn(piece).length === 1;
}

/** "My new email is ...": what is on file shall be another one; nobody names themself so. */
const NEW_ADDRESS =
  /\b(?:my|our|mon|notre|ma) (?:new|nouveau|nouvelle|nouvel)(?: \w+)? (?:mail|email|courriel|address|adresse)\b|\b(?:my|our|mon|notre|ma) (?:new|nouveau|nouvelle) (?:mail|email|courriel|address|adresse)\b/;
const NOW_ANOTHER =
  /\b(?:my|our|mon|notre)(?: work| own)? (?:mail|email|courriel|address|adresse)(?: address| courriel)? (?:is now|(?:has |was )?changed to|should now be|est maintenant|est desormais|a change pour)\b/;
export const changesAddress = ({ items, words }: Piece): boolean =>
  items.some(({ is }) => is === 'email') && (NEW_ADDRESS.test(textOf(words)) || NOW_ANOTHER.test(textOf(words)));

const SECOND = /\b(?:second|secondary|backup|another|add|deuxieme|seconde?|autre|secours|ajout\w*)\b/;
const ALTERS = /^(?:change[rz]?|replace|update|set|correct|fix|switch|modifie[rz]?|remplace[rz]?|corrige[rz]?|mett(?:ez|re)|mets)$/;

/** What is on file for somebody does not hold: it is told, and wanted to be mended. */
export const OUTDATED =
  /\b(?:wrong|incorrect|outdated|out of date|obsolete|invalid|no longer|anymore|typo|misspelt|misspelled|mistake|not right|isnt right|bounces|bouncing|mauvaise?|fausse|faux|has changed|changed|a change|ont change|plus valide|plus bon(?:ne)?|perimee?|desuete?|erreur|faute)\b/;
/** Right before the address: what it is, or is to be, from now on. */
const BECOMES =
  /\b(?:is now|is currently|has changed to|(?:was |has been |have )?(?:changed|switched|moved) to|(?:should|must|ought to|needs to|has to|will)(?: now)? be(?: changed to)?|should (?:now )?read|est maintenant|est desormais|est rendu|devrait etre|doit etre|sera|a change pour|devien(?:t|ne|dra)|(?:doit|devrait|va|should|must|shall) (?:devenir|become)|becomes?|become|soit(?: maintenant| desormais| dorenavant)?(?: (?:changee?|remplacee?|mise?|modifiee?) (?:pour|par|a))?)$/;
/** "We have a new email for extension 104 now: ...", « un nouveau courriel pour le 104 : ... ». */
const NEW_FOR =
  /\b(?:new|different|another|other|nouve\w+|autre) (?:e?mail|courriel|address|adresse)(?: address| courriel)? (?:for|pour|of|de|du)\b(?: \w+){0,3}$/;
/** ... behind words that the one on file does not hold. */
const IS_NOW =
  /\b(?:its|it is|it should be|should be|must be|use|one is|address is|email is|cest|devrait etre|doit etre|utilisez)(?: now| maintenant| desormais)?$/;
/** "Le bon courriel de Daniel", "her correct email". */
const THE_RIGHT_ONE = /\b(?:bon|bonne|vraie?|correct|right|real|actual) (?:e?mail|courriel|address|adresse)\b/;
/** Whose it is: "Hannah's email", "her address", "the email of Hannah". */
const THEIR_ADDRESS =
  /\b(?:his|her|their|son|leur|(?!mauvais\b|des\b|les\b|mes\b|ses\b|vos\b|nos\b|its\b|is\b|was\b|as\b|ces\b|pas\b|plus\b)\w+s) (?:new |work |nouvelle? |nouvel )?(?:e?mail|courriel|address|adresse)\b|\b(?:e?mail|courriel|address|adresse)(?: address| courriel)? (?:of|for|de|du|d|pour) \w+/;

/** "Hannah's email is now ann@x.com, ext 104": told as a fact, of somebody else, and wanted to be one. */
export function tellsAddress(piece: Piece): boolean {
  const { items, words, asks } = piece;
  const at = items.findIndex(({ is }) => is === 'email');
  const text = textOf(words);
  if (at < 0 || asks || OWN.test(text) || REFUSED.test(text) || SECOND.test(text)) return false;
  const before = textOf(wordsIn(items.slice(0, at)));
  if (NEW_FOR.test(before) && whomIn(piece).length === 1 && !SECOND.test(text.replace(/\banother\b/, ''))) return true;
  const becomes = BECOMES.test(before) || (IS_NOW.test(before) && (OUTDATED.test(before) || THE_RIGHT_ONE.test(before)));
  return becomes && (THEIR_ADDRESS.test(before) || whomIn(piece).length === 1) && speaksOfAddress(piece) && whomIn(piece).length <= 1;
}

/** "Hannah's email has changed. It's now ann@x.com": the fact, and what it is now, in two breaths; made one piece. */
export function joinTold(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, i): readonly Piece[] => {
    const [before, next] = [pieces[i - 1], pieces[i + 1]];
    if (before && isTold(before) && saysAddress(piece)) return [];
    if (!next || !isTold(piece) || !saysAddress(next)) return [piece];
    return [{ ...next, items: [...piece.items, ...next.items], words: [...piece.words, ...next.words], leans: piece.leans }];
  });
}
const isTold = ({ items, words, asks }: Piece): boolean => {
  const text = textOf(words);
  return !asks && !items.some(({ is }) => is === 'email') && OUTDATED.test(text) && THEIR_ADDRESS.test(text) && !OWN.test(text);
};
const saysAddress = ({ items, words }: Piece): boolean => words.length <= 6 && items.filter(({ is }) => is === 'email').length === 1;

/** "Changez l'adresse de 104@organization.com pour ann@x.com": an order that has all its parts, whichever topic its words resemble most; who is named in it does not speak. */
export function plainlyMoves(piece: Piece): boolean {
  const { words, asks, items } = piece;
  return (
    !asks &&
    mannerOf(words, asks) === 'order' &&
    ALTERS.test(words[afterLeads(words)] ?? '') &&
    words.some((word) => /^(?:e?mail|courriel|address|adresse)$/.test(word)) &&
    !SECOND.test(textOf(words)) &&
    items.some(({ is }) => is === 'email') &&
    movesAddress(piece)
  );
}

/** A second address by its name, beside the one on file. */
const SECOND_ADDRESS =
  /\b(?:second|seconde|secondary|deuxieme|backup|alternate|autre) (?:e?mail|courriel|address|adresse)\b|\b(?:e?mail|courriel|address|adresse)(?: courriel| e?mail| address)? (?:secondaire|de secours|de rechange)\b|\b(?:another|extra|additional|one more|private|personal) (?:e?mail|address)(?: address)? (?:next to|beside|besides|alongside|in addition|on top)\b|\b(?:autre|de plus) (?:courriel|adresse)(?: courriel)? (?:a cote|en plus)\b/;
export const namesSecondAddress = (words: readonly string[]): boolean => SECOND_ADDRESS.test(textOf(words));

/** "ann@x.com as my second email, please", "2e adresse : ann@x.com": the address, and what it shall be; it tells nobody's name. */
export const plainlyAdds = (piece: Piece): boolean =>
  !piece.asks &&
  mannerOf(piece.words, false) === 'order' &&
  piece.items.some(({ is }) => is === 'email') &&
  namesSecondAddress(piece.words) &&
  GIVEN.test(textOf(piece.words)) &&
  !OTHER_ADDRESS.test(textOf(piece.words)) &&
  addsAddress(piece);
/** "My other email is ...": that may be how they name themself, or what is wanted of it is not said. */
const GIVEN =
  /\b(?:as|comme|en|add|adding|ajout\w*|mett\w+|mets|set|put|use|want|need|like|besoin|faut|veux|voudrais|aimerais)\b|^(?:my |mon |ma )?(?:second|seconde|secondary|deuxieme|backup)\b(?!.*\bcest\b)/;
const OTHER_ADDRESS = /\b(?:autre|other|another|is|est|was|etait|change[rz]?|remplace[rz]?|replace|update|modifie[rz]?)\b/;

const TAKES_AWAY = /\b(?:remove|delete|take away|drop|disable|supprime[rz]?|enleve[rz]?|retire[rz]?|efface[rz]?)\b/;
const OTHERS =
  /\b(?:his|her|their|son|sa|leurs?)\b (?:\w+ ){0,2}?(?:profile|account|profil|compte)\b|\b(?:for|pour) (?:him|her|them|lui|elle|eux)\b/;

/** "Add ann@x.com as my second email": the speaker's own, or of one user who can be looked up. */
export function addsAddress(piece: Piece): boolean {
  const text = textOf(piece.words);
  return speaksOfAddress(piece) && !TAKES_AWAY.test(text) && !REFUSED.test(text) && !OTHERS.test(text) && whomIn(piece).length <= 1;
}

const ADDS =
  /\b(?:add|set|put|give|register|record|save|store|enter|include|link|attach|ajout\w*|mettre|mett(?:ez|s)|inscri\w*|enregistr\w*|entrer|lier|associ\w*)\b/;
const WRITES =
  /\b(?:(?:will|would|do) (?:you|u)|allez vous|est ce que vous)(?: \w+){0,2}? (?:write|send|mail|email|copy|cc|notify|contact|use|ecri\w+|envo\w+|avis\w+|utilis\w+)\b/;

/** "Will you also write to my second address?": how the one on file is used, where none is named that could be added. */
export function asksOfUse({ items, words, asks }: Piece): boolean {
  const text = textOf(words);
  return (asks || WRITES.test(text)) && !ADDS.test(text) && !items.some(({ is }) => is === 'email');
}

/** "... for Hannah Weber", "Hannah Weber's second address": words that may be a name, where it is said whose the address is. */
function namesSomebody({ items, words }: Piece): boolean {
  if (OWN.test(textOf(words))) return false;
  return items.some((item, i) => {
    const [next, second] = [items[i + 1], items[i + 2]];
    if (item.is !== 'word' || !/^(?:for|of|pour|de|chez)$/.test(item.text) || next?.is !== 'word' || !isStrange(next.text))
      return item.is === 'word' && item.text.endsWith('s') && next?.is === 'mark' && next.text === "'" && isStrange(item.text);
    return (
      second === undefined ||
      second.is !== 'word' ||
      isStrange(second.text) ||
      /^(?:is|est|should|devrait|sera|shall|au|at|on|ext|extension|poste|le|sur)$/.test(second.text)
    );
  });
}

/** Who was named first: "pour Tomasz, le 105, ... lui ...". */
const THEM = /^(?:lui|elle|il|him|her|she|he|ses|his)$/;

/** Of several addresses none is taken: it is asked for (T10). */
export function addNewAddress(meaning: Meaning, piece: Piece, kind: typeof EMAIL_UPDATE | typeof EMAIL_ADD_SECOND): void {
  const speaker = speakerIn(piece);
  if (speaker) take(meaning.named, speaker);
  const emails = [...new Set(piece.items.flatMap((item) => (item.is === 'email' ? [item.value] : [])))];
  const [email] = emails;
  const subjects = whomIn(piece);
  const told = piece.words.some((word) => THEM.test(word)) ? meaning.ahead : [];
  if (subjects.length === 0 && kind === EMAIL_ADD_SECOND && told.length === 1) subjects.push(...told);
  if (subjects.length === 0 && theirSecond(piece, kind)) subjects.push(...(onlyUser(meaning) ?? []));
  if (subjects.length === 0 && usesForThem(piece)) {
    const theirs = whose(meaning, piece);
    if (theirs.length === 1) subjects.push(...theirs);
  }
  if (subjects.length === 0 && (usesForThem(piece) || namesSomebody(piece) || tellsAddress(piece) || theirSecond(piece, kind))) {
    meaning.nobody = kind;
    if (email !== undefined && emails.length === 1) meaning.nobodys = { email };
    return;
  }
  meaning.frames.push({
    kind,
    subjects,
    self: kind === EMAIL_ADD_SECOND,
    ...(email !== undefined && emails.length === 1 ? { email } : {}),
  });
}

/** "Forward 104 to ..., and add ... as her second address": of the only user for whom anything was begun, and who is not the speaker. */
export function onlyUser({ frames }: Meaning): readonly Subject[] | undefined {
  const [first, ...more] = frames;
  const [user, other] = first?.subjects ?? [];
  if (!user || other || user.is === 'self') return undefined;
  return more.every(({ subjects }) => subjects.length === 1 && subjects.every((one) => sameSubject(one, user))) ? [user] : undefined;
}

/** "Louis's second address", "her backup email": whose it is stands before it, and it is not the speaker's. */
const SECOND_ONE = '(?:second|secondary|backup|back up|other|alternate|alternative|additional|extra)';
const HERS = new RegExp(
  `\\b(?:his|her|their) (?:new )?${SECOND_ONE} (?:e ?mail|mail|address|one)\\b|\\bgive (?:him|her|them) an? (?:\\w+ )?${SECOND_ONE}\\b|\\b(?:sa|son|leur) (?:nouvelle )?(?:deuxieme|seconde?|autre) (?:e ?mail|mail|courriel|adresse)\\b|\\b(?:ajoute[rz]?|mett(?:ez|re)|mets|donne[rz]?|inscri\\w+) (?:lui|leur) (?:un|une|la|le|l)\\b|\\b(?:lui|leur) (?:ajouter|mettre|donner|inscrire)\\b`,
);
const isSecond = new RegExp(`^${SECOND_ONE}$`);
const theirSecond = (piece: Piece, kind: string): boolean =>
  kind === EMAIL_ADD_SECOND &&
  !OWN.test(textOf(piece.words)) &&
  (HERS.test(textOf(piece.words)) ||
    piece.items.some((item, i) => {
      const next = piece.items[i + 1]?.is === 'mark' ? piece.items.slice(i + 2).find(({ is }) => is === 'word') : piece.items[i + 1];
      const name = item.is === 'word' && item.text.endsWith('s') ? item.text.slice(0, -1) : undefined;
      return name !== undefined && mayName(name) && !NOT_SOMEBODY.test(name) && next?.is === 'word' && isSecond.test(next.text);
    }));

/** What may stand before an apostrophe and is nobody. */
export const NOT_SOMEBODY = /^(?:company|office|firm|business|today|let|that|what|here|there|who|organization|support|week|portal)$/;
