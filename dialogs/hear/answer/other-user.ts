import type { Change } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { inHand, type Meaning } from '../meaning';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import { says } from '../text/lexemes';
import type { Item } from '../things/items';
import { namesUser } from '../things/lists';
import { subjectOf } from '../wish/forwarding';

const LABELS = '(?:(?:for|to be|le|la|the|at|on|au|poste|extension|ext|line|ligne|user|celui du|celle du|du|numero) )*';
const IS = `(?:(?:its|it is|it s|thats|it should be|it was|should be|i meant|i mean|cest|ce serait|cetait|plutot|actually|bien|je voulais dire|for|pour) )*${LABELS}`;
const NOT = `(?:(?:and|but|et|mais|its|it is|it was|cest|ce nest|cetait|im) )*(?:not|isnt|pas) ${LABELS}`;
/** "... who's away", "... qui est absent", and nothing that could be wanted. */
const WHO = '(?: (?:who|whos|that|thats|qui|quon|que|la ligne|line)(?: (?!U|V)[a-z]+){0,5})?';
/** The right user is U, the one in hand V. */
const SAYS = [
  `${IS}U${WHO} ${NOT}V`,
  `${NOT}V (?:(?:but|mais) )?${IS}U${WHO}`,
  `V (?:is|s|est)(?: (?!U|V)[a-z]+){1,4} (?:and |et )?(?:its|it is|cest) ${LABELS}U${WHO}`,
  `(?:its|it is|cest) ${LABELS}U (?:who|whos|qui)(?: (?!U|V)[a-z]+){1,5}`,
].map(
  (core) =>
    new RegExp(`^(?:(?!U|V)[a-z]+ ){0,6}?${core}(?: (?:svp|please|sorry|desolee?|pardon|merci|thanks|then|alors|instead|plutot))*$`),
);
/** "105, not 104": the one that is denied is not heard any more. */
const ONLY = new RegExp(`^(?:(?:no|non|sorry|oh|wait|oups|oops) )*${IS}U$`);
const DENIES = /\b(?:not|pas)\b/;
/** More than somebody says who only puts that right. */
const LONGEST = 22;

const valueOf = (item: Item): string => ('value' in item && typeof item.value === 'string' ? (item.value.split('@')[0] ?? '') : '');

/**
 * "Wait, Hannah's in. It's 105 who's away, not 104", "c'est 105 pas 104", where what is in hand is for 104: it is for 105, and nothing
 * else is said. The pieces that say something else.
 */
export function otherUser(meaning: Meaning, pieces: readonly Piece[], hearing: Hearing): readonly Piece[] {
  const { question, changes } = hearing;
  const open = inHand(changes);
  if (ASKS_WHO.test(question.ask)) return besideWho(meaning, pieces, open);
  if (open.length === 0 || !/^(?:confirm|correction)$/.test(question.ask) || pieces.some(({ asks }) => asks)) return pieces;
  const [whose = '', other] = heldFor(open);
  const items = pieces.flatMap((piece) => piece.items);
  const users = items.filter(namesUser);
  const wrong = whose.split('@')[0] ?? '';
  const [right, another] = users.filter((item) => valueOf(item) !== wrong);
  if (wrong === '' || other !== undefined || !right || another || users.length > 2 || !onlyWords(items.filter((item) => !namesUser(item))))
    return pieces;
  const words = items.flatMap((item) => (item.is === 'word' ? [item.text] : namesUser(item) ? [item === right ? 'U' : 'V'] : []));
  if (words.length > LONGEST || says.forward(words) || says.stop(words.filter((word) => !/^(?:off|ote)$/.test(word)))) return pieces;
  const subject = subjectOf(right);
  const text = words.join(' ');
  const said = SAYS.some((pattern) => pattern.test(text)) || (DENIES.test(meaning.plain.text) && ONLY.test(text));
  if (!subject || !said) return pieces;
  meaning.subjects.push(subject);
  return [];
}

const heldFor = (open: readonly Change[]): readonly string[] => [
  ...new Set(open.map(({ subject }) => (subject.is === 'extension' ? subject.extension : subject.is === 'login' ? subject.login : ''))),
];

const ASKS_WHO = /^(?:who|account|extension)$/;
/** Of the speaker's own extension. */
const OWN = /^(?:my|mine|im|i|am|mon|ma|je|suis|moi)$/;

/** "I'm 100@organization.com, and sorry, it's for 102 not 104": where who asks is asked for, whom it is for is told beside it, and not who speaks. */
function besideWho(meaning: Meaning, pieces: readonly Piece[], open: readonly Change[]): readonly Piece[] {
  const [wrong = '', other] = heldFor(open);
  const denied = new RegExp(`\\b(?:not|pas) (?:(?:for|the|ext|extension|pour|le|la|celui|du|au|poste) )*${wrong}\\b`);
  if (!/^\d+$/.test(wrong) || other !== undefined || !denied.test(meaning.plain.text)) return pieces;
  return pieces.flatMap((piece): readonly Piece[] => {
    const from = piece.items.findLastIndex(({ is }) => is === 'login' || is === 'email') + 1;
    const told = piece.items.slice(from);
    const users = told.filter(namesUser);
    const [right, another] = users.filter((item) => valueOf(item) !== wrong);
    const subject = right && subjectOf(right);
    if (piece.asks || !subject || another || !onlyWords(told.filter((item) => !namesUser(item)))) return [piece];
    const words = told.flatMap((item) => (item.is === 'word' ? [item.text] : namesUser(item) ? [item === right ? 'U' : 'V'] : []));
    const text = words.join(' ').replace(/^(?:and|et|but|mais) /, '');
    if (
      words.length > LONGEST ||
      words.some((word) => OWN.test(word) && !/\bi mean/.test(text)) ||
      !(ONLY.test(text) || SAYS.some((pattern) => pattern.test(text)))
    )
      return [piece];
    meaning.subjects.push(subject);
    const items = piece.items.slice(0, from);
    return from === 0 ? [] : [{ ...piece, items, words: wordsIn(items) }];
  });
}
