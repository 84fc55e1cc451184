/** A label in lines of at most so many letters, whole words where they fit: what a bar stands for is never cut. */
export function labelLines(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).flatMap((whole) => whole.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [''] : lines;
}
