import type { Hearing } from '../../heard';
import { inHand, type Meaning } from '../meaning';
import type { Item } from '../things/items';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const LEADS =
  '(?:(?:ah|oh|oups|oops|euh|non|no|wait|attendez|attends|desolee?|sorry|excusez?(?: moi)?|pardon|en fait|actually|my bad|et|and|mais|but) )*';
/** The extension that was given for who speaks is not theirs. */
const MISTOOK = `(?:je me (?:suis )?trompee?s? (?:de |d |avec le |avec mon |dans le |dans mon |sur le )?(?:mon )?(?:numero de )?poste|(?:cest |cetait |jai (?:mis|donne|ecrit) )?(?:pas )?(?:le |un )?(?:mauvais|bon) (?:numero de )?poste|(?:(?:its|it was|thats|that was|i (?:gave|put|typed|wrote)(?: you)?) )?(?:the |a |my )?wrong extension(?: number)?|(?:mon|my) (?:poste|extension) (?:est|etait|is|was) (?:faux|pas bon|wrong|not right)|(?:ce )?(?:cest|nest|est|etait) pas mon poste(?: (?:ca|la|a moi))*|(?:its|that is|thats|this is) not (?:my|the right) extension(?: number)?)`;
const IS =
  '(?:(?:moi |le bon |mon poste |the right one |my extension |mine |it )?(?:cest|est|its|is|je suis|im|i am|should be|ca devrait etre|voulais dire|meant|mean|plutot|rather)(?: (?:au|le|la|a|at|on|the|poste|extension|bien|plutot|actually|numero))*|(?:le |the )?(?:poste |extension )?(?:is )?)';
const ALONE = new RegExp(`^${LEADS}${MISTOOK}$`);
const RIGHT = new RegExp(`^${LEADS}${IS}(?: (?:svp|please|merci|pas|not|le|the|plutot|instead))*$`);
const BOTH = new RegExp(`^${LEADS}${MISTOOK} ${IS}(?: (?:svp|please|merci|pas|not|le|the|plutot|instead))*$`);

const isSeat = (item: Item): item is Extract<Item, { readonly is: 'extension' | 'number' }> =>
  (item.is === 'extension' || item.is === 'number') && item.value.length >= 2 && item.value.length <= 5;

/**
 * "Je me suis trompé de poste, c'est le 101", "wrong extension, I'm 101", from who named themself by account and extension and is not
 * proved yet: the extension is their own, and nobody else's calls are meant. The pieces that say something else.
 */
export function rightSeat(
  meaning: Meaning,
  pieces: readonly Piece[],
  { question, changes, claimed, proved, named }: Hearing,
): readonly Piece[] {
  if (!claimed || proved || named.length !== 2 || !/^(?:confirm|correction|pin)$/.test(question.ask)) return pieces;
  if (!inHand(changes).every(({ subject }) => subject.is === 'self')) return pieces;
  const at = pieces.findIndex(({ words, asks }) => !asks && (ALONE.test(textOf(words)) || BOTH.test(textOf(words))));
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece) return pieces;
  const whole = BOTH.test(textOf(piece.words)) && piece.items.some(isSeat);
  const teller = whole ? piece : next && RIGHT.test(textOf(next.words)) ? next : undefined;
  const [seat, other] = teller?.items.filter(isSeat) ?? [];
  if (!teller || !seat || (other && !denied(teller.items, other))) return pieces;
  meaning.named.extension = seat.value;
  return pieces.filter((one) => one !== piece && one !== teller);
}

/** "C'est le 101, pas le 110." */
const denied = (items: readonly Item[], item: Item): boolean =>
  items.slice(Math.max(0, items.indexOf(item) - 3), items.indexOf(item)).some((one) => one.is === 'word' && /^(?:pas|not)$/.test(one.text));
