/**
 * The headers of a composed message (its head, or all of it) by name in camel case (`messageId`, `autoSubmitted`), unfolded, still encoded as
 * they travel. Throws when one stands there twice, which no mail of ours may have.
 */
export function headersOf(raw: string): Record<string, string> {
  const head = (raw.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n(?=[ \t])/g, '');
  const headers = new Map<string, string>();
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line
      .slice(0, colon)
      .toLowerCase()
      .replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
    if (headers.has(name)) throw new Error(`A mail of ours has the header ${line.slice(0, colon)} twice.`);
    headers.set(name, line.slice(colon + 1).trim());
  }
  return Object.fromEntries(headers);
}
