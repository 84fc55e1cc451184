import type { Meaning } from '../meaning';
import { mannerOf } from '../sentence/manner';
import type { Piece } from '../sentence/pieces';
import { isStrange, mayName } from '../sentence/thirds';
import { textOf } from '../text/once';
import { EMAIL_UPDATE, NOT_SOMEBODY, onlyUser, OWN, REFUSED } from './new-address';

const THEIR_EMAIL =
  /\b(?:his|her|their|son|sa|leur) (?:\w+ )?(?:e ?mail|mail|courriel|address|adresse)\b|\b(?:e?mail|courriel|address|adresse)(?: (?:address|courriel|on file|on record|au dossier))* (?:of|for|de|du|d|pour) (?!(?:my|our|me|us|mine|the|this|that|your|a|an|mon|ma|mes|notre|nos|moi|nous|le|la|les|l|ce|cette|votre|un|une|support|all)\b)[a-z]{3,}/;
/** It may be so one day. */
const SUPPOSED = /^(?:(?:and|so|but|et|mais) )*(?:if|when|once|si|quand|lorsque)\b/;
/** "Hannah's email", "Louis' address": behind a name, with its apostrophe. */
const ofSomebody = ({ items }: Piece): boolean =>
  items.some((item, i) => {
    if (item.is !== 'word' || !item.text.endsWith('s')) return false;
    const name = item.text.slice(0, -1);
    const quoted = item.end - item.start > item.text.length;
    const next = items[i + 1]?.is === 'mark' && !quoted ? items[i + 2] : items[i + 1];
    return (
      (quoted ? mayName(name) && !NOT_SOMEBODY.test(name) : isStrange(name)) &&
      next?.is === 'word' &&
      /^(?:new|work|e?mail|address)$/.test(next.text)
    );
  });
const CHANGED =
  /\b(?:chang\w*|mett(?:ez|re) a jour|correct\w*|corrig\w*|replace|remplac\w*|new|now|instead|updat\w*|different|moved|switched|nouve\w+|maintenant|desormais|modifi\w*)\b/;

/**
 * "Louis has changed his email, it's now louis@x.com": told over several pieces, of one user who is named or is still to be named.
 * Nobody's own address is changed by it.
 */
export function addTheirAddress(meaning: Meaning, pieces: readonly Piece[]): void {
  // "For 105, change the email to ...": who was named ahead of it.
  const ahead = meaning.ahead.length === 1 ? meaning.ahead : undefined;
  const known = ahead ?? onlyUser(meaning);
  if (!meaning.unsupported.has('email-address') || (meaning.frames.length > 0 && !known)) return;
  const text = pieces.map(({ words }) => textOf(words)).join(' ');
  const emails = new Set(
    pieces.flatMap(({ items, words, asks }) =>
      (asks && mannerOf(words, asks) === 'question') || SUPPOSED.test(textOf(words))
        ? []
        : items.flatMap((item) => (item.is === 'email' ? [item.value] : [])),
    ),
  );
  const [email] = emails;
  if (
    email === undefined ||
    emails.size > 1 ||
    !(ahead || THEIR_EMAIL.test(text) || pieces.some(ofSomebody)) ||
    !CHANGED.test(text) ||
    OWN.test(text) ||
    REFUSED.test(text)
  )
    return;
  const [user, other] = known ?? meaning.others;
  if (other) return;
  meaning.unsupported.delete('email-address');
  if (meaning.named.email === email) delete meaning.named.email;
  if (user) return void meaning.frames.push({ kind: EMAIL_UPDATE, subjects: [user], self: false, email });
  meaning.nobody = EMAIL_UPDATE;
  meaning.nobodys = { email };
}
