import type { Topic } from '../../../machines/tells';
import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { mannerOf } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import { topicOf, type Intent } from '../wish/intent';

/** "Before I give you that, will my boss be told?": beside a secret what is marked as a question is one. */
export const asked = (intent: Intent, { words, items, asks }: Piece): Intent =>
  intent.is === 'unclear' && asks && words.length > 3 && onlyWords(items) ? { is: 'question', topic: 'other', soft: false } : intent;

/** "Why do you need that?" is about what was asked. */
export function placed(intent: Intent, { words, asks }: Piece, { question, changes }: Hearing): Intent {
  const removing = question.ask === 'confirm' && inHand(changes).some(({ kind }) => kind === 'user.remove');
  if (removing && intent.is === 'question' && words.length <= MOST_ASKED && WHAT_IS_LOST.test(textOf(words)))
    return { is: 'question', topic: 'users', soft: false };
  const confirms = question.ask === 'administrator' || question.ask === 'waiting';
  if (confirms && WHO_IS_THAT.test(textOf(words))) return { is: 'question', topic: 'approval', soft: false };
  const open =
    (intent.is === 'question' && (intent.topic === 'other' || intent.topic === 'users')) ||
    intent.is === 'unclear' ||
    (intent.is === 'exact' && intent.names.has('show-how') && intent.names.size === 1);
  if (confirms && open && words.length <= MOST_ASKED && mannerOf(words, asks) === 'question' && ASKS_HOW_IT_GOES.test(textOf(words)))
    return { is: 'question', topic: 'approval', soft: false };
  if (intent.is !== 'question' || intent.topic !== 'other') return intent;
  const points = question.ask === 'do-or-how' || (words.length <= 9 && says.pointer(words));
  return points ? { is: 'question', topic: askedAbout(question), soft: false } : intent;
}

/** "Does that delete her voicemails?", asked where a user is to be removed. */
const WHAT_IS_LOST =
  /\b(?:delet\w*|los[et]|lost|eras\w*|gone|keep|kept|undo\w*|back|restor\w*|permanent\w*|happens?|supprim\w*|perd\w*|effac\w*|gard\w*|definitif|revenir|arrive)\b/;
/** "What do I tell her?", "how does that work?", "qui va le recevoir ?", asked about an administrator's confirmation. */
const ASKS_HOW_IT_GOES =
  /\b(?:what|how|why|who|whom|which|where|is|does|do|will|can|quoi|comment|pourquoi|qui|quel\w*|est)\b(?!.*\b(?:forward\w*|voicemail|password|long|when|cost\w*|renvo\w*|messagerie|passe|temps|quand)\b)/;
const MOST_ASKED = 12;
/** "Who is that?", of the administrator who was just spoken of. */
const WHO_IS_THAT =
  /^(?:(?:and|ok|so|but|et|mais) )*(?:who|whos|qui|cest qui)(?: (?:is|s|are|would|could|est|cest))*(?: (?:that|it|they|this|he|she|be|ca|cest|celui|la|lui))*$/;

function askedAbout(question: Hearing['question']): Topic {
  if (question.ask === 'pin' || question.ask === 'code') return 'support-pin';
  return question.ask === 'field' || question.ask === 'do-or-how' ? topicOf[question.kind] : 'other';
}
