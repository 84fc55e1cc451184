import type { Meaning } from '../meaning';
import type { Item } from '../things/items';
import type { Piece } from '../sentence/pieces';
import { EMAIL_ADD_SECOND, EMAIL_UPDATE } from './new-address';

const AROUND =
  /^(?:its|it|is|this|that|would|be|here|the|my|a|address|email|mail|second|backup|other|new|private|personal|one|cest|ce|est|voici|l|le|la|mon|ma|adresse|courriel|serait|deuxieme|seconde|autre|nouvelle|perso|personnelle|thanks|merci|please|svp|to|add|ajouter|use|using|utiliser|utilisez|for|her|him|them|pour|elle|lui|dorenavant|desormais|from|now|on|instead|d|de|a|partir)$/;

/** "Can you add a backup email for me? louis@example.org", "It's louis@example.org.": the address of what was begun right before. */
export function joinAddress(meaning: Meaning, pieces: readonly Piece[]): void {
  const [frame, more] = meaning.frames;
  if ((frame?.kind !== EMAIL_ADD_SECOND && frame?.kind !== EMAIL_UPDATE) || more || frame.email !== undefined) return;
  const addresses = pieces.flatMap(({ items }) => items.filter(isAddress));
  const [address, other] = addresses;
  const at = pieces.findIndex(({ items }) => items.some(isAddress));
  if (!address || other || at < 1 || !pieces[at]?.words.every((word) => AROUND.test(word))) return;
  frame.email = address.value;
  if (meaning.named.email === address.value) delete meaning.named.email;
}

const isAddress = (item: Item): item is Extract<Item, { readonly is: 'login' | 'email' | 'domain' }> => item.is === 'email';
