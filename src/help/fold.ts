import type { Language } from '../../machines/words';

/** Words that stand in every question and name nothing. */
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a e an the and or of to in on at by for from with is are was be been am do does did done how can could would should will shall may might i me my mine we us our you your it its this that these those what when where which who why there here if so as not no please want like need get have has had about into up out some any tell explain know help steps way make let got keep im id ill ive dont cant they their them she her he him his one someone somebody'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'un une le la les l d de des du au aux et ou en dans sur par pour avec sans est sont suis etre ai as a ont avoir faire fait fais faut comment puis peux peut pouvez pourrais je j me m mon ma mes moi nous notre nos vous votre vos il elle on ce c cet cette ces ca cela que qu quel quelle quels quelles qui quand ou pourquoi si ne n pas plus svp veux voudrais aimerais besoin aide aider dire dites expliquer savoir etapes s se y t tu ton ta tes sa ses son leur leurs ils elles lui soi'.split(
      ' ',
    ),
  ),
};

/** Small letters without accents: people search in a hurry. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe');

/** The words of a text, apostrophes parting them (`l'appel`). */
export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');

/** Other words for the same thing, folded: Quebec says NIP where we say PIN. */
const alike: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { nip: 'pin', nips: 'pin' },
  fr: { nip: 'pin', nips: 'pin' },
};

/** Does it stand in every question and name nothing? */
export const isCommon = (word: string, language: Language): boolean => common[language].has(fold(word));

/** A word as it is compared; undefined for one that names nothing. */
export function term(word: string, language: Language): string | undefined {
  const plain = fold(word);
  const folded = alike[language][plain] ?? plain;
  if (common[language].has(folded)) return undefined;
  return folded.length > 3 ? folded.replace(language === 'en' ? /(?:'s|ing|ed|es|s)$/ : /(?:er|ez|ee|es|e|s|x)$/, '') : folded;
}
