import type { Hearing } from '../../heard';
import type { Meaning } from '../meaning';
import { textOf } from '../text/once';
import { says } from '../text/lexemes';
import { isReached } from './call-back-clause';
import { wantsPerson } from './persons';
import { onlyWords, type Piece } from './pieces';
import { wanted } from '../wants';

/** Whoever reads this is to call the writer: said to somebody, of oneself. */
const ENGLISH =
  /^(?:\w+ ){0,3}?(?:(?:please|pls|kindly|just|then|so|and|or) )*(?:(?:can|could|would|will|may) (?:you|u|someone|somebody|anyone|anybody|a|an|one)(?: \w+){0,4} |(?:someone|somebody|you)(?: \w+){0,3} (?:should|must|can|could|please|to) |(?:i|id|i would|we)(?: would)? (?:want|need|like|wish|appreciate)(?: \w+){0,3} (?:to )?|have (?:someone|somebody) )?(?:please )?(?:(?:call|phone|ring|telephone) (?:me|us)|(?:give|giving) (?:me|us) an? (?:\w+ )?(?:ring|call|buzz|bell|shout|phone ?call)|get (?:me|us) on the phone)\b/;
const FRENCH =
  /\b(?:(?:r?appele[rz]|r?appelle|telephone[rz]?|contacte[rz]?) (?:moi|nous)|(?:me|nous|m) (?:r?appeler|telephoner|contacter|passer un coup de fil)|(?:passe[rz]?|donne[rz]?) (?:moi |nous )?un (?:petit )?(?:coup de (?:fil|telephone)|appel)|etre (?:rappelee?|contactee?)|(?:me|nous) rappelle(?:z|nt)?)\b/;
/** "Pouvez-vous m'appeler", "j'aimerais qu'on m'appelle": the elided "m'" is no word of its own here. */
const ELIDED =
  /\bmappeler\b|\b(?:pouvez|pourriez|voudriez|peux|pourrais)(?: (?:vous|tu|donc|svp))* (?:(?:re)?appeler|contacter|telephoner)\b|\b(?:quelquun|on|un (?:collegue|conseiller|agent|technicien|humain|responsable)|une (?:personne|conseillere|agente))(?: [a-z]+){0,3} (?:peut|pourrait|puisse|pourra|va|doit|devrait)(?: (?:il|elle|t il|t elle|on|t on|donc|svp))* (?:me |nous )?(?:(?:re)?appeler|(?:re)?contacter|telephoner|joindre)\b|\b(?:peut|pourrait) (?:on|quelquun) (?:me |nous )?(?:(?:re)?appeler|contacter|telephoner|joindre)\b|\b(?:aimerais|jaimerais|voudrais|veux|faudrait|faut|souhaite|souhaiterais|apprecierais) (?:bien )?(?:que )?(?:on|quelquun|vous)(?: (?:me|nous))? (?:(?:re)?appelle|(?:re)?appeliez|contacte|contactiez|telephone)\b/;
/** Calls of others are spoken of: they are to be forwarded. */
const CALLS =
  /\b(?:calls|callers|people|clients?|customers?|everyone|everybody|anyone who|whoever|appels|gens|quand|when|whenever|lorsque|forward\w*|divert\w*|redirect\w*|transf\w+|renvo\w+|redirig\w+|reach\w*|joindre|rejoi\w+)\b/;
/** "... plutôt qu'au bureau": where calls are to ring instead. */
const PLACES =
  /\b(?:instead of|rather than|plutot que?|plutot (?:au|a mon|a mon propre) (?:bureau|poste)|au lieu d[eu]?|desormais|dorenavant|from now on)\b/;
const CASE =
  /\b(?:if|in case|should (?:there|anything|something|you)|for (?:any |more )?(?:questions?|queries|details|clarification)|si|au (?:cas|besoin)|en cas|sil|pour toute question|any (?:problem|question)s?)\b/;

/**
 * "Call me back at 613 555 0101": somebody is to call, and nothing is forwarded there. Beside an order it says what to do "if
 * there is a problem", and nobody is called for it. False where a number was asked for.
 */
export function asksForCall(meaning: Meaning, { items, words }: Piece, { question }: Hearing): boolean {
  if (wanted(question, 'field') !== undefined || question.ask === 'correction' || words.length > 24) return false;
  const things = items.filter(({ is }) => is !== 'word' && is !== 'mark');
  if (things.length !== 1 || things[0]?.is !== 'phone') return false;
  const text = textOf(words);
  if (isReached(words) && CASE.test(text)) return true;
  const calls = ELIDED.test(text) ? text.replace(/\bjoindre\b/, '') : text;
  if (CALLS.test(calls) || PLACES.test(text) || !(ENGLISH.test(text) || FRENCH.test(text) || ELIDED.test(text))) return false;
  if (!CASE.test(text) && meaning.frames.length === 0) meaning.exact.add('person');
  return true;
}

/** "613 555 0111", "my number is ...", "you can reach me at ...", and nothing else. */
const ONLY_NUMBER =
  /^(?:(?:my|the|mon|le|ma|un|number|numero|phone|telephone|tel|cell|cellulaire|cellphone|mobile|direct|home|work|ligne|line|here|is|its|it|est|cest|voici|at|on|au|sur|a|you|u|vous|they|can|could|may|pouvez|peut|on|always|me|reach|find|get|call|joindre|rejoindre|appeler|today|all|day|anytime|please|svp|thanks|merci)(?: |$))*$/;

/**
 * "Can someone call me instead? 613 555 0111": the number behind a wish for a call, or for a person, is where that one calls, and goes
 * into no change that is in hand. Where a number was asked for, or forwarding is spoken of besides, it may be that one.
 */
export function withoutCallBack(pieces: readonly Piece[], { question }: Hearing): readonly Piece[] {
  if (pieces.length < 2 || wanted(question, 'field') !== undefined || question.ask === 'correction') return pieces;
  if (pieces.some(({ words }) => says.forward(words))) return pieces;
  return pieces.filter((piece, i) => {
    const before = pieces[i - 1];
    const phones = piece.items.filter(({ is }) => is !== 'word' && is !== 'mark');
    if (!before || phones.length !== 1 || phones[0]?.is !== 'phone' || !ONLY_NUMBER.test(textOf(piece.words))) return true;
    return !onlyWords(before.items) || !wishesCall(before);
  });
}

function wishesCall({ words, items }: Piece): boolean {
  const text = textOf(words);
  if (words.length > 24 || CALLS.test(ELIDED.test(text) ? text.replace(/\bjoindre\b/, '') : text)) return false;
  return ENGLISH.test(text) || FRENCH.test(text) || ELIDED.test(text) || wantsPerson(words, items);
}
