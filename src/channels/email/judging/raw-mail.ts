import { headerOf } from '../reading/headers';

/** A header of the raw mail. */
export interface Field {
  /** In small letters. */
  readonly name: string;
  /** Unfolded, trimmed. */
  readonly value: string;
  /** As it came, each character one byte, without its last line end. */
  readonly line: string;
}

/** A raw mail split where every reader splits it. */
export interface RawMail {
  readonly fields: readonly Field[];
  /** The body with every line end as CRLF. */
  readonly body: Buffer;
  /** The body is within what mailauth hashes in bounded time and memory. */
  readonly hashable: boolean;
}

const LF = 10;
const CR = 13;
/** mailauth keeps an object per empty line and goes over an unfinished line again with each 64 kB. Honest mails of 25 MB have 350,000 lines. */
const MOST_LINES = 500_000;
const LONGEST_LINE = 65_536;
/** mailauth's time for a header grows with the square of its lines. */
const MOST_FOLDS = 1_000;
const start = /^[!-9;-~]+[ \t]*:/;
/** What some readers take for a line end or the end of a text. */
const odd = /[^\P{Cc}\t\n\u0080-\u009f]/u;

/** The raw mail's headers: undefined when a line is none, is blank, or holds control characters (bare CR among them). */
function fieldsOf(head: string): readonly Field[] | undefined {
  const fields: string[][] = [];
  for (const line of head.split(/\r?\n/)) {
    const last = fields.at(-1);
    if (odd.test(line) || line.trim() === '') return undefined;
    if (/^[ \t]/.test(line) && last !== undefined && last.length < MOST_FOLDS) last.push(line);
    else if (start.test(line)) fields.push([line]);
    else return undefined;
  }
  return fields.map((lines) => ({ ...headerOf(lines.join('\r\n')), line: lines.join('\r\n') }));
}

function normal(body: Buffer): { readonly body: Buffer; readonly hashable: boolean } {
  let lines = 0;
  let longest = 0;
  let bare = false;
  let from = 0;
  for (let at = body.indexOf(LF); at >= 0; at = body.indexOf(LF, from)) {
    lines++;
    bare ||= body[at - 1] !== CR;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  const hashable = lines <= MOST_LINES && Math.max(longest, body.length - from) <= LONGEST_LINE;
  return { body: bare && hashable ? Buffer.from(body.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1') : body, hashable };
}

/** Splits a raw mail; undefined when its headers could be read in two ways. Linear. */
export function rawMailOf(raw: Buffer): RawMail | undefined {
  let from = 0;
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, from)) {
    if (at === from || (at === from + 1 && raw[from] === CR)) {
      const fields = fieldsOf(
        raw
          .subarray(0, from)
          .toString('latin1')
          .replace(/\r?\n$/, ''),
      );
      return fields && { fields, ...normal(raw.subarray(at + 1)) };
    }
    from = at + 1;
  }
  return undefined;
}
