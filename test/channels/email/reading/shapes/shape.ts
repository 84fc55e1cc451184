/** What a shape is filled with. */
export interface Filling {
  /** What the writer wrote now; two paragraphs, so that a shape may put something between them. */
  readonly own: readonly [string, string];
  /** The mail answered to: paragraphs, some longer than a line of 72 characters. */
  readonly old: readonly string[];
}

/** How one client lays out a reply. */
export interface Shape {
  readonly name: string;
  readonly language: 'en' | 'fr';
  readonly kind: 'plain' | 'html';
  readonly write: (filling: Filling) => string;
}

/** The writer's two paragraphs as every top- or bottom-posting client lays them out. */
export const ownText = ({ own }: Filling): string => own.join('\n\n');

/** A paragraph in lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The old mail quoted with a mark before each line of at most 72 characters. */
export const marked = ({ old }: Filling, mark = '> '): string =>
  old.flatMap((paragraph, i) => [...(i > 0 ? [mark.trimEnd()] : []), ...wrap(paragraph, 72).map((line) => mark + line)]).join('\n');

/** The old mail without marks. */
export const bare = ({ old }: Filling): string => old.join('\n\n');

/** The old mail as paragraphs of HTML. */
export const paragraphs = ({ old }: Filling, tag = 'p'): string => old.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** The writer's paragraphs as blocks of HTML with an empty one between them. */
export const ownBlocks = ({ own }: Filling, tag = 'div', between = '<div><br></div>'): string =>
  own.map((text) => `<${tag}>${text}</${tag}>`).join(between);
