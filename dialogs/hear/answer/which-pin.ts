import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { mannerOf } from '../sentence/manner';
import type { Intent } from '../wish/intent';
import { VOICEMAIL_PIN } from '../wish/voicemail';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

/** "Celui de ma boîte vocale", "the voicemail one": which of the two PINs was meant. */
const OF_VOICEMAIL =
  /^(?:(?:non|no|oh|ah|euh|ben|bon|sorry|desolee?|pardon|en fait|actually|je (?:veux|voulais) dire|je parle(?: de)?|i mean|i meant|its|cest|cetait|pas (?:celui|lui) (?:la|de soutien|dassistance)|not (?:that|the support) one|oui|yes|mais|but) )*(?:(?:celui|le nip|le pin|le code|the (?:one|pin|code)|my|mon|ma)(?: (?:nip|pin|code))?(?: (?:de|du|pour|of|for|from|to|on))?(?: (?:ma|mon|la|le|mes|my|the))? (?:boite vocale|messagerie(?: vocale)?|boite de messages|messages(?: vocaux)?|repondeur|voice ?mail(?: (?:pin|code|box))?|voice ?mailbox)|the voice ?mail (?:one|pin|code)|voice ?mail|(?:boite|messagerie) vocale)(?: (?:svp|stp|please|la|la la|merci|pas celui de soutien|pas lautre|not the (?:other|support) one))*$/;

/** Where "my PIN" was taken for the support PIN: the other one was meant. Asked where a PIN for something else is awaited, it is a question. */
export function meansVoicemail({ words, items, asks }: Piece, { question, changes, about }: Hearing): Intent | undefined {
  const { ask } = question;
  const who = ask === 'who' || ask === 'account' || ask === 'extension';
  if (!(who || ask === 'pin' || (ask === 'need' && about === 'support-pin')) || !onlyWords(items)) return undefined;
  if (!OF_VOICEMAIL.test(textOf(words))) return undefined;
  if (asks || mannerOf(words, asks) === 'question') return { is: 'question', topic: 'support-pin', soft: false };
  return inHand(changes).length === 0 ? { is: 'change', kind: VOICEMAIL_PIN, end: false } : undefined;
}
