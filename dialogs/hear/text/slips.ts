import { keyWords } from '../../phrases/key-words';
import { shortForms } from '../../phrases/short-forms';
import { wordAt, type Item } from '../things/items';
import { says } from './lexemes';
import { isKnownWord } from '../sentence/thirds';

/** Key words by first letter, for words that are written with one slip. */
const byLetter = new Map<string, string[]>();
for (const word of keyWords) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
const keys = new Set(keyWords);
/** A shorter word with a slip is another word. */
const SHORTEST = 6;
const LONGEST = 20;

/** Letters at the end that are no slip: there words are inflected. */
const ENDING = 2;

/** One letter too many, too few, wrong, or two neighbours exchanged, but not at the end. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i += 1;
  if (i >= Math.min(a.length, b.length) - ENDING) return false;
  if (a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2)) return true;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

/** "Denlever", "menvoyer", "larreter": an elision without its mark, before the verb of an order. */
const GLUED = /^(?:d|l|m|t|s|qu)(?=[aeiouy])/;
function unglued(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || keys.has(word) || isKnownWord(word)) return undefined;
  const verb = word.replace(GLUED, '');
  return verb !== word && (says.imperative(verb) || VERBS.test(verb)) ? verb : undefined;
}
const VERBS = /^(?:acheminer|effacer|inscrire|ouvrir|avoir|oublier|appeler|aider|ecouter|acceder|entrer|utiliser|identifier)$/;

function meant(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || keys.has(word) || isKnownWord(word)) return undefined;
  return byLetter.get(word.charAt(0))?.find((key) => isOneSlip(word, key));
}

const isFrench = (item: Item): boolean => item.is === 'word' && FRENCH.test(item.text);
const FRENCH = /^(?:le|la|les|un|une|du|de|des|mon|ma|mes|au|aux|et|poste|postes|pour|je|renvoyez|svp|merci)$/;

const forms = new Map(Object.entries(shortForms));

/** "Jveux", "j'dois": "je" before a consonant, as it is spoken. No word of ours begins so. */
const SPOKEN_JE = /^j(?=[bcdfgklmnpqrstvx][a-z])(?!pe?g$)/;

/** The words a spelling of chats stands for; undefined: it is none. */
function full(word: string, next: string | undefined, before: string | undefined): readonly string[] | undefined {
  const whole = forms.get(word);
  if (whole !== undefined) return whole.split(' ');
  if (SPOKEN_JE.test(word)) return ['je', ...(forms.get(word.slice(1)) ?? word.slice(1)).split(' ')];
  // Beside another letter it is one that is spelled out.
  if (word === 'u' && before?.length !== 1 && next?.length !== 1) return ['you'];
  if (next === undefined) return undefined;
  if (word === 'r' && /^(?:u|you)$/.test(next)) return ['are'];
  return word === 'g' && HAVE.test(next) ? ['jai'] : word === 'c' && IS.test(next) ? ['cest'] : undefined;
}

/** "G oublié", "c possible": a letter said by its name, where what follows can follow that. */
const HAVE = /^(?:oubli\w*|perdu\w*|besoin|plus|pu|pas?|recu|resu|ressu|un|une|change\w*|mon|ma|rien|deja|egare|toujours|essaye?)$/;
const IS =
  /^(?:quoi|possible|bon|beau|ca|pas|le|la|les|un|une|mon|ma|moi|vrai|fini|tout|juste|urgent|correct|faux|pour|trop|comment|ou|qui|quel|quelle|combien|fait|encore|toujours|bien|super|ok|parfait|est)$/;

/** The words of `whole` in the place of the one that was written; the last one has what is left of it. */
const instead = (item: Item, whole: readonly string[]): Item[] =>
  whole.map((text, n) => ({
    is: 'word',
    text,
    start: Math.min(item.start + n, item.end),
    end: n === whole.length - 1 ? item.end : Math.min(item.start + n + 1, item.end),
  }));

/** "Pasword", "extention", "voicmail": the word that is meant, where only one letter is wrong in one that no phrase has; and the words that a spelling of chats stands for. What is masked is decided before. */
export function spelt(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  items.forEach((item, i) => {
    if (item.is === 'mark' && item.text === '&') return void out.push({ ...item, is: 'word', text: items.some(isFrench) ? 'et' : 'and' });
    if (item.is !== 'word') return void out.push(item);
    const whole = full(item.text, wordAt(items, i + 1) || undefined, wordAt(items, i - 1) || undefined);
    if (whole) return void out.push(...instead(item, whole));
    const word = unglued(item.text) ?? meant(item.text);
    out.push(word === undefined ? item : { ...item, text: word });
  });
  return out;
}
