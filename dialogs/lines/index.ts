import type { Language } from '../../machines/words';
import type { CallWords } from './call-words';
import { en } from './en';
import { call as enCall } from './en/call';
import { fr } from './fr';
import { call as frCall } from './fr/call';
import type { Vocabulary } from './vocabulary';

/** One vocabulary a language; the compiler checks that each is complete. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = { en, fr };

/** ... and what a call words otherwise. */
export const callVocabularies: Readonly<Record<Language, CallWords>> = { en: enCall, fr: frCall };
