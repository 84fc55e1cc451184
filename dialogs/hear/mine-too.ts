/** Words for the speaker's own calls, standing alone. */
const MINE = /^(?:mine|mien|miens|mienne|miennes)$/;
const OWN = /^(?:me|moi|myself|my|mes|mon|ma)$/;
/** "And mine as well", "et mes appels aussi": nothing beside these words, so that "call me too" orders nothing. */
const ALONE =
  /^(?:(?:and|also|too|as|well|please|pls|for|with|of|me|myself|mine|et|aussi|egalement|svp|s|sil|il|vous|te|plait|pour|de|des|les|le|la|moi|miens?|miennes?) ?|(?:my|mes|mon|ma) (?:own )?(?:calls?|phone|line|extension|appels?|telephone|ligne|poste) ?)+$/;

/** The speaker's own calls are named with a word of their own: "mine", "les miens". */
export const isMine = (word: string): boolean => MINE.test(word);

/** What was ordered for somebody is wanted for the speaker as well, and the words say nothing else. */
export const mineToo = (words: readonly string[]): boolean =>
  words.some((word) => MINE.test(word) || OWN.test(word)) && ALONE.test(words.join(' '));
