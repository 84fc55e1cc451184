import type { Meaning } from '../meaning';
import { saysEnd } from '../sentence/ends-too';
import type { Piece } from '../sentence/pieces';
import { FORWARDING, subjectOf } from './forwarding';

/** Behind a forwarding that was just said, one that ends: of the speaker or of another user. True: that is all the piece says. */
export function endsToo(meaning: Meaning, { items, asks }: Piece): boolean {
  const before = meaning.frames.at(-1);
  if (asks || before?.kind !== FORWARDING || typeof before.number !== 'string' || !saysEnd(items)) return false;
  const own = items.some((item) => item.is === 'word' && /^(?:mine|own|mien|mienne|miens|miennes)$/.test(item.text));
  const users = items.flatMap((item) => subjectOf(item) ?? []);
  meaning.frames.push({ kind: FORWARDING, subjects: [...(own ? [{ is: 'self' } as const] : []), ...users], self: own, number: null });
  return true;
}
