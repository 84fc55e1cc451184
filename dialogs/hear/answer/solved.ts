import type { Hearing } from '../../heard';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** "I found it myself", "it works again", "j'ai trouvé": nothing more is wanted. */
const SOLVED =
  /^(?:(?:never ?mind|nevermind|nvm|ok|oh|actually|its ok|its okay|no worries|laissez faire|laissez tomber|oubliez ca|finalement) )*(?:(?:i|we|ive|weve|i have|we have|but i|because i|as i)(?: (?:just|already|now|have))* (?:found|figured|solved|fixed|sorted|got|worked|resolved)(?: (?:it|that|this|the answer|everything))?(?: out)?|(?:it|everything|that)(?:s| is)?(?: (?:just|now|all|already|suddenly))* (?:works?|working|fixed|solved|sorted|resolved|fine|back)|problem (?:is )?(?:solved|fixed|gone)|jai (?:trouve|regle|compris|reussi)(?: (?:ca|tout))?|(?:ca|tout) (?:marche|fonctionne)|le probleme est regle)(?: (?:out|myself|ourselves|now|again|already|on my own|by myself|in the meantime|all|maintenant|tout seul|toute seule|moi meme|finalement|thanks|thank you|merci))*$/;

/** Where nothing is asked for, or a person was called: the matter is settled. "Got it" alone is another thing. */
export function saysSolved({ words, items, asks }: Piece, { question, handling }: Hearing): boolean {
  if (asks || words.length < 3 || words.length > LONGEST || (question.ask !== 'need' && handling === undefined)) return false;
  return onlyWords(items) && SOLVED.test(textOf(words));
}
const LONGEST = 12;
