import { noLocal, ofCompany, spokenAt, spokenDash, spokenDot } from '../../phrases/labels';
import { isAddress, isDomain, type Token } from '../text/tokens';

/** An address found at a token, and the index of the token behind it. */
export interface Found {
  readonly value: string;
  readonly next: number;
}

const LONGEST = 8;
/** Characters of a domain's label (RFC 1035, 2.3.4). Without an end, each letter of `9a9a9a…` would be read from each one before it. */
const LONGEST_LABEL = 63;
/** Without one of these a message has no address that is spelled out. */
export const speaksOfAt = (tokens: readonly Token[]): boolean => tokens.some(isAt);
const isAt = (token: Token | undefined): boolean =>
  (token?.kind === 'mark' && token.text === '@') || (token?.kind === 'word' && spokenAt.includes(token.text));
const isDot = (token: Token | undefined): boolean =>
  (token?.kind === 'mark' && token.text === '.') || (token?.kind === 'word' && spokenDot.includes(token.text));
const isDash = (token: Token | undefined): boolean =>
  (token?.kind === 'mark' && token.text === '-') || (token?.kind === 'word' && spokenDash.includes(token.text));
const isLabel = (token: Token | undefined): boolean => (token?.kind === 'word' && !isDot(token)) || token?.kind === 'digits';

/** Spelled out: `a n n at ...`. */
const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;

/** `organization dot com`, `organization.com`: labels with spoken or written dots and dashes between them. */
function domainAt(tokens: readonly Token[], from: number): (Found & { readonly spoken: boolean }) | undefined {
  const first = tokens[from];
  if (first?.kind === 'domain') return { value: first.text, next: from + 1, spoken: false };
  let value = '';
  let dots = 0;
  let i = from;
  while (i < from + 2 * LONGEST && isLabel(tokens[i]) && !isAt(tokens[i])) {
    const label = value.length;
    value += tokens[i]?.text ?? '';
    i += 1;
    // `company37` is one label.
    for (; isLabel(tokens[i]) && tokens[i]?.gap === ''; i += 1) {
      value += tokens[i]?.text ?? '';
      if (value.length - label > LONGEST_LABEL) return undefined;
    }
    const joins = isLabel(tokens[i + 1]);
    if (joins && isDot(tokens[i]) && !(tokens[i]?.text === '.' && tokens[i]?.gap === '' && tokens[i + 1]?.gap !== '')) {
      value += '.';
      dots += 1;
    } else if (joins && isDash(tokens[i])) value += '-';
    else break;
    i += 1;
  }
  return dots > 0 ? { value, next: i, spoken: true } : undefined;
}

/** `ann dot smith at organization dot com`, `ann @ organization.com`, beginning at token `i`. */
export function spokenAddress(tokens: readonly Token[], i: number): Found | undefined {
  if (!isLabel(tokens[i]) || noLocal.includes(tokens[i]?.text ?? '')) return undefined;
  let local = '';
  let at = i;
  while (at < i + LONGEST && isLabel(tokens[at]) && !isAt(tokens[at])) {
    local += tokens[at]?.text ?? '';
    at += 1;
    if (isAt(tokens[at]) || !isLabel(tokens[at + 1])) break;
    if (isDot(tokens[at])) local += '.';
    else if (isDash(tokens[at])) local += '-';
    else if (tokens[at]?.text === 'underscore') local += '_';
    else if ((tokens[at]?.kind === 'digits' && tokens[at]?.gap === '') || (isLetter(tokens[at]) && isLetter(tokens[at - 1]))) continue;
    else return undefined;
    at += 1;
  }
  if (!isAt(tokens[at])) return undefined;
  const domain = domainAt(tokens, at + 1);
  // "Admin chez organization.com" is somebody there, and no address.
  const sure = domain?.spoken || !/^(?:at|chez)$/.test(tokens[at]?.text ?? '');
  const value = `${local}@${domain?.value ?? ''}`;
  return domain && sure && isAddress(value) ? { value, next: domain.next } : undefined;
}

/** What follows an extension and makes a login name of it: `at organization dot com`, `de organization.com`. */
export function companyAfter(tokens: readonly Token[], i: number): Found | undefined {
  if (tokens[i]?.kind === 'domain') return undefined;
  const domain = isAt(tokens[i]) || ofCompany.includes(tokens[i]?.text ?? '') ? domainAt(tokens, i + 1) : undefined;
  return domain && (isAt(tokens[i]) || !domain.spoken) ? { value: domain.value, next: domain.next } : undefined;
}

/** The first domain that is spoken alone: `my company is organization dot com`. */
export function spokenDomain(tokens: readonly Token[]): string | undefined {
  for (let i = 0; i < tokens.length; i += 1) {
    const found = isLabel(tokens[i]) ? domainAt(tokens, i) : undefined;
    if (found && isDomain(found.value)) return found.value;
  }
  return undefined;
}
