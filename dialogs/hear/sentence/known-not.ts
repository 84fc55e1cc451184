import { wordAt, type Item } from '../things/items';

const KNOWS = /^(?:sais|connais|know|remember|rappelle|souviens|jai|have)$/;
/** How far the denial stands behind the verb, in words. */
const FAR = 8;

/** "Je sais mon mot de passe mais pas mon nom d'utilisateur", "I know my password but not my username": what is not known is what it is about. */
export function unknownOnly(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => item.is === 'word' && KNOWS.test(item.text));
  const before = wordAt(items, at - 1);
  if (at < 0 || !/^(?:i|je|me|mais|et|and|but|)$/.test(before)) return items;
  const not = items.findIndex(
    (item, i) =>
      i > at + 2 &&
      i <= at + FAR &&
      item.is === 'word' &&
      /^(?:pas|not)$/.test(item.text) &&
      /^(?:mais|but)$/.test(wordAt(items, items[i - 1]?.is === 'mark' ? i - 2 : i - 1)) &&
      /^(?:mon|ma|mes|le|la|my|the)$/.test(wordAt(items, i + 1)),
  );
  const verb = items[at];
  if (not < 0 || !verb || !items.slice(at, not).every(({ is }) => is === 'word' || is === 'mark')) return items;
  const forgot = /^(?:know|remember|have)$/.test(wordAt(items, at)) ? 'forgot' : 'oublie';
  return [...items.slice(0, at), { is: 'word', text: forgot, start: verb.start, end: verb.end }, ...items.slice(not + 1)];
}
