import { english } from '../../phrases/en';
import { french } from '../../phrases/fr';
import type { Phrases } from '../../phrases/phrases';
import { normalise } from './normalise';

/** How often the phrases of each language have a word. */
export interface Uses {
  readonly en: number;
  readonly fr: number;
}

/** Read through when it is asked for first: a start does not need it. */
let counted: ReadonlyMap<string, Uses> | undefined;

function count(): ReadonlyMap<string, Uses> {
  const uses = new Map<string, { en: number; fr: number }>();
  const add = (language: 'en' | 'fr', phrases: readonly Phrases[]): void => {
    for (const { acts } of phrases)
      for (const lines of Object.values(acts))
        for (const word of normalise(lines).text.split(/[^a-z]+/)) {
          const known = uses.get(word) ?? { en: 0, fr: 0 };
          known[language] += 1;
          uses.set(word, known);
        }
  };
  add('en', english);
  add('fr', french);
  return uses;
}

/** Every word of our phrases, in plain form. */
export const vocabulary = (): ReadonlyMap<string, Uses> => (counted ??= count());

/** A word of our phrases. */
export const isKnownWord = (word: string): boolean => vocabulary().has(word);
