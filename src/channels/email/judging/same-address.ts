import { foldAscii } from '../../../directory/compare';
import { domainName } from './domains';

/**
 * Whether the address of an aligned mail is the one on file. As the directory compares (src/directory/compare.ts): ASCII
 * letters in any case, every other character as it is, so that no look-alike is ever the same (T36); a domain in other
 * letters equals its own `xn--` form. Neither tags (`alice+x@`) nor dots are folded: they may be another's mailbox.
 */
export function sameAddress(written: string, onFile: string): boolean {
  const [left, right] = [written, onFile].map((address) => {
    const at = address.lastIndexOf('@');
    const domain = domainName(address.slice(at + 1));
    return at < 1 || address.length > 320 || domain === undefined ? undefined : `${foldAscii(address.slice(0, at))}@${domain}`;
  });
  return left !== undefined && left === right;
}
