import type { Item } from '../things/items';
import { says } from '../text/lexemes';
import { afterLeads } from './manner';
import type { Piece } from './pieces';
import { wordsBefore } from './roles';

/** "Supprimez l'adresse de 104@organization.com": whose thing it is that something is to be done to; nobody says so of themself. */
export function ordersOf({ items, words }: Piece, item: Item): boolean {
  const [of = '', thing = '', whose = ''] = wordsBefore(items, items.indexOf(item));
  return (
    item.is === 'login' &&
    says.imperative(words[afterLeads(words)]) &&
    /^(?:of|for|de|du|pour)$/.test(of) &&
    /^(?:e?mail|courriel|address|adresse|account|compte|password|passe|voicemail|messagerie|profile|profil)$/.test(thing) &&
    !/^(?:my|mon|ma|our|notre)$/.test(whose)
  );
}
