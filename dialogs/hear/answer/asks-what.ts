import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

const LEADS =
  '(?:(?:so|and|but|ok|okay|well|right|then|just|please|sorry|thanks|thank you|hang on|wait|before i do|just to be sure|just to check|to be sure|et|alors|donc|bon|mais|attendez|svp) )*';
const AGAIN =
  '(?: (?:again|back|to me|for me|once more|one more time|please|now|then|right now|at the moment|you have|do you have|have you got|have you put|did you put|put in|you put|you set|we set|that was|was that|was it|it was|is it|it is|it goes to|they go to|it went to|it is going to|my calls go to|calls go to|goes to|set|down|there|in the system|on file|encore|deja|svp|maintenant|cetait|cest|vous avez|avez vous|vous avez mis|mis))*';
const THING =
  '(?:(?:phone |new |exact |whole |full |forwarding )*(?:number|digits|one|extension|summary|request|change|details)|numero|resume|poste|demande)';
/** "Could you read me back the number?", "where do my calls go now?", "what did you change?": of what was told here. */
const WHAT = new RegExp(
  `^${LEADS}(?:${[
    `(?:(?:can|could|would|will) you |you |please )*(?:just |quickly |please |kindly )*(?:read|repeat|tell|say|confirm|give|show|remind)(?: (?:me|back|out|us|it|that|of))*(?: (?:the|that|my|his|her|which|what|again))+ ${THING}`,
    `(?:what|which)(?: (?:was|is|s|were))?(?: (?:the|that|my))? (?:phone |new )?(?:number|extension)(?: (?:is|was|did|do|are|have|does|has|will))?(?: (?:it|that|this|they|you|i|we|my calls|the calls|calls))*(?: (?:going|go|goes|went|forwarded|being|sent|set|put|give|gave|have|having|been|diverted|to|forward|say|said|you|me))*`,
    'where (?:do|are|will|did|is)(?: (?:my|the|his|her|their|all|our))* (?:calls?|line|phone|they|it)(?: (?:be|go|going|ring|ringing|being|forwarded|sent|diverted|set|to|end up|gone))+',
    '(?:what|which|where)(?:s| is) (?:it|that|this|mine|my line|my phone) (?:set|going|forwarded|pointing|diverted|sent)(?: (?:to|at|now))*',
    'what (?:did|have) (?:you|i|we)(?: (?:just|actually|exactly|now))* (?:change|changed|do|done|set|ask|asked|order|ordered|request|requested|put|tell you|told you)(?: (?:it|for|to|you))*',
    `(?:pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|tu peux(?: tu)?|vous|tu)?(?: ?me)? ?(?:le |la )?(?:repeter|redire|relire|confirmer|rappeler|dire|repet(?:e|es|ez)|redi(?:s|tes)|reli(?:s|sez)|dis|dites|rappel(?:le|les|ez)|confirm(?:e|es|ez))(?: moi)?(?: (?:le|la|quel|ce|mon))+ ${THING}`,
    '(?:cest |cetait )?(?:vers |a |sur )?quel (?:est |etait )?(?:le |ce )?numero(?: (?:cest|cetait|ca|(?:mes|les|ses) appels|ils|est|sont|vont|va|sen vont|rendus?|renvoyes?|mis|jai|vous avez|tu as|donne|le renvoi|la))*',
    'ou (?:vont|sont|est ce que|iront)(?: (?:mes|les|ses|vont))* (?:appels)(?: (?:vont|renvoyes|sont|transferes))*',
    'quest ce que (?:vous avez|jai|on a) (?:change|fait|demande|mis)',
  ].join('|')})${AGAIN}$`,
);
const LONGEST = 20;
const BESIDE: ReadonlySet<string> = new Set(['pin', 'code', 'waiting', 'administrator']);

/** Whether what is in hand, or was done last, is to be told once more. A summary is read again anyway. */
export function asksWhat({ words, items }: Piece, { question, changes, done = [] }: Hearing): boolean {
  const known = BESIDE.has(question.ask) ? inHand(changes).length > 0 : question.ask === 'need' && done.length > 0;
  return known && words.length <= LONGEST && onlyWords(items) && WHAT.test(textOf(words));
}
