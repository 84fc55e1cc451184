import { textOf } from '../text/once';

const EVERYBODY =
  /\b(?:everybodys?|everyones?)(?: \w+)? (?:calls?|phones?|lines?|extensions?)\b|\bcalls? (?:of|for) (?:everybody|everyone)\b|\ball (?:of )?(?:the |our )?(?:extensions|users|employees|staff|colleagues|phones)\b|\b(?:whole|entire) (?:office|team|company|department|staff)s?\b|\b(?:tous les|toutes les|tous nos|toutes nos) (?:postes|lignes|employes|utilisateurs|collegues|telephones)\b|\bappels de (?:tout le monde|tous|tout le bureau|toute l ?equipe)\b|\b(?:tout le|toute la|toute l) ?(?:bureau|equipe|compagnie|entreprise)\b/;

/** "Everybody's calls", "all extensions": of several, whom nobody names; never the speaker's alone. */
export const meansEverybody = (words: readonly string[]): boolean => EVERYBODY.test(textOf(words));
