import { domainToASCII } from 'node:url';

/** A domain as it is compared: in small letters, ASCII (`xn--`), without the root's dot; '' for what is none. */
const folded = (domain: string): string => domainToASCII(domain.replace(/\.$/, '')).toLowerCase();

/**
 * Whether mail for an address is taken here: of MAIL_DOMAIN, whatever stands before the last `@` (who exists is nobody's
 * business), and `postmaster` alone (RFC 5321, 4.5.1). Nothing is ever sent on, so there is nothing to relay.
 */
export function ourRecipients(mailDomain: string): (address: string) => boolean {
  const ours = folded(mailDomain);
  return (address) => {
    const at = address.lastIndexOf('@');
    return at < 0 ? address.toLowerCase() === 'postmaster' : folded(address.slice(at + 1)) === ours;
  };
}
