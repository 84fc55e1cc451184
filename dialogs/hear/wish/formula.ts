import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** What business letters say around what they want. */
const FORMULA =
  /\b(?:further to|with reference to|in reference to|referring to|following|pursuant to|as per) (?:our|your|my) (?:\w+ ){0,3}(?:conversation|call|discussion|e ?mail|mail|letter|correspondence|message|meeting)\b|\b(?:acknowledge|acknowledging|confirm) (?:the )?receipt\b|\bin my (?:capacity|role|function|position) as\b|\bfor the avoidance of doubt\b|\bwithout prejudice\b|\bfor (?:good order|your records|the record|my records)\b|\b(?:looking|look) forward to (?:your|hearing|receiving)\b|\b(?:suite a|en reference a|comme suite a) (?:notre|votre|mon) (?:\w+ ){0,2}?(?:conversation|appel|discussion|courriel|lettre|message|echange)\b|\baccuser (?:bonne )?reception\b|\ben ma qualite d|\bpour la bonne forme\b|\bdans lattente de votre\b/;
/** Something of ours is spoken of all the same. */
const OURS =
  /\b(?:pins?|nip|passwords?|passe|voicemails?|messagerie|login|user|users|remove|add|forward\w*|renvo\w*|change|welcome|calls|appels)\b/;

/** "Further to our telephone conversation, ...", "please acknowledge receipt": a courtesy of letters, and nothing wanted. */
export const isFormula = ({ words, items }: Piece): boolean =>
  words.length <= 30 && onlyWords(items) && FORMULA.test(textOf(words)) && !OURS.test(textOf(words));
