import type { Language } from '../../machines/words';
import { term } from './fold';

/** A piece of a text; `hit`: it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** The text cut at the words that matched. */
export function highlight(text: string, terms: readonly string[], language: Language): readonly Piece[] {
  const wanted = new Set(terms);
  const pieces: { text: string; hit: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === '') continue;
    const folded = term(part, language);
    const hit = folded !== undefined && wanted.has(folded);
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += part;
    else pieces.push({ text: part, hit });
  }
  return pieces;
}
