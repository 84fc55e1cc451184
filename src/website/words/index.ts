import type { Language } from '../../../machines/words';
import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

/** The website's words by language. */
export const words: Readonly<Record<Language, Words>> = { en, fr };
