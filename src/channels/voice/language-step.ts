import { languageOf } from '../../../dialogs/hear/text/language';
import { wordsOf } from '../../../dialogs/hear/text/lexicon';
import type { Language } from '../../../machines/words';
import type { Answers } from './answers';
import { phrases } from './phrases';
import type { Place } from './place';

/** Times the language is asked for. */
const times = 3;

const spoken: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:english|anglais)\b|^\W*(?:\p{L}+ ){0,2}(?:one|un)\W*$/iu,
  fr: /\b(?:french|fran[cç]ais)(?!\p{L})|^\W*(?:\p{L}+ ){0,2}(?:two|deux)\W*$/iu,
};

/** Who says only this did not hear the question. */
const again = /^\W*(?:what|huh|sorry|pardon|excuse me|come again|quoi|hein|comment|plait il)\W*$/i;

/** Who says only this waits for what comes. */
const greeting = /^\W*(?:hello|hi|hey|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|all[oô]|yes|oui)(?: there)?\W*$/i;

/** The language that was keyed, named, or spoken by who says at once what they want; undefined: none for sure. */
export function chosenLanguage(digits: string | undefined, said: string): Language | undefined {
  if (digits !== undefined) return digits === '1' ? 'en' : digits === '2' ? 'fr' : undefined;
  const named = (['en', 'fr'] as const).filter((language) => spoken[language].test(said));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  if (again.test(said)) return undefined;
  const words = wordsOf(said.slice(0, 400));
  const heard = languageOf(words, said, 'en');
  return heard === languageOf(words, said, 'fr') ? heard : undefined;
}

/** What somebody said of what they want while they were asked for the language; '': only the language was named, or a greeting said. */
export function saidBeside(said: string): string {
  const only = (['en', 'fr'] as const).some((language) => spoken[language].test(said)) || greeting.test(said);
  return only ? '' : said.trim();
}

/** Asks in which language to talk, each in its own: in other words when it was not understood, and goodbye after the last time. */
export function askLanguage(answers: Answers, place: Place): { readonly answer: string; readonly goodbye: boolean } {
  const words = (['en', 'fr'] as const).map((language) => ({
    language,
    words: phrases[language].choose[Math.min(place.choose, times - 1)] ?? '',
  }));
  if (place.choose >= times - 1) return { answer: answers.hangingUp(words), goodbye: true };
  const gather = { input: 'dtmf speech', digits: 1, finish: '', timeout: 6, hints: ['English', 'français'] } as const;
  return { answer: answers.asking(words, gather, place, { quiet: 0, choose: place.choose + 1 }), goodbye: false };
}
