import type { Change, Language } from '../../machines/words';
import { vocabularies } from '.';

/** A change as the sentence that summarizes it, as an order to be carried out. `shown`: the asker, in words of their own or by login name. */
export const describeChange = (change: Change, shown: string, language: Language): string =>
  vocabularies[language].kinds[change.kind].summary(change, shown);
