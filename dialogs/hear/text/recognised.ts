import type { Hearing } from '../../heard';
import { digitsSaid } from '../things/digits-said';

/** Before these a letter is one that is spelled, and no beginning of French: "d as in dog", "n at organization", "c huit". */
const SPELLED =
  '(?!(?:a|e|i|o|u|as|at|and|in|is|or|of|on|oh|eight|eleven|huit|onze|un|une|arobase|arrobase|alpha|alfa|echo|india|oscar|uniform|underscore)\\b)';
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d'’-])(c|d|j|l|m|n|t|qu|quelqu|jusqu|lorsqu|puisqu|aujourd) (?=(?:y (?:a|ai|avait)\\b|un (?!deux|trois|quatre|cinq|six|sept|huit|neuf|zéro)[a-zà-ÿ]{3}|${SPELLED}(?:[aeiouhéèêàâîôûœ][\\p{L}'’]|à\\b)))`,
  'giu',
);
const ITSELF =
  /(?<![\p{L}\d'’-])(il|elle|on|qui|ça|ne|me|de|à|et|comment) s (?=[aeiouhéèêàâîôûœ][\p{L}'’])|(?<![\p{L}\d'’-])s (?=il (?:vous|te) pla)/giu;
const ENGLISH =
  /(?<![\p{L}\d'’-])(?:(i) (m|ll|d|ve)|(you|we|they) (re|ll|d|ve)|(he|she|it|that|this|there|here|what|who|where|how|when|let) (s|ll|d)|(don|doesn|didn|won|can|couldn|wouldn|shouldn|isn|aren|wasn|weren|haven|hasn|hadn) (t))(?![\p{L}\d'’-])/giu;
const POSSESSIVE = /(?<=[\p{L}]{3}) s (?=(?:calls?|phone|line|extension|voicemail|number|pin|login|email|desk|account|password)\b)/giu;

/** Letters spelled one by one before a dot: "o r g a n i z a t i o n dot com". */
const SPELT = /(?<![\p{L}\d'’-])(?:[a-z] ){2,30}[a-z](?= (?:dot|point|period|at|arobase|arrobase) )/giu;
/** Where a sentence begins behind a number, an address or a no: nobody says the full stop. */
const BEGINS =
  /(?<=^(?:no|nope|nah|non)|\b(?:one|two|three|four|five|six|seven|eight|nine|zero|oh|un|deux|trois|quatre|cinq|sept|huit|neuf|zéro|\d|com|ca|net|org|fr)) (?=(?:and |et )?(?:i (?:need|want|wanna|have|forgot|lost|can't|don't|would like)|i'(?:d like|ve)|(?:can|could|would) you|je (?:voudrais|veux)|j'(?:aimerais|ai)|(?:pouvez|pourriez)[ -]vous|(?:peux|pourrais)[ -]tu|est-ce que (?:vous|tu|je)|il me faut)\b)/giu;
/** "Sorry about that I was talking to someone else yes please", "sorry yes": an excuse before the answer says nothing of it. */
const EXCUSE =
  /^(?:(?:oh|uh|um|okay|ok|euh) )*(?:sorry|pardon|excuse me|apologies|désolée?|excusez-moi)(?: (?:about|for) (?:that|this|the wait|the noise))?,? (?:(?:i was|i'm|there was|my \w+ was|j'étais|je parlais)(?: \w+){0,5} (?:to|with|else|someone|somebody|wife|husband|kids?|dog|colleague|boss|mother|door|me|busy|back|muted?|mute|noise|here|quelqu'un|autre|collègue|occupée?) (?:(?:else|here|in the room|at the door|d'autre) )?)?(?=(?:yes|yeah|yep|yup|oui|ouais|no|nope|non)\b)/iu;
/** "... to 613 555 0188 can you put it back to ...": what was told ends before what is wanted. */
const PUTS =
  /(?<=\b(?:one|two|three|four|five|six|seven|eight|nine|zero|oh|\d+)) (?=(?:so |and |now )?(?:(?:can|could|would|will) you |please )+(?:please )?(?:put|change|set|switch|move|bring) (?:it|that|them|this)\b)/giu;
/** "I'll do it with you just turn ...", "no need for a person stop ...": the order behind is a sentence of its own. */
const ORDERS =
  /(?<=\b(?:with you|by myself|(?:a|the|any) (?:person|colleague|human|agent|operator|rep|representative)(?: anymore| any more| now| after all)?|avec vous|(?:un|une|l'|la) ?(?:personne|collègue|agent|agente|humain))) (?=(?:just |please |so |okay |ok |let's |simplement |juste )*(?:turn|stop|forward|reset|cancel|remove|switch|transfer|redirect|divert|put|send my|set|change my|renvoyez|transférez|arrêtez|annulez|enlevez|réinitialisez|redirigez) (?:my|the|off|it|all|mes|mon|ma|le|la|\d|one|two))/giu;
const DIGIT = '(?:one|two|three|four|five|six|seven|eight|nine|zero|oh|un|deux|trois|quatre|cinq|sept|huit|neuf|zéro|\\d+)';
/** "... one oh five to <number> no wait one oh five to <another>": a user and where their calls go, said anew behind a number. */
const ANEW = new RegExp(
  `(?<=\\b${DIGIT}) (?=(?:(?:oh|um|uh|no|sorry|wait|actually|i mean|hang on|hold on|scratch that|correction|non|attendez|pardon|désolée?|en fait|plutôt) )+(?:extension |ext |le |poste |le poste )?(?:${DIGIT} ){1,5}(?:to|goes to|should go to|au|vers|va au|doit aller au) ${DIGIT})`,
  'giu',
);

/**
 * What recognisers make of "forward", a spelled ending, of "at" and of an initial before a name; `1 800` is said as hundreds, and what
 * follows is no part of them; "area code" names no code of ours. Some write no apostrophes: "c est", "d accord", "that s right",
 * and none ends a sentence behind "I am one oh one at organization dot com".
 * Numbers are mended in digits-said.ts.
 */
export function asRecognised(text: string, hearing: Pick<Hearing, 'question' | 'country'>): string {
  const names = text
    .replace(
      /\b(dot|point) ([a-z]) ([a-z])(?: ([a-z]))?(?![ '’-]?[a-z])/gi,
      (_, dot: string, ...letters: readonly (string | undefined)[]) => `${dot} ${letters.slice(0, 3).join('')}`,
    )
    .replace(/\b(?:for|four|fore)[ -]?ward(?=(?:s|ed|ing)?\b)/gi, 'forward')
    .replace(/\b(?:p i n|n i p)(?! [a-z]\b)\b/gi, (letters) => letters.replaceAll(' ', ''))
    .replace(/\b(?:add|ad|a t|arrow base) (?=[a-z]{2,30} (?:dot|point) [a-z])/gi, 'at ')
    .replace(/(?<![\p{L}\d])(?:a|à) commercial(?![\p{L}\d])/giu, 'arobase')
    .replace(SPELT, (letters) => letters.replaceAll(' ', ''))
    .replace(/(?<![\p{L}\d])([b-hj-xz]) ([a-z]{3,30} (?:at|arobase|chez) [a-z\d]{1,40} (?:dot|point) )/giu, '$1$2');
  const numbers = names
    .replace(/\b(?:one|un|1) (?:(eight|huit)|nine|neuf) (?:hundred|cents?)\b/gi, (_, eight: string | undefined) =>
      eight === undefined ? '1 900' : '1 800',
    )
    .replace(/\b(?:area code|indicatif(?: régional)?) (?!(?:is|should|was|isn|est|c)\b)(?=[a-zà-ÿ]{2,7} |\d)/gi, '')
    .replace(/\ba hundred\b/gi, 'one hundred')
    .replace(/\b(\d{1,2}):(\d{2})(?=[ -]?\d)/g, '$1$2');
  return digitsSaid(hearing.question.ask === 'case-number' ? numbers : withApostrophes(numbers), hearing);
}

const withApostrophes = (text: string): string =>
  text
    .replace(ENGLISH, (whole) => whole.replace(' ', "'"))
    .replace(FRENCH, "$1'")
    .replace(ITSELF, (whole) => whole.replace(/s $/, "s'"))
    .replace(POSSESSIVE, "'s ")
    .replace(PUTS, '. ')
    .replace(BEGINS, ', ')
    .replace(EXCUSE, '')
    .replace(ANEW, ', ')
    .replace(ORDERS, '. ');
