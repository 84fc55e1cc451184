import { LINE_WINDOW, type Line } from './lines';

/** An attribution is broken over at most so many lines by any client seen. */
const MOST_LINES = 6;

const verbs = String.raw`wrote|writes|a [eé]crit|[eé]crivait|escribi[oó]|escreveu|ha scritto|schrieb|geschrieben|schreef|skrev|napisał(?:\(a\))?|kirjoitti|написал(?:\(а\))?`;
/** "… wrote:", with what some clients put behind the verb ("schrieb Anna:", "wrote on 5/3/2024 10:12:"). */
const saidAtEnd = new RegExp(
  String.raw`(?:^|[\s>,)\]"*_])(?:${verbs})(?!\p{L})(?:[^:]{0,80}|[^:]{0,60}\d[:.]\d\d[^:]{0,20})\s?[:：]$`,
  'iu',
);
/** The same with the quotation run on in one line, as flattened HTML leaves it. */
const saidWithin = new RegExp(String.raw`[\s>)\]](?:${verbs})\s?[:：]\s`, 'i');
const when = /\d ?[:h.] ?\d\d|\b(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d|\d{4}年/;
const address = /[^\s<>@]@[^\s<>@]/;
/** "2024-03-05 10:12 GMT+01:00 Support <support@provider.example>:" and its like in any language. */
const addressAtEnd = /[^\s<>@]@[^\s<>@]{1,200}>{0,2}(?:[^:\d]{0,40})\s?[:：]$/;
const opening =
  /^(?:["'([_~-]\s?)?(?:on|le|am|el|il|em|op|den|dnia|w dniu|вт|пн|ср|чт|пт|сб|вс|at|in)\b|^\d{1,4}[\s./-]|^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-zé]*[.,]?\s/i;
const openingWithin = /(?:^|[\s>])(?=(?:On|Le|Am|El|Il|Em|Op|Den) [^\s:]{1,12}[\s,][^:]{0,40}\d)/g;

/** "2024/3/5 Support <support@provider.example>" without a colon, as an older Gmail wrote it. */
const datedAddress = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,].{0,120}<[^\s<>@]{1,100}@[^\s<>]{1,200}>$/;

/** Where an attribution was found: its lines, and what the writer had put before it on its first line. */
export interface Attribution {
  /** Number of lines it covers. */
  readonly lines: number;
  /** Text of the writer on the same line before it, or ''. */
  readonly before: string;
}

const tidy = (text: string): string => text.replace(/[\s*_>]+$/, (end) => (end.includes('>') ? '>' : ''));

/** Whether a whole text is an attribution; without date and address ("Anna wrote:") it is one only when a quotation follows. */
function isAttribution(text: string, followedByQuote: boolean): boolean {
  const end = text.slice(-LINE_WINDOW);
  const dated = when.test(text) || address.test(text);
  if (saidAtEnd.test(end)) return dated || followedByQuote;
  return addressAtEnd.test(end) && (when.test(text) || followedByQuote || />\s?[:：]$/.test(end));
}

function ownWordsBefore(text: string): string {
  let at = 0;
  for (const match of text.matchAll(openingWithin)) at = match.index;
  return text.slice(0, at).trim();
}

/**
 * The attribution ("On … wrote:", "Le … a écrit :") that begins on line `at`, or undefined. `examined` is told how many
 * characters were shown to patterns.
 */
export function attributionAt(
  lines: readonly Line[],
  at: number,
  quoteFollows: (line: number) => boolean,
  examined: (characters: number) => void,
): Attribution | undefined {
  const first = lines[at];
  if (first === undefined || first.blank || first.quoted) return undefined;
  const front = first.text.slice(0, LINE_WINDOW);
  examined(front.length);
  const opens = opening.test(first.head) || /<[^<>]{0,200}>?$/.test(first.head);
  if (opens && saidWithin.test(`${front} `) && (when.test(front) || address.test(front)) && !isAttribution(tidy(front), false))
    return { lines: 1, before: '' };
  if (datedAddress.test(first.head)) return { lines: 1, before: '' };
  let joined = '';
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line.blank || line.quoted) return undefined;
    if (count > 1 && opening.test(line.head) && /^(?:on|le) /i.test(line.head)) return undefined;
    joined = `${joined} ${count === 1 ? line.text.slice(-LINE_WINDOW) : line.head}`.trim();
    examined(joined.length);
    const tail = joined.at(-1) ?? '';
    if (/[:：*_>]/.test(tail) && isAttribution(tidy(joined), quoteFollows(at + count))) {
      return { lines: count, before: beforeIn(first, count) };
    }
    if (!opens) return undefined;
  }
  return undefined;
}

/** What stands before an attribution on its first line; of a line longer than the window the front is always the writer's. */
function beforeIn(first: Line, count: number): string {
  if (count > 1) return '';
  const front = first.text.slice(0, -LINE_WINDOW);
  const back = first.text.slice(-LINE_WINDOW);
  const own = ownWordsBefore(back);
  return front === '' ? own : `${front}${own}`;
}
