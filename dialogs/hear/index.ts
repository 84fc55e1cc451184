import type { Heard, Hearing, Understanding } from '../heard';
import { sayings } from './decide';
import { readItems } from './entities';
import { gather } from './gather';
import { Heads } from './heads';
import { isLanguageWish, languageOf } from './language';
import { maskSecrets } from './mask';
import { normalise } from './normalise';
import { cut } from './pieces';
import { tokenise } from './tokens';

/**
 * Words in, meaning out. Trains its two heads when constructed; afterwards pure: the same text in the same situation
 * always means the same. Total on any string, linear in its length.
 */
export function createUnderstanding(heads: Heads = new Heads()): Understanding {
  return {
    hear(text: string, hearing: Hearing): Heard {
      const plain = normalise(text);
      const tokens = tokenise(plain.text);
      const items = readItems(tokens, hearing);
      const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
      const language = languageOf(words, text, hearing.language);
      if (isLanguageWish(words)) return { language, said: [], masked: maskSecrets(plain, items, hearing) };
      const meaning = gather(cut(items), hearing, heads);
      return { language, said: sayings(meaning, items, hearing, language), masked: maskSecrets(plain, items, hearing) };
    },
  };
}
