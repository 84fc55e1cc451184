import type { Hearing } from '../../heard';
import { readItems } from '../things/entities';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';

/** "I'm 101@organization.com" says who somebody is; "to 101@organization.com" where to write. */
const NAMES = /\b(?:i am|im|i'm|this is|my login|my username|je suis|mon identifiant|ici)\b/;

/** Where an answer shall go: the first address of the message, typed or as a recogniser wrote it down. Undefined: there is none, or it is a name. */
export function replyAddressIn(text: string, hearing: Hearing): string | undefined {
  const { text: plain } = normalise(text.slice(0, 2_000));
  const items = readItems(tokenise(plain), { ...hearing, question: { ask: 'need' } });
  const found = items.find((item) => item.is === 'email' || (item.is === 'login' && !NAMES.test(plain)));
  return found?.is === 'email' || found?.is === 'login' ? found.value : undefined;
}
