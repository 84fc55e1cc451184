import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A form's fields as they came, decoded, in their order; a name may stand several times. */
export type Fields = readonly (readonly [name: string, value: string])[];

const inBytes = (one: string, two: string): number => Buffer.compare(Buffer.from(one), Buffer.from(two));

/** Names in bytewise order, each with its values, de-duplicated and sorted, its name before each. */
function joined(fields: Fields): string {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of fields) values.set(name, (values.get(name) ?? new Set()).add(value));
  return [...values]
    .sort(([one], [two]) => inBytes(one, two))
    .map(([name, held]) =>
      [...held]
        .sort(inBytes)
        .map((value) => name + value)
        .join(''),
    )
    .join('');
}

/**
 * The signature a carrier puts beside a webhook: base64(HMAC-SHA1(token, URL with its query + the fields)). For a GET and
 * for a body that is no form, `fields` is empty.
 */
export function signatureOf(token: string, url: string, fields: Fields): string {
  return createHmac('sha1', token)
    .update(url + joined(fields))
    .digest('base64');
}

/** The URL as it is, and with its scheme's default port where it names none, or without where it names that one: carriers sign either. */
function spellings(url: string): readonly string[] {
  const [, scheme = '', host = '', port, rest = ''] = /^(https?:\/\/)(\[[^\]]*\]|[^/:?#]*)(:\d+)?(.*)$/is.exec(url) ?? [];
  const usual = scheme.toLowerCase() === 'https://' ? ':443' : ':80';
  return port === undefined ? [url, scheme + host + usual + rest] : port === usual ? [url, scheme + host + rest] : [url];
}

/** Compares all of both, whatever differs first. */
function same(given: string, wanted: string): boolean {
  const [one, two] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === two.length && timingSafeEqual(one, two);
}

/** Whether the signature is the token's for this URL and these fields. */
export function isSigned(token: string, given: string, url: string, fields: Fields): boolean {
  return spellings(url)
    .map((spelling) => same(given, signatureOf(token, spelling, fields)))
    .includes(true);
}

/** Whether a body that is no form is the one whose SHA-256, in hex, the signed query names (`bodySHA256`). */
export function isNamedBody(body: Uint8Array, query: URLSearchParams): boolean {
  return same(query.get('bodySHA256') ?? '', createHash('sha256').update(body).digest('hex'));
}
