import type { Language } from '../../../machines/words';
import { en } from './en';
import { fr } from './fr';
import type { PortalWords } from './words';

export const portalWords: Readonly<Record<Language, PortalWords>> = { en, fr };
