import type { Hearing } from '../../heard';
import { exactNames, onlyFills } from '../answer/exact-names';
import { isGivenName } from '../../phrases/given-names';
import { inHand } from '../meaning';
import { wanted } from '../wants';
import { onlyWords, wordsIn, type Piece } from './pieces';
import { isStrange } from './thirds';

/** Words that carry a number along: they agree to nothing, and deny nothing. */
const CARRIES = /^(?:to|at|is|its|that|thats|the|this|number|my|au|a|vers|le|la|est|cest|bien|ce|numero|mon)$/;

/**
 * "Yes, 613 555 0100 is correct", "oui, c'est bien le 613 555 0100": the number that was summarized, said once more beside a yes, is
 * nothing new. The piece without it, which may be empty when it is not `alone`; as it is when there is no yes, or another number (P4:
 * then it is no plain yes).
 */
function withoutRepeated(piece: Piece, { question, changes }: Hearing, alone: boolean): Piece {
  if (question.ask !== 'confirm' || !piece.items.some(({ is }) => is === 'phone')) return piece;
  const numbers = new Set(inHand(changes).map(({ fields }) => fields.number));
  const [number] = numbers;
  const isRepeated = piece.items.every(
    (item) => item.is === 'word' || item.is === 'mark' || (item.is === 'phone' && item.facts.number === number),
  );
  if (numbers.size !== 1 || !isRepeated) return piece;
  const carried = piece.words.filter((word) => !CARRIES.test(word));
  if (carried.length === 0) return alone ? piece : { ...piece, items: [], words: [] };
  const whole = exactNames(piece.words);
  const names = whole ?? exactNames(carried);
  if (!names || names.has('no') || !(names.has('yes') || names.has('soft-yes'))) return piece;
  const items = piece.items.filter((item) => item.is === 'word' && (whole !== undefined || !CARRIES.test(item.text)));
  return { ...piece, items, words: wordsIn(items) };
}

/** "Yes Maya", "looks good, Maya": to one summary a name beside a yes calls whoever listens. */
function withoutName(piece: Piece, { question, changes }: Hearing): Piece {
  const { items, words, asks } = piece;
  if (question.ask !== 'confirm' || asks || words.length < 2 || words.length > MOST || inHand(changes).length !== 1) return piece;
  if (items.some(({ is }) => is !== 'word' && is !== 'mark') || exactNames(words)) return piece;
  const last = items.findLastIndex(({ is }) => is === 'word');
  const name = words.at(-1) ?? '';
  const yes = isGivenName(name) ? exactNames(words.slice(0, -1)) : undefined;
  const agrees = yes !== undefined && [...yes].every((one) => AGREES.has(one));
  return agrees ? { ...piece, items: items.filter((_, i) => i !== last), words: words.slice(0, -1) } : piece;
}
const AGREES: ReadonlySet<string> = new Set(['yes', 'soft-yes', 'do-it', 'thanks', 'hello']);
/** More words than a plain yes has. */
const MOST = 7;

/** "Yes please. Dan", "oui, allez-y. Dan Okafor": behind a yes and nothing else, who signs; who is written so is told by the mail. */
function unsigned(pieces: readonly Piece[], { question, changes, channel }: Hearing): readonly Piece[] {
  const last = pieces.at(-1);
  if (channel !== 'email' || !last || pieces.length < 2 || wanted(question, 'confirm') === undefined || inHand(changes).length !== 1)
    return pieces;
  const [name = '', second = '', more] = last.words;
  const signs = more === undefined && isGivenName(name) && (second === '' || isStrange(second)) && !last.asks;
  const before = pieces.slice(0, -1);
  return signs && last.items.every(({ is }) => is === 'word') && before.every(agrees) ? before : pieces;
}
const agrees = ({ items, words, asks }: Piece): boolean => {
  const names = asks || !onlyWords(items) ? undefined : exactNames(words);
  return names !== undefined && [...names].every((one) => AGREES.has(one));
};

/** The pieces without those that say nothing, or nothing new; a message that has no others keeps them. */
export function tellingOf(all: readonly Piece[], hearing: Hearing): readonly Piece[] {
  const telling = all.filter((piece) => !onlyFills(piece));
  const left = unsigned(telling.length > 0 ? telling : all, hearing);
  const fresh = left
    .map((piece) => withoutRepeated(withoutName(piece, hearing), hearing, left.length === 1))
    .filter(({ items }) => items.length > 0);
  return fresh.length > 0 ? fresh : left;
}
