const LF = 10;
const CR = 13;
const DOT = 46;

const endsLine = (byte: number | undefined): boolean => byte === CR || byte === LF;

/** A bare CR at `at` that begins or ends a line with nothing but a dot. */
function marksEnd(raw: Buffer, at: number): boolean {
  const before = raw[at - 1] === DOT && (at === 1 || endsLine(raw[at - 2]));
  const after = raw[at + 1] === DOT && (at + 2 === raw.length || endsLine(raw[at + 2]));
  return before || after;
}

/**
 * Whether another server could have read the end of this mail, or of a mail before it, somewhere else ("SMTP smuggling"):
 * a line end that is LF alone (RFC 5321, 2.3.8 forbids it), or a lone dot beside a CR alone. Only CRLF . CRLF ends a mail
 * here; a mail in which something else may have ended it for others was perhaps sent by somebody else than its envelope
 * and its client say. Elsewhere a CR alone is let through: old clients write it. Linear.
 */
export function hasOddLineEnds(raw: Buffer): boolean {
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) if (raw[at - 1] !== CR) return true;
  for (let at = raw.indexOf(CR); at >= 0; at = raw.indexOf(CR, at + 1)) if (raw[at + 1] !== LF && marksEnd(raw, at)) return true;
  return false;
}
