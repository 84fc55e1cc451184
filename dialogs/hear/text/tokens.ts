/** A piece of the plain text. `start` and `end` are offsets in it. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark' | 'address' | 'domain' | 'case';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, white space, or white space with a line end. */
  readonly gap: '' | ' ' | '\n';
}

/** What ASCII characters are, by their code: most texts have no others, and none of theirs is asked for with a pattern. */
const asciiOf = (chars: RegExp): readonly boolean[] => Array.from({ length: 0x80 }, (_, code) => chars.test(String.fromCharCode(code)));
const ADDRESS_CHARS = asciiOf(/[a-z0-9._%+@-]/);
const ADDRESS_MARKS = asciiOf(/[._%+@-]/);
const DIGITS = asciiOf(/[0-9]/);
const LETTERS = asciiOf(/[a-z]/i);
const LETTER = /[\p{L}]/u;
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? LETTERS[code] === true : LETTER.test(text.charAt(at));
};
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Only these make a bare `word.word` a domain: people forget the space after a full stop. */
const BARE_ENDS = new Set([
  'com',
  'net',
  'org',
  'ca',
  'fr',
  'us',
  'uk',
  'io',
  'co',
  'biz',
  'info',
  'eu',
  'be',
  'ch',
  'edu',
  'gov',
  'test',
  'example',
  'app',
  'dev',
  'quebec',
  'tel',
  'cloud',
]);

/** `organization.com`: at least two labels, the last one of letters. */
export function isDomain(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[a-z]{2,24}$/.test(labels[labels.length - 1] ?? '')
  );
}

/** `local@domain`, RFC 5321 lengths; a domain of one label only for a local part of digits (a login cut short). */
export function isAddress(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || at > 64 || text.indexOf('@', at + 1) >= 0) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return isDomain(domain) || (/^\d{2,6}$/.test(local) && LABEL.test(domain) && /[a-z]/.test(domain));
}

function chunkKind(chunk: string): 'address' | 'domain' | 'case' | undefined {
  if (chunk.includes('@')) return isAddress(chunk) ? 'address' : undefined;
  if (chunk.startsWith('c-') && /^c-[0-9a-z]{4}-[0-9a-z]$/.test(chunk)) return 'case';
  return chunk.includes('.') && isDomain(chunk) && BARE_ENDS.has(chunk.slice(chunk.lastIndexOf('.') + 1)) ? 'domain' : undefined;
}

/** Elisions that only join: `l'agent` is `agent`; `j'ai` becomes `jai`, as many people type it. */
const ELIDED = new Set(['l', 'd', 'qu', 's', 'm', 't', 'jusqu', 'lorsqu', 'puisqu']);

let last: { readonly text: string; readonly tokens: readonly Token[] } | undefined;

/** Cuts plain text into tokens; each character is visited a bounded number of times. One message is cut for several ears: the last one is not cut again. */
export function tokenise(text: string): readonly Token[] {
  if (last?.text !== text) last = { text, tokens: cutUp(text) };
  return last.tokens;
}

function cutUp(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = '' as Token['gap'];
  let chunkEnd = 0;
  const push = (kind: Token['kind'], start: number, end: number, value = text.slice(start, end)): void => {
    tokens.push({ kind, text: value, start, end, gap });
    gap = '';
  };
  for (let i = 0; i < text.length;) {
    const char = text.charAt(i);
    if (char === ' ' || char === '\n') {
      gap = char === '\n' || gap === '\n' ? '\n' : ' ';
      i += 1;
      continue;
    }
    const code = text.charCodeAt(i);
    if (i >= chunkEnd && ADDRESS_CHARS[code] === true) {
      chunkEnd = endOf(text, i, ADDRESS_CHARS);
      let start = i;
      while (start < chunkEnd && ADDRESS_MARKS[text.charCodeAt(start)] === true && text.charAt(start) !== '@') start += 1;
      const end = trimmedEnd(text, start, chunkEnd);
      const kind = chunkKind(text.slice(start, end));
      if (kind) {
        push(kind, start, end);
        i = end;
        continue;
      }
    }
    const digits = DIGITS[code] === true;
    if (digits || isLetter(text, i)) {
      const end = digits ? endOf(text, i, DIGITS) : modelEnd(text, i, wordEnd(text, i));
      const second = digits && end === i + 1 && char === '2' ? secondEnd(text, end) : end;
      if (second > end) {
        push('word', i, second, text.charAt(end) === 'n' ? 'second' : 'deuxieme');
        i = second;
        continue;
      }
      if (digits) push('digits', i, end);
      else pushWord(text.slice(i, end), i, push);
      i = end;
      continue;
    }
    push('mark', i, i + 1);
    i += 1;
  }
  return tokens;
}

/** "T46S": few digits between letters are how a device is called, and nothing of ours. */
function modelEnd(text: string, from: number, end: number): number {
  if (end - from > 3 || DIGITS[text.charCodeAt(end)] !== true) return end;
  const digits = endOf(text, end, DIGITS);
  const tail = wordEnd(text, digits);
  return digits - end <= 3 && tail > digits && tail - digits <= 2 && DIGITS[text.charCodeAt(tail)] !== true ? tail : end;
}

/** Behind a 2: "2e", "2ème", "2ieme", "2nd" are words, and no digit of anything. */
const SECOND = /^(?:nd|i?eme|de|e)$/;
function secondEnd(text: string, from: number): number {
  const end = wordEnd(text, from);
  return SECOND.test(text.slice(from, end)) ? end : from;
}

function pushWord(word: string, start: number, push: (kind: 'word', start: number, end: number, value: string) => void): void {
  const quote = word.indexOf("'");
  if (quote < 0) return push('word', start, start + word.length, word);
  const head = word.slice(0, quote);
  const question = head === 'qu' && word.startsWith('est', quote + 1);
  if (quote > 0 && ELIDED.has(head) && !question && word.length > quote + 2)
    push('word', start, start + word.length, word.slice(quote + 1).replaceAll("'", ''));
  else push('word', start, start + word.length, word.replaceAll("'", ''));
}

function endOf(text: string, from: number, chars: readonly boolean[]): number {
  let end = from;
  while (end < text.length && chars[text.charCodeAt(end)] === true) end += 1;
  return end;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isLetter(text, end) || (text.charAt(end) === "'" && end + 1 < text.length && isLetter(text, end + 1))))
    end += 1;
  return end;
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && ADDRESS_MARKS[text.charCodeAt(end - 1)] === true) end -= 1;
  return end;
}
