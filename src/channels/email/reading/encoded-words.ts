const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;
/** Encoded words that follow each other are one text: a character may be cut between them. */
const between = /(\?=)\s+(?==\?[\w.:*-]{1,64}\?[bq]\?)/gi;

const quotedBytes = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

function decode(charset: string, bytes: Buffer, otherwise: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return otherwise;
  }
}

/** The text of a header with its encoded words (RFC 2047) decoded; a word in an unknown charset stays as it is. */
export function decodeWords(text: string): string {
  let pending: { readonly charset: string; readonly bytes: Buffer[]; raw: string } | undefined;
  let result = '';
  let last = 0;
  const flush = (): void => {
    if (pending !== undefined) result += decode(pending.charset, Buffer.concat(pending.bytes), pending.raw);
    pending = undefined;
  };
  const source = text.replace(between, '$1');
  for (const match of source.matchAll(word)) {
    const [raw, charset = '', encoding = '', payload = ''] = match;
    if (match.index > last || pending?.charset !== charset.toLowerCase()) flush();
    result += source.slice(last, match.index);
    pending ??= { charset: charset.toLowerCase(), bytes: [], raw: '' };
    pending.bytes.push(encoding.toLowerCase() === 'b' ? Buffer.from(payload, 'base64') : quotedBytes(payload));
    pending.raw += raw;
    last = match.index + raw.length;
  }
  flush();
  return result + source.slice(last);
}
