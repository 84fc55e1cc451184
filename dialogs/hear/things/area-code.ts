/**
 * Whether the word at `i` belongs to a name of the first digits of a telephone number: "area code", "regional code",
 * "code régional", "indicatif". Such a code is none of ours.
 */
export function namesAreaCode(wordAt: (i: number) => string | undefined, i: number): boolean {
  switch (wordAt(i)) {
    case 'indicatif':
      return true;
    case 'area':
      return wordAt(i + 1) === 'code';
    case 'regional':
      return wordAt(i - 1) === 'code' || wordAt(i + 1) === 'code' || wordAt(i - 1) === 'indicatif';
    case 'code':
      return /^(?:area|regional)$/.test(wordAt(i - 1) ?? '') || wordAt(i + 1) === 'regional';
    default:
      return false;
  }
}
