import type { Language } from '../../machines/words';
import { exact } from '../phrases/exact';
import { strong, weak, wishes } from '../phrases/language';
import { Lexicon } from './lexicon';

const wish = new Lexicon(wishes);
const strongWords: Readonly<Record<Language, ReadonlySet<string>>> = { en: new Set(strong.en), fr: new Set(strong.fr) };
const weakWords: Readonly<Record<Language, ReadonlySet<string>>> = { en: new Set(weak.en), fr: new Set(weak.fr) };
const STRONG = 3;
/** How much clearer the other language must be before the talk changes to it. */
const TO_CHANGE = 3;

/** The language of a message; too little to tell keeps the one so far (English before the first message). */
export function languageOf(words: readonly string[], source: string, sofar: Language | undefined): Language {
  const wished = wish.within(words);
  if (wished) return wished;
  const other: Language = sofar === 'fr' ? 'en' : 'fr';
  const clear = weigh(words, source, other) - weigh(words, source, sofar ?? 'en');
  return clear >= (sofar === undefined ? 1 : TO_CHANGE) ? other : (sofar ?? 'en');
}

function weigh(words: readonly string[], source: string, language: Language): number {
  let weight = language === 'fr' && /[éèêàçùâîôûëïœ]/i.test(source) ? 2 : 0;
  for (const word of words) {
    if (strongWords[language].has(word)) weight += STRONG;
    else if (weakWords[language].has(word)) weight += 1;
    else if (language === 'fr' && /(?:ez|eur|eux|aux|tion$|ment$|oir|elle|ais$|ait$)$/.test(word) && !/(?:tion|ment)$/.test(word))
      weight += 1;
    else if (language === 'en' && /(?:ing|ght|ly|ed|wh.*|th.*)$/.test(word)) weight += 1;
  }
  return weight;
}

const around = new Lexicon({
  wish: [...wishes.en, ...wishes.fr],
  filler: [
    ...exact.filler,
    ...exact.hello,
    ...exact.thanks,
    ...exact.yes,
    ...exact.no,
    'can we',
    'can you',
    'could we',
    'could you',
    'peut-on',
    'pouvez-vous',
    'parler',
    'continue',
    'continuer',
    'i want',
    'je veux',
    'i prefer',
    'je préfère',
    'to',
    'talk',
    'write',
    'switch',
    'parlez',
    'let us',
    "let's",
    'do this',
    'continuez',
    'répondez',
    'reply',
    'answer',
  ],
});

/** Nothing was said but which language it shall be. */
export function isLanguageWish(words: readonly string[]): boolean {
  return around.whole(words)?.has('wish') === true;
}
