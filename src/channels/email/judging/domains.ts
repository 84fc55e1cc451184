import { domainToASCII, domainToUnicode } from 'node:url';
import { foldAscii } from '../../../directory/compare';

const hostName = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const ascii = /^[\x21-\x7e]+$/;

/**
 * A domain in ASCII and small letters, or undefined when it is no host name of at least two labels. Other letters must be
 * written in the one way their `xn--` form is read back: what only maps onto another domain (full-width letters) is none.
 */
export function domainName(text: string): string | undefined {
  const small = foldAscii(text);
  const name = ascii.test(small) ? small : domainToASCII(small);
  if (!hostName.test(name) || (name !== small && domainToUnicode(name) !== small)) return undefined;
  return name;
}

/** The domain of an address, as `domainName`. */
export const domainOf = (address: string): string | undefined => domainName(address.slice(address.lastIndexOf('@') + 1));

/** Whether a name is a domain or one below it. */
export const isAtOrBelow = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);

/**
 * The organizational domain (RFC 7489 s3.2) by the public suffix list that mailauth carries, private suffixes (shared
 * hosts) included; the domain itself where the list knows none. Asks nothing.
 */
export async function organizationOf(domain: string): Promise<string> {
  // Loaded with the first mail: a start does not wait for it.
  const { dmarc } = await import('mailauth/lib/dmarc/index.js');
  const result = await dmarc({ headerFrom: `x@${domain}`, resolver: () => Promise.resolve([]) });
  return result === false ? domain : foldAscii(result.domain);
}
