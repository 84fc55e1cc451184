import type { Subject } from '../../../machines/words';
import { FORWARDING, subjectOf } from '../wish/forwarding';
import { VOICEMAIL_PIN } from '../wish/voicemail';
import type { Item } from '../things/items';
import type { Meaning } from '../meaning';
import { wordsIn, type Piece } from './pieces';
import { textOf } from '../text/once';

const BOTH = /\b(?:both|the two of us|the two of them|us two|tous les deux|toutes les deux|les deux|nous deux)\b/;
const NOT_USERS = /\bboth (?:numbers?|phones?)\b|\bles deux (?:numeros?|telephones?)\b/;
/** "Mine is 104", "my extension is 104", "moi c'est le 104". */
const OWN =
  /(?:^| )(?:mine(?: is)?|im(?: on| at| in)?|i am(?: on| at| in)?|(?:my|mon)(?: own)? (?:extension|ext|line|number|poste|ligne|numero)(?: is| est)?(?: le)?|(?:moi|je suis)(?: cest)?(?: (?:le|au|a))?(?: poste)?|(?:le|la) mienn?e?(?: est| cest)?(?: le)?)(?: (?:ext|extension|poste))?$/;

/** Short digits, and who they are by the words before them. */
function usersIn(pieces: readonly Piece[]): readonly { readonly subject: Subject; readonly own: boolean; readonly item: Item }[] {
  return pieces.flatMap(({ items }) =>
    items.flatMap((item, i) => {
      const user = item.is === 'extension' || item.is === 'login' || (item.is === 'number' && /^\d{3,5}$/.test(item.value));
      const subject = user ? subjectOf(item) : undefined;
      const words = wordsIn(items.slice(Math.max(0, i - NEAR), i));
      return subject ? [{ subject, own: OWN.test(textOf(words)), item }] : [];
    }),
  );
}
const NEAR = 6;

/** "My extension is 104 and hers is 105, forward both to ...": two were named, and both are meant. */
export function giveBoth(meaning: Meaning, pieces: readonly Piece[]): void {
  const [frame, second] = meaning.frames;
  if (!frame || second || (frame.kind !== FORWARDING && frame.kind !== VOICEMAIL_PIN) || frame.subjects.length > 1) return;
  if (!pieces.some(({ words }) => BOTH.test(textOf(words)) && !NOT_USERS.test(textOf(words)))) return;
  const users = usersIn(pieces);
  const [one, other] = users;
  if (!one || !other || users.length > 2 || (one.own && other.own)) return;
  frame.subjects.splice(0, frame.subjects.length, ...[one, other].map(({ subject, own }): Subject => (own ? { is: 'self' } : subject)));
  const own = [one, other].find((user) => user.own);
  delete meaning.named.extension;
  if (own?.subject.is === 'extension' && meaning.named.login === undefined) meaning.named.extension = own.subject.extension;
}
