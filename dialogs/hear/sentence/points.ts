import type { Item } from '../things/items';

/** "1) ... 2) ...": the points of a list each end what stood before, and name nothing. */
export function unnumbered(items: readonly Item[]): readonly Item[] {
  const points = items.flatMap((item, i) => (item.is === 'number' && item.value.length === 1 && isPoint(items, i) ? [i] : []));
  const counted = points.every((at, n) => {
    const item = items[at];
    return item?.is === 'number' && item.value === String(n + 1);
  });
  if (points.length < 2 || !counted) return items;
  return items.flatMap((item, i): readonly Item[] => {
    if (points.includes(i)) return [];
    return points.includes(i - 1) ? [{ is: 'mark', text: ';', start: item.start, end: item.end }] : [item];
  });
}

function isPoint(items: readonly Item[], i: number): boolean {
  const [point, mark, next] = items.slice(i, i + 3);
  return mark?.is === 'mark' && /^[).:-]$/.test(mark.text) && mark.start === point?.end && next?.is === 'word';
}
