import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { subjectOf } from './forwarding';
import { USER_REMOVE } from './users';

/** "It's 103", "c'est le poste 103", "son poste est le 103": who was meant, and nothing else. */
const SAYS_WHO =
  /^(?:(?:and|et|oh|ah|sorry|so|donc) )*(?:(?:its|it is|thats|that is|hes|shes|he is|she is|theyre|cest|il est|elle est)|(?:his|her|their|the|son|sa|le|leur) (?:extension|ext|poste|login|username|identifiant|number|numero)(?: (?:is|number|est|cest))*)(?: (?:the|on|at|in|extension|ext|user|number|le|la|l|au|sur|poste|numero|lutilisateur|utilisateur))*$/;

/** "Louis left, please close his account. It's 103": whom the order before was for, told behind it. */
export function giveNobody(meaning: Meaning, pieces: readonly Piece[]): void {
  const { nobody: kind, frames, named } = meaning;
  if (kind === undefined || frames.length > 0) return;
  const [told, other] = pieces.filter(
    ({ items, words, asks }) => !asks && items.some((item) => subjectOf(item)) && SAYS_WHO.test(textOf(words)),
  );
  const subjects = told?.items.flatMap((item) => subjectOf(item) ?? []) ?? [];
  const [subject] = subjects;
  if (other || subject === undefined || subjects.length > 1) return;
  if (subject.is === 'extension' && named.extension === subject.extension && named.account === undefined) delete named.extension;
  if (subject.is === 'login' && named.login === subject.login) delete named.login;
  // That somebody left was told, and what is to be done about it is said now.
  if (kind === USER_REMOVE && !pieces.some(({ asks }) => asks)) meaning.questions.delete('users');
  frames.push({ kind, subjects, self: false, ...meaning.nobodys });
  meaning.nobody = undefined;
  meaning.nobodys = {};
}
