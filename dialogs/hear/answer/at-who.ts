import type { Hearing } from '../../heard';
import { isVague } from './vague';
import type { Intent } from '../wish/intent';
import { FORWARDING } from '../wish/forwarding';
import { says } from '../text/lexemes';
import { mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const aboutName: Intent = { is: 'question', topic: 'login-name', soft: false };
const aboutAsking: Intent = { is: 'question', topic: 'identity', soft: false };
/** "Why do you need to know who I am?", "est-ce vraiment nécessaire ?" */
const ASKS_WHY =
  /^(?:(?:but|and|well|so|mais|et|ben|bon) )?(?:why|how come|what for|pourquoi|pour quoi|a quoi (?:bon|ca sert|cela sert))\b|\b(?:necessary|necessaire|obligatoire|mandatory|required|do you (?:really )?need|avez vous (?:vraiment )?besoin|as tu (?:vraiment )?besoin|quest ce que vous (?:en )?faites)\b/;
const nameless: Intent = { is: 'nameless' };
const WHAT_IS =
  /^(?:(?:euh|ben|bon|alors|um|uh|well|attendez|wait) )*(?:cest quoi|quel est|cest lequel|whats|what is)\b.*\b(?:compte|account|poste|extension|identifiant|login)\b/;
const ORDERS_CALLS =
  /\b(?:forward\w*|divert\w*|redirect\w*|calls?|ring|stop|send|off|renvo\w*|transfer\w*|appels?|sonne\w*|arrete\w*|devi\w*)\b/;
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
  const bare = onlyWords(items);
  if (intent.is === 'change' && intent.kind === 'login-name.remind' && !says.sending(words)) return bare ? nameless : { is: 'unclear' };
  const digits = items.some((item) => item.is === 'number' || item.is === 'account' || item.is === 'extension');
  if (
    digits &&
    (intent.is === 'unsupported' || (intent.is === 'question' && intent.topic === 'billing')) &&
    (items[0]?.is !== 'word' ? !piece.asks : mannerOf(words, piece.asks) === 'order')
  )
    return { is: 'unclear' };
  // "The card on my phone says 20417 and ext. 101": where it stands, and no calls.
  if (digits && intent.is === 'change' && intent.kind === FORWARDING && !ORDERS_CALLS.test(textOf(words)))
    if (!items.some(({ is }) => is === 'phone')) return { is: 'unclear' };
  // "C'est quoi le numéro de compte, mamie ? Euh, 20417": asked aloud of somebody else, and answered.
  const last = items.findLast((item) => item.is !== 'mark');
  if (digits && !piece.asks && last?.is !== 'word' && intent.is === 'question' && !intent.soft && WHAT_IS.test(textOf(words)))
    return { is: 'unclear' };
  if (!bare || words.length > 14) return undefined;
  if (open(intent, words) && ASKS_WHY.test(textOf(words)) && mannerOf(words, piece.asks) === 'question') return aboutAsking;
  if (words.length > 12) return undefined;
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
