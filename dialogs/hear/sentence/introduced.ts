import type { Item } from '../things/items';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';

/** Who speaks, up to the name: "c'est Daniel", "I am", "mon identifiant est". */
const SPEAKER =
  /(?:^| )(?:cest|je suis|ici|moi|mappelle|appelle|im|i am|this is|its|(?:mon|my) (?:identifiant|login|username|user name|nom utilisateur|nom usager|courriel|email)(?: is| est| cest)?)(?: \w+){0,3}$/;
const BEGINS = /^(?:je|jai|jaimerais|i|id|ive|can|could|please|pls|pouvez|pourriez|peux|veuillez|faut|faudrait)$/;
const LONGEST = 12;

/** "Bjr cest Daniel 101@organization.com jveux que ...": who writes without marks begins the order right behind the name.. */
export function isIntroduced(part: readonly Item[], item: Item): boolean {
  const name = part.at(-1);
  if (item.is !== 'word' || (name?.is !== 'login' && name?.is !== 'email') || part.length > LONGEST) return false;
  if (!BEGINS.test(item.text) && !says.imperative(item.text)) return false;
  return SPEAKER.test(textOf(part.slice(0, -1).flatMap((one) => (one.is === 'word' ? [one.text] : []))));
}
