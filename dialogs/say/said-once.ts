import type { Line } from '../../machines/tells';

/** A line and its words. */
export interface Worded {
  readonly line: Line;
  readonly text: string;
}

/** Shorter sentences may well be said twice. */
const LONG = 40;
const sentences = /(?<=[.!?]) (?=[\p{Lu}])/u;
const answers: ReadonlySet<Line['line']> = new Set(['answer', 'cannot-do']);

/**
 * What is told in one breath, each thing once: no line twice, and of several answers that end in the same sentences ("I can forward
 * calls ...") only the first says them.
 */
export function saidOnce(told: readonly Worded[]): readonly string[] {
  const texts = [...new Set(told.map(({ text }) => text))];
  if (texts.length < 2 || told.filter(({ line }) => answers.has(line.line)).length < 2) return texts;
  const said = new Set<string>();
  return texts.map((text) => {
    if (!told.some((each) => each.text === text && answers.has(each.line.line))) return text;
    const fresh = text.split(sentences).filter((sentence) => {
      const again = sentence.length >= LONG && said.has(sentence);
      said.add(sentence);
      return !again;
    });
    return fresh.join(' ');
  });
}
