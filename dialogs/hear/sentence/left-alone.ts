import type { Change } from '../../../machines/words';
import { sameSubject, type Meaning } from '../meaning';
import type { Item } from '../things/items';
import { namesUser } from '../things/lists';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import { subjectOf } from '../wish/forwarding';
import { onlyWords, type Piece } from './pieces';
import { GIVES_UP, KEEPS, STAYS, STAYS_THERE, usersIn } from './stays';

/** Users of whom this piece says that nothing is to be done for them. */
function spared({ items, words }: Piece, before: Piece | undefined, behind: Piece | undefined): readonly Item[] {
  if (!usersIn(items) || items.some(({ is }) => is === 'phone' || is === 'secret' || is === 'email')) return [];
  const text = textOf(words);
  if (says.stop(words.filter((word) => !/^(?:laiss|oubli|leave|forget|skip|scratch)/.test(word)))) return [];
  const place = behind === undefined && before?.items.some(({ is }) => is === 'phone') === true && STAYS_THERE.test(text);
  return place || STAYS.test(text) || GIVES_UP.test(text) || (before !== undefined && KEEPS.test(text))
    ? items.filter((item) => namesUser(item) && subjectOf(item) !== undefined)
    : [];
}

const valueOf = (item: Item): string => ('value' in item ? item.value : '');

/**
 * Pieces without those that only tell which users stay as they are: nothing is drafted for them, and nothing in hand is given to
 * them. What is in hand for one of them is dropped.
 */
export function withoutSpared(meaning: Meaning, pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] {
  const all = pieces.map((piece, at) => (piece.asks ? [] : spared(piece, pieces[at - 1], pieces[at + 1])));
  const values = new Set(all.flat().map(valueOf));
  const left = pieces.filter((piece, at) => {
    const items = all[at] ?? [];
    if (items.length === 0) return !(pieces.length > 1 && isThought(piece, values, changes.length > 0));
    const subjects = items.flatMap((item) => subjectOf(item) ?? []);
    const held = changes.filter(({ subject }) => subjects.some((one) => sameSubject(one, subject)));
    // One change alone that is given up is cancelled, as its words say themselves.
    if (held.length > 0 && changes.length === held.length) return true;
    meaning.dropped.push(...held);
    return false;
  });
  if (pieces.length > 0 && left.length === 0 && changes.length > 0 && meaning.dropped.length === 0) meaning.exact.add('wait');
  return left;
}

/** "Et le 102 ? Non, laissez faire": who was thought of aloud, beside what is in hand. */
function isThought({ items, words, asks }: Piece, values: ReadonlySet<string>, held: boolean): boolean {
  const users = items.filter(namesUser);
  const bare = users.length > 0 && words.length <= 4 && onlyWords(items.filter((item) => !users.includes(item)));
  return (
    bare &&
    (users.every((item) => values.has(valueOf(item))) ||
      (held && asks && /^(?:(?:et|and|mais|but|what|about|pour|for|le|la|les|poste|extension) ?)+$/.test(textOf(words))))
  );
}
