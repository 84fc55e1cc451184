import type { Item } from '../things/items';

const textAt = (items: readonly Item[], i: number): string => {
  const item = items[i];
  return item?.is === 'word' ? item.text : '';
};

/** "My user name", "mon nom d'utilisateur", "mon compte d'usager": what a login is called, and nobody who is spoken of. */
export const isUserName = (items: readonly Item[], at: number): boolean =>
  /^(?:user|utilisateur|utilisatrice|usager)$/.test(textAt(items, at)) &&
  (/^(?:name|id|login|account)$/.test(textAt(items, at + 1)) ||
    /^(?:noms?|code|id|compte|profil|identifiant)$/.test(textAt(items, at - 1)));

/** "His account (102)", "son compte (102)": somebody else's. */
export const isTheirAccount = (items: readonly Item[], at: number): boolean =>
  /^(?:account|compte|profil|profile)$/.test(textAt(items, at)) && /^(?:his|her|their|son|leur)$/.test(textAt(items, at - 1));
