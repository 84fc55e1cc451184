import { attributionAt } from './attribution';
import { historyBegins } from './history';
import { LINE_WINDOW, linesOf, MOST_CHARACTERS, type Line } from './lines';
import { signatureBegins } from './signature';

/** What was cut off a mail's text; the most telling of: history without marks, marked quotations, a signature. */
export type Cut = 'nothing' | 'signature' | 'quotation' | 'history';

/** What the writer of a mail wrote now. */
export interface NewText {
  /** Trimmed, at most one blank line in a row; empty when nothing new was found. */
  readonly text: string;
  readonly cut: Cut;
  /** Characters shown to patterns: the measure of the work, in proportion to the text's length whatever it holds. */
  readonly examined: number;
}

/** Clients that quote by `>` break lines at 66 characters or later. */
const WRAPS_AT = 66;

const order: readonly Cut[] = ['nothing', 'signature', 'quotation', 'history'];
const stronger = (a: Cut, b: Cut): Cut => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** For each line, the number of the next one that is not blank (lines.length when there is none). */
function nextFilled(lines: readonly Line[]): Uint32Array {
  const next = new Uint32Array(lines.length + 1).fill(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) next[i] = lines[i]?.blank ? (next[i + 1] ?? lines.length) : i;
  return next;
}

/** Whether `line` may be the rest of the quoted line above it, whose mark was lost when a client broke it. */
function continues(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.blank || above.text.endsWith('?')) return false;
  const space = line.text.indexOf(' ');
  const firstWord = space < 0 ? line.text.length : space;
  return above.text.length + 1 + firstWord > WRAPS_AT;
}

const joined = (kept: readonly string[]): string =>
  kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * What the writer wrote now, without quoted history, attributions and signatures (T23: a PIN in quoted text is never in
 * the result; when in doubt the text is cut). One pass over the lines; each pattern sees at most LINE_WINDOW characters,
 * so the work is linear in the text, whoever wrote it. Lines below a marked quotation are answers to it and are kept;
 * what follows unmarked history never is. Greetings and names without "-- " before them are the writer's words.
 */
export function newText(text: string): NewText {
  const lines = linesOf(text);
  const next = nextFilled(lines);
  const quoteFollows = (at: number): boolean => lines[next[at] ?? lines.length]?.quoted ?? false;
  const kept: string[] = [];
  let cut: Cut = text.length > MOST_CHARACTERS ? 'history' : 'nothing';
  let work = 0;
  const examined = (characters: number): void => void (work += characters);
  let inSignature = false;
  /** The line above belongs to a quotation, by its mark or as the rest of a broken line. */
  let inQuote = false;

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    examined(Math.min(line.text.length, LINE_WINDOW));
    if (line.blank) {
      inQuote = false;
      if (!inSignature) kept.push('');
      continue;
    }
    if (line.quoted || (inQuote && continues(lines[i - 1], line))) {
      cut = stronger(cut, 'quotation');
      inQuote = true;
      inSignature = false;
      continue;
    }
    inQuote = false;
    if (historyBegins(lines, i, examined)) return { text: joined(kept), cut: 'history', examined: work };
    const attribution = attributionAt(lines, i, quoteFollows, examined);
    if (attribution !== undefined) {
      if (!inSignature && attribution.before !== '') kept.push(attribution.before);
      if (!quoteFollows(i + attribution.lines)) return { text: joined(kept), cut: 'history', examined: work };
      cut = stronger(cut, 'quotation');
      i += attribution.lines - 1;
      continue;
    }
    if (inSignature) continue;
    if (signatureBegins(line)) {
      cut = stronger(cut, 'signature');
      inSignature = true;
      continue;
    }
    kept.push(line.text);
  }
  return { text: joined(kept), cut, examined: work };
}
