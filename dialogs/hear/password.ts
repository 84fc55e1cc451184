import { noPassword } from '../phrases/labels';
import type { Token } from './tokens';

const NAMES = new Set(['password', 'passwords', 'passwd', 'pwd', 'mdp', 'passphrase']);
const IS = new Set(['is', 'est', ':', '=', 'cest', 'its', 'was', 'etait']);
const LONGEST = 12;

/** What follows "my password is": tokens from `from` up to `next`, to be masked and not looked at. */
export function passwordAt(tokens: readonly Token[], i: number): { readonly from: number; readonly next: number } | undefined {
  const name = nameEnd(tokens, i);
  if (name === undefined) return undefined;
  const to = tokens[name]?.text === 'to' || tokens[name]?.text === 'a';
  if (!to && !IS.has(tokens[name]?.text ?? '')) return undefined;
  let from = name + 1;
  while (from < name + 3 && (IS.has(tokens[from]?.text ?? '') || /^["']$/.test(tokens[from]?.text ?? ''))) from += 1;
  const first = tokens[from];
  if (!first || noPassword.includes(first.text)) return undefined;
  const next = passwordEnd(tokens, from);
  if (to && (first.kind === 'address' || !tokens.slice(from, next).some((token) => token.kind === 'digits'))) return undefined;
  return { from, next };
}

function nameEnd(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[i]?.kind !== 'word') return undefined;
  if (NAMES.has(tokens[i]?.text ?? '')) return i + 1;
  return tokens[i]?.text === 'mot' && tokens[i + 1]?.text === 'de' && tokens[i + 2]?.text === 'passe' ? i + 3 : undefined;
}

/** To the end of the sentence, or to the next "and": a pass phrase has spaces. */
function passwordEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (i < tokens.length && i < from + LONGEST) {
    const token = tokens[i];
    if (!token || token.gap === '\n' || (token.gap !== '' && /^(?:and|et|but|mais|please)$/.test(token.text))) break;
    if (token.kind === 'mark' && /[.,;!?]/.test(token.text) && tokens[i + 1]?.gap !== '') break;
    i += 1;
  }
  return i;
}
