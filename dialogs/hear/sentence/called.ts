import { isGivenName } from '../../phrases/given-names';
import { people } from '../../phrases/roles';
import { wordAt, type Item } from '../things/items';

/** "My user name", "mon nom d'utilisateur", "mon compte d'usager": what a login is called, and nobody who is spoken of. */
export const isUserName = (items: readonly Item[], at: number): boolean =>
  /^(?:user|utilisateur|utilisatrice|usager)$/.test(wordAt(items, at)) &&
  (/^(?:name|id|login|account)$/.test(wordAt(items, at + 1)) ||
    /^(?:noms?|code|id|compte|profil|identifiant)$/.test(wordAt(items, at - 1)));

/** "His account (102)", "son compte (102)": somebody else's. */
export const isTheirAccount = (items: readonly Item[], at: number): boolean =>
  /^(?:account|compte|profil|profile)$/.test(wordAt(items, at)) && /^(?:his|her|their|son|leur)$/.test(wordAt(items, at - 1));

/** "His user name is 101@...", "son identifiant est ...": somebody else's. */
export const isTheirLogin = (items: readonly Item[], at: number): boolean =>
  /^(?:his|her|their|son|leur)$/.test(wordAt(items, at)) && /^(?:login|username|user|identifiant|nom|code)$/.test(wordAt(items, at + 1));

/** Longest run of words before a name that tell how it is mentioned. */
const NEAR = 5;
const wordsBefore = (items: readonly Item[], i: number): string => {
  const near = items.slice(Math.max(0, i - NEAR), i);
  return near
    .slice(near.findLastIndex(({ is }) => is !== 'word') + 1)
    .flatMap((item) => (item.is === 'word' ? [item.text] : []))
    .join(' ');
};
const MENTIONED =
  /(?:^| )(?:not|pas|cc|bcc|ask|tell|call|inform|notify|contact|copy|approved|authori[sz]ed|like|same|comme|demandez|avisez|appelez|approuve|replacing|remplace)(?: (?:to|for|a|au|pour|by|with|as|par|avec|de|my|our|boss|manager|colleague|user|ma|mon|patron|patronne))*$/;
const THEY_ARE = new RegExp(
  `(?:^| )(?:my|our|mon|ma|notre) (?:${people.join('|')}) (?:is|est|cest)(?: (?:at|on|in|user|le|au|a|extension|ext|poste))*$`,
);

/** "Cc 103@...", "ask 103@...", "approved by 100@...", "not 103@...": told of, and who neither asks nor is changed. */
export function isMentioned(items: readonly Item[], i: number): boolean {
  const before = wordsBefore(items, i).split(' ');
  const unnamed = isGivenName(before.at(-1) ?? '') ? before.slice(0, -1) : before;
  return MENTIONED.test(unnamed.join(' ')) || REPORTS.test([1, 2].map((far) => wordAt(items, i + far)).join(' '));
}
const REPORTS = /^(?:said|says|told|asked me|asks me|wants me|approved|agreed|agrees|(?:a|ma|nous) (?:dit|demande))\b/;

/** "My boss is 100@organization.com": who somebody is, and nothing wanted of them. */
export const isIntroduced = (items: readonly Item[], i: number): boolean => THEY_ARE.test(wordsBefore(items, i));
