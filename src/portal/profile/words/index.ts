import type { Language } from '../../../../machines/words';
import { en } from './en';
import { fr } from './fr';
import type { ProfileWords } from './words';

export const profileWords: Readonly<Record<Language, ProfileWords>> = { en, fr };
