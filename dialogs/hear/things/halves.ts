import type { Token } from '../text/tokens';
import { spokenNumber } from './number-words';

const HALF = 3;

/**
 * "483, 920", "trois cent dix-huit, huit cent quarante-six": two halves of three digits, where six are asked for and nothing
 * else in the message is a number, are read on over the comma. Elsewhere it parts an extension from a telephone number. Linear.
 */
export function joinHalves(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(isComma);
  if (at < 0 || tokens.some((token, i) => i > at && isComma(token))) return tokens;
  return onlyHalf(tokens.slice(0, at), true) && onlyHalf(tokens.slice(at + 1), false) ? tokens.filter((_, i) => i !== at) : tokens;
}

const isComma = ({ kind, text }: Token): boolean => kind === 'mark' && text === ',';

/** Whether its numbers are three digits together, which stand `last` in it, or first. */
function onlyHalf(tokens: readonly Token[], last: boolean): boolean {
  let digits = '';
  let from = -1;
  let to = -1;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const spoken = token?.kind === 'word' ? spokenNumber(tokens, i) : undefined;
    const found = token?.kind === 'digits' ? { digits: token.text, next: i + 1 } : spoken;
    if (token?.kind === 'address' || token?.kind === 'case') return false;
    if (found === undefined) {
      i += 1;
      continue;
    }
    if (from < 0) from = i;
    digits += found.digits;
    to = found.next;
    if (digits.length > HALF) return false;
    i = found.next;
  }
  return digits.length === HALF && (last ? to === tokens.length : from === 0);
}
