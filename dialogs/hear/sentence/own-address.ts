import { wanted } from '../wants';
import type { Hearing } from '../../heard';
import type { Item } from '../things/items';
import type { Meaning } from '../meaning';
import { wordsIn, type Piece } from './pieces';

/** "I am", "my login is", "je suis", with a name or a label between, right before an address. */
const SAID = new RegExp(
  [
    '(?:^| )(?:i am|im|i m|this is|it is me|its me|je suis|ici|moi cest|mappelle|my name is|logged in as|log in as|sign in as|signed in as|registered as|connecte|connectee|inscrit|inscrite)(?: (?!with|about|for|regarding|from|of|by|to|cc|not|s|and|that|the|pas|avec|de|du|pour|le|la|un|une|calling|writing|copying|forwarding|working)[\\w-]+){0,3}$',
    '(?:^| )(?:my|our|mon|notre|ma|with|under|avec|sous)(?: (?:own|work|new|usual|support|user|login|log|account|portal|company|nouveau|nouvelle|le|la))* (?:login|username|user|email|e mail|mail|address|id|identifier|sign in|account|identifiant|courriel|adresse|compte|utilisateur|nom)(?: (?:name|address|id|is|was|here|as|it|the|in|est|cest|le|la|de|dutilisateur|utilisateur|connexion|courriel|mail|email))*$',
    '^(?:login|log in|username|user|user name|identifiant|utilisateur)(?: (?:name|address|is|est))*$',
  ].join('|'),
);
/** "... is my login", "... here". */
const BEHIND = /^(?:is|thats|est|cest)(?: (?:the|what|also))? (?:my|me|mon|ma|moi)\b|^(?:here|ici)\b/;
const NEAR = 10;

/**
 * In a mail whose writer is known by the address it came from, another address is somebody's who is only mentioned ("my manager
 * is ...", "cc ..."), unless it is said to be the writer's own. Where a name or an address was asked for, it is the answer.
 */
export function forgetMentioned(meaning: Meaning, pieces: readonly Piece[], { channel, claimed, question }: Hearing): void {
  if (
    channel !== 'email' ||
    !claimed ||
    wanted(question, 'who') ||
    wanted(question, 'extension') ||
    wanted(question, 'account') ||
    asksEmail(question)
  )
    return;
  for (const sort of ['email', 'login'] as const) {
    const value = meaning.named[sort];
    if (
      value !== undefined &&
      !pieces.some(({ items }) => items.some((item, i) => item.is === sort && item.value === value && isOwn(items, i)))
    )
      delete meaning.named[sort];
  }
}

const asksEmail = (question: Hearing['question']): boolean =>
  (question.ask === 'several' ? question.wants : [question]).some((one) => one.ask === 'field' && one.field === 'email');

function isOwn(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - NEAR), at);
  const thing = near.findLastIndex(({ is }) => is !== 'word' && is !== 'mark');
  return SAID.test(wordsIn(near.slice(thing + 1)).join(' ')) || BEHIND.test(wordsIn(items.slice(at + 1, at + 5)).join(' '));
}
