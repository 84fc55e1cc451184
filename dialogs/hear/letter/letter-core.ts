import { closings, greeted, salutations, sentFrom, smallPrint } from '../../phrases/letters';
import { exactNames } from '../answer/exact-names';
import { isLanguageWish } from '../text/language';
import { says } from '../text/lexemes';
import { Lexicon, wordsOf } from '../text/lexicon';

/** A line with its place in the text. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const salutation = new Lexicon({ salutation: salutations });
const whom = new Set(greeted.flatMap(wordsOf));
const closing = new Lexicon({ closing: closings });
const print = new Lexicon({ print: smallPrint });
const machine = new Lexicon({ machine: sentFrom });

/** No salutation, closing or name is longer, in characters: work on a line is bounded. */
const SHORT = 90;
const LONGEST_NAME = 3;
/** Where a mail program breaks lines by itself. */
const WRAPPED = 50;
const NAME = /^[-\u2013\u2014~/ ]*\p{L}[\p{L}'\u2019.-]*(?: \p{L}[\p{L}'\u2019.-]*){0,2}[ ,.!]*$/u;
const MARKER = /^[ \t]*(?:\(?[1-9][0-9]?[).](?=[ \t])|[-*\u2022\u2013](?=[ \t]))/;
/** ... in the middle of a line, where another number stands before it. */
const INNER_MARKER = /(?<=[\s,;])\(?[1-9]\)(?=[ \t])/g;
const LEADS_ON =
  /(?:^|[\s])(?:to|is|at|for|the|my|and|of|number|extension|pin|au|vers|le|la|les|du|de|mon|ma|mes|est|et|pour|poste|num\u00e9ro)[ \t]*$/i;
const RULE = /^\s*(?:_{5,}|-{2,}|={5,}|\*{3,}|~{3,})\s*$/;
/** "Ada Lovelace | Sales | 613 555 0199": a signature in one line. */
const BARRED = /^([^|\u2022\u00b7]{2,40})[|\u2022\u00b7][ \t]*(?!ext|poste)\p{L}/iu;
/** Lines of a signature, with the name. */
const LONGEST_SIGNATURE = 10;
const PIN_LINE = /\b(?:pin|nip|code)\b/i;
const SIX = /^\s*(?:\d[ \t-]?){5}\d[.\s]*$/;

const blank = (length: number): string => ' '.repeat(length);

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ from, to: found.index, text: text.slice(from, found.index) });
    from = found.index + found[0].length;
  }
  lines.push({ from, to: text.length, text: text.slice(from) });
  return lines;
}

/** "Hi team,": how much of the first line only greets; 0: nothing, or it is part of what is said. */
function greetingEnd(text: string, more: boolean): number {
  const start = text.slice(0, SHORT);
  const stop = /[,!;:.\u2013\u2014]/.exec(start);
  const end = stop ? stop.index + 1 : text.length;
  if (end > SHORT || /\d|@/.test(start.slice(0, end))) return 0;
  const words = wordsOf(start.slice(0, end));
  const found = salutation.at(words, 0);
  if (!found || (!stop && !more)) return 0;
  const rest = words.slice(found.next);
  if (rest.length > 5 || (found.next === words.length && end === text.length && !more)) return 0;
  const names = rest.filter((word) => !whom.has(word));
  return names.length <= LONGEST_NAME && !saysSomething(names) ? end : 0;
}

/** Words that a name does not consist of. */
const saysSomething = (words: readonly string[]): boolean =>
  words.length > 0 &&
  (exactNames(words) !== undefined ||
    isLanguageWish(words) ||
    says.forward(words) ||
    says.stop(words) ||
    says.pin(words) ||
    says.calls(words) ||
    says.desire(words) ||
    says.imperative(words[0]) ||
    says.send(words));

/** A line with nothing but somebody's name: "Bob", "— Ada Lovelace". */
const isName = (line: string): boolean => line.length <= SHORT && NAME.test(line) && !saysSomething(wordsOf(line));

/** A line that consists of a closing, with or without a name behind it: "Thanks, Bob". */
function closes(line: string): boolean {
  if (line.length > SHORT || /\d|@/.test(line)) return false;
  let words = wordsOf(line);
  let closed = false;
  for (let found = closing.at(words, 0); found; found = closing.at(words, 0)) {
    words = words.slice(found.next);
    closed = true;
    if (words[0] === 'and' || words[0] === 'et') words = words.slice(1);
  }
  return closed && words.length <= LONGEST_NAME && !saysSomething(words);
}

/** "..., thanks Bob": where the closing at the end of a line begins; its length: there is none. */
function closingAt(line: string): number {
  const from = Math.max(0, line.length - SHORT);
  const end = line.slice(from);
  for (const found of end.matchAll(/(?:^|(?<=[\s.,;!?)]))\p{L}/gu)) {
    const tail = end.slice(found.index);
    if (closes(tail)) return from + found.index;
  }
  return line.length;
}

/** "P.S.", "oops, the right number is ...", « je me suis trompé »: goes on below the name. */
const GOES_ON =
  /^\s*(?:p\.?[ -]?s\b|n\.?b\b)|\b(?:o{1,3}ps|oups|whoops|correction|erratum|no wait|scratch that|i meant|je voulais dire|my mistake|tromp[ée]e?|(?:wrong|right|correct|mauvais|bon) num(?:ber|[ée]ro))\b/i;
/** Below a closing, only a PIN, a postscript and what puts the mail right are said to us. */
const stays = (line: string): boolean => (PIN_LINE.test(line) && /\d/.test(line)) || SIX.test(line) || GOES_ON.test(line.slice(0, SHORT));

/** A new text with the same number of characters, each in its place. */
export interface LetterCore {
  /** With spaces where it only greets, closes, signs, counts or is broken by a mail program. */
  readonly core: string;
  /** ... with spaces only where it counts or is broken: nothing that was said is missing. */
  readonly unmarked: string;
}

/** What of a mail's new text is said to us. Linear. A text that is nothing but courtesies stays as it is. */
export function letterCore(text: string): LetterCore {
  const lines = linesOf(text);
  const all = lines.map((line) => line.text);
  const kept = unsigned(unclosed(all));
  const unmarked = join(text, lines, all.map(withoutMarkers));
  return { core: kept.every((line) => line.trim() === '') ? unmarked : join(text, lines, kept.map(withoutMarkers)), unmarked };
}

/** "And 105 to ...", « aussi le 104 »: goes on with what is wanted. */
const ADDS =
  /^\s*(?:and|also|plus|et|aussi|puis|pis|then|same|but|mais|or|ou)\b|\b(?:to|au|vers|sur|for|pour)\s+(?:the |my |le |mon )?[+(\d]/i;

/** A message of a chat without the signature pasted below it; as it is where anything below its closing may be wanted. Each character keeps its place. */
export function withoutSignature(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  const lines = linesOf(text);
  const all = lines.map((line) => line.text);
  const left = unclosed(all);
  const signed = all.filter((line, n) => line.trim() !== '' && left[n]?.trim() === '');
  const named = signed.length > 1 && signed.some((line) => signs(line, '') && !closes(line)) && left.some((line) => line.trim() !== '');
  const nothingWanted = signed.every((line) => RULE.test(line) || closes(line) || printed(line) || (isBelowName(line) && !ADDS.test(line)));
  return named && nothingWanted
    ? lines.map((line, n) => (left[n] ?? '') + text.slice(line.to, lines[n + 1]?.from ?? line.to)).join('')
    : text;
}

const cleared = (line: string, from = 0, to = line.length): string => line.slice(0, from) + blank(to - from) + line.slice(to);
const filled = (lines: readonly string[]): number[] => lines.flatMap((line, n) => (line.trim() === '' ? [] : [n]));

const printed = (line: string): boolean => print.at(wordsOf(line.slice(0, SHORT)), 0) !== undefined;

/** Without small print, and without what stands below a closing. */
function unclosed(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => printed(line) || RULE.test(line.slice(0, SHORT)));
  let said = false;
  const below = lines.findIndex((line) => {
    const ends = closes(line);
    if (!ends && line.trim() !== '') said = true;
    return ends && said;
  });
  let postscript = false;
  return lines.map((line, n) => {
    const cut = end >= 0 && n >= end;
    const signed = below >= 0 && n >= below && !stays(line);
    if (below >= 0 && n > below && !cut && GOES_ON.test(line.slice(0, SHORT))) postscript = true;
    return cut || (signed && !postscript) || machine.at(wordsOf(line.slice(0, SHORT)), 0) ? cleared(line) : line;
  });
}

/** Without salutation, without the name at the end and all that belongs to it. */
function unsigned(lines: string[]): string[] {
  const greeting = filled(lines)[0];
  if (greeting !== undefined)
    lines[greeting] = cleared(lines[greeting] ?? '', 0, greetingEnd(lines[greeting] ?? '', filled(lines).length > 1));
  const all = filled(lines);
  const further = all.findIndex((n, place) => place > 0 && GOES_ON.test((lines[n] ?? '').slice(0, SHORT)));
  const places = further < 0 ? all : all.slice(0, further);
  const name = places.find(
    (n, place) =>
      place > 0 &&
      signs(lines[n] ?? '', lines[places[place - 1] ?? n] ?? '') &&
      ((lines[n - 1] ?? '').trim() === '' || place === places.length - 1) &&
      places.slice(place + 1, place + 1 + LONGEST_SIGNATURE).every((after) => isBelowName(lines[after] ?? '')) &&
      places.length - place <= LONGEST_SIGNATURE,
  );
  if (name !== undefined) for (const n of places) if (n >= name) lines[n] = cleared(lines[n] ?? '');
  const last = filled(lines).at(-1);
  if (last !== undefined) lines[last] = cleared(lines[last] ?? '', closingAt(lines[last] ?? ''));
  return lines;
}

/** A name, or a line that begins with one and goes on as signatures do. */
function signs(line: string, before: string): boolean {
  const name = BARRED.exec(line.slice(0, SHORT))?.[1];
  return isName(line) || (name !== undefined && !/[:,]\s*$/.test(before.slice(-SHORT)) && isName(name) && isBelowName(line));
}

/** A trade, a company, an address, a telephone number: nothing that is wanted. */
const isBelowName = (line: string): boolean =>
  line.length <= SHORT &&
  !stays(line) &&
  !saysSomething(
    wordsOf(line).filter(
      (word) => !/^(?:phone|telephone|call|calls|extension|poste|ligne|line|desk|support|email|mail|courriel|code)$/.test(word),
    ),
  );

/** `1)`, `-` at the beginning of a line, `2)` in the middle of one. */
function withoutMarkers(line: string): string {
  const marker = MARKER.exec(line)?.[0].length ?? 0;
  return cleared(line, 0, marker).replace(INNER_MARKER, (found) => `,${blank(found.length - 1)}`);
}

/** Puts the lines together again; a break that only a mail program made is a space. */
function join(text: string, lines: readonly Line[], kept: readonly string[]): string {
  return kept
    .map((line, n) => {
      const next = lines[n + 1];
      const edge = next ? text.slice(lines[n]?.to ?? 0, next.from) : '';
      const following = kept[n + 1]?.trim() ?? '';
      const goesOn =
        following !== '' &&
        line.trim() !== '' &&
        !MARKER.test(next?.text ?? '') &&
        !/[.!?:;]\s*$/.test(line) &&
        (LEADS_ON.test(line.slice(-SHORT)) || (line.trimEnd().length >= WRAPPED && /^[\p{Ll}\d(+]/u.test(following)));
      return line + (goesOn ? blank(edge.length) : edge);
    })
    .join('');
}
