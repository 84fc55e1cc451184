import type { NumberFacts } from '../../../machines/words';
import type { Hearing } from '../../heard';

/** What the reading of things depends on. */
export type Situation = Pick<Hearing, 'question' | 'named' | 'country' | 'proving'> & Partial<Pick<Hearing, 'changes'>>;

interface Span {
  /** Offsets in the plain text. */
  readonly start: number;
  readonly end: number;
}

export type Word = Span & { readonly is: 'word'; readonly text: string };
export type Mark = Span & { readonly is: 'mark'; readonly text: string };
export type Login = Span & { readonly is: 'login' | 'email' | 'domain'; readonly value: string };
export type Labelled = Span & { readonly is: 'account' | 'extension'; readonly value: string };
export type Phone = Span & { readonly is: 'phone'; readonly facts: NumberFacts };
export type Secret = Span & { readonly is: 'secret'; readonly value: string; readonly purpose: 'pin' | 'code' };
/** Digits nobody named: an extension, an account number or a PIN by the question that is open. `value` without separators. */
export type Bare = Span & { readonly is: 'number'; readonly value: string; readonly groups: readonly string[] };
/** Digits or words that are no business of ours: masked, and not looked at any further. */
export type Hidden = Span & { readonly is: 'hidden' };
export type CaseNumber = Span & { readonly is: 'case' };

/** A message as words and the things it names, in order. */
export type Item = Word | Mark | Login | Labelled | Phone | Secret | Bare | Hidden | CaseNumber;

/** What a thing is called where only its sort matters: for the heads, and in phrases. */
export function wordOf(item: Item): string {
  if (item.is === 'word' || item.is === 'mark') return item.text;
  return item.is === 'login' ? 'xlogin' : `x${item.is}`;
}

/** The word at this place; '': none stands there. */
export function wordAt(items: readonly Item[], i: number): string {
  const item = items[i];
  return item?.is === 'word' ? item.text : '';
}
