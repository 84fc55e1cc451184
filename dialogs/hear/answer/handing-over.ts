import type { Item } from '../things/items';
import { wordsIn, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** "Another PIN", "a new one: PIN", right before the digits. */
const BEFORE =
  /(?:^| )(?:another|new|other|different|second|newest|latest|fresh|autre|nouveau|nouvel|nouvelle|different|dernier)(?: (?:one|support|security|six|digit|mailed|de|soutien|dassistance|assistance))* (?:pin|nip|code|passcode|pincode)(?: (?:is|its|it|est|le|la|cest|number|here|de|soutien|support|dassistance|assistance|you|sent|me|i|got|received|that|recu|this|one|as|follows|suivant))*$/;
/** "482913 is another PIN", "482913 est mon nouveau NIP". */
const BEHIND =
  /^(?:is |est |cest |thats |its )?(?:a |an |the |my |un |le |mon )?(?:another|new|other|different|newest|latest|autre|nouveau|dernier)(?: (?:support|one))* (?:pin|nip|code|passcode)\b/;
/** Something is to be done about the PIN: the digits are only its old ones. */
const WISHES =
  /\b(?:need|want|wish|give me|send me|mail me|make|create|issue|generate|order|get me|change|changing|reset|replace|renew|besoin|veux|voudrais|aimerais|donnez|donne moi|envoyez|envoie|changez|changer|creez|faites|obtenir|remplacez|remplacer|reinitialis\w*|renouvel\w*)\b/;
const NEAR = 12;

/** "Here is another PIN: 482913" hands a PIN over; a new one is wished for only by words that wish. */
export function handsOver({ items, words }: Piece): boolean {
  const at = items.findIndex(({ is }) => is === 'secret');
  if (at < 0 || WISHES.test(textOf(words))) return false;
  const before = wordsIn(since(items, at)).join(' ');
  return BEFORE.test(before) || BEHIND.test(wordsIn(items.slice(at + 1, at + 1 + NEAR)).join(' '));
}

/** What stands before the digits, back to the thing before. */
function since(items: readonly Item[], at: number): readonly Item[] {
  const near = items.slice(Math.max(0, at - NEAR), at);
  const thing = near.findLastIndex(({ is }) => is !== 'word' && is !== 'mark');
  return near.slice(thing + 1);
}
