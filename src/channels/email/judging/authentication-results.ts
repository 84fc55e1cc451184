import { foldAscii } from '../../../directory/compare';

/** One result of an Authentication-Results header, as `spf=pass smtp.mailfrom=a@b.example`. All in ASCII small letters. */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  /** By `ptype.property`. */
  readonly properties: ReadonlyMap<string, string>;
}

/** An Authentication-Results header. */
export interface AuthenticationResults {
  /** Who says so, in ASCII small letters. */
  readonly authservId: string;
  readonly results: readonly MethodResult[];
}

/** Cuts out comments (nested, with quoted pairs); quoted texts become one word without spaces and signs of the grammar. */
function plain(value: string): string | undefined {
  let text = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i++) {
    const char = value[i] as string;
    if (char === '\\' && (depth > 0 || quoted)) i++;
    else if (quoted) {
      if (char === '"') quoted = false;
      else text += /[\s;=()]/.test(char) ? '_' : char;
    } else if (char === '(') {
      depth++;
      text += ' ';
    } else if (char === ')' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (char === '"') quoted = true;
    else text += char;
  }
  return depth === 0 && !quoted ? text : undefined;
}

const head = /^\s*([^\s;=/]+)(?:\s+(\d+))?\s*$/;
const methodShape = /^([a-z][a-z0-9-]*)(?:\/1)?=([a-z]+)$/;
const propertyShape = /^(reason|[a-z]+\.[a-z][a-z0-9_-]*)=(\S+)$/;

function resultOf(part: string): MethodResult | undefined {
  const [first = '', ...rest] = foldAscii(part)
    .replace(/\s+/g, ' ')
    .replace(/ ?([=/]) ?/g, '$1')
    .trim()
    .split(/\s+/);
  const [, method = '', result = ''] = methodShape.exec(first) ?? [];
  const properties = new Map<string, string>();
  for (const word of rest) {
    const [, name = '', value = ''] = propertyShape.exec(word) ?? [];
    if (name === '' || properties.has(name)) return undefined;
    properties.set(name, value);
  }
  return method === '' ? undefined : { method, result, properties };
}

/** Reads the value of an Authentication-Results header (RFC 8601 s2.2) strictly; undefined when any of it is not to the letter, or of a version other than 1. */
export function authenticationResultsOf(value: string): AuthenticationResults | undefined {
  const [id = '', ...parts] = (plain(value) ?? '').replace(/;\s*$/, '').split(';');
  const [, authservId, version = '1'] = head.exec(id) ?? [];
  const results = parts.filter((part) => part.trim() !== 'none').map(resultOf);
  if (authservId === undefined || version !== '1' || !results.every((result) => result !== undefined)) return undefined;
  return { authservId: foldAscii(authservId), results };
}

/** A header's value without its comments; undefined when they do not end. */
export const withoutComments = plain;
