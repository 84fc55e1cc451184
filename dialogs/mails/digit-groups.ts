/**
 * The digit groups of a text as somebody reading for a PIN would take them: runs of digits, also with blanks, dots or
 * hyphens between; each without those (P10).
 */
export function digitGroups(text: string): readonly string[] {
  return (text.match(/\d(?:[\s.\u2010-\u2015-]*\d)*/g) ?? []).map((run) => run.replace(/\D/g, ''));
}
