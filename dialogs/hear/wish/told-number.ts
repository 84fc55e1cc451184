import type { Hearing } from '../../heard';
import { FORWARDING, subjectsIn } from './forwarding';
import { inHand, type Meaning } from '../meaning';
import { asksEnd, endToldState, wantsEnd } from './told-state';
import { mannerOf } from '../sentence/manner';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const EN_OWN = '(?:(?:all|any|most) )?(?:of )?(?:my|our)(?: (?:incoming|office|work|desk|own|phone|business))*';
/** Somebody else's, by a number that is no word. */
const THEIR =
  '(?:s|(?:the )?(?:calls|line|phone) (?:of|for)(?: (?:extension|ext|user))?|les appels (?:du poste|de|du)|la ligne (?:du poste|de|du))';
const EN_ON =
  '(?: (?:still|always|all|only|just|now|currently|presently|already|automatically|mistakenly|wrongly|actually|constantly|again|keeps?|kept|keep on|continues?(?: to)?|are|is|be|being|get|gets|getting|been|have|has|somehow))*';
const EN_GO =
  ' (?:go|goes|going|went|rings?|ringing|sent|forwards?|forwarded|forwarding|diverts?|diverted|diverting|redirects?|redirected|redirecting|rerouted|routed|transferred|transferring|lands?|landing|ends? up|ending up)(?: (?:everything|all (?:of )?(?:my |the )?calls|my calls|calls|it all|them))?';
const EN_TO = ' (?:to|at|on|over to|onto)(?: (?:the|my|our|some|a|an|this|that|old|former|number|mobile|cell|cellphone|phone|home|line))*';
const FR_CALLS =
  '(?:(?:tous )?(?:mes|nos)(?: \\w+)? appels|(?:ma|notre) ligne|(?:mon|notre) (?:poste|telephone|numero)|les appels (?:de|sur) ma ligne)';
const FR_ON =
  '(?: (?:sont|est|ont ete|se font|se fait|encore|toujours|tous|constamment|automatiquement|deja|actuellement|continuent?|a|d|de|etre|se))*';
const FR_GO =
  ' (?:vont|va|aller|partent|part|aboutissent|aboutit|arrivent|arrive|sonnent|sonne|tombent|tombe|rendent|renvoyee?s?|transferee?s?|rediriges?|redirigee?s?|deviee?s?|achemines?|envoyes?)(?: (?:encore|toujours|tous))*';
const FR_TO = ' (?:au|a|vers|sur|chez)(?: (?:le|la|un|une|mon|ma|numero|ancien|ancienne|cell|cellulaire|mobile|portable|maison))*';

/** Where calls go, told as it is, up to the number: "my calls still go to ...", « mes appels partent toujours au ... ». */
const GOES = new RegExp(
  `(?:^| )(?:${EN_OWN} (?:calls?|phone|line|extension|number)${EN_ON}${EN_GO}${EN_TO}|(?:the )?calls (?:to|on|for|of|from) ${EN_OWN} (?:phone|line|extension|number)${EN_ON}${EN_GO}${EN_TO}|${FR_CALLS}${FR_ON}${FR_GO}${FR_TO})$`,
);
const THEIRS_GO = new RegExp(`^${THEIR}(?: (?:calls|line|phone))?(?:${EN_ON}${EN_GO}${EN_TO}|${FR_ON}${FR_GO}${FR_TO})$`);
/** Somebody's doing, or what is found there: "somebody set my phone to forward to ...", « il y a un renvoi vers ... ». */
const FOUND = new RegExp(
  `(?:^| )(?:${[
    `(?:somebody|someone|a colleague|(?:my|our|the) \\w+|he|she|they)(?: (?:has|have|had|must have|just|already|apparently))* (?:set|put|switched|programmed|forwarded|diverted|redirected|rerouted) ${EN_OWN} (?:calls|phone|line|extension|number)(?: (?:up|on|to|forward|forwards?|forwarding|be|go|ring|forwarded|diverted))*${EN_TO}`,
    `(?:theres|there is|there was|i see|we see|i found|i have|ive got|i got|my (?:phone|line) has)(?: (?:still|now))* (?:a|an|some|this|the)(?: (?:old|call|strange|active))* (?:forward|forwarding|divert|diversion|redirect|redirection)(?: (?:on (?:my|our) (?:line|phone|extension)|set|active|going|in place))*${EN_TO}`,
    `(?:quelquun|on|un collegue|(?:mon|ma) \\w+|il|elle)(?: (?:a|ma|mavait|avait|nous a))+(?: (?:mis|active|programme|fait|installe|renvoye|transfere|redirige|devie))(?: (?:un|le|mes|ma|mon))?(?: (?:renvoi|transfert|appels|ligne|poste|telephone|dappels|d appels))*${FR_TO}`,
    `(?:il y a|je vois|jai|je trouve)(?: (?:encore|toujours))* (?:un|le)(?: vieux)? (?:renvoi|transfert)(?: (?:dappels?|d appels?|sur ma ligne|sur mon poste|actif|programme))*${FR_TO}`,
  ].join('|')})$`,
);
/** Wished, asked for, told of what may be: nothing that is in force is told by that. */
const NOT_TOLD =
  /\b(?:if|when|whenever|once|until|so that|make sure|how|why|where|want|wants|like|please|should|could|would|can|need|needs|must|let|lets|not|never|dont|forward|send|si|quand|lorsque|pour que|comment|pourquoi|veux|veut|voudr\w+|aimer\w+|faut|faites|pouvez|que|qu|devrait|devraient|doit|doivent|renvoyez|transferez)\b/;
/** As it is said of what goes on already, and of nothing that is only ordered. */
const GOES_ON = /\b(?:still|keeps?|kept|continues?|being|encore|toujours|continuent?)\b/;

const LEADS =
  '^(?:(?:so|and|but|please|pls|kindly|can you|could you|would you|will you|i want you to|id like you to|i want|we want|i need|id like|just|now|then|et|mais|alors|donc|svp|pouvez vous|pourriez vous|vous pouvez|peux tu|veuillez|merci de|merci d|merci|je veux|je voudrais|jaimerais|il faut|faut) )*';
const TAIL =
  '(?: (?:please|pls|now|again|thanks|thank you|asap|immediately|right away|for me|any ?more|any longer|at all|to normal|from my (?:line|phone)|svp|merci|maintenant|tout de suite|plus|de suite|the way it was|comme avant))*$';
/** That it shall not go on, as the whole of a sentence. */
const ENDS = new RegExp(
  `${LEADS}(?:${[
    '(?:it|that|this|they|them)(?: (?:really|definitely))? (?:shouldnt|should not|must not|mustnt)(?: (?:be|do that|go there|happen|be doing that|be going there))*',
    '(?:make|have|get) (?:it|that|this|them) (?:to )?stop(?:ped)?',
    '(?:stop|end|cancel|undo|remove|reverse|revert|delete|disable|deactivate|fix) (?:it|that|this|them|the (?:forward|forwarding|divert)|doing that|all of (?:it|that))(?: back)?',
    '(?:it|that|this|them)(?: (?:to|to be|should be|must be|all))* (?:off|gone|stopped|removed|undone|cancelled|ended|turned off|switched off|over)',
    '(?:turn|switch|shut|take) (?:it|that|this|them|the (?:forward|forwarding))(?: back)? off|(?:turn|switch|shut|take) off (?:it|that|this|the (?:forward|forwarding))',
    'get rid of (?:it|that|this|the forward(?:ing)?)|it (?:has|needs) to (?:stop|end|go)|it must (?:stop|end|go)|bring (?:them|it|my calls) back',
    '(?:ca|cela|ils|elle) (?:ne )?(?:devrait|devraient|doit|doivent) pas(?: (?:etre|aller la|y aller|arriver))*|(?:ca|cela) doit (?:arreter|cesser|finir|sarreter)',
    '(?:arret|cess|annul|enlev|retir|supprim|desactiv|otez|coup)(?:e|ez|er|z)? ?(?:moi )?(?:ca|cela|le|la|les|tout ca|le renvoi|ce renvoi|le transfert)|(?:l ?)?(?:enlever|arreter|annuler|oter)|(?:dannuler|darreter|denlever) (?:ca|cela|le renvoi)|(?:larreter|lenlever|lannuler|le retirer|le supprimer|le desactiver|que ca (?:cesse|arrete|sarrete)|y mettre fin|faire cesser ca)',
    '(?:je )?(?:ne |n ?en |nen )?(?:en )?(?:veux|voulons|veut) plus(?: (?:de ca|du tout|rien))?|jen veux plus|(?:je )?nen (?:veux|ai) plus(?: besoin)?',
  ].join('|')})${TAIL}`,
);
/** Why it shall not. */
const IS_BACK =
  /^(?:(?:and|but|although|though|even though|while|now that|since|et|mais|alors que|bien que|pourtant|meme si|or) )*(?:im|i am|ive been|we are|were|je suis|on est|je sois)(?: (?:now|already|maintenant|deja))? (?:back|revenue?s?|de retour)\b(?! (?:on|next|tomorrow|by|after|only|in (?:a|an|one|two|three|few)|monday|tuesday|wednesday|thursday|friday|le|lundi|mardi|mercredi|jeudi|vendredi|demain|apres|dans (?:un|une|deux|trois)|seulement)\b)/;
/** That it is not right, and no more. */
const WRONG =
  /^(?:and |but |et |mais )?(?:(?:thats|that is|its|it is|this is) (?:wrong|not right|not ok|not okay|not normal|a mistake|an error|not what i want(?:ed)?)|(?:ce|ca|cela) ?(?:nest|n est|est) pas (?:normal|correct|voulu|bon|ce que je veux|ce que je voulais)|cest une erreur|cest anormal|i dont know why|je ne sais pas pourquoi|(?:please |pls |can you |could you |pouvez vous |veuillez )?(?:change (?:it|that|this)|changez (?:ca|cela|le)|changer (?:ca|cela)|le changer))(?: (?:at all|du tout|merci|thanks|please|svp))*$/;
const ends = (text: string): boolean => text !== '' && (ENDS.test(text) || IS_BACK.test(text) || wantsEnd(text));
/** Words behind the number that may stand before it: "... on my line, and". */
const FEW = 5;
const endsBehind = (words: readonly string[]): boolean => words.slice(0, FEW).some((_, i) => ends(textOf(words.slice(i))));

/** A piece that tells where calls go: what stands behind the number; undefined: it tells no such thing. */
function behindTold(piece: Piece): readonly string[] | undefined {
  const { items, asks } = piece;
  const [at, other] = items.flatMap(({ is }, i) => (is === 'phone' ? [i] : []));
  if (asks || at === undefined || other !== undefined) return undefined;
  const words = wordsIn(items.slice(0, at));
  const text = textOf(words);
  const told = GOES.exec(text) ?? FOUND.exec(text) ?? (subjectsIn(piece, ['subject', 'plain']).length > 0 ? THEIRS_GO.exec(text) : null);
  if (!told || NOT_TOLD.test(text.slice(0, told.index)) || mannerOf(words, false) === 'question') return undefined;
  return onlyWords(items.slice(at + 1)) ? wordsIn(items.slice(at + 1)) : undefined;
}

/**
 * "My phone keeps forwarding to 613 ... I don't want that any more", « mes appels partent toujours au 514 ..., arrêtez ça »: where calls go
 * is told, number and all, and is to end; that number is not ordered. Told without a word of what is wanted, it is asked. The pieces that
 * say something else.
 */
function endToldNumber(meaning: Meaning, pieces: readonly Piece[], { question, changes }: Hearing): readonly Piece[] {
  if (question.ask !== 'need' || inHand(changes).length > 0) return pieces;
  if (pieces.filter(({ items }) => items.some(({ is }) => is === 'phone')).length !== 1) return pieces;
  const told = pieces.findIndex((piece) => behindTold(piece) !== undefined);
  const said = pieces[told];
  if (!said) return pieces;
  const behind = behindTold(said) ?? [];
  const rest = pieces.slice(told + 1).filter(({ items }) => onlyWords(items));
  // "How do I stop it?": asked, and nothing is ordered.
  const asked = rest.find(asksEnd);
  if (asked) {
    meaning.questions.add('call-forwarding');
    return pieces.filter((piece) => piece !== said && piece !== asked);
  }
  const wants = rest.filter(({ words, asks }) => ends(textOf(words)) && (!asks || mannerOf(words, true) === 'polite-you'));
  const complains = WRONG.test(textOf(behind)) || rest.some(({ words }) => WRONG.test(textOf(words)));
  // Who speaks may stand before it, in the same piece.
  const names = said.items.filter(({ is }) => is === 'login' || is === 'email');
  const others = pieces.flatMap((piece): readonly Piece[] => {
    if (piece === said) return names.length > 0 ? [{ ...piece, items: names, words: [] }] : [];
    return wants.includes(piece) || WRONG.test(textOf(piece.words)) ? [] : [piece];
  });
  if (endsBehind(behind) || wants.length > 0) {
    const subjects = subjectsIn(said, ['subject', 'plain']).filter(({ is }) => is === 'extension');
    meaning.frames.push({ kind: FORWARDING, subjects, self: subjects.length === 0, number: null });
    return others;
  }
  if (!complains && !(GOES_ON.test(textOf(said.words)) && others.length === names.length)) return pieces;
  if (others.length > names.length) meaning.questions.add('call-forwarding');
  else meaning.stopsWhat = true;
  return others;
}

/** Where calls go was told, with its number or without one, and is to end. */
export const endTold = (meaning: Meaning, pieces: readonly Piece[], hearing: Hearing): readonly Piece[] =>
  endToldNumber(meaning, endToldState(meaning, pieces, hearing), hearing);
