import { foldAscii } from '../../../directory/compare';
import { addressesOf } from './asking';
import type { Alignment } from './alignment';
import { authenticationResultsOf, withoutComments, type MethodResult } from './authentication-results';
import { domainName, domainOf, isAtOrBelow } from './domains';
import type { Envelope, Evidence } from './judgement';
import type { Field } from './raw-mail';
import type { Resolve } from './resolver';

/** The one hop whose Authentication-Results are believed (RFC 8601 s5). */
export interface TrustedHop {
  /** TRUSTED_AUTHSERV_ID. */
  readonly authservId: string;
  /** Addresses it connects from, beside those that DNS has for its name. */
  readonly addresses: readonly string[];
}

const addressOf = (text: string): string => foldAscii(text).replace(/^::ffff:(?=\d+\.)/, '');

/**
 * Whether a mail was handed over by the trusted hop: fetched from its mailbox (no client), or from a client of the
 * configured addresses, or one that names itself by the hop's id or a host below it and has the address that DNS gives
 * for that name. Anybody else writes every header of his mail himself.
 */
export async function isFromHop(hop: TrustedHop, { remoteAddress, helo = '' }: Envelope, ask: Resolve): Promise<boolean> {
  if (remoteAddress === undefined) return true;
  const client = addressOf(remoteAddress);
  if (hop.addresses.some((address) => addressOf(address) === client)) return true;
  const name = domainName(helo);
  if (name === undefined || !isAtOrBelow(name, foldAscii(hop.authservId))) return false;
  return (await addressesOf(ask, name, client)).some((address) => addressOf(address) === client);
}

/**
 * The value of the one header that the hop itself wrote: the topmost Authentication-Results of all, above the Received
 * that was there before the hop's own. The topmost Received must be the hop's; those without a `from` (handed on within a
 * host) may stand above it. The same id further down, or under another's, is anybody's writing.
 */
function hopsHeader(fields: readonly Field[], authservId: string): string | undefined {
  const received = fields.flatMap(({ name, value }, at) =>
    name === 'received' ? [{ at, words: (withoutComments(value) ?? '').split(/\s+/) }] : [],
  );
  const own = received.findIndex(({ words }) => words.some((word) => foldAscii(word) === 'from'));
  const by = received[own]?.words;
  const host = domainName((by?.[by.findIndex((word) => foldAscii(word) === 'by') + 1] ?? '').replace(/;.*$/, ''));
  if (host === undefined || !isAtOrBelow(host, foldAscii(authservId))) return undefined;
  const below = received[own + 1]?.at ?? fields.length;
  const top = fields.findIndex(({ name }) => name === 'authentication-results');
  return top >= 0 && top < below ? fields[top]?.value : undefined;
}

/** The domain a result vouches for, without what stands before an `@`. */
function vouched({
  method,
  properties,
}: MethodResult): { readonly method: 'dmarc' | 'dkim' | 'spf'; readonly domain: string | undefined } | undefined {
  const of = (name: string): string | undefined => (properties.has(name) ? domainOf(properties.get(name) ?? '') : undefined);
  if (method === 'dmarc') return { method, domain: of('header.from') };
  if (method === 'dkim') return { method, domain: of('header.d') ?? of('header.i') };
  return method === 'spf' ? { method, domain: of('smtp.mailfrom') } : undefined;
}

/** What the trusted hop, which handed the mail over, vouches for; undefined: nothing for this From domain. */
export async function believed(
  hop: TrustedHop,
  fields: readonly Field[],
  from: string,
  { aligns }: Alignment,
): Promise<Extract<Evidence, { by: 'trusted-hop' }> | undefined> {
  const header = authenticationResultsOf(hopsHeader(fields, hop.authservId) ?? '');
  if (header === undefined || header.authservId !== foldAscii(hop.authservId)) return undefined;
  for (const found of header.results.filter(({ result }) => result === 'pass').map(vouched)) {
    if (found?.domain === undefined) continue;
    const { method, domain } = found;
    if (method === 'dmarc' ? domain === from : await aligns(domain, method)) return { by: 'trusted-hop', domain, method };
  }
  return undefined;
}
