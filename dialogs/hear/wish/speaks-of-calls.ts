import { says } from '../text/lexemes';

/** Besides the verbs of forwarding: what rings, and where somebody is reached. */
const RINGS =
  /^(?:r[iau]ng\w*|reach\w*|joi(?:gn|nd)\w*|sonn\w*|mobiles?|cell\w*|portables?|everything|anything|elsewhere|ailleurs|tout|tous|home|maison|domicile|desk|bureau|away|absent\w*|fwd|number|numero)$/;
/** A word of it stands there; the head alone goes by letters, and by "extension". */
export const speaksOfCalls = (words: readonly string[]): boolean =>
  says.forward(words) ||
  words.some((word) => RINGS.test(word)) ||
  says.calls(words.filter((word) => word !== 'extension' && word !== 'poste')) ||
  says.stop(words);
