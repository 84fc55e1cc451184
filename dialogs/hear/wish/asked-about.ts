import type { NumberFacts, Offered } from '../../../machines/words';
import { FORWARDING, subjectsIn } from './forwarding';
import type { Intent } from './intent';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';
import { namesSelf } from '../sentence/roles';
import { namesAnother, speaksOfThird } from '../sentence/thirds';

/** Whether it can be done, or how. */
const WHETHER =
  /\b(?:possible|possibility|possibilite|moyen|faisable|envisageable|feasible|how|comment|ways?|able|can|could|may|puis je|peut on|peux|peut|pourr\w+|faire pour)\b/;
/** Why, since when, how much: asked of what is so, or of something beside it. */
const BESIDE =
  /\b(?:why|pourquoi|how (?:come|much|many|long|often)|comment (?:ca se fait|se fait|cela se fait)|combien|since when|depuis quand|who|qui|still|encore|toujours|already|deja)\b/;

/** "Is it possible to forward my calls to 613 555 0142?": the change that is asked about, whole; undefined: nothing that could be offered so. */
export function askedAbout(piece: Piece, intent: Intent, facts: NumberFacts | undefined): Offered | undefined {
  if (intent.is !== 'question' || intent.topic !== 'call-forwarding' || facts?.sort !== 'ordinary') return undefined;
  const { words } = piece;
  const text = textOf(words);
  if (!WHETHER.test(text) || BESIDE.test(text) || says.stop(words) || says.negated(words) || says.trouble(words)) return undefined;
  const [subject, other] = subjectsIn(piece);
  if (other || (subject && namesSelf(words)) || (!subject && (namesAnother(piece) || speaksOfThird(piece)))) return undefined;
  return { kind: FORWARDING, fields: { number: facts.number }, ...(subject ? { subject } : {}) };
}
