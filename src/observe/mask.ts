import { isIPv4 } from 'node:net';

const hidden = '[redacted]';
const sixHidden = '******';

/** Keys whose value is a secret whatever it looks like. */
const secretKey = /token|secret|passw|passphrase|authorization|cookie|api-?key|sealed|credential|private-?key/i;
/** Keys whose value is a secret when it holds digits: a `code` may also be ECONNRESET. */
const digitKey = /pin|nip|code/i;

/** Exactly six digits of any script, standing alone. */
const sixTogether = /(?<![\p{L}\p{Nd}_])\p{Nd}{6}(?![\p{L}\p{Nd}_])/gu;
/** Exactly six digits with blanks, dashes or dots between them, no digit before or after. */
const sixApart = /(?<!\p{Nd}[ .\-\u00a0\u2011]?)\p{Nd}(?:[ .\-\u00a0\u2011]?\p{Nd}){5}(?![ .\-\u00a0\u2011]?\p{Nd})/gu;
const namesSecret = /(?<!\p{L})(?:pin|nip|code)s?(?!\p{L})/iu;
/** How near, in characters, "PIN" or "code" must stand to digits apart. */
const near = 32;

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+/gi, `$1 ${hidden}`],
  [
    /(\/(?:verify|resume|not-me|rate|portal\/(?:confirm|setup|reset|activate|email|revert|second|address|voicemail|restore))\/)[^\s/?#"'<>]+/g,
    `$1${hidden}`,
  ],
  [/\b[a-z]{4,140}\.[a-z]{28}\b/g, hidden],
  [/([?&](?:t|token|secret|code|key|pin|password)=)[^&\s"'<>]+/gi, `$1${hidden}`],
  // Whatever the scheme: who looks for one first goes through every long word as often as it has letters.
  [/:\/\/[^\s/@"'<>]+@/g, `://${hidden}@`],
];

/** Words with dots, dashes and what base64url has: a JSON Web Token is one, or stands in one. */
const dotted = /(?<![\w.-])[\w-]+\.[\w.-]+/g;
/** A word without the token in it, which begins with `{"` as base64url writes it and has a dot within. */
function withoutToken(word: string): string {
  const from = word.search(/\beyJ[\w-]/);
  return from < 0 || !/\.[\w-]/.test(word.slice(from)) ? word : word.slice(0, from) + hidden;
}

/**
 * A text without what could be a secret (I11): tokens in URLs and headers, credentials, six digits alone, six digits in
 * any notation beside "PIN", "NIP" or "code". The last line of defence: nobody means to log one, but errors of parsers
 * and of other libraries quote what they were given, at any length: each pattern goes through a text once.
 */
export function maskText(text: string): string {
  let masked = text.replace(dotted, withoutToken);
  for (const [pattern, replacement] of patterns) masked = masked.replace(pattern, replacement);
  if (!/\p{Nd}/u.test(masked)) return masked;
  masked = masked.replace(sixTogether, sixHidden);
  if (!namesSecret.test(masked)) return masked;
  return masked.replace(sixApart, (digits, at: number, whole: string) => {
    const around = `${whole.slice(Math.max(0, at - near), at)} ${whole.slice(at + digits.length, at + digits.length + near)}`;
    return namesSecret.test(around) && !isIPv4(digits) ? sixHidden : digits;
  });
}

/** Of an error only what tells the story: libraries hang requests, commands and replies on theirs. */
function maskError(error: Error, depth: number): Record<string, unknown> {
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: maskText(error.message),
    ...(typeof code === 'string' && { code: maskText(code) }),
    ...(error.stack !== undefined && { stack: maskText(error.stack) }),
    ...(error.cause !== undefined && { cause: maskValue(error.cause, depth + 1) }),
  };
}

const deepest = 6;
const most = 100;

/** Fields as they may be logged; see maskText. Of an object with a class of its own only the class's name is told. */
export function maskFields(fields: Readonly<Record<string, unknown>>, depth = 0): Record<string, unknown> {
  const entries = Object.entries(fields).slice(0, most);
  return Object.fromEntries(entries.map(([key, item]) => [key, maskEntry(key, item, depth + 1)]));
}

function maskValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth > deepest) return '...';
  if (value instanceof Error) return maskError(value, depth);
  if (value instanceof URL) return maskText(value.href);
  if (Array.isArray(value)) return value.slice(0, most).map((item) => maskValue(item, depth + 1));
  return isPlain(value) ? maskFields(value, depth) : `[${value.constructor.name}]`;
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function maskEntry(key: string, value: unknown, depth: number): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (secretKey.test(key)) return hidden;
  const digits = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\P{Nd}/gu, '').length : 0;
  return digitKey.test(key) && digits >= 4 ? hidden : maskValue(value, depth);
}
