import type { Item } from '../things/items';

/** "1) ... 2) ...": the points of a list each end what stood before, and name nothing. */
export function unnumbered(all: readonly Item[]): readonly Item[] {
  const items = all.some(isDot) ? all.filter((item, i) => !(isDot(item) && begins(all, i))) : all;
  const points = items.flatMap((item, i) => (isDigit(item) && isPoint(items, i) ? [i] : []));
  const counted = points.every((at, n) => {
    const item = items[at];
    return item?.is === 'hidden' || (item?.is === 'number' && item.value === String(n + 1));
  });
  if (points.length < 2 || !counted) return items;
  return items.flatMap((item, i): readonly Item[] => {
    if (points.includes(i)) return [];
    return points.includes(i - 1) ? [{ is: 'mark', text: ';', start: item.start, end: item.end }] : [item];
  });
}

/** Beside "PIN" a digit is covered, also the one of a point. */
const isDigit = (item: Item): boolean =>
  (item.is === 'number' && item.value.length === 1) || (item.is === 'hidden' && item.end - item.start === 1);

function isPoint(items: readonly Item[], i: number): boolean {
  const [point, mark, next] = items.slice(i, i + 3);
  return mark?.is === 'mark' && /^[).:-]$/.test(mark.text) && mark.start === point?.end && next?.is === 'word';
}

/** "- forward 104 ...", "* 104 to ...": a dot of a list, at the beginning of its line and with a gap behind. */
const isDot = (item: Item): boolean => item.is === 'mark' && /^[-*•·>]$/.test(item.text);
function begins(items: readonly Item[], i: number): boolean {
  const [before, dot, next] = [items[i - 1], items[i], items[i + 1]];
  return (before === undefined || (before.is === 'mark' && before.text === '\n')) && next !== undefined && next.start > (dot?.end ?? 0);
}
