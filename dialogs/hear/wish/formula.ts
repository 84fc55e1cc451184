import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** What business letters say around what they want. */
const FORMULA =
  /\b(?:further to|with reference to|in reference to|referring to|following|pursuant to|as per) (?:our|your|my) (?:\w+ ){0,3}(?:conversation|call|discussion|e ?mail|mail|letter|correspondence|message|meeting)\b|\b(?:acknowledge|acknowledging|confirm) (?:the )?receipt\b|\bin my (?:capacity|role|function|position) as\b|\bfor the avoidance of doubt\b|\bwithout prejudice\b|\bfor (?:good order|your records|the record|my records)\b|\b(?:looking|look) forward to (?:your|hearing|receiving)\b|\b(?:suite a|en reference a|comme suite a) (?:notre|votre|mon) (?:\w+ ){0,2}?(?:conversation|appel|discussion|courriel|lettre|message|echange)\b|\baccuser (?:bonne )?reception\b|\ben ma qualite d|\bpour la bonne forme\b|\bdans lattente de votre\b/;
/** Something of ours is spoken of all the same. */
const OURS =
  /\b(?:pins?|nip|passwords?|passe|voicemails?|messagerie|login|user|users|remove|add|forward\w*|renvo\w*|change|welcome|calls|appels)\b/;

/** "Tell me when it's done", "avisez-moi quand ce sera fait": every change is told when it is made. */
const TELL_ME =
  /^(?:(?:and|also|please|then|just|can you|could you|ok|thanks|et|puis|svp|merci de|veuillez|pouvez vous) )*(?:let me know|tell me|notify me|inform me|(?:send|drop|write|text|e ?mail|mail|ping)(?: me)?(?: an?(?: \w+)? (?:e ?mail|mail|message|note|text|line|confirmation))?|confirm|(?:me )?(?:dites?|avise[rz]?|prevene[rz]|previens|prevenir|confirme[rz]?|informe[rz]?|ecri\w+|faites)(?: (?:moi|le|signe|savoir))*) (?:when|once|as soon as|after|quand|des que|une fois que?|lorsque?)(?: (?:it|that|this|everything|all|they|you|theyre|its|thats|youre|youve|cest|ce|ca|tout|est|sera|is|are|will|be|been|has|have|serait|aurez|avez|a|ete|all|fully))* (?:done|complete[d]?|finished|changed|set|made|ready|active|through|in place|fait|faite|termine|fini|regle|change|actif|effectue|complete)(?: (?:ok|okay|please|pls|thanks|thank you|then|so i know|svp|merci))*$/;

/** "Further to our telephone conversation, ...", "please acknowledge receipt": a courtesy of letters, and nothing wanted. */
export const isFormula = ({ words, items }: Piece): boolean =>
  words.length <= 30 && onlyWords(items) && FORMULA.test(textOf(words)) && !OURS.test(textOf(words));

/** Wants no more than is done anyway. */
export const wantsTold = ({ words, items }: Piece): boolean => onlyWords(items) && TELL_ME.test(textOf(words));

/** "Can you send me a confirmation by email?": asks for what each change brings anyway, and not for the PIN that may be waited for. */
const IN_WRITING =
  /\b(?:send|mail|email|give|get|have|receive|expect|envo\w+|donne\w+|recev\w+|recois|avoir|aurai)\b(?: \w+){0,4}? (?:confirmations?|receipt|proof|preuve|recu|trace ecrite|(?:that|this|it|ca|cela) (?:in writing|par ecrit))\b(?! (?:codes?|links?|numbers?|pins?|mail|e ?mail))/;
export const wantsInWriting = ({ words, items }: Piece): boolean =>
  onlyWords(items) && IN_WRITING.test(textOf(words)) && !OURS.test(textOf(words).replace(/\bchange\b/g, ''));
