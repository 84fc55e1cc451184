import type { Instant, Language, UserId } from '../../machines/words';
import type { Keys } from '../proof/keys';
import type { Notes } from '../store/notes';

/**
 * The language in which a user last spoke with us after showing who they are (a sign-in, a change they asked for), so that
 * mails which somebody else brought about reach them in theirs. Kept for 30 days; no right rests on it. Both reject with StoreUnavailable.
 */
export interface ReaderLanguages {
  learn(user: UserId, language: Language, at: Instant): Promise<void>;
  /** `otherwise`: of the matter, for a reader we do not know yet. */
  of(user: UserId, otherwise: Language): Promise<Language>;
}

export function createReaderLanguages(notes: Notes, keys: Pick<Keys, 'mac'>): ReaderLanguages {
  const keyOf = (user: UserId): string => keys.mac('reader-language', user);
  return {
    learn: (user, language, at) => notes.putNote({ key: keyOf(user), text: language, at }),
    async of(user, otherwise) {
      const known = await notes.readNote(keyOf(user));
      return known === 'en' || known === 'fr' ? known : otherwise;
    },
  };
}
