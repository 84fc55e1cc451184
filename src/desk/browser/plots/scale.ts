/** Marks of an axis from 0 to at least `most`, two to five of them, at round numbers. Whole ones for what is counted. */
export function marks(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, n) => n * step);
}

/** Sum of numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Per day, over all series. */
export const perDay = (series: readonly (readonly number[])[], days: number): readonly number[] =>
  Array.from({ length: days }, (_, day) => sum(series.map((values) => values[day] ?? 0)));

/** `part` of `whole` in percent, whole numbers; undefined: there is no whole. */
export const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : Math.round((100 * part) / whole));
