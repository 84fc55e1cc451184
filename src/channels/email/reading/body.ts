import { htmlText } from './html-text';
import { MOST_CHARACTERS } from './lines';
import { newText, type NewText } from './new-text';
import type { Part } from './part';

/** What the writer wrote now, and the uncut front of the whole text, which says of notifications what they are. */
export interface Body extends NewText {
  readonly front: string;
}

/** Notifications say within so many characters what they are. */
const FRONT = 1_500;

/** What one way of reading a mail's parts gives. */
interface Reading {
  readonly text: string;
  /** Whether a text/html part was read. */
  readonly html: boolean;
}

const nothing: Reading = { text: '', html: false };

/**
 * The text of a part and its children: of alternatives one (plain or HTML as preferred, the other where that is empty), of
 * other multiparts all that is shown, in their order.
 */
function readPart(part: Part, preferred: 'text/plain' | 'text/html'): Reading {
  if (part.attached) return nothing;
  if (part.children.length === 0) {
    if (part.type === 'text/html') return { text: htmlText(part.text), html: true };
    return { text: part.type === 'text/plain' ? part.text.slice(0, MOST_CHARACTERS + 1) : '', html: false };
  }
  const readings = part.children.map((child) => readPart(child, preferred));
  if (part.type !== 'multipart/alternative')
    return { text: readings.map(({ text }) => text).join('\n'), html: readings.some(({ html }) => html) };
  const filled = readings.filter(({ text }) => text.trim() !== '');
  return filled.find(({ html }) => html === (preferred === 'text/html')) ?? filled[0] ?? nothing;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const digits = (text: string): ReadonlySet<string> => new Set(text.match(/\d{4,}/g));

/**
 * What the writer wrote now, from the parts of a mail. Where a mail has a plain and an HTML form, both are read, and the
 * narrower one counts: the plain form is used, unless the HTML form tells part of it to be quoted.
 */
export function bodyOf(root: Part): Body {
  const plain = readPart(root, 'text/plain');
  const html = readPart(root, 'text/html');
  const byPlain = newText(plain.text);
  const front = plain.text.slice(0, FRONT);
  if (!html.html || plain.html) return { ...byPlain, front };
  const byHtml = newText(html.text);
  const shown = letters(byHtml.text);
  const narrower = shown !== '' && letters(byPlain.text).includes(shown);
  const numbers = digits(byHtml.text);
  const doubtful = byHtml.cut !== 'nothing' && [...digits(byPlain.text)].some((number) => !numbers.has(number));
  return { ...(narrower || doubtful || byPlain.text === '' ? byHtml : byPlain), front };
}
