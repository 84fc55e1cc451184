import type { Language } from '../../machines/words';
import { en } from './en';
import { fr } from './fr';
import type { Vocabulary } from './vocabulary';

/** One vocabulary a language; the compiler checks that each is complete. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = { en, fr };
