import { randomInt } from 'node:crypto';
import { isCommonPassword } from './common';
import { dictionaries } from './dictionaries';
import { passwordFaults, type Owner, type Profile } from './policy';
import { makeSuggestion, suggestionWords } from './suggestion';

let words: readonly string[] | undefined;

/** One that the rules of this owner take. */
export function suggestPassword(owner: Owner, profile: Profile): string {
  words ??= suggestionWords(dictionaries().dictionary['diceware-common']);
  return makeSuggestion(
    words,
    (n) => randomInt(n),
    (password) => passwordFaults(password, owner, profile, isCommonPassword).length === 0,
  );
}
