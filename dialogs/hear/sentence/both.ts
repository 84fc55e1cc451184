import type { Subject } from '../../../machines/words';
import { FORWARDING, subjectOf } from '../wish/forwarding';
import { VOICEMAIL_PIN } from '../wish/voicemail';
import type { Item } from '../things/items';
import type { Meaning } from '../meaning';
import { wordsIn, type Piece } from './pieces';
import { textOf } from '../text/once';

const TWO = '(?:both|the two of (?:us|them)|us two|tous les deux|toutes les deux|(?:a |de )?nous deux|(?:les|des) deux)';
/** Both are what an order is about: of two who only agree, or of whom one is meant, nothing is said by that. */
const BOTH = new RegExp(
  `\\b(?:forward\\w*|divert\\w*|redirect\\w*|send|reset|change|stop|end|cancel|disable|remove|turn off|renvo\\w*|transfer\\w*|redirig\\w*|arret\\w*|annul\\w*|reinitialis\\w*|chang\\w*)(?: (?:the|calls?|forwarding|for|of|on|from|please|a|de|des|le|les|du|appels|renvoi|pour|voicemail|pins?|messagerie|nip|svp)){0,5} ${TWO}\\b(?! (?:numbers?|phones?|numeros?|telephones?))|\\bboth(?: (?:extensions|lines|of them|of us))?(?: (?:should|must|need to|please|to be|be|go|ring|are to))* (?:forwarded|reset|to)\\b`,
);
/** "Forward not both, only hers", "both agree, forward mine". */
const ONE = /\b(?:not|dont|pas|only|just|mine|seulement|juste|uniquement)\b/;
/** "Mine is 104", "my extension is 104", "moi c'est le 104". */
const OWN =
  /(?:^| )(?:mine(?: is)?|im(?: on| at| in)?|i am(?: on| at| in)?|(?:my|mon)(?: own)? (?:extension|ext|line|number|poste|ligne|numero)(?: is| est)?(?: le)?|(?:moi|je suis)(?: cest)?(?: (?:le|au|a))?(?: poste)?|(?:le|la) mienn?e?(?: est| cest)?(?: le)?)(?: (?:ext|extension|poste))?$/;

const isShort = (item: Item): boolean =>
  item.is === 'extension' || item.is === 'login' || (item.is === 'number' && /^\d{3,5}$/.test(item.value));

/** Short digits, and who they are by the words before them. */
function usersIn(pieces: readonly Piece[]): readonly { readonly subject: Subject; readonly own: boolean; readonly item: Item }[] {
  return pieces.flatMap(({ items }) =>
    items.flatMap((item, i) => {
      const subject = isShort(item) ? subjectOf(item) : undefined;
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
  const orders = pieces.filter(({ words }) => BOTH.test(textOf(words)));
  if (orders.length === 0 || pieces.some(({ words, items }) => ONE.test(textOf(words)) && !items.some(isShort))) return;
  const users = usersIn(pieces);
  const [one, other] = users;
  if (!one || !other || users.length > 2 || (one.own && other.own)) return;
  frame.subjects.splice(0, frame.subjects.length, ...[one, other].map(({ subject, own }): Subject => (own ? { is: 'self' } : subject)));
  const own = [one, other].find((user) => user.own);
  delete meaning.named.extension;
  if (own?.subject.is === 'extension' && meaning.named.login === undefined) meaning.named.extension = own.subject.extension;
}
