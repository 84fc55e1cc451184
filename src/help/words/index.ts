import type { Language } from '../../../machines/words';
import { en } from './en';
import { fr } from './fr';
import type { HelpWords } from './words';

export const helpWords: Readonly<Record<Language, HelpWords>> = { en, fr };
