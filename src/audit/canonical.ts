/** Plain data as JSON knows it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Nothing in it is escaped: it stands between quotes as it is. Nearly every text and every key, asked for each of some twenty of an entry. */
const plain = /^[ !#-[\]-~]*$/;

function scalar(value: boolean | number | string): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} has no canonical form; a number must be finite (RFC 8785, 3.2.2.3).`);
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new TypeError('A text with half a surrogate pair has no canonical form (RFC 8785, 3.2.2.2).');
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`Only JSON has a canonical form; got ${typeof value}.`);
  return text;
}

/**
 * The canonical form of RFC 8785: no white space, keys sorted by UTF-16 code units, numbers and texts as ECMAScript
 * writes them. Throws TypeError for what has none (NaN, infinities, lone surrogates, undefined).
 */
export function canonical(value: Json): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return scalar(value);
  // Array.isArray does not narrow readonly arrays.
  if (value instanceof Array) return `[${value.map(canonical).join(',')}]`;
  const members = value as Readonly<Record<string, Json>>;
  let text = '';
  for (const key of Object.keys(members).sort()) text += `${text === '' ? '' : ','}${scalar(key)}:${canonical(members[key] as Json)}`;
  return `{${text}}`;
}
