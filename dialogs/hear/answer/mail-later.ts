import type { Hearing } from '../../heard';
import type { Item } from '../things/items';
import { inHand } from '../meaning';
import { wordsIn } from '../sentence/pieces';

/** The mail is read at another time ... */
const TIME =
  /\b(?:later|tonight|tomorrow|this (?:evening|afternoon)|(?:in|be|take|takes|for|need|only in|about|around|after) (?:about |around |maybe |at least )?(?:an?|one|two|half an|a couple of|a few|some|\d+) (?:hours?|hrs?|minutes?|mins?|while|bit)|after (?:work|lunch|my shift|school|the meeting|dinner)|(?:when|once|until|till) (?:i am|im|i get|ive|i have|my shift|i can)|plus tard|ce soir|tantot|demain|dans (?:une|un|deux|trois|quelques) (?:heures?|minutes?|moments?)|apres (?:le travail|mon quart|le diner|le souper)|(?:quand|lorsque|des que) je (?:serai|rentre|reviens|finis))\b/;
const READS =
  /\b(?:cant|cannot|can only|will|ill|only|have to|need to|gotta|get|check|open|look|see|read|find|enter|give|type|send|peux|pourrai|regarderai|verrai|entrerai|donnerai|trouverai|vais|dois)\b/;
/** ... and it is asked whether this waits. */
const KEEPS =
  /\b(?:(?:does|will|can|would|could|is) (?:this|that|it|my request|the request|everything|you)(?: \w+){0,3} (?:waits?|stays?|keeps?|holds?|saved?|kept|remain|expires?|time out|gone)|(?:est ce que )?(?:ca|ma demande|cela|vous)(?: \w+){0,3} (?:attendre|attend|attendez|reste|restera|gardez|garder|garde|expire))\b/;
/** ... where it is no other matter. */
const ELSE =
  /\b(?:how long|how soon|combien de temps|administrat\w+|admin|persons?|agents?|someone|humans?|colleague|cancel|lost|no longer|any ?more|locked|hacked|forgot|again|resend|personne|annul\w+|perdu|plus acces|renvo\w+|calls?|appels?|forward\w*)\b/;
const LONGEST = 26;

/** "I can't open my mail here, might be an hour. Does this wait for me?" where the PIN is asked for: what is in hand is kept, and nothing is lost. */
export function readsMailLater(items: readonly Item[], { question, changes }: Hearing): boolean {
  if (question.ask !== 'pin' || inHand(changes).length === 0 || items.some(({ is }) => is !== 'word' && is !== 'mark')) return false;
  const words = wordsIn(items);
  const text = words.join(' ');
  if (words.length < 3 || words.length > LONGEST || ELSE.test(text)) return false;
  return KEEPS.test(text) || (words.length > 5 && TIME.test(text) && READS.test(text));
}
