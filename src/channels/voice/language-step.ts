import type { Language } from '../../../machines/words';
import type { Answers } from './answers';
import { phrases } from './phrases';
import type { Place } from './place';

/** Times the language is asked for. */
const times = 3;

const spoken: Readonly<Record<Language, RegExp>> = { en: /\b(english|anglais|one|un)\b/i, fr: /\b(french|fran[cç]ais|two|deux)\b/i };

/** The language that was keyed or said; undefined: neither, or both. */
export function chosenLanguage(digits: string | undefined, said: string): Language | undefined {
  if (digits !== undefined) return digits === '1' ? 'en' : digits === '2' ? 'fr' : undefined;
  const named = (['en', 'fr'] as const).filter((language) => spoken[language].test(said));
  return named.length === 1 ? named[0] : undefined;
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
