import { textOf } from '../text/once';
import { onlyWords, type Piece } from './pieces';

const WHO =
  '(?:it|they|he|she|people|callers|customers|clients|everyone|everybody|anyone|whoever calls|voicemail|the machine|the receptionist|(?:the|my|our) (?:\\w+ )?(?:phone|line|desk|extension|voicemail|colleagues?|receptionist|answering machine)|ca|il|elle|ils|on|les gens|le monde|les clients|quelquun|(?:le|la|mon|ma|notre) (?:\\w+ )?(?:telephone|ligne|poste|repondeur|messagerie|boite vocale|collegue))';
const RINGS =
  '(?:ring|rings|ringing|answer|answers|pick up|take|takes|leave|go to|call back|call again|wait|hear|sonner|sonne|sonnera|sonneront|repondre|repondra|repond|prendre|prendra|prend|prendront|laisser|laissera|laisseront|rappeler|rappelleront|rappellera|attendre|attendront)';
/** "It can just ring", "voicemail will take the calls", "les gens laisseront un message", "let it ring", "I'll answer it myself". */
const RINGS_ON = new RegExp(
  `^(?:(?:and|then|so|well|et|pis|alors|because|since|car|parce que|anyway|it s fine|its fine|thats fine|tant pis) )*(?:(?:just |on )?(?:let|laisse[rz]?|laissons)(?: donc)? (?:it|them|him|her|ca|le|la|les|my phone|the phone|mon telephone|le telephone)? ?(?:just |simply )?(?:ring|sonner|leave|go)|${WHO} ?(?:(?:can|could|will|ll|may|might|should|would|just|simply|always|still|well|then|peut|peuvent|va|vont|pourra|pourront|bien|juste|toujours|naura qua|nont qua|nauront qua|n|qua|aura|auront|have to|has to|keep|keeps) )*${RINGS}|(?:ill|i will|i can|im going to|je vais|je|jvais)(?: (?:just|simply|then|plutot|juste))* (?:answer|pick up|take|get|be here|be around|repondre|repondrai|prendre|prendrai))\\b(?! (?:there|elsewhere|at \\d))(?:(?! (?:forward|there|instead|elsewhere|ailleurs|plutot|renvo|transf|on|at my|sur|chez|au|my cell|mon cell)\\w*\\b) \\w+){0,8}$`,
);

/** Where what was in hand has just been given up: what becomes of the calls instead, and nothing that is wanted or asked. */
export const ringsOn = ({ items, words, asks }: Piece): boolean =>
  !asks && words.length <= 14 && onlyWords(items) && RINGS_ON.test(textOf(words));
