/** So many characters of a text are read; nobody writes more to support, and what lies behind is history or an attack. */
export const MOST_CHARACTERS = 200_000;

/** So many characters of a line, from its front and from its end, are shown to patterns: the work per line is bounded. */
export const LINE_WINDOW = 400;

/** One line of a mail's text, as the scanner sees it. */
export interface Line {
  /** Without spaces at its end. */
  readonly text: string;
  /** Without spaces and marks of bold at both ends, at most LINE_WINDOW characters from its front. */
  readonly head: string;
  readonly blank: boolean;
  /** It begins with a mark of quotation: `>`, `|`, or the initials of The Bat! (`JD>`). */
  readonly quoted: boolean;
}

/** Direction marks, zero-width characters, soft hyphens: clients put them between a date and "AM", others hide words by them. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const oddSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const quoteMark = /^ {0,4}(?:[>＞›|¦]|&gt;|[A-Z]{1,3}>(?: |$))/;
const decoration = /^[\s*]+|[\s*]+$/g;

/** A text with one kind of line end, one kind of space and nothing invisible. */
export const plainCharacters = (text: string): string =>
  text.replace(lineEnds, '\n').replace(invisible, '').replaceAll('\0', '').replace(oddSpaces, ' ');

function readLine(raw: string): Line {
  const text = raw.trimEnd();
  const front = text.slice(0, LINE_WINDOW);
  return { text, head: front.replace(decoration, ''), blank: text === '', quoted: quoteMark.test(front) };
}

/** The lines of at most MOST_CHARACTERS of a text. */
export const linesOf = (text: string): readonly Line[] => plainCharacters(text.slice(0, MOST_CHARACTERS)).split('\n').map(readLine);
