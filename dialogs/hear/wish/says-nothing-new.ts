import type { Intent } from './intent';
import { says } from '../text/lexemes';
import { afterLeads } from '../sentence/manner';
import type { Meaning } from '../meaning';
import { onlyWords, type Piece } from '../sentence/pieces';

const bare = ({ items }: Piece): boolean => onlyWords(items);

/** "Delete user 104, she no longer works here": the reason for what is done already, and nothing more that is wanted. */
export const saysWhy = ({ frames }: Meaning, piece: Piece, intent: Intent): boolean =>
  intent.is === 'unsupported' &&
  intent.topic === 'users' &&
  frames.some(({ kind }) => kind === 'user.remove') &&
  bare(piece) &&
  !says.desire(piece.words) &&
  !says.imperative(piece.words[afterLeads(piece.words)]);

/** "..., send a new one": of what was spoken of before, whatever the head makes of so few words. */
export const asksOneMore = (piece: Piece, intent: Intent): boolean =>
  intent.is === 'unsupported' && piece.words.length <= 5 && bare(piece) && says.oneMore(piece.words);
