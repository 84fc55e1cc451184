import type { Item } from '../things/items';
import { wordsIn } from './pieces';

const DIALLED =
  /(?:^| )(?:whoever|people|anyone|anybody|everyone|everybody|those|callers|customers|clients|patients|ceux|celles|gens|quiconque|qui)(?: (?:who|that|qui|is|are|tries|try|trying|to|essaient|de|veulent|want|wants))* (?:dials?|dialling|dialing|calls?|calling|rings?|phones?|reach|reaches|appellent|appelle|appeler|composent|compose|joindre)(?: (?:the|le|la|ext|extension|poste|number|numero|at|on|au))*$/;
/** Words before it that are looked at. */
const NEAR = 8;

/** "Whoever dials 104 gets nobody", « ceux qui appellent le 104 »: the line that is told of. */
export const dialled = (items: readonly Item[], i: number): boolean =>
  DIALLED.test(wordsIn(items.slice(Math.max(0, i - NEAR), i)).join(' '));
