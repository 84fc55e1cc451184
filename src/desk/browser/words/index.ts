import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en';
import { fr } from './fr';
import type { DeskLanguage, Words } from './words';

/** The desk's words by language. */
export const words: Readonly<Record<DeskLanguage, Words>> = { en, fr };

export const WordsContext = createContext<Words>(en);
/** The words of the language that this page is in. */
export const useWords = (): Words => useContext(WordsContext);

export type { DeskLanguage, Words } from './words';
