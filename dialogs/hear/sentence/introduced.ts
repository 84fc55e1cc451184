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

/** "Salut c'est Maya Lindqvist 100@organization.com": who speaks, and nothing else. */
const ONLY_SPEAKER =
  /^(?:(?:hi|hello|hey|good|morning|afternoon|evening|bonjour|bonsoir|salut|allo|bjr|slt|there) )*(?:c|cest|je suis|ici|moi cest|moi|im|i am|this is|its|it is)(?: [a-z]+){0,3}$/;

/** "..., Hannah au 104 ne travaille plus ici": behind it, and a comma, begins what is told. */
export function isIntroduction(part: readonly Item[]): boolean {
  const name = part.at(-1);
  if ((name?.is !== 'login' && name?.is !== 'email') || part.length > LONGEST) return false;
  const before = part.slice(0, -1);
  return (
    before.every(({ is }) => is === 'word' || is === 'mark') &&
    ONLY_SPEAKER.test(textOf(before.flatMap((one) => (one.is === 'word' ? [one.text] : []))))
  );
}

/** "100@organization.com here", "hi, 100@organization.com speaking": who speaks, said behind the name. */
const HERE = /^(?:here|ici|speaking|writing|calling|a lappareil|au bout du fil)$/;
const GREETING = /^(?:(?:hi|hello|hey|good|morning|afternoon|evening|bonjour|bonsoir|salut|allo|there|yes|oui|this|is|its|cest) )*$/;
export function saysHere(part: readonly Item[]): boolean {
  const at = part.findIndex(({ is }) => is === 'login' || is === 'email');
  if (at < 0 || part.length > LONGEST || part.length < at + 2) return false;
  const words = (items: readonly Item[]): string => textOf(items.flatMap((one) => (one.is === 'word' ? [one.text] : [])));
  const others = [...part.slice(0, at), ...part.slice(at + 1)];
  return (
    others.every(({ is }) => is === 'word' || is === 'mark') &&
    HERE.test(words(part.slice(at + 1))) &&
    GREETING.test(at === 0 ? '' : `${words(part.slice(0, at))} `)
  );
}
