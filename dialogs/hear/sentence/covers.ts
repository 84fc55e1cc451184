import { textOf } from '../text/once';

const COVERS =
  /^(?:(?:hi|hello|so|and|because|since|as|while|bonjour|comme|car|vu que) )*(?:im|i am|i|ill|were|we are|we|je|on|nous)(?: (?:be|am|will|currently|now|just|also|have to|need to|going to|dois|vais|actuellement))* (?:cover(?:ing)?|fill(?:ing)? in|stand(?:ing)? in|step(?:ping)? in|sit(?:ting)? in|tak(?:e|ing) over|replac(?:e|ing)|remplac(?:e|ons|er)|couvr(?:e|ons|ir)|fais le remplacement)(?: (?:for|from|of|pour|de|du|le|la|the|ext|extension|poste|my|our|mon|ma|notre|colleague|collegue|boss|[a-z]{3,})){0,5}(?: (?:on|at|au|today|tomorrow|this|next|week|month|these|days|now|demain|cette|semaine|ces|jours|aujourdhui|en ce moment))*$/;

/** "I'm covering for Anna (104)", « je remplace le 104 »: whose calls "her calls" are. */
export const covers = (words: readonly string[]): boolean => COVERS.test(textOf(words));

const THEIRS = /^(?:so |and |et |donc )?(?:her|his|their|ses|leurs) (?:[a-z]+ )?(?:calls|appels)\b/;
/** ..., and what is wanted for them stands behind a comma. */
export const coversAhead = (before: readonly string[], behind: readonly string[]): boolean =>
  THEIRS.test(behind.join(' ')) && covers(before);
