import type { Question } from '../../../machines/question';
import type { Hearing } from '../../heard';
import { exactNames } from './exact-names';
import { says } from '../text/lexemes';
import type { Piece } from '../sentence/pieces';
import { foremost, wanted } from '../wants';

/** The wanted thing that this piece of an answer is about: a thing by its sort, words by what they say. */
export function questionFor(piece: Piece, question: Question): Question {
  if (question.ask !== 'several') return question;
  const has = (...sorts: readonly Piece['items'][number]['is'][]): boolean => piece.items.some(({ is }) => sorts.includes(is));
  const name = wanted(question, 'who') ?? wanted(question, 'extension') ?? wanted(question, 'account');
  const secret = wanted(question, 'pin') ?? wanted(question, 'code');
  const field = (sort: 'number' | 'email' | 'extension'): Question | undefined =>
    question.wants.find((one) => one.ask === 'field' && one.field === sort);
  if (has('phone')) return field('number') ?? foremost(question);
  if (has('secret')) return secret ?? foremost(question);
  if (has('email') && field('email')) return field('email') ?? foremost(question);
  if (has('login', 'email', 'domain', 'account', 'extension', 'number'))
    return (
      name ??
      // No PIN is as short as an extension.
      (piece.items.some((item) => item.is === 'number' && item.value.length <= 5) ? field('extension') : undefined) ??
      (has('number') && !has('extension') ? field('number') : undefined) ??
      foremost(question)
    );
  if (says.stop(piece.words) && field('number')) return field('number') ?? foremost(question);
  const names = exactNames(piece.words);
  const confirm = wanted(question, 'confirm');
  if (confirm && names && !names.has('lost') && !names.has('have')) return confirm;
  if (secret && (says.pin(piece.words) || names?.has('lost') || names?.has('have') || says.send(piece.words))) return secret;
  if (name && !confirm && says.lack(piece.words)) return name;
  return foremost(question);
}

/** As if only that had been asked. */
export const asIf = (piece: Piece, hearing: Hearing): Hearing =>
  hearing.question.ask === 'several' ? { ...hearing, question: questionFor(piece, hearing.question) } : hearing;
