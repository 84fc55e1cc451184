import { mannerOf } from '../sentence/manner';
import { textOf } from '../text/once';
import type { Intent } from './intent';
import type { Piece } from '../sentence/pieces';

const OF = '(?:my|our|his|her|their|the|\\w+s|mon|ma|son|sa|notre|leur|le)';
const NAME = '(?:(?:last|first|family|given|display|full|maiden|own|sur)? ?name|surname|(?:nom|prenom)(?: de famille| complet)?)';
/** "Change my last name", "her name should now be Klein", "my name is spelled wrong", "j'ai changé de nom". */
const RENAMES = new RegExp(
  [
    `\\b(?:change|correct|fix|update|edit|alter|modify|changing|updating|corrige[rz]?|modifie[rz]?|change[rz]?)(?: \\w+)? ${OF} ${NAME}\\b`,
    `\\b${OF} ${NAME} (?:has |was |is |should |must |a |est )?(?:now |just |be |been |to be |ete )*(?:be |changed|spelled|spelt|misspelled|misspelt|written wrong|wrong|incorrect|mal ecrit|devrait|changee?|errone)`,
    `\\b(?:name|nom) (?:change|correction)\\b`,
    `\\b(?:i|ive|i have|she|shes|he|hes|je|jai|elle|il|elle a|il a) (?:have |has )?(?:changed?|change) (?:my|her|his|de) (?:last |family |sur)?(?:name|nom)\\b`,
  ].join('|'),
);
/** Another sort of name. */
const OTHER =
  /\b(?:login|user ?names?|usernames?|company|business|domain|file|account|identifiant|utilisateur|entreprise|compagnie|compte|new user|add|forward\w*)\b/;

/** What somebody is called here is to be another: nothing here does that. A question how it is done is one. */
export function wantsRenamed({ words, items, asks }: Piece): Intent | undefined {
  const text = textOf(words);
  if (words.length > LONGEST || !RENAMES.test(text) || OTHER.test(text)) return undefined;
  if (items.some(({ is }) => is === 'phone' || is === 'secret' || is === 'email')) return undefined;
  return mannerOf(words, asks) === 'question'
    ? { is: 'question', topic: 'person-name', soft: false }
    : { is: 'unsupported', topic: 'person-name' };
}
const LONGEST = 20;
