/** One header of a mail or of one of its parts. */
export interface Header {
  /** In small letters. */
  readonly name: string;
  /** Unfolded, trimmed, undecoded. */
  readonly value: string;
}

const unfold = (text: string): string => text.replace(/\r?\n(?=[ \t])/g, '').trim();

/** Headers are ASCII; what is not is UTF-8 (RFC 6532) or, failing that, a Latin charset. */
function utf8(binary: string): string {
  const text = Buffer.from(binary, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? binary : text;
}

/** A header from its lines as they came ("Name: value", each character one byte); a line without a colon has no name. */
export function headerOf(line: string): Header {
  const text = utf8(line);
  const colon = text.indexOf(':');
  return colon < 0
    ? { name: '', value: unfold(text) }
    : { name: text.slice(0, colon).trim().toLowerCase(), value: unfold(text.slice(colon + 1)) };
}

/** The headers of a block of text up to its first empty line. */
export function headersOf(block: string): readonly Header[] {
  const headers: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line) && headers.length > 0) headers.push(`${headers.pop()}\n${line}`);
    else headers.push(line);
  }
  return headers.map(headerOf);
}

/** The values of all headers of a name (in small letters), in their order. */
export const valuesOf = (headers: readonly Header[], name: string): readonly string[] =>
  headers.filter((header) => header.name === name).map(({ value }) => value);

/** The message ids (with angle brackets) in a header's value. */
export const idsIn = (value: string): readonly string[] => value.match(/<[^<>\s]{1,998}>/g) ?? [];
