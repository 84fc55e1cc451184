import type { Hearing } from '../heard';
import { isVague } from './vague';
import type { Intent } from './intent';
import { says } from './lexemes';
import { mannerOf } from './manner';
import type { Piece } from './pieces';

const nameless: Intent = { is: 'nameless' };
const WHY = /^(?:why|pourquoi|need|besoin|want|safe|secure|sur)$/;

/** Where somebody was asked for their name: who does not know it, or does not know what is meant, is told what a login name is. */
export function atWho(intent: Intent, piece: Piece, { question }: Hearing): Intent | undefined {
  if (question.ask !== 'who' && question.ask !== 'extension' && question.ask !== 'account') return undefined;
  const { words, items } = piece;
  const bare = items.every((item) => item.is === 'word' || item.is === 'mark');
  if (intent.is === 'change' && intent.kind === 'login-name.remind' && !says.sending(words)) return bare ? nameless : { is: 'unclear' };
  if (!bare || words.length > 12) return undefined;
  if (intent.is === 'exact') return intent.names.has('lost') ? nameless : undefined;
  const asks = mannerOf(words, piece.asks) === 'question';
  const meant = /\b(?:mean|veut dire|voulez dire|signifie)\b/.test(words.join(' '));
  const open = meant || isVague(intent, words) || (intent.is === 'question' && intent.topic === 'other');
  if (asks) return open && words.length <= 8 && !words.some((word) => WHY.test(word)) ? { is: 'question', topic: 'login-name', soft: false } : undefined;
  return open && (says.lack(words) || words.some((word) => /^(?:forgot|forgotten|oublie)$/.test(word))) ? nameless : undefined;
}
