import type { Hearing } from '../../heard';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

const LEADS =
  '(?:(?:oh|ok|okay|well|sorry|so|uh|um|actually|listen|look|look i|thanks|thank you|but|and|no|bon|ben|euh|desolee?|ecoutez|merci|alors|ok|non|oh la|h+mm*|nah|never ?mind|forget (?:it|that)|(?:just )?leave it(?: then| for now)?|laissez (?:faire|tomber)(?: ca)?|laisse (?:faire|tomber)|oubliez (?:ca|cela)) )*';
/** "I'll call back later", "I have to go, my other line is ringing", "je vais rappeler plus tard": the conversation is over for now. */
const LEAVES = new RegExp(
  `^${LEADS}(?:${[
    '(?:ill|i will|i can|im going to|im gonna|i think ill|let me)(?: (?:just|have to|probably|try to|try and))* (?:call|phone|ring|try)(?: (?:you|you guys))?(?: (?:back|again))(?: (?:later|tomorrow|another (?:time|day)|some other time|in a (?:bit|while|minute)|this (?:afternoon|evening)|on monday|when|once|then))*',
    '(?:i|ive|i have)(?: really)? (?:have to|got to|gotta|need to|must|should|better) (?:go|run|hang up|leave|take this|get off|get going)(?: now)?(?! (?:on|to|over|through|into|online|back)\\b)',
    '(?:ill|i will|im going to|i can)(?: (?:just|probably|rather))* (?:do|try|handle|look at|check)(?: (?:it|that|this))? (?:online|myself|on my own|on the (?:website|portal|web|internet|computer)|in the portal)',
    '(?:je|jvais|jva|jm en|on)(?: (?:vais|va|vous))* ?(?:rappeler|rappelle|rappellerai|reessayer|reessaierai)(?: (?:plus tard|demain|tantot|un autre tantot|une autre fois|cet apres midi|ce soir))*',
    '(?:(?:il )?(?:faut|va falloir) que je|je (?:dois|vais)|jdois|chus oblige de)(?: vous)?(?: (?:laisse|laisser|quitte|quitter|raccroche|raccrocher|parte|partir|y aille|y aller))(?! (?:un message|des messages))',
    '(?:je|jvais|je vais)(?: (?:vais|le|la))* ?(?:faire|essayer|regarder|ferai)(?: (?:ca|cela|le))? (?:en ligne|moi meme|sur le (?:site|portail)|par moi meme)',
  ].join('|')})\\b`,
);
/** ... unless something is wanted or asked beside it. */
const ELSE =
  /\b(?:but first|first|if|how|what|when|can you|could you|forward\w*|voicemail|mais avant|dabord|comment|pouvez|si|renvo\w*|messagerie|person|someone|somebody|quelquun)\b/;
const LONGEST = 18;

/** Said on a call or in a chat, where nobody waits for a secret of theirs; beside a summary it may be a putting off. */
export const leaves = ({ words, items, asks }: Piece, { channel, question }: Hearing): boolean => {
  if (asks || channel === 'email' || /^(?:confirm|do-or-how)$/.test(question.ask) || words.length > LONGEST || !onlyWords(items))
    return false;
  const text = textOf(words);
  return LEAVES.test(text) && !ELSE.test(text);
};
