import { textOf } from '../text/once';
import { namesUser } from '../things/lists';
import type { Item } from '../things/items';

const EVERYBODY =
  /\b(?:everybodys?|everyones?)(?: \w+)? (?:calls?|phones?|lines?|extensions?)\b|\bcalls? (?:of|for) (?:everybody|everyone)\b|\ball (?:of )?(?:the |our )?(?:extensions|users|employees|staff|colleagues|phones)\b|\b(?:whole|entire) (?:office|team|company|department|staff)s?\b|\b(?:tous les|toutes les|tous nos|toutes nos) (?:postes|lignes|employes|utilisateurs|collegues|telephones)\b|\bappels de (?:tout le monde|tous|tout le bureau|toute l ?equipe)\b|\b(?:tout le|toute la|toute l) ?(?:bureau|equipe|compagnie|entreprise)\b/;

/** "Everybody's calls", "all extensions": of several, whom nobody names; never the speaker's alone. */
export const meansEverybody = (words: readonly string[]): boolean => EVERYBODY.test(textOf(words));

const ALL_BUT =
  /\b(?:(?:everybody|everyone)s?(?: (?:calls?|phones?|lines?))?|all (?:of )?(?:us|the|our|them|\w+s)(?: \w+s)?|the (?:whole|entire) \w+|tout le monde|tou(?:s|tes) (?:les|nos) \w+)(?: (?:\w+ ){0,3}?)?(?: )?(?:except|but|besides|other than|apart from|sauf|excepte|hormis|a part|a lexception d[eu])(?: (?:for|extension|ext|poste|user|le|la|the|du|pour))* #/;
const RANGE = /# (?:through|thru|up to|jusquau|jusqua|jusqu au|jusqu a)(?: (?:extension|ext|poste|le))* #/;

/** "Everybody except 104", "104 through 107", « tous les postes sauf le 104 »: several, of whom only some are named; who is named alone is not meant. */
export function meansSome(items: readonly Item[]): boolean {
  const text = items.flatMap((item) => (item.is === 'word' ? [item.text] : namesUser(item) ? ['#'] : [])).join(' ');
  return text.includes('#') && (ALL_BUT.test(text) || RANGE.test(text));
}
