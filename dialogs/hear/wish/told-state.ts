import type { Hearing } from '../../heard';
import { FORWARDING } from './forwarding';
import { inHand, type Meaning } from '../meaning';
import { says } from '../text/lexemes';
import { afterLeads, mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** Where calls go instead is told: "everything goes to my mobile", "tout sonne sur mon cell". */
const TELLS =
  /\b(?:everything|it all|all of it|(?:all )?(?:of )?(?:my|our|the) (?:\w+ )?calls?|calls|they|it)(?: they)? (?:(?:now|always|still|just|all|only|keeps?|is|are|being|gets?|get) )*(?:go|goes|going|rings?|ringing|sent|forwarded|forwards?|diverted|redirected|lands?|landing|ends? up|ending up|comes?|coming|enter\w*|arriv\w+|fall\w*)\b(?: \w+){0,3}? (?:to|on|at|in) (?:my|our|the|a|some|his|her|their)(?: \w+){0,2} (?:mobile|cell|cellular|handy|cellphone|cell phone|phone|home|house|number|iphone|smartphone|wife|husband|colleague|old \w+)\b|\b(?:tout|(?:tous )?mes appels|les appels|ca) (?:(?:se|me) )?(?:va|vont|sonne|sonnent|arrive|arrivent|tombe|tombent|aboutissent|passe|passent|est|sont)\b(?: \w+){0,3}? (?:sur|a|au|vers|chez) (?:mon|ma|le|la|un|une)(?: \w+){0,2}? ?(?:cell|cellulaire|mobile|portable|maison|numero|telephone)\b|\b(?:tout|(?:tous )?mes appels|les appels) (?:va|vont|sonne|sonnent|arrive|arrivent|tombe|tombent|aboutissent|rentre|rentrent)(?: (?:encore|toujours))? chez (?:moi|nous)\b/;
/** "I set up a forward yesterday", "j'ai un renvoi sur ma ligne": it is in force, and whose it is. */
const HAS =
  /^(?:(?:hi|hello|so|ok|um|uh|yeah|yes|bonjour|oui|euh|allo) )*(?:i|we|ive|weve|je|jai|javais|on a|on avait|nous avons|nous avions)(?: (?:had|have|got|just|already|encore|deja|still|fait))?(?: (?:set up|setup|put|made|have|had|got|activated|enabled|turned on|switched on|started|added|mis|active|programme|mettre|demande))?(?: (?:up|on|a|an|the|my|some|un|le|mon|call|calls|en place))* (?:forward|forwards|forwarding|renvoi|transfert|redirection|deviation|renvoi dappels?|transfert dappels?)\b/;
/** Wished, asked for, told of what may be, or by somebody else: nothing that is in force is told by that. */
const NOT_TOLD =
  /\b(?:if|when|whenever|once|until|so that|make sure|have|want|wants|like|please|should|could|would|says?|said|told|not|never|dont|si|quand|lorsque|pour que|veux|veut|voudr\w+|aimer\w+|dit|faites|faut)\b|\b(?:his|her|their)$/;
const LEADS =
  '(?:(?:please|pls|pis|puis|so|and|but|now|just|then|phone|number|here|can you|could you|would you|will you|can we|can i|could i|i|we|want to|want you to|need to|need you to|want|would like to|would like you to|would like|id like to|id like you to|id like|lets|svp|alors|et|mais|donc|bon|maintenant|desormais|pouvez vous|pourriez vous|vous pouvez|pourrais tu|peux tu|je veux|je voudrais|jaimerais|faut|il faut|faudrait|il faudrait|on peut|veuillez) )*';
const TAIL =
  '(?: (?:to normal|to default|to (?:the|my) (?:desk|phone|office|line|number|default)|(?:to )?(?:how|the way|what) it was|like (?:it was )?before|as (?:it was|before)|any ?more|any longer|again|now|please|pls|then|right away|immediately|already|asap|thanks|thank you|svp|merci|for me|to|comme avant|comme cetait|a la normale|maintenant|tout de suite))*';
const NO_LONGER =
  '(?:(?:dont|do not|no longer) (?:need|want|like) (?:it|that|this|them)|(?:dont|do not) want(?: (?:it|that|this|them))? (?:any )?more|(?:jen|nen|je nen) (?:veux|ai) plus(?: besoin)?|(?:jai |on a )?plus besoin(?: de ca)?|je (?:ne )?veux plus (?:de )?(?:ca|cela)|je (?:le|la) veux plus|je veux (?:de )?ca plus|(?:de )?ca plus)';
/** "It rings on my desk again", "them on my office phone": where calls come in without forwarding. */
const AT_DESK =
  '(?:that )?(?:it|them|they|everything|my (?:phone|calls?|line)|the (?:phone|calls?))(?: (?:to|should|must|shall|can|back|again|only|just|all))*(?: (?:rings?|ringing|comes?|goes?|be|arrives?))?(?: (?:back|again|normally|only|in))* (?:on|at|in|to) (?:my|the) (?:own )?(?:desk|office|work)(?: (?:phone|line|telephone))?';
const BACK =
  '(?:(?:switch|put|set|change|turn|get|bring|move) (?:(?:it|that|this|them|everything|things|my (?:phone|line|calls)) )?(?:all )?back|fix (?:it|this|that)|(?:switch|put|set|change|turn|get|go) (?:(?:it|that|this|them|everything|things) )?back to (?:normal|how it was|the way it was|what it was|default|my desk)|(?:it|that|this|them|everything|things) (?:all )?back|(?:turn|switch|take|shut) (?:it|that|this|them) off|(?:undo|stop|cancel|end|remove|reverse) (?:it|that|this)|remet\\w* (?:(?:ca|cela|le|les|tout|mes appels|mon telephone|la ligne) )*(?:comme avant|comme cetait|a la normale|normale?)|reven\\w+ (?:comme avant|comme cetait|a la normale)|(?:enlev|arret|annul|desactiv)(?:e|ez|er) (?:ca|cela|le)|' +
  `${AT_DESK})`;
/** "... and I'm back at my desk now": why it is to end. */
const IS_BACK =
  '(?:(?:and|but|pis|et|mais) )*(?:im|i am|ive been|je suis|chu|jsuis)(?: (?:now|already|maintenant|deja))? (?:back|revenue?|de retour)(?: (?:at|in|to|au|a|chez) (?:(?:my|the|mon|ma|le|la) )?(?:desk|office|work|bureau|poste|travail))?';
/** ... and that it shall not, by its teller, now: the whole of what is said is that. */
const WANTS = new RegExp(
  `^${LEADS}(?:${IS_BACK}${TAIL}|${NO_LONGER}${TAIL}(?: ${LEADS}${BACK}${TAIL})?|${BACK}${TAIL}(?: ${LEADS}${NO_LONGER}${TAIL})?)$`,
);
/** That forwarding which was told of is to end, as the whole of what is said. */
export const wantsEnd = (text: string): boolean => WANTS.test(text);
/** Why it is told. */
const SILENT = /\b(?:phone|line|telephone|ligne|poste)\b(?: \w+){0,3} (?:isnt|doesnt|not|never|no longer|stopped|plus|pas)\b/;
const UNASKED =
  /^(?:and |but )?(?:i|we) (?:never|didnt|did not) (?:ask|asked|want|wanted|request|requested)(?: for)? (?:that|this|it|any of (?:it|this|that))$|\b(?:time|times) (?:im|i am|ive|i have|i) (?:writing|asking|written|asked|write|ask|called|contacting)\b/;
const isSilent = ({ words }: Piece): boolean =>
  UNASKED.test(textOf(words)) || (SILENT.test(textOf(words)) && /\b(?:ring|rings|ringing|sonne)\b/.test(textOf(words)));

/** How that is ended is asked, or whether it can be: "how do I turn that off?", "comment je désactive ça ?". */
const ASKS_END =
  /^(?:(?:and|so|but|ok|please|et|alors|mais|bon|donc) )*(?:how|what|where|can i|could i|may i|is there|whats|comment|ou|quoi|puis je|est ce que je (?:peux|dois)|que dois je|que faire|je peux|qu est ce|quest ce)\b.*\b(?:undo|stop|cancel|end|remove|disable|deactivate|reverse|revert|get rid|(?:turn|switch|take|shut)(?: \w+)? off|(?:get|put|set|go|change|switch|turn|have)(?: \w+){1,3} back|(?:de|l)?enlever?|arreter?|annuler?|retirer?|desactiver?|oter?|supprimer?|revenir|remettre|eteindre|desactive|arrete|enleve|annule|retire|supprime)\b/;
export const asksEnd = (piece: Piece): boolean =>
  piece.words.length <= 14 &&
  onlyWords(piece.items) &&
  ASKS_END.test(textOf(piece.words)) &&
  (piece.asks || mannerOf(piece.words, false) === 'question') &&
  !says.forward(piece.words);
/** Said with this, where calls go is wanted and not told. */
const wished = ({ words }: Piece): boolean =>
  says.desire(words) ||
  says.imperative(words[afterLeads(words)]) ||
  /\b(?:please|pls|svp|veuillez|should|must|let|make|have|faut|need|needs|to be)\b/.test(textOf(words));

const plain = ({ items, asks, words }: Piece): boolean => words.length <= 30 && onlyWords(items) && mannerOf(words, asks) !== 'question';

/** How far behind the tale the question may stand, in pieces. */
const NEAR = 2;
/** What stands behind where calls go, in a piece that tells it; undefined: none does. */
function behindTold(piece: Piece): string | undefined {
  const text = textOf(piece.words);
  const has = plain(piece) ? HAS.exec(text) : null;
  if (has) return text.slice(has[0].length).trim();
  const told = plain(piece) ? TELLS.exec(text) : null;
  return told && !NOT_TOLD.test(text.slice(0, told.index).trim()) ? text.slice(told.index + told[0].length).trim() : undefined;
}

/** "... (yesterday, on my line, and) I don't need it any more". */
function endsIn(rest: string): boolean {
  const words = rest.split(' ');
  return words.slice(0, FEW).some((_, i) => !words.slice(0, i).some((word) => RESERVES.test(word)) && WANTS.test(words.slice(i).join(' ')));
}
const FEW = 7;
const RESERVES = /^(?:if|when|whenever|once|until|unless|while|not|never|dont|si|quand|lorsque|tant|pas|jamais|why|how)$/;
const FAILS =
  /\b(?:(?:doesnt|does not|isnt|is not|never|stopped|wont|not) (?:seem to )?(?:work|working|works)|(?:marche|fonctionne) (?:pas|plus|pu))\b/;

/**
 * "Everything goes to my mobile. I don't need that any more, switch it back": forwarding is told of without its name, and is to end. A
 * summary follows. The pieces that say something else.
 */
export function endToldState(meaning: Meaning, pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (question.ask !== 'need' || inHand(changes).length > 0) return pieces;
  if (pieces.some(({ items }) => items.some(({ is }) => is === 'phone'))) return pieces;
  const told = pieces.findIndex((piece) => behindTold(piece) !== undefined);
  const said = pieces[told];
  if (!said) return pieces;
  const here = endsIn(behindTold(said) ?? '');
  // Told so, and only asked how it is ended: nothing is ordered.
  const ask = pieces.findIndex((piece, i) => i > told && i <= told + NEAR && asksEnd(piece));
  if (ask > 0 && !here && !wished(said)) {
    meaning.questions.add('call-forwarding');
    return pieces.filter((piece, i) => piece !== said && i !== ask && !isSilent(piece));
  }
  const wants = pieces.filter((piece, i) => i > told && plain(piece) && WANTS.test(textOf(piece.words)));
  if (!here && wants.length === 0) {
    // "I have call forwarding and it doesn't work": no other forwarding is ordered by that.
    if (!HAS.test(textOf(said.words)) || !pieces.some(({ words }, i) => i >= told && FAILS.test(textOf(words)))) return pieces;
    meaning.questions.add('call-forwarding');
    return pieces.filter((piece) => piece !== said);
  }
  meaning.frames.push({ kind: FORWARDING, subjects: [], self: true, number: null });
  return pieces.filter((piece) => piece !== said && !wants.includes(piece) && !isSilent(piece));
}
