import type { Subject } from '../../machines/words';
import { subjectOf } from './forwarding';
import type { Meaning } from './meaning';
import type { Piece } from './pieces';
import { named } from './roles';

export const EMAIL_UPDATE = 'email.update';

const OWN = /\b(?:my|mon|ma|mes|our|notre|own)\b(?: \w+){0,3} (?:mail|email|courriel|address|adresse|profile|profil)\b|\b(?:for|pour) (?:me|moi)\b/;
const REFUSED = /\b(?:dont|do not|never)\b|\bne? ?\w+ pas\b/;

/** Users by extension or login; an address names nobody here: it is what shall be set. */
const whomIn = ({ items }: Piece): Subject[] => named(items).flatMap(({ item, role }) => {
  const subject = role !== 'own' && (item.is === 'extension' || item.is === 'login') ? subjectOf(item) : undefined;
  return subject ? [subject] : [];
});

/** "Change the email of extension 104 to ann@x.com": of one user who can be looked up, and not the speaker's own (SO-8). */
export function movesAddress(piece: Piece): boolean {
  const text = piece.words.join(' ');
  return !OWN.test(text) && !REFUSED.test(text) && whomIn(piece).length === 1;
}

/** Of several addresses none is taken: it is asked for (T10). */
export function addNewAddress(meaning: Meaning, piece: Piece): void {
  const emails = [...new Set(piece.items.flatMap((item) => (item.is === 'email' ? [item.value] : [])))];
  const [email] = emails;
  meaning.frames.push({ kind: EMAIL_UPDATE, subjects: whomIn(piece), self: false, ...(email !== undefined && emails.length === 1 ? { email } : {}) });
}
