import type { Act } from '../../phrases/phrases';
import type { Subject } from '../../../machines/words';
import { joined, subjectOf, subjectsIn, whoseOrOnly } from './forwarding';
import { inTurn } from '../text/in-turn';
import { says } from '../text/lexemes';
import { afterLeads, type Manner } from '../sentence/manner';
import type { Meaning } from '../meaning';
import { givesThem, isSomebodys } from '../sentence/owned';
import { wordsIn, type Piece } from '../sentence/pieces';
import { isForOther } from './mailed-link';
import { isStrange } from '../sentence/thirds';
import { namesUser, speakerListed } from '../things/lists';
import { textOf } from '../text/once';

export const VOICEMAIL_PIN = 'voicemail-pin.reset';

/** "Don't reset my voicemail PIN", "je ne veux pas changer le NIP de ma messagerie". */
const REFUSED =
  /\b(?:dont|do not|never|not to|no need to|rather not) (?:\w+ ){0,3}?(?:reset|change|set|replace|update|unlock|clear|touch|make|need|want|new)\b|\b(?:changez|reinitialisez|touchez|mettez) pas\b/;
const REFUSED_BY_NE = [/\bne? ?(?:veux|faut|faites|changez|reinitialisez|touchez|mettez|souhaite|ai besoin)\b/g, /\bpas\b/g];

/** "I never set up my voicemail PIN": told, and nothing is refused. */
const NEVER_HAD =
  /\b(?:i|we|ive|weve) never (?:set|had|got|chose|made|created|received|knew|changed)\b|\b(?:nai|ai|avons) jamais (?:eu|cree|choisi|configure|recu|mis|change)\b/;
/** What a sentence about the voicemail PIN wants. A bare name of it may be either; "can I" is ambiguous even to people. */
export function wantedOfVoicemail(words: readonly string[], act: Act, manner: Manner): 'nothing' | 'answer' | 'either' | 'change' {
  if (NEVER_HAD.test(textOf(words))) return manner === 'question' ? 'answer' : 'either';
  if (REFUSED.test(textOf(words)) || inTurn(textOf(words), ...REFUSED_BY_NE)) return 'nothing';
  if (manner === 'question' || (act === 'ask' && manner !== 'polite-you' && !(manner === 'order' && isLockedOut(words)))) return 'answer';
  if (manner === 'polite-me') return 'either';
  const said =
    act === 'do' ||
    act === 'forgot' ||
    isLockedOut(words) ||
    act === 'stop' ||
    says.desire(words) ||
    says.anew(words) ||
    says.lack(words) ||
    says.imperative(words[afterLeads(words)]);
  return said ? 'change' : 'either';
}

/** "Locked out of my voicemail", "je suis barré de ma boîte vocale", "embarrée dehors de sa messagerie": a new PIN lets them in. */
const LOCKED_OUT =
  /\b(?:(?:em)?barree?s?|(?:de)?barrer|bloquee?s?|pognee?s?|verrouillee?s?|locked|shut)\b(?: \w+){0,4} (?:messagerie|boite vocale|boite de messages|repondeur|voice ?mail|mailbox)\b|\b(?:messagerie|boite vocale|repondeur|voice ?mail)\b(?: \w+){0,2} (?:est|sont|is) (?:\w+ )?(?:(?:em)?barree?s?|bloquee?s?|verrouillee?s?|locked)\b/;
/** "My voicemail says my password is invalid", "ma boîte vocale n'accepte pas mon code". */
const REFUSES_CODE =
  /\b(?:voice ?mail|voice mail(?:box)?|boite vocale|messagerie(?: vocale)?|repondeur)\b(?=.*\b(?:pin|code|passcode|password|mot de passe|nip)\b)(?: \w+){0,12}? (?:wrong|invalid|incorrect|expired|(?:doesnt|does not|wont|not|no longer|never) (?:accept|take|recogni[sz]e|like|work|let)\w*|rejects?|refuses?|invalide|mauvais|errone|incorrecte?|naccepte (?:pas|plus)|refuse|veut (?:pas|plus)|ne (?:reconnait|prend|marche|fonctionne) (?:pas|plus)|(?:marche|fonctionne) (?:pas|plus))\b/;
/** ... unless it is callers or numbers that are kept out. */
const BARS = /\b(?:callers?|appelants?|numeros?|numbers?|spam|unwanted|nuisance|robocalls?|telemarketers?|indesirables?|importuns?|pub)\b/;
/** "Block unwanted calls in my voicemail": who is kept out is not its owner, and no PIN is named. */
export const keepsOut = (words: readonly string[]): boolean => BARS.test(textOf(words)) && !says.pin(words);
export const isLockedOut = (words: readonly string[]): boolean =>
  (LOCKED_OUT.test(textOf(words)) || (words.length <= MOST && REFUSES_CODE.test(textOf(words)))) && !BARS.test(textOf(words));
const MOST = 24;

const OWN =
  /\b(?:my|mon|ma|mes|our|notre|nos|own|propre)\b(?: (?!(?:and|et)\b)\w+){0,3} (?:voicemail|voice|vm|mailbox|pin|nip|code|passcode|password|passe|messagerie|boite|repondeur)\b|\b(?:for|pour) (?:me|myself|moi)\b/;
const THIRD =
  /\b(?:his|her|hers|their|theirs|son|sa|ses|leurs?)\b (?:\w+ ){0,2}?(?:voicemail|voice|vm|mailbox|pin|nip|code|passcode|messagerie|boite|repondeur)\b|\b(?:for|pour) (?:him|her|them|lui|elle|eux)\b/;
/** "The voicemail PIN of Anna", "la messagerie de Sam": nobody who could be looked up. */
const OF_SOMEBODY =
  /\b(?:voicemail|mailbox|pin|nip|code|messagerie|vocale|repondeur)\b (?:of|for|de|du|pour) (?!(?:the|a|an|my|our|me|this|that|it|extension|ext|user|line|poste|le|la|les|l|un|une|mon|ma|notre|voicemail|voice|vm|mailbox|messagerie|boite|repondeur|soutien|support|assistance|acces|securite|passe|mes|nos|(?:faire|changer|ecouter|consulter|acceder|entrer|rentrer|prendre|lire|entendre|ouvrir|avoir|ravoir|aller|recuperer|interroger|verifier|utiliser)|today|now|what|which)\b)[a-z]{2,}/;

/** "The one for picking up my messages", where "my PIN" was taken for the support PIN. */
const LISTENS =
  /^(?:(?:no|sorry|oh|i mean|i meant|its|it is|thats|that is|non|pardon|cest|je veux dire|je parle de) )*(?:the|that|le|celui)(?: (?:one|pin|code|nip|celui))?(?: (?:that|which))? ?(?:for|to|of|i use to|i use for|i need to|i need for|pour|de|que jutilise pour)(?: (?:pick|picking|check|checking|listen|listening|get|getting|hear|hearing|access|accessing|play|playing|retrieve|retrieving|collect|collecting|my|the|up|to|into|for|our|ecouter|prendre|entendre|recuperer|consulter|mes|les|ma|mon))* (?:messages?|voice ?mails?|voice mail|mailbox|answering machine|messagerie(?: vocale)?|boite vocale|repondeur)$/;
export const meansVoicemail = ({ words, asks }: Piece): boolean => !asks && words.length <= MOST && LISTENS.test(textOf(words));

/** What somebody else may own, as it is called right behind them. */
const OWNED = /^(?:voicemail|voice|vm|mailbox|pin)$/;

/** "... for 1042": digits that may be a PIN are not read, so whose it is is not known. */
const isUnread = ({ items }: Piece): boolean =>
  items.some((item, i) => {
    const before = items[i - 1];
    return item.is === 'hidden' && before?.is === 'word' && /^(?:for|of|pour|du|de)$/.test(before.text);
  });

/**
 * Begins a reset: for the users that are named by extension or login, else for the speaker. For somebody named in any other way nothing
 * is begun, least of all for the speaker.
 */
export function addVoicemailPin(meaning: Meaning, piece: Piece): void {
  const text = textOf(piece.words);
  const other = isForOther(piece.words);
  const self = OWN.test(text) && !other;
  const listed = !other && speakerListed(piece.items) ? joined(piece) : [];
  if (listed.length > 0) return void meaning.frames.push({ kind: VOICEMAIL_PIN, subjects: [{ is: 'self' }, ...listed], self: true });
  const beside = self ? besideOwn(piece) : undefined;
  if (beside) return void meaning.frames.push({ kind: VOICEMAIL_PIN, subjects: [{ is: 'self' }, beside], self });
  const subjects = self ? [] : subjectsIn(piece);
  const plain =
    self || subjects.length > 0
      ? []
      : subjectsIn(piece, ['plain']).filter(({ is }) => is === 'extension' && piece.items.some((item) => item.is === 'extension'));
  const named = [...subjects, ...(plain.length > 0 || self || subjects.length > 0 ? plain : givenTo(piece))];
  if (named.length === 0 && !self) named.push(...meaning.ahead);
  if (
    named.length === 0 &&
    !self &&
    (isUnread(piece) || other || THIRD.test(text) || givesThem(text) || isSomebodys(piece, OWNED) || OF_SOMEBODY.test(text))
  ) {
    // "Tomasz au 105 a perdu son code": nothing goes there, so it is where they sit.
    const seated = subjectsIn(piece, ['target', 'plain', ...(THIRD.test(text) ? (['own'] as const) : [])]);
    named.push(...(seated.length === 1 && seated[0]?.is === 'extension' ? seated : whoseOrOnly(meaning, piece)));
    if (named.length === 0) return void (meaning.nobody = VOICEMAIL_PIN);
  }
  meaning.frames.push({ kind: VOICEMAIL_PIN, subjects: named, self });
}

/** "Give 105 a new voicemail PIN", « donnez au 105 un nouveau NIP de messagerie »: whose it is stands right behind the verb. */
const GIVES =
  /(?:^| )(?:give|get|send|make|assign|issue|donne[rz]?|attribue[rz]?|envoye[rz]|envoie|cree[rz]?|fai(?:tes|re|s))(?: (?:to|a|au|extension|ext|poste|user|le|la))*$/;
const givenTo = ({ items }: Piece): readonly Subject[] => {
  const users = items.flatMap((item, i) => (namesUser(item) ? [i] : []));
  const [at, other] = users;
  const user = at === undefined || other !== undefined ? undefined : items[at];
  const subject = user && GIVES.test(textOf(wordsIn(items.slice(0, at)))) ? subjectOf(user) : undefined;
  return subject ? [subject] : [];
};

/** "My voicemail PIN and 104's", "le mien et celui du 104": of one more, who can be looked up. */
function besideOwn({ items }: Piece): Subject | undefined {
  const users = items.flatMap((item, i) => (item.is === 'extension' || item.is === 'login' || item.is === 'number' ? [i] : []));
  const [at, other] = users;
  const item = at === undefined || other !== undefined ? undefined : items[at];
  const mark = items[(at ?? 0) - 1];
  if (mark?.is === 'mark' && /[,:;]/.test(mark.text)) return undefined;
  if (!item || at === undefined) return undefined;
  const before = wordsIn(items.slice(Math.max(0, at - FAR), at));
  const behind = before.slice(before.findLastIndex((word) => JOINT.test(word)) + 1);
  // "... and the one of 104 stays": something else is said of them.
  if (!wordsIn(items.slice(at + 1)).every((word) => ENDS.test(word))) return undefined;
  return before.some((word) => JOINT.test(word)) && behind.every((word) => OF_ONE.test(word) || isStrange(word))
    ? subjectOf(item)
    : undefined;
}
const ENDS = /^(?:s|too|also|please|pls|as|well|thanks|thank|you|one|pin|voicemail|now|both|aussi|svp|merci|egalement|maintenant)$/;
/** How far before the user the joint may stand, in items. */
const FAR = 8;
const JOINT = /^(?:and|et|plus|also|aussi)$/;
const OF_ONE =
  /^(?:the|one|that|pin|voicemail|of|for|extension|ext|user|le|la|celui|celle|nip|code|du|de|pour|poste|messagerie|at|au|her|his|my|colleagues?|collegue)$/;

/** "Locked out of my voicemail, I need a new PIN": the PIN of what was spoken of, unless the support PIN is named. */
export const staysWithVoicemail = ({ frames }: Meaning, { words }: Piece): boolean =>
  frames.at(-1)?.kind === VOICEMAIL_PIN && !words.some((word) => /^(?:support|assistance|soutien)$/.test(word));

/** "The mailbox is locked. Could you unlock it?": that one, and no portal and no password are named. */
export const opensVoicemail = ({ frames }: Meaning, { words }: Piece): boolean =>
  frames.at(-1)?.kind === VOICEMAIL_PIN &&
  !/\b(?:pass\w*|pwd|mdp|mot|accounts?|compte|portal|portail|log ?in|login|sign|site|website|web)\b/.test(textOf(words));
