import type { Heard, Hearing, Said, Understanding } from '../heard';
import { sayings } from './decide';
import { readItems } from './entities';
import { gather } from './gather';
import { Heads } from './heads';
import { hearLetter } from './letter';
import { isLanguageWish, languageOf } from './language';
import { maskSecrets } from './mask';
import { normalise } from './normalise';
import { cut } from './pieces';
import { repaired } from './repairs';
import { tokenise } from './tokens';

/** A thumb up and its like, and nothing else, is a yes. */
const NOD = /^\s*(?:(?:👍|👌|✅|🆗|💯)(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)?\s*){1,6}$/u;

/**
 * Words in, meaning out. Learns its two heads when it is given none; afterwards pure: the same text in the same situation
 * always means the same. Total on any string, linear in its length.
 */
export function createUnderstanding(heads: Heads = new Heads()): Understanding {
  const understanding: Understanding = {
    hear(text: string, hearing: Hearing): Heard {
      if (NOD.test(text)) return { ...understanding.hear('yes', hearing), language: hearing.language ?? 'en', masked: text };
      const plain = normalise(text);
      const tokens = tokenise(plain.text);
      const items = readItems(tokens, hearing);
      const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
      const language = languageOf(words, text, hearing.language);
      if (isLanguageWish(words)) return { language, said: [], masked: maskSecrets(plain, items, hearing) };
      const meaning = gather(cut(repaired(items, hearing.country)), hearing, heads);
      const said = sayings(meaning, items, hearing, language);
      return { language, said, masked: maskSecrets(plain, items, hearing, usersIn(said)) };
    },
    hearMail: (letter, hearing) => hearLetter(letter, hearing, understanding.hear),
  };
  return understanding;
}

/** Extensions that a message names, as user or as speaker. */
function usersIn(said: readonly Said[]): ReadonlySet<string> {
  return new Set(said.flatMap((one): string[] => {
    if (one.is === 'claim') return one.claim.extension === undefined ? [] : [one.claim.extension];
    if (one.is !== 'event') return [];
    const { event } = one;
    const subjects = event.type === 'request.drafted' ? event.drafts.map(({ subject }) => subject) : event.type === 'subject.given' ? [event.subject] : [];
    return subjects.flatMap((subject) => (subject.is === 'extension' ? [subject.extension] : []));
  }));
}
