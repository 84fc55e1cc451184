import { frenchSpacing } from '../../../dialogs/lines/format';
import type { Language } from '../../../machines/words';

/** The last touch on a text: French typography. */
export const finish = (text: string, language: Language): string => (language === 'fr' ? frenchSpacing(text) : text);
