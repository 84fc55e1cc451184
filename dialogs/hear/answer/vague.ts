import type { Intent } from '../wish/intent';
import { says } from '../text/lexemes';

/** Nothing a customer would insist on was heard: the question that is open may decide what was meant. */
export function isVague(intent: Intent, words: readonly string[]): boolean {
  if (intent.is === 'talk') return /^(?:no|yes|none|ask|do|forgot|have|claim)$/.test(intent.act);
  if (intent.is === 'question') return intent.soft;
  return intent.is === 'unclear' || ((intent.is === 'unsupported' || intent.is === 'wish') && !says.key(words) && !says.pin(words));
}
