import type { DeskLanguage } from './words/words';

/** What the page tells its script. */
export interface DeskSettings {
  /** The path PUBLIC_URL has, '' when it has none. */
  readonly base: string;
  readonly language: DeskLanguage;
  /** Where one signs in, below the base. */
  readonly signIn: string;
  /** Where one signs out by POST, below the base. */
  readonly signOut: string;
}

/** Reads the settings that the page carries beside its script (`src/desk/pages/shell.ts`). */
export const readSettings = (): DeskSettings => JSON.parse(document.getElementById('desk-settings')?.textContent ?? '') as DeskSettings;
