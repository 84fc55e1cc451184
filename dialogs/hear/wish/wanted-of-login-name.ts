import type { Act } from '../../phrases/phrases';
import type { Intent } from './intent';
import { says } from '../text/lexemes';
import type { Manner } from '../sentence/manner';
import { textOf } from '../text/once';

/** "I can't log into the portal": not said that it is the name that is missing. */
const SHUT_OUT = /\b(?:log|logging|sign|signing|connecter|connecte)\b/;
const LOGIN = /\b(?:login|usernames?|user name|identifiants?|utilisat\w+|usager)\b/;
const NAME =
  /\b(?:(?:log|sign)\w* (?:in|on) (?:with|as|under)|login|log in name|user\w*|usernames?|name|id|identifiants?|utilisat\w+|usager|nom)\b/;

/** "What I sign in with", "avec quoi je me connecte": the name, in other words. */
const WITH =
  /\bwhat (?:i|we|do i|did i|am i) (?:\w+ )?(?:to )?(?:sign|log)(?:ing)? (?:in|on|into)(?: \w+){0,2} (?:with|as|under)\b|\bavec (?:quoi|quel\w*) (?:\w+ )?(?:je|on)\b/;

/** "What's the difference between my login name and my email?": what it is, and not which one. */
const COMPARES = /\b(?:differences?|differs?|different from|(?:la |le |les )?memes? (?:chose|que)|same (?:as|thing))\b/;

/** "What is my login?" asks for the reminder itself: the one question that is a request. */
export function wantedOfLoginName(words: readonly string[], act: Act, manner: Manner): Intent {
  if (manner !== 'order' && COMPARES.test(textOf(words))) return { is: 'question', topic: 'login-name', soft: false };
  const how =
    words.some((word) => /^(?:how|steps|comment|etapes|où|where|can|puis|peux|change|changer)$/.test(word)) && manner !== 'polite-you';
  const asksIt =
    /\b(?:my|mon)\b/.test(textOf(words)) &&
    words.length <= 9 &&
    words.some((word) => /^(?:what|whats|which|quel|quelle|quoi)$/.test(word)) &&
    !words.some((word) => /^(?:like|for|format|ressemble|sert|look|mean)$/.test(word));
  if (
    manner === 'order' &&
    act === 'forgot' &&
    says.lack(words) &&
    SHUT_OUT.test(textOf(words)) &&
    !NAME.test(textOf(words)) &&
    !WITH.test(textOf(words))
  )
    return { is: 'wish', kind: 'password.reset' };
  const ofOne = manner === 'question' && !/\b(?:my|mon|i|je|me|moi)\b/.test(textOf(words));
  const missed =
    act === 'forgot' && (manner !== 'order' || says.lack(words) || says.send(words) || words.length <= 3 || LOGIN.test(textOf(words)));
  if (act === 'forgot' && !missed && !asksIt) return { is: 'unclear' };
  if ((missed || asksIt) && !how && !ofOne) return { is: 'change', kind: 'login-name.remind', end: false };
  if (manner === 'question' || act === 'ask') return { is: 'question', topic: 'login-name', soft: manner === 'order' };
  if (act === 'do' && says.anew(words)) return { is: 'unsupported', topic: 'login-name' };
  return says.send(words) || says.lack(words)
    ? { is: 'change', kind: 'login-name.remind', end: false }
    : { is: 'wish', kind: 'login-name.remind' };
}
