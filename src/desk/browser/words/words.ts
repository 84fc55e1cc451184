import type { en } from './en';

/** What agents read and hear, in one language. */
export type Words = typeof en;
export type DeskLanguage = 'en' | 'fr';
