import { textOf } from '../text/once';
import { mannerOf } from '../sentence/manner';
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
const IN_WRITING = new RegExp(
  [
    '\\b(?:send|mail|email|give|get|have|receive|expect|want|need|like|love|see|envo\\w+|donne\\w+|recev\\w+|recois|avoir|aurai|veux|voudrais|j?aimerais|souhaite|faut)\\b(?: \\w+){0,4}? (?:confirmations?|receipt|proof|preuve|recu|trace ecrite|(?:that|this|it|something|anything|ca|cela|le|quelque chose) (?:in writing|in black and white|on paper|par ecrit|sur papier))\\b(?! (?:codes?|links?|numbers?|pins?|mail|e ?mail))',
    '\\bconfirm\\w*(?: \\w+){0,3} (?:by|in|via|per|par) (?:an? |un )?(?:e ?mail|mail|writing|courriel|ecrit|message)\\b',
    '\\b(?:something|anything|quelque chose|de quoi) (?:(?:that )?i can|to|que je peux|a|pour)(?: le)? (?:file|keep|print|show|archiver|classer|garder|imprimer|montrer)\\b',
    '\\b(?:will|do|would) (?:i|we|she|he|they)(?: \\w+)? (?:get|receive|have)(?: (?:an?|some))? (?:e ?mail|mail|message|note|confirmation)(?: (?:about|for|of|on) (?:it|that|this))?$',
    '\\b(?:je|on|elle|il) (?:vais|va|recois|recoit|recevrai|recevra)(?: aussi)?(?: recevoir| avoir)? (?:un|une) (?:courriel|message|confirmation|mail)(?: (?:pour ca|la dessus|a ce sujet))?$',
  ].join('|'),
);
export const wantsInWriting = ({ words, items }: Piece): boolean =>
  onlyWords(items) && IN_WRITING.test(textOf(words)) && !OURS.test(textOf(words).replace(/\bchange\b/g, ''));
/** ... before anything is done: that holds a yes back. */
export const FIRST = /\b(?:first|before|beforehand|until|unless|only if|dabord|avant|prealable|tant que)\b/;

/** "Who got told about it?", "did she get a message about that?", « qui a été prévenu ? »: of the notices of a change. */
const WHO_IS_TOLD = new RegExp(
  [
    '\\bwho(?: all| else)? (?:(?:was|is|got|gets|will be|has been|were) (?:\\w+ )?(?:told|notified|informed|alerted)|(?:gets?|got|receives?|received|did get|will get)(?: (?:the|a|that|an))? (?:e ?mails?|mails?|message|notice|notification|confirmation))\\b',
    '\\b(?:was|is|were|are|will|did|does|do|has|have) (?:he|she|they|anyone|anybody|somebody|someone|my \\w+|[a-z]+)(?: (?:be|been|get|gets|got|also))* (?:told|notified|informed|alerted|(?:an? |any )?(?:message|e ?mail|mail|notice|notification|word) (?:about|of) (?:it|that|this))\\b',
    '\\b(?:qui|elle|il|ils|quelquun|on)(?: (?:a|ont|est|sont|sera|seront|va|vont|en|a t elle|a t il))*(?: (?:ete|etre|bien|aussi|deja))* (?:prevenu|averti|avise|informe|notifie)(?:e|s|es)?\\b',
    '\\bqui (?:recoit|a recu|recevra|va recevoir) (?:le|un|ce) (?:courriel|message|mail|avis)\\b',
  ].join('|'),
);
const LONGEST_TOLD = 12;
export const asksWhoIsTold = ({ words, items, asks }: Piece): boolean =>
  words.length <= LONGEST_TOLD && (asks || mannerOf(words, asks) === 'question') && onlyWords(items) && WHO_IS_TOLD.test(textOf(words));
