import type { Question } from '../../../machines/question';
import { MASK } from './mask';

/** Where the key is an answer by itself, and is kept as it was pressed: yes or no, do it or say how. Anywhere else single keys may be a PIN, one digit after the other. */
const answers: ReadonlySet<Question['ask']> = new Set<Question['ask']>([
  'confirm',
  'administrator',
  'waiting',
  'do-or-how',
  'steps-by-mail',
  'rating',
  'reply-address',
]);

/** Keys as a transcript may have them, which named nothing (I11): beside a menu's own one they may be a PIN given too early, or given up. */
export const shownKeys = (keys: string, question: Question): string =>
  keys.length >= 4 ? MASK : answers.has(question.ask) ? keys : keys.replace(/\d/g, '•');
