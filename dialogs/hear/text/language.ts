import type { Language } from '../../../machines/words';
import { exact } from '../../phrases/exact';
import { strong, weak, wishes } from '../../phrases/language';
import { shortForms } from '../../phrases/short-forms';
import { Lexicon } from './lexicon';

const wish = new Lexicon(wishes);
const STRONG = 3;
/** Short forms of English; French chats write some of them, too. */
const ENGLISH_SHORT = /^(?:your|through|because|people|tomorrow|messages?|number|about|password|week)$/;
/** What each word weighs in each language; where that is nothing, its ending may tell. */
const weights = new Map<string, Record<Language, number>>();
for (const [lists, weight] of [
  [weak, 1],
  [strong, STRONG],
  [{ en: [], fr: Object.keys(shortForms).filter((form) => !ENGLISH_SHORT.test(shortForms[form] ?? '')) }, STRONG],
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
    'en fait',
    'actually',
    'well',
    'i’d prefer',
    "i'd prefer",
    'i would prefer',
    'i would rather',
    'je préférerais',
    'je préfèrerais',
    'j’aimerais mieux',
    "j'aimerais mieux",
    'it’s easier for me',
    "it's easier for me",
    'it would be easier for me',
    'easier for me',
    'that’s easier for me',
    "i'm more comfortable",
    "i'm better",
    'i feel more comfortable',
    'if possible',
    'if that’s ok',
    'if that is ok',
    'if that’s okay',
    'if that’s all right',
    'if that’s alright',
    'if you don’t mind',
    'if it’s all right',
    'would you mind',
    'can this be',
    'write to me',
    'go on',
    'carry on',
    'continue this',
    'si possible',
    'si c’est possible',
    'si ça ne vous dérange pas',
    'si ça vous dérange pas',
    'je suis plus à l’aise',
    'plus à l’aise',
    'c’est plus facile pour moi',
    'c’est plus simple pour moi',
    'ce serait plus facile pour moi',
    'm’écrire',
    'écrire',
    'écrivez',
    'poursuivre',
    'faire cela',
    'l’',
    'en',
    'plutôt',
    'mieux',
    'serait-il possible',
    'could you please',
    'rather',
    'with',
    'but',
    'mais',
    'writing',
    'speaking',
    'i prefer',
    'je serais plus à l’aise',
    'my french is not great',
    'my french isn’t great',
    'my english is not great',
    'my english isn’t great',
    'mon anglais n’est pas très bon',
    'mon anglais est pas bon',
    'mon français n’est pas très bon',
  ],
});

/** Nothing was said but which language it shall be. */
export function isLanguageWish(words: readonly string[]): boolean {
  return around.whole(words)?.has('wish') === true;
}
