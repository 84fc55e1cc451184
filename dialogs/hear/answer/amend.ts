import type { Hearing } from '../../heard';
import { exactNames } from './exact-names';
import { says } from '../text/lexemes';
import { afterLeads, mannerOf } from '../sentence/manner';
import { inHand } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { roleAt } from '../sentence/roles';
import { textOf } from '../text/once';

const ALONE =
  /^(?:change|modify|edit|fix|alter|adjust|amend|changer|changez|modifier|modifiez|corriger|corrigez|rectifier)(?: (?:it|that|this|something|things|some|my|the|request|details|ca|cela|quelque|chose|le|la|ma|demande))*$/;
const CORRECT_IT = /^correct (?:it|that|this|something)$/;
const WISHING =
  /^(?:(?:i|we) (?:need|want|wish|would like|have) to|id like to|(?:can|could|may) (?:i|we|you)|let me|(?:je|on) (?:veux|voudrais|souhaite|dois|peux|peut|pourrais)|jaimerais|il faut|puis je|pouvez vous|pourriez vous|peux tu) /;
const ALL = /^(?:all|both|everything|all of (?:it|them)|the whole thing|tout|toute|tous|les deux|au complet)$/;
const LONGEST = 10;

/**
 * "Change the number", "wrong extension", "ce n'est pas le bon numéro": the request in hand is to be different, and what it
 * shall be is still to be asked. Where that was asked, the bare thing says as much ("the number", "for whom").
 */
export function amends(piece: Piece, { question, changes }: Hearing): boolean {
  const { words, items } = piece;
  const asked = question.ask === 'confirm' || question.ask === 'correction' || question.ask === 'pin' || question.ask === 'code';
  if (!asked || inHand(changes).length === 0 || words.length > LONGEST || says.otherName(words)) return false;
  if (!items.every((item, i) => item.is === 'word' || item.is === 'mark' || (item.is === 'number' && roleAt(items, i) === 'target')))
    return false;
  const rest = words.slice(afterLeads(words));
  if (question.ask === 'correction' && rest.length <= 6 && (namesThing(rest) || ALL.test(textOf(words)))) return true;
  if (mannerOf(words, piece.asks) === 'question') return false;
  const text = rest.join(' ');
  const bare = text.replace(WISHING, '');
  if (ALONE.test(bare) || CORRECT_IT.test(bare)) return !agrees(words);
  const wanting =
    says.amendment(rest) || /\bcorrect (?:the|my|that|this)\b/.test(text) || says.wrong(rest) || (says.negated(rest) && says.rightly(rest));
  return wanting && says.amendable(rest) && !says.calls(rest.filter((word) => !says.amendable([word])));
}

const namesThing = (words: readonly string[]): boolean =>
  (says.amendable(words) || words.some((word) => /^(?:who|whom|qui)$/.test(word))) &&
  !words.some((word) => /^(?:how|why|what|which|where|comment|pourquoi|quel|quelle|are|es|etes)$/.test(word));

/** "Yes, change it." is a yes. */
function agrees(words: readonly string[]): boolean {
  const before = exactNames(words.slice(0, afterLeads(words)));
  return before?.has('yes') === true || before?.has('soft-yes') === true;
}
