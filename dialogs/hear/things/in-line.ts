import type { Item } from './items';

/** A message as one line of text, so that patterns over words and marks may be looked for in it. */
export interface Line {
  /** Words with a blank between; `|` a mark that is no hyphen, `#` a thing. */
  readonly text: string;
  /** The item at which each of them stands. */
  readonly at: readonly number[];
}

/** The items in one line. "Puis-je": its hyphen is none of it. */
export function inLine(items: readonly Item[]): Line {
  const words: string[] = [];
  const at: number[] = [];
  items.forEach((item, i) => {
    if (item.is === 'mark' && item.text === '-' && item.start === items[i - 1]?.end && item.end === items[i + 1]?.start) return;
    words.push(item.is === 'word' ? item.text : item.is === 'mark' ? '|' : '#');
    at.push(i);
  });
  return { text: words.join(' '), at };
}

/** How many words, marks and things such a text has. */
export const countIn = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(' ').length);
