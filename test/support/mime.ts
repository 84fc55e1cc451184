/** A message as read from the wire, independent of who composed it. */
export interface Parsed {
  /** Names in lower case, in order, every occurrence; unfolded, not decoded. */
  readonly headers: readonly (readonly [string, string])[];
  /** Media types in order of the parts, as `text/plain`, with the decoded text. */
  readonly parts: readonly { readonly type: string; readonly text: string }[];
}

const headOf = (block: string): (readonly [string, string])[] =>
  block
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1 || /[^\x21-\x7e]/.test(line.slice(0, colon))) throw new Error(`Not a header: ${JSON.stringify(line)}`);
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    });

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_hex, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  );

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(body).toString('utf8') : body;
}

const valueOf = (headers: readonly (readonly [string, string])[], name: string): string => headers.find(([one]) => one === name)?.[1] ?? '';

/** Reads a message of text parts (RFC 5322, 2045, 2046), strictly: line ends CRLF, no bare CR or LF, 7-bit, lines up to 998. */
export function parseMime(raw: Buffer): Parsed {
  const text = raw.toString('latin1');
  if (/[^\r]\n|\r[^\n]/.test(text) || /[\x80-\xff]/.test(text)) throw new Error('The message has bare line ends or 8-bit bytes.');
  if (text.split('\r\n').some((line) => line.length > 998)) throw new Error('The message has a line above 998 characters.');
  const end = text.indexOf('\r\n\r\n');
  const headers = headOf(text.slice(0, end));
  const body = text.slice(end + 4);
  const contentType = valueOf(headers, 'content-type');
  const boundary = /^multipart\/alternative;.*boundary="([^"]+)"/.exec(contentType)?.[1];
  if (boundary === undefined)
    return {
      headers,
      parts: [{ type: contentType.split(';')[0] ?? '', text: decoded(body, valueOf(headers, 'content-transfer-encoding')) }],
    };
  const inside = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
  return {
    headers,
    parts: inside.map((part) => {
      const split = part.indexOf('\r\n\r\n');
      const head = headOf(part.slice(2, split));
      return {
        type: valueOf(head, 'content-type').split(';')[0] ?? '',
        text: decoded(part.slice(split + 4), valueOf(head, 'content-transfer-encoding')).replace(/\r\n/g, '\n'),
      };
    }),
  };
}

/** A header's text with its encoded words decoded (RFC 2047); '' when it is absent. */
export function headerText({ headers }: Parsed, name: string): string {
  return valueOf(headers, name)
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : quotedPrintable(text.replace(/_/g, ' ')).toString(),
    );
}
