/** A subject without what mail programs put before it. */
export interface BareSubject {
  readonly text: string;
  /** `Re:` and its like stood before it: it is the subject of an earlier mail. */
  readonly reply: boolean;
  /** `Fwd:` and its like stood before it: somebody else may have written it. */
  readonly forwarded: boolean;
}

/** `Re:`, `RE[2]:`, `AW:`, `Fwd:`, `TR :`, `[EXT]`, in any order and number. */
const PREFIX =
  /\s*(?:(re|r\u00e9|r\u00e9p|aw|antw|antwort|sv|odp)|(?:fwd?|wg|tr|rv|vs|i))(?:\[\d{1,3}\]|\(\d{1,3}\))?[ \u00a0\u202f]?[:\uff1a]|\s*\[(?:ext|external|externe|spam)\]|\s*ext(?:ernal|erne)?[ \u00a0]?:/iuy;
const FORWARDS = /^\s*(?:fwd?|wg|tr|rv|vs|i)\W/i;
/** `[C-48K2-7]`, wherever it stands. */
const CASE = /\[C(?:-[0-9A-Z]{1,12}){1,4}\]/gi;
/** The subject with spaces where our own case number stands: as long as before, and nothing of it is anybody's secret. */
export const withoutCase = (subject: string): string => subject.replace(CASE, (found) => ' '.repeat(found.length));

/** A subject is a line; nobody reads more of it. */
const LONGEST = 300;

/** Takes off reply and forward marks of English, French and German programs, and our own case number. Linear. */
export function bareSubject(subject: string): BareSubject {
  const text = subject.slice(0, LONGEST).replace(CASE, ' ');
  let from = 0;
  let reply = false;
  let forwarded = false;
  for (;;) {
    PREFIX.lastIndex = from;
    const found = PREFIX.exec(text);
    if (!found) break;
    if (found[1] !== undefined) reply = true;
    if (FORWARDS.test(found[0])) forwarded = true;
    from = PREFIX.lastIndex;
  }
  return { text: text.slice(from).replace(/\s+/g, ' ').trim(), reply, forwarded };
}
