import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { afterLeads, mannerOf } from './manner';
import { callsBack, isReached } from './call-back-clause';
import { says } from '../text/lexemes';
import { onlyWords, type Piece } from './pieces';
import { textOf } from '../text/once';

/** "Yes, but only if I can turn it off myself later": whether that is so is wanted to be known, and no condition of forwarding. */
const IF_UNDONE =
  /\b(?:if|as long as|so long as|provided|providing|assuming)(?: that)? (?:i|we) (?:can|could|may|am able to|are able to|will be able to)(?: (?:always|still|later|easily|also|then|just))* (?:turn|switch|stop|undo|cancel|change|take|remove|put|get it|set|end|reverse|go back)\b|\b(?:si|tant que|pourvu que|a condition que) (?:je|on) (?:peux|peut|puisse|pourrai|pourra)(?: (?:toujours|encore|facilement|aussi))* (?:l |le |la |les |y )?(?:enlever|arreter|annuler|changer|desactiver|retirer|oter|remettre|revenir)\b/;
export const onlyIfUndone = ({ words, items }: Piece, { question, changes }: Hearing): boolean =>
  question.ask === 'confirm' && inHand(changes).length > 0 && onlyWords(items) && IF_UNDONE.test(textOf(words));

/** Words that open a condition or a time; what follows may make a courtesy of them. */
const OPENS =
  /\b(?:if|unless|when|whenever|while|whilst|provided (?:that|i|we|it|he|she|the|my|our|no|nobody|there)|providing|(?:as|so) long as|in (?:any |the )?case(?: of| that)?|once (?:i|im|ive|ill|we|were|weve|he|hes|she|shes|it|its|they|theyre|theyve|the|my|our|that|this|everyone|everybody|someone|somebody|nobody|office)|except|depending|(?:every|each|any) ?time|assuming|in the event|on condition|as soon as|si|sil|sils|quand|lorsque|lorsquil|lorsquon|lorsquelle|a moins|chaque fois|toutes les fois|pourvu|tant que|tant quil|a condition|a la condition|une fois (?:que|quil|quelle|quon)|aussitot que|aussitot quil|des (?:que|quil|quelle|quon)|pendant que|pendant quil|au cas (?=o)|dans le cas|dans les cas|en cas|selon|sauf|excepte|hormis|advenant)\b/g;
/** ... at the beginning. */
const OPENING = new RegExp(`^${OPENS.source}`);
/** Said to us, or of whether it can be done: no condition of forwarding. */
const POLITE = new RegExp(
  [
    '^(?:if|when|whenever|as soon as|once|while)(?: and when| ever| at all)? (?:you(?! (?:see|hear|notice|get (?:a call|calls)|receive))|possible|convenient|feasible|applicable|permitted|practical|not too much|no trouble|(?:anything|something) (?:is|was) (?:unclear|missing|wrong)|there (?:are|is|s)(?: (?:any|a|some))? (?:questions?|problems?|issues?|trouble)|i may|i might|i could ask|(?:it|its|that|thats|this|it s)(?: (?:is|would be|would|are|will|s))?(?: (?:all|at all|ever|still|not))? (?:possible|ok|okay|fine|alright|right|convenient|too much|a problem|no problem|no trouble|doable|feasible|works|suits|help|helps))\\b',
    '^(?:si|quand|lorsque|des que|aussitot que) (?:possible|faisable|vous|tu|jamais vous|(?:cest|cela est|ca est|ce serait|il est|cela serait) (?:toujours |bien )?(?:possible|faisable|correct|bon|ok)|(?:ca|cela|ce)(?: (?:ne|vous|te|va|marche|convient))+)\\b',
    '^(?:if|once|when) (?:i|we) (?:give|tell|send|gave|told|sent|provide) (?:you|u) (?:a|the|my|his|her|their|that|another) (?:[a-z]+ )?number\\b',
    '^(?:si|quand|lorsque|une fois que|des que) (?:je|jte|on|nous) (?:vous |te )?(?:le |la )?(?:donne|dis|envoie|fournis|donnais|disais) (?:un|le|mon|son|leur|ce|l)(?: [a-z]+)? ?numero\\b',
    '^(?:while|since|as long as) (?:youre|you re|were) (?:at it|there|here)\\b',
    '^(?:pendant que|tant que) (?:vous y etes|tu y es)\\b',
    '^(?:sil|quand il|lorsquil|des quil) (?:vous|te|est possible|y a moyen)\\b',
    '^if (?:i (?:recall|remember)(?! to\\b)|(?:im|i am) not (?:mistaken|wrong)|(?:my )?memory serves)\\b|^si (?:je (?:me souviens|me rappelle|(?:ne )?me trompe pas|ne me trompe|ne mabuse)|ma memoire)\\b',
  ].join('|'),
);
/** "Whenever somebody calls me": all calls are meant. */
const ANY_CALL =
  /^(?:if|when|whenever|(?:every|each|any) ?time|si|quand|lorsque|chaque fois que) (?:someone|somebody|anyone|anybody|people|customers|clients|callers|a call|calls|(?:my|the) (?:phone|extension|line)|quelquun|on|les gens|des clients|un appel|mon (?:poste|telephone)|ma ligne)(?: \w+){0,2}? (?:rings?|calls?|called|comes?|dials?|phones|appelle|telephone|sonne|appellent|arrive|entre)(?: (?:in|me|my|the|le|mon|ma|extension|poste|line|ligne|phone|desk|number|numero|xextension|here|ici|us|office))*(?= (?:it|ca|cela|send|forward|please|that|the call|their|i want|let|have|renvo|transf|envoy|should|to)\b|$)/;
/** What is before makes a question or an errand of it: "let me know when it is done". */
const TOLD =
  /\b(?:know|(?:tell|inform|notify|(?:e ?)?mail|text|call|ring|contact|message|write|reach|ask|reply|remind)(?: to| back)? (?:me|us|back)|confirm\w*(?: (?:moi|nous|me|us))?|advise|ask|check|see|verify|wonder\w*|sure|even|as|dites moi|dis moi|me dire|savoir|avis\w+ moi|maviser|preven\w* moi|me prevenir|inform\w* moi|minformer|averti\w* moi|ecri\w* moi|mecrire|appel\w* moi|mappeler|rappel\w* moi|demand\w*|voir|verifi\w*|meme|comme|aussi)$/;
/** Words that may stand before a clause of its own. */
const ADVERBS = /^(?:but|and|only|just|not|especially|particularly|mais|et|seulement|uniquement|juste|surtout|pas|except|even)$/;
const FAR = 8;

/** The words of a piece with what was cut off before them: "s'il", "qu'il", "lorsqu'il". As many as before. */
const inFull = ({ items }: Piece): readonly string[] =>
  items.flatMap((item) => {
    if (item.is !== 'word') return [];
    const cut = /^(?:il|ils|elle|elles|on)$/.test(item.text) ? item.end - item.start - item.text.length : 0;
    return [`${cut === 2 ? 's' : cut === 3 ? 'qu' : cut === 7 ? 'lorsqu' : ''}${item.text}`];
  });

/** Somewhere a condition begins that is one. Linear: each opener looks at a few words on either side. */
function saysCondition(words: readonly string[]): boolean {
  const text = textOf(words);
  if (text.search(OPENS) < 0) return false;
  for (const found of text.matchAll(OPENS)) {
    const before = text.slice(Math.max(0, found.index - 40), found.index).trimEnd();
    const from = text.slice(found.index, found.index + 80);
    if (!POLITE.test(from) && !ANY_CALL.test(text.slice(found.index, found.index + 120)) && !TOLD.test(before)) return true;
  }
  return false;
}

/** "If it rains", "but not when I am at my desk": a piece that is nothing but a clause. */
function isClause(piece: Piece): boolean {
  const { words, items } = piece;
  let from = afterLeads(words);
  while (from < words.length && ADVERBS.test(words[from] ?? '')) from += 1;
  const rest = inFull(piece).slice(from);
  return items.every(({ is }) => is === 'word' || is === 'mark' || is === 'number') && OPENING.test(rest.join(' '));
}

const sends = ({ words, items }: Piece): boolean =>
  says.forward(words) || (!callsBack(words) && !isReached(words) && items.some(({ is }) => is === 'phone'));
const orders = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && sends(piece) && mannerOf(piece.words, piece.asks) !== 'question' && !piece.asks;

/**
 * "If it rains", "sauf si ...", in the sentence that orders a forwarding or in a clause that hangs on it: a condition that forwarding
 * here does not know. Courtesies ("if possible", "quand vous pourrez") are none.
 */
export function hasClause(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && (sends(piece) || hangs(pieces, at)) && saysCondition(inFull(piece));
}

/** A clause before or behind the order it hangs on. */
function hangs(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  const before = at > 0 ? pieces[at - 1] : undefined;
  if (!piece || !(next?.leans || before)) return false;
  return ((orders(next) && next.leans) || (orders(before) && (piece.leans || piece.words.length <= FAR))) && isClause(piece);
}

/** ... which says nothing by itself, and a courtesy before an order neither. */
export function onlyClause(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  return piece !== undefined && orders(next) && next.leans && !piece.asks && !sends(piece) && isClause(piece) && onlyWords(piece.items);
}
