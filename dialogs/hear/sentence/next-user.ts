import type { Item } from '../things/items';
import { isGivenName } from '../../phrases/given-names';
import { actsOtherwise, namesUser } from '../things/lists';
import { says } from '../text/lexemes';
import { isMine, mineToo } from './mine-too';

const wordsIn = (items: readonly Item[]): string[] => items.flatMap((item) => (item.is === 'word' ? [item.text] : []));

/** How soon the number must follow the user, in items. */
const NEXT = 8;

/** "... to 613 555 0100 and 104's to 613 555 0199": a new number, said with whom it is for. */
export function secondNumber(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 9);
  const phone = next.findIndex((item) => item.is === 'phone');
  return (
    phone > 0 &&
    (isOfNamed(wordsIn(next.slice(0, phone))) ||
      next
        .slice(0, phone)
        .some(
          (item) =>
            item.is === 'extension' ||
            item.is === 'number' ||
            item.is === 'login' ||
            (item.is === 'word' && /^(?:mine|my|mes|miens?|mon|mienne|miennes|moi|ma)$/.test(item.text)),
        ))
  );
}

/** "... et ceux de Daniel au ...", "... and Daniel's to ...": of somebody by name. */
function isOfNamed(words: readonly string[]): boolean {
  const [, name = ''] =
    /^(?:(?:aussi|also|puis|then|les|the) )*(?:(?:ceux|celui|celle|celles|those|appels|calls|ligne) (?:de |d |of |pour |for )?)?([a-z]+)(?: (?:calls|line|phone))?(?: (?:to|vers|au|a|sur|le))*$/.exec(
      words.join(' '),
    ) ?? [];
  return isGivenName(name) || (name.endsWith('s') && isGivenName(name.slice(0, -1)));
}

/** "... to 613 555 0100 and 105 to the same", "..., 105 too", "and mine as well": the number for somebody else as well. */
export function sameNumber(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 8);
  const end = next.findIndex((item) => item.is === 'phone' || (item.is === 'mark' && /[,.!?;\n]/.test(item.text)));
  const clause = end < 0 ? next : next.slice(0, end);
  const words = wordsIn(clause);
  const names = words.some(isMine) || mineToo(words) || clause.some(namesUser);
  return names && (says.same(words) || says.too(words));
}

/** "... and the same for 104", « et la même chose pour le 104 »: what was just said, for somebody else as well. */
export const sameFor = (items: readonly Item[], from: number): boolean =>
  SAME_FOR.test(wordsIn(items.slice(from, from + NEXT)).join(' ')) && items.slice(from, from + NEXT).some(namesUser);
const SAME_FOR =
  /^(?:(?:do|faites|fais) )?(?:the |la |le )?(?:same(?: thing)?|meme chose|pareil|idem|likewise|ditto) (?:for|with|pour|avec)\b/;

/** "104 off, ...": a user, and that it ends. The word is looked for right before, with a few marks between. */
export const lastWord = (items: readonly Item[]): string[] => wordsIn(items.slice(-4)).slice(-1);

/** "..., 105 to 613 555 0130": a user, and where to. */
export function setsUser(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + NEXT);
  const phone = next.findIndex(({ is }) => is === 'phone');
  return phone > 0 && next.slice(0, phone).some(namesUser);
}

/** "... to 613 555 0100, and 104 shouldn't be forwarded any more": somebody else, for whom it ends. */
export function endsOther(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 10);
  const user = next.findIndex(namesUser);
  return (
    user >= 0 &&
    user < 4 &&
    next
      .slice(user)
      .some((item) => item.is === 'word' && /^(?:shouldnt|not|no|longer|anymore|doesnt|neednt|plus|stop|stops|off)$/.test(item.text))
  );
}

/** "... au 613 555 0100 et le 103 a oublié son code": somebody else, of whom something else is told. */
export function tellsOther(items: readonly Item[], from: number): boolean {
  const at = items.slice(from, from + 3).findIndex(namesUser);
  return at >= 0 && actsOtherwise(items, from + at);
}

/** "A new voicemail PIN, and 104's calls to 613 555 0130": behind the name of another thing, whose calls and where to, without a verb. */
export function callsTo(before: readonly Item[], items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + NEXT);
  const phone = next.findIndex(({ is }) => is === 'phone');
  const words = wordsIn(next.slice(0, Math.max(0, phone)));
  return (
    words.some((word) => /^(?:calls?|lines?|phones?|appels?|lignes?)$/.test(word)) &&
    /^(?:to|onto|at|au|vers|sur)$/.test(words.at(-1) ?? '') &&
    !before.some(({ is }) => is === 'phone') &&
    wordsIn(before).some((word) => /^(?:passwords?|pins?|nip|passe|mdp|login|username|identifiant|passcode)$/.test(word))
  );
}
