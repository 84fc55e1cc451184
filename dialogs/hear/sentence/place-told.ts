import type { Piece } from './pieces';
import { textOf } from '../text/once';

const GOES_TO = /\b(?:to|vers|a|au) (?:(?:the|our|my|la|le|notre) )?(?!me\b|us\b|moi\b|nous\b)[a-z]{3,}$/;
const THAT_IS = /^(?:and |et )?(?:thats|that is|which is|its|it is|cest|qui est)(?: (?:at|on|the|ext|extension|au|le|poste))*$/;

/** "Route his calls to reception, that's extension 104": where they go, told behind it; one breath, so that it is nobody whose calls they are. */
export function joinPlace(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((sofar, piece) => {
    const before = sofar.at(-1);
    const [place, other] = piece.items.filter(({ is }) => is !== 'word' && is !== 'mark');
    const told = (place?.is === 'extension' || place?.is === 'number') && !other && THAT_IS.test(textOf(piece.words));
    if (!before || !place || !told || before.asks || !GOES_TO.test(textOf(before.words)) || before.items.some(({ is }) => is === 'phone'))
      return [...sofar, piece];
    return [...sofar.slice(0, -1), { ...before, items: [...before.items, place] }];
  }, []);
}
