/**
 * Whether these stand in the text one behind the other, whatever stands between: `/a/g, /b/g` as `a.*b` would find them. Each is
 * looked for behind the first place of the one before, once: as one pattern, words of a long text that are often begun and never
 * ended would be read again from each of their places, with three of them a hundred thousand times. The patterns have the flag `g`.
 */
export function inTurn(text: string, ...patterns: readonly RegExp[]): boolean {
  let from = 0;
  return patterns.every((pattern) => {
    pattern.lastIndex = from;
    const found = pattern.test(text);
    from = pattern.lastIndex;
    return found;
  });
}
