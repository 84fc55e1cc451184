/** Words of a suggestion: four of more than six thousand are 50 bits, the digits 6 more, and one can be said aloud. */
const count = 4;

/** As often is drawn anew before a suggestion is made that this owner's rules do not take: a rule that refuses nearly all refuses that one too. */
const draws = 100;

/** The words a suggestion is made of. */
export const suggestionWords = (diceware: readonly (string | number)[]): readonly string[] =>
  diceware.map(String).filter((word) => /^[a-z]{4,8}$/.test(word));

/**
 * A password for who wants none of their own: `Canoe-velvet-orbit-meadow-58`.
 * @param below an integer of 0 to n − 1, each as likely, that nobody can foresee.
 * @param taken whether the rules of its owner take it.
 */
export function makeSuggestion(words: readonly string[], below: (n: number) => number, taken: (password: string) => boolean): string {
  const draw = (): string => {
    const drawn = Array.from({ length: count }, () => words[below(words.length)] ?? '').join('-');
    return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}-${10 + below(90)}`;
  };
  let made = draw();
  for (let more = draws; more > 0 && !taken(made); more -= 1) made = draw();
  return made;
}
