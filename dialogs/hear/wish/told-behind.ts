import type { Meaning } from '../meaning';
import { onlyWords, type Piece } from '../sentence/pieces';
import { namesSelf } from '../sentence/roles';
import { textOf } from '../text/once';
import { FORWARDING, subjectOf } from './forwarding';
import { isGivenName } from '../../phrases/given-names';
import { people as persons } from '../../phrases/roles';
import { USER_REMOVE } from './users';

/** "It's 103", "c'est le poste 103", "son poste est le 103": who was meant, and nothing else. */
const SAYS_WHO =
  /^(?:(?:and|et|oh|ah|sorry|so|donc) )*(?:(?:its|it is|thats|that is|hes|shes|he is|she is|theyre|(?:he|she|they) (?:was|were|used to be)|cest|il est|elle est|(?:il|elle) etait)|(?:his|her|their|the|son|sa|le|leur) (?:extension|ext|poste|login|username|identifiant|number|numero)(?: (?:is|number|est|cest))*)(?: (?:the|on|at|in|extension|ext|user|number|le|la|l|au|sur|poste|numero|lutilisateur|utilisateur))*$/;

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

/** "Please arrange this for Marie", « merci de faire le nécessaire pour Marie », behind a change without anybody's name: hers. */
const DOES_FOR =
  /^(?:(?:please|pls|kindly|can|could|would|you|hi|hello|veuillez|merci de|pouvez vous|pourriez vous|svp) )*(?:arrange|do|handle|set up|setup|set|organi[sz]e|take care of|see to|look after|help with|faire le necessaire|faire|vous en occuper|en occuper|occuper|arranger|organiser|mettre en place)(?: (?:this|that|it|the|same|ca|cela|le|de|up))* (?:for|pour) (?:(?:my|our|mon|ma|notre) \w+|([a-z]{3,})(?: [a-z]+)?)(?: (?:please|thanks|svp|merci|asap))*$/;
const forThem = ({ words, items }: Piece): boolean => {
  const found = onlyWords(items) ? DOES_FOR.exec(textOf(words)) : null;
  return found !== null && (found[1] === undefined ? words.some((word) => people.has(word)) : isGivenName(found[1]));
};
const people = new Set(persons);
/** What may be somebody else's. */
const OF_OTHERS: ReadonlySet<string> = new Set([FORWARDING, 'voicemail-pin.reset', 'welcome.resend']);

export function giveThem(meaning: Meaning, pieces: readonly Piece[]): void {
  const [frame, other] = meaning.frames;
  if (!frame || other || !OF_OTHERS.has(frame.kind) || frame.subjects.length > 0 || meaning.others.length > 0) return;
  if (!pieces.some(forThem) || pieces.some((piece) => !forThem(piece) && namesSelf(piece.words))) return;
  meaning.frames.pop();
  meaning.nobody = frame.kind;
  meaning.nobodys = frame.number === undefined ? {} : { number: frame.number };
}
