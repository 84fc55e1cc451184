import { shortForms } from '../../phrases/short-forms';
import type { Language } from '../../../machines/words';
import { wordsIn } from '../sentence/pieces';
import { wordAt, type Item } from '../things/items';
import { says } from './lexemes';
import { isOdd, leaning, meant } from './meant';
import { isKnownWord } from './vocabulary';

/** A shorter word is written as one. */
const SHORTEST = 6;
const LONGEST = 20;

/** "Denlever", "menvoyer", "larreter": an elision without its mark, before the verb of an order. */
const GLUED = /^(?:d|l|m|t|s|qu)(?=[aeiouy])/;
function unglued(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || isKnownWord(word)) return undefined;
  const verb = word.replace(GLUED, '');
  return verb !== word && (says.imperative(verb) || VERBS.test(verb)) ? verb : undefined;
}
const VERBS = /^(?:acheminer|effacer|inscrire|ouvrir|avoir|oublier|appeler|aider|ecouter|acceder|entrer|utiliser|identifier)$/;

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
  let language: { readonly is: Language | undefined } | undefined;
  items.forEach((item, i) => {
    if (item.is === 'mark' && item.text === '&') return void out.push({ ...item, is: 'word', text: items.some(isFrench) ? 'et' : 'and' });
    if (item.is !== 'word') return void out.push(item);
    const whole = full(item.text, wordAt(items, i + 1) || undefined, wordAt(items, i - 1) || undefined);
    if (whole) return void out.push(...instead(item, whole));
    const word = unglued(item.text) ?? (isOdd(item.text) ? meant(item.text, (language ??= { is: leaning(wordsIn(items)) }).is) : undefined);
    out.push(word === undefined ? item : { ...item, text: word });
  });
  return out;
}
