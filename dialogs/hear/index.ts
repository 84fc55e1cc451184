import type { Heard, Hearing, Understanding } from '../heard';
import { sayings } from './decide';
import { readItems } from './entities';
import { gather } from './gather';
import { Heads } from './heads';
import { isLanguageWish, languageOf } from './language';
import { maskSecrets } from './mask';
import { normalise } from './normalise';
import { cut, wordsIn } from './pieces';
import { tokenise } from './tokens';

/**
 * Words in, meaning out. Trains its two heads when constructed; afterwards pure: the same text in the same situation
 * always means the same. Total on any string, linear in its length.
 */
export function createUnderstanding(heads: Heads = new Heads()): Understanding {
  return {
    hear(text: string, hearing: Hearing): Heard {
      const plain = normalise(text);
      const items = readItems(tokenise(plain.text), hearing);
      const language = languageOf(wordsIn(items), text, hearing.language);
      if (isLanguageWish(wordsIn(items))) return { language, said: [], masked: maskSecrets(plain, items, hearing) };
      const meaning = gather(cut(items), hearing, heads);
      return { language, said: sayings(meaning, items, hearing, language), masked: maskSecrets(plain, items, hearing) };
    },
  };
}
