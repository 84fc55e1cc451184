import type { Hearing } from '../heard';
import { isVague } from './vague';
import type { Intent } from './intent';
import { says } from './lexemes';
import { mannerOf } from './manner';
import type { Piece } from './pieces';
import { textOf } from './once';

const aboutName: Intent = { is: 'question', topic: 'login-name', soft: false };
const nameless: Intent = { is: 'nameless' };
/** What is meant by it, where it is found. */
const WHAT = /^(?:what|whats|which|mean|quoi|quel|quelle|quels|signifie|entendez|where|find|trouver|trouve|cest)$/;
const WHY = /^(?:why|pourquoi|need|besoin|want|safe|secure|sur)$/;

/** Nothing certain was heard, or a question of what is meant. */
const open = (intent: Intent, words: readonly string[]): boolean =>
  /\b(?:mean|veut dire|voulez dire|signifie)\b/.test(textOf(words)) ||
  isVague(intent, words) ||
  (intent.is === 'question' && intent.topic === 'other');

/** Where somebody was asked for their name: who does not know it, or does not know what is meant, is told what a login name is. */
export function atWho(intent: Intent, piece: Piece, { question }: Hearing): Intent | undefined {
  if (question.ask !== 'who' && question.ask !== 'extension' && question.ask !== 'account') return undefined;
  const { words, items } = piece;
  const bare = items.every((item) => item.is === 'word' || item.is === 'mark');
  if (intent.is === 'change' && intent.kind === 'login-name.remind' && !says.sending(words)) return bare ? nameless : { is: 'unclear' };
  const digits = items.some((item) => item.is === 'number' || item.is === 'account' || item.is === 'extension');
  if (
    digits &&
    (intent.is === 'unsupported' || (intent.is === 'question' && intent.topic === 'billing')) &&
    (items[0]?.is !== 'word' ? !piece.asks : mannerOf(words, piece.asks) === 'order')
  )
    return { is: 'unclear' };
  if (!bare || words.length > 12) return undefined;
  if (intent.is === 'exact') return intent.names.has('lost') ? nameless : undefined;
  const asksMail =
    mannerOf(words, piece.asks) !== 'order' && words.length <= 10 && says.mailbox(words) && !words.some((word) => WHY.test(word));
  if (asksMail && (open(intent, words) || (intent.is === 'question' && intent.topic === 'email-address'))) return aboutName;
  const asks = mannerOf(words, piece.asks) === 'question';
  const may = open(intent, words);
  if (asks)
    return may && words.length <= 8 && words.some((word) => WHAT.test(word)) && !words.some((word) => WHY.test(word))
      ? aboutName
      : undefined;
  return may && (says.lack(words) || words.some((word) => /^(?:forgot|forgotten|oublie|neither)$/.test(word))) ? nameless : undefined;
}
