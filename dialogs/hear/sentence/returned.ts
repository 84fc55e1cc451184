import { sameSubject, type Meaning } from '../meaning';
import { namesUser } from '../things/lists';
import type { Item } from '../things/items';
import { FORWARDING, subjectOf } from '../wish/forwarding';
import type { Piece } from './pieces';

const BACK =
  /^(?:s |is |are |has |have |est |sont )+(?:just |already |now |deja |maintenant )*(?:back|returned|come back|de retour|revenue?s?|rentree?s?)\b/;
/** Words behind the user that are looked at. */
const NEAR = 6;

const isBack = (items: readonly Item[], i: number): boolean => {
  const behind: string[] = [];
  for (const item of items.slice(i + 1, i + 1 + NEAR)) {
    if (item.is === 'word') behind.push(item.text);
    else if (item.is !== 'mark' || item.text !== ')') break;
  }
  return BACK.test(behind.join(' '));
};

/** "104 is back, 105 is away (613 ...)": of several who are told of, calls go nowhere for who is there again. */
export function withoutReturned({ frames }: Meaning, pieces: readonly Piece[]): void {
  const back = pieces.flatMap(({ items }) =>
    items.flatMap((item, i) => (namesUser(item) && isBack(items, i) ? (subjectOf(item) ?? []) : [])),
  );
  if (back.length === 0) return;
  for (const frame of frames) {
    if (frame.kind !== FORWARDING || typeof frame.number !== 'string') continue;
    const away = frame.subjects.filter((subject) => !back.some((one) => sameSubject(one, subject)));
    if (away.length > 0) frame.subjects = away;
  }
}
