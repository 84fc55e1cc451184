import type { Language } from '../../../../machines/words';
import { en } from './en';
import { fr } from './fr';
import type { OpenIdWords } from './words';

export const openIdWords: Readonly<Record<Language, OpenIdWords>> = { en, fr };
