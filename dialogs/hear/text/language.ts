import type { Language } from '../../../machines/words';
import { exact } from '../../phrases/exact';
import { strong, weak, wishes } from '../../phrases/language';
import { shortForms } from '../../phrases/short-forms';
import { Lexicon } from './lexicon';

const wish = new Lexicon(wishes);
const STRONG = 3;
/** What each word weighs in each language; where that is nothing, its ending may tell. */
const weights = new Map<string, Record<Language, number>>();
for (const [lists, weight] of [
  [weak, 1],
  [strong, STRONG],
  [{ en: [], fr: Object.keys(shortForms) }, STRONG],
] as const)
  for (const language of ['en', 'fr'] as const)
    for (const word of lists[language]) {
      const known = weights.get(word) ?? { en: 0, fr: 0 };
      known[language] = weight;
      weights.set(word, known);
    }
const ENGLISH = /(?:ing|ght|ly|ed|wh.*|th.*)$/;
const FRENCH = /(?:ez|eur|eux|aux|oir|elle|ais|ait)$/;
/** How much clearer the other language must be before the talk changes to it. */
const TO_CHANGE = 3;

/** The language of a message; too little to tell keeps the one so far (English before the first message). */
export function languageOf(words: readonly string[], source: string, sofar: Language | undefined): Language {
  const wished = wish.within(words);
  if (wished) return wished;
  const other: Language = sofar === 'fr' ? 'en' : 'fr';
  const weighed = weigh(words, source);
  const clear = weighed[other] - weighed[sofar ?? 'en'];
  return clear >= (sofar === undefined ? 1 : TO_CHANGE) ? other : (sofar ?? 'en');
}

function weigh(words: readonly string[], source: string): Readonly<Record<Language, number>> {
  let en = 0;
  let fr = /[éèêàçùâîôûëïœ]/i.test(source) ? 2 : 0;
  for (const word of words) {
    const known = weights.get(word);
    en += known?.en || Number(ENGLISH.test(word));
    fr += known?.fr || Number(FRENCH.test(word));
  }
  return { en, fr };
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
    'sorry',
    'excuse me',
    'do it',
    'have this',
    'i would like',
    "i'd like",
    "i'd rather",
    'could this be',
    'désolé',
    'désolée',
    'pardon',
    'excusez-moi',
    'on peut',
    'est-ce qu’on peut',
    'pouvons-nous',
    'possible',
    'est-ce possible',
    'faire ça',
    'se parler',
    'je voudrais',
    "j'aimerais",
    'me parler',
    'répondre',
    'de',
  ],
});

/** Nothing was said but which language it shall be. */
export function isLanguageWish(words: readonly string[]): boolean {
  return around.whole(words)?.has('wish') === true;
}
