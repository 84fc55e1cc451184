import { domainName, isAtOrBelow } from './domains';

/** A DKIM-Signature that may count. */
export interface Signature {
  /** d=, in ASCII and small letters. */
  readonly domain: string;
  readonly selector: string;
  /** The domain of i=; d= when there is none. */
  readonly identity: string;
  /** h=, in small letters. */
  readonly signed: readonly string[];
  /** t=, seconds since 1970; 0 when there is none. */
  readonly made: number;
}

const shapes: Readonly<Record<string, RegExp>> = {
  v: /^1$/,
  // SHA-1 proves nothing (RFC 8301).
  a: /^(?:rsa|ed25519)-sha256$/i,
  b: /^[A-Za-z0-9+/\s]+={0,2}$/,
  bh: /^[A-Za-z0-9+/\s]+={0,2}$/,
  c: /^(?:simple|relaxed)(?:\/(?:simple|relaxed))?$/i,
  h: /^[!-9<-~]+(?:\s*:\s*[!-9<-~]+)*$/,
  i: /^[^\s@]{0,64}@[^\s@]{1,253}$/,
  q: /^dns\/txt$/i,
  s: /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/,
  t: /^\d{1,12}$/,
  x: /^\d{1,12}$/,
};
const wanted = ['v', 'a', 'b', 'bh', 'd', 'h', 's'];
/** Clocks of senders that are ahead of ours, in seconds. */
const SKEW = 15 * 60;

/** The words of a list with colons (RFC 6376 s3.2), in small letters. Cut first: looked for together with a colon, blanks are read again from each of them. */
const listOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(':')
    .map((word) => word.trim());

/** Tags of a tag list (RFC 6376 s3.2), empty ones passed over; undefined when it is not one or names a tag twice. */
export function tagsOf(list: string): ReadonlyMap<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const part of list.split(';').filter((one) => one.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*([A-Za-z][A-Za-z0-9_]*)\s*=([^]*)$/.exec(part) ?? [];
    if (name === '' || tags.has(name.toLowerCase())) return undefined;
    tags.set(name.toLowerCase(), value.trim());
  }
  return tags;
}

/**
 * A DKIM-Signature header read strictly, or undefined when it must not count: not to the letter of RFC 6376 s3.5, quoted
 * or commented (mailauth reads those, the RFC does not know them), From not signed (s5.4), only a part of the body signed
 * (l=), from the future at `now` (milliseconds since 1970), i= outside of d=. mailauth checks none of these; expired (x=).
 */
export function signatureOf(value: string, now: number): Signature | undefined {
  const tags = /[()"'\\]/.test(value) ? undefined : tagsOf(value);
  if (tags === undefined || tags.has('l') || !wanted.every((tag) => tags.has(tag))) return undefined;
  if (!Object.entries(shapes).every(([tag, shape]) => shape.test(tags.get(tag) ?? '') || !tags.has(tag))) return undefined;
  const made = Number(tags.get('t') ?? 0);
  if (made > now / 1_000 + SKEW || Number(tags.get('x') ?? Infinity) < now / 1_000) return undefined;
  const domain = domainName(tags.get('d') ?? '');
  const identity = tags.has('i') ? domainName((tags.get('i') ?? '').split('@')[1] ?? '') : domain;
  const signed = listOf(tags.get('h') ?? '');
  if (domain === undefined || identity === undefined || !isAtOrBelow(identity, domain) || !signed.includes('from')) return undefined;
  return { domain, identity, selector: tags.get('s') ?? '', signed, made };
}

/** Whether a key record lets this signature be made with it (RFC 6376 s3.6.1): its services, hashes and flags. */
export function keyAllows(record: string, { domain, identity }: Signature): boolean {
  const tags = tagsOf(record);
  const list = (tag: string): readonly string[] => listOf(tags?.get(tag) ?? '');
  if (tags === undefined) return false;
  if (tags.has('s') && !list('s').some((service) => service === '*' || service === 'email')) return false;
  if (tags.has('h') && !list('h').includes('sha256')) return false;
  // A key under test proves nothing (RFC 6376 s3.6.1).
  return !list('t').includes('y') && (!list('t').includes('s') || identity === domain);
}
