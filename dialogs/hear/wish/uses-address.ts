import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** "Please use ann@x.com for her from now on", "utilisez ann@x.com pour elle": where somebody else is written to; the address stands in no word. */
const USES =
  /^(?:(?:please|so|and|can you|could you|kindly|merci de|merci d|veuillez|pouvez vous|pourriez vous|svp) )*(?:use|take|utilise[rz]?|prene[rz]|prendre)(?: (?:the|address|email|ladresse|le courriel|new|instead|now))* (?:for|with|pour) (?:her|him|them|elle|lui|eux)(?: (?:from now on|from today|instead|going forward|now|please|thanks|dorenavant|desormais|a partir de maintenant|maintenant|svp|merci|and|et))*$/;
export const usesForThem = ({ items, words, asks }: Piece): boolean =>
  !asks && items.filter(({ is }) => is === 'email').length === 1 && USES.test(textOf(words));
