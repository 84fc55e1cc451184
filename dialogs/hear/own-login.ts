import type { Hearing } from '../heard';
import { inHand, type Meaning } from './meaning';
import type { Item } from './things/items';
import { isMentioned } from './sentence/called';
import type { Piece } from './sentence/pieces';
import { isForOther } from './wish/mailed-link';
import { textOf } from './text/once';

const SOMEBODYS = /^(?:his|her|hers|their|him|them|someone|somebody|son|sa|leur|lui|elle)$/;
/** "To my colleague, 103@...", "not to 103@...": the name is not of who writes. */
const ofOthers = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ words, items }) =>
      words.some((word) => SOMEBODYS.test(word)) ||
      isForOther(words) ||
      items.some((item, i) => item.is === 'login' && isMentioned(items, i)),
  );
/** "A password reset for 101@organization.com", of somebody who has not said who they are: the name is theirs, and the link goes to its owner alone. */
export function askForOwn(meaning: Meaning, pieces: readonly Piece[], { claimed }: Hearing): void {
  const { frames, named, unsupported, others } = meaning;
  if (claimed || !unsupported.has('password') || frames.length + others.length > 0) return;
  const [login, other] = pieces.flatMap(({ items }) => items.filter((item) => item.is === 'login' || item.is === 'extension'));
  if (login?.is !== 'login' || other || (named.login ?? login.value) !== login.value || ofOthers(pieces)) return;
  unsupported.delete('password');
  named.login = login.value;
  frames.push({ kind: 'password.reset', subjects: [], self: true });
}

/** "Forward 101@organization.com to ..., that's me": whose calls they are, and who asks. */
export function claimOwn({ frames, named }: Meaning, pieces: readonly Piece[], { claimed }: Hearing): void {
  const [subject, other] = frames.flatMap(({ subjects }) => subjects);
  if (claimed || other || subject?.is !== 'login' || Object.keys(named).length > 0) return;
  const signed = ({ items }: Piece): boolean => {
    const [mark, me] = items.slice(-2);
    return mark?.is === 'mark' && me?.is === 'word' && /^(?:me|moi|myself)$/.test(me.text);
  };
  if (pieces.some((piece) => signed(piece) || THAT_IS_ME.test(textOf(piece.words)))) named.login = subject.login;
}

const THAT_IS_ME = /\b(?:thats|that is|which is|its|it is|cest|cest bien) (?:me|mine|my own|moi)\b/;

const isUser = ({ is }: Item): boolean => is === 'login' || is === 'extension' || is === 'number';
const AFTER = /^(?:please|pls|thanks|thank|you|thx|ty|cheers|svp|merci|here|ici)$/;

/**
 * "Send me a password reset, 103@organization.com": the only name in what somebody asks for themself, set off at its end, is their own;
 * also that of whose password is asked for, because its link goes to its owner alone.
 */
export function claimSigned({ frames, named, others, lost }: Meaning, pieces: readonly Piece[], { claimed, question }: Hearing): void {
  if (claimed || question.ask === 'field' || Object.keys(named).length + others.length > 0 || (frames.length === 0 && !lost)) return;
  if (frames.some(({ subjects, kind }) => subjects.length > 0 || !OF_ONESELF.test(kind))) return;
  const items = pieces.flatMap((piece) => piece.items);
  const [login, other] = items.filter(isUser);
  if (login?.is !== 'login' || other || ofOthers(pieces)) return;
  const at = items.indexOf(login);
  const mark = items[at - 1];
  const last = items.slice(at + 1).every((item) => item.is === 'mark' || (item.is === 'word' && AFTER.test(item.text)));
  const setOff = mark?.is === 'mark' && /[,\n:-]/.test(mark.text) && last;
  if (setOff || (frames.length === 1 && frames[0]?.kind === 'password.reset')) named.login = login.value;
}
const OF_ONESELF = /^(?:password\.reset|support-pin\.reissue|voicemail-pin\.reset|call-forwarding\.set)$/;

/**
 * "It's for extension 101, the account number is 20417", asked who wants "my calls" forwarded: the two halves of the answer, and nobody
 * else's extension. What is in hand for somebody else keeps its user.
 */
export function claimBoth({ frames, named, subjects }: Meaning, { question, changes, claimed }: Hearing): void {
  const [subject, other] = subjects;
  if (question.ask !== 'who' || claimed || frames.length > 0 || subject?.is !== 'extension' || other) return;
  if (named.account === undefined || (named.extension ?? named.login ?? named.email) !== undefined) return;
  if (inHand(changes).some((change) => change.subject.is !== 'self')) return;
  named.extension = subject.extension;
  subjects.length = 0;
}
