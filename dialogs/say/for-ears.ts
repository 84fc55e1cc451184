import type { SpokenWords } from '../lines/vocabulary';
import { spoken } from './spoken';

/**
 * The text as a voice reads it: one paragraph of plain words. Quotation marks and thin spaces are for eyes; `14 h 05` would be
 * read as letters.
 */
export function forEars(text: string, words: SpokenWords): string {
  return spoken(text, words)
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/(?<!\d)(\d{1,2}) h (?=\d\d(?!\d))/g, (_, hours: string) => `${hours} ${Number(hours) < 2 ? 'heure' : 'heures'} `)
    .replace(/(?<!\d)(\d{1,2}) h(?![\p{L}\d])/gu, (_, hours: string) => `${hours} ${Number(hours) < 2 ? 'heure' : 'heures'}`)
    .replace(/[“”"]|« | »/g, '')
    .replace(/\s+/g, ' ')
    .replace(/,(?= ?[.,;:?!])/g, '')
    .trim();
}
