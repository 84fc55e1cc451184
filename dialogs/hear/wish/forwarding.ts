import type { Fields, NumberFacts, Subject } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { isGivenName } from '../../phrases/given-names';
import { mends, rightOne } from '../../phrases/repairs';
import { callsBack } from '../sentence/call-back-clause';
import { take } from '../claims';
import type { Intent } from './intent';
import type { Item } from '../things/items';
import { says } from '../text/lexemes';
import { wordSet } from '../text/word-set';
import { besideSpeaker, listedBefore, listedBehind, listEnd, namesUser, speakerListed } from '../things/lists';
import { sameSubject, type Frame, type Meaning } from '../meaning';
import { readEmergency } from '../things/phone';
import { isIntroduced } from '../sentence/called';
import type { Piece } from '../sentence/pieces';
import { sendsIt } from '../sentence/sends-it';
import { namesAnother, speaksOfThird } from '../sentence/thirds';
import { meantPhone } from '../sentence/meant-phone';
import { named, namesSelf, roleAt, type Role } from '../sentence/roles';
import { namesGoal } from '../sentence/sits-at';

export const FORWARDING = 'call-forwarding.set';
const mending = wordSet(mends);

/** The telephone number of a piece, or an emergency number where calls are to go. */
export function numberIn(piece: Piece): NumberFacts | undefined {
  const phone = meantPhone(piece.items);
  if (phone) return phone.facts;
  const short = piece.items.find((item, i) => item.is === 'number' && (roleAt(piece.items, i) === 'target' || piece.items.length === 1));
  return short?.is === 'number' ? readEmergency(short.value) : undefined;
}

/** "Send my calls to 104", "à ma collègue au poste 104", "to 104" where the number was asked for: another user, where calls cannot go. */
export function extensionIn(piece: Piece, intent: Intent, { question, channel }: Hearing): NumberFacts | undefined {
  const { items, words } = piece;
  const asked = question.ask === 'field' && question.field === 'number';
  const goes =
    intent.is === 'change' &&
    intent.kind === FORWARDING &&
    !intent.end &&
    (items.some((_, i) => namesGoal(items, i)) || (subjectsIn(piece).length > 0 && items.every(({ is }) => is !== 'login')));
  const sends = intent.is === 'change' && intent.kind === FORWARDING && !intent.end && namesSelf(words) && !namesAnother(piece);
  if (
    !(sends || goes || (asked && !piece.asks && words.length <= LONGEST_TARGET)) ||
    items.some(({ is }) => is === 'phone') ||
    says.stop(words) ||
    says.negated(words)
  )
    return undefined;
  const [target, other] = items.flatMap((item, i) => {
    // On a call, digits that nothing names may be the beginning of a telephone number.
    const subject = channel === 'voice' && item.is === 'number' ? undefined : subjectOf(item);
    return subject?.is === 'extension' && roleAt(items, i) === 'target' && (isBehind(items, i) || namesGoal(items, i))
      ? [subject.extension]
      : [];
  });
  return target === undefined || other !== undefined ? undefined : { number: target, sort: 'extension', abroad: false };
}
const LONGEST_TARGET = 10;

/** Right behind a word of direction, with nothing but what an extension is called between. */
const isBehind = (items: readonly Item[], i: number): boolean =>
  /(?:^| )(?:to|au|a|vers|vers le|sur le|at|on to|onto)(?: (?:the|le|la|l|my|ma|mon|her|his|sa|son|extension|ext|poste|ligne|line|numero|number|user|collegue|colleague|adjointe?|assistant|receptionist|receptionniste|reception|secretaire))*$/.test(
    items
      .slice(Math.max(0, i - DIRECTION), i)
      .flatMap((item) => (item.is === 'word' ? [item.text] : []))
      .join(' '),
  );
const DIRECTION = 7;

/** The user an extension or login points at. */
export function subjectOf(item: Item): Subject | undefined {
  if (item.is === 'login' || item.is === 'email') return { is: 'login', login: item.value };
  if (item.is === 'extension') return { is: 'extension', extension: item.value };
  // Four digits that begin with 0 are the end of a telephone number.
  return item.is === 'number' && item.value.length >= 2 && item.value.length <= 5 && !/^0\d{3}$/.test(item.value)
    ? { is: 'extension', extension: item.value }
    : undefined;
}

/** The users one thing names; `104/105/106` is three. */
function subjectsOf(item: Item): Subject[] {
  const groups = item.is === 'number' ? item.groups : [];
  const one = subjectOf(item);
  if (one) return [one];
  const each = groups[0]?.length ?? 0;
  return groups.length > 1 && each >= 3 && each <= 5 && groups.every(({ length }) => length === each)
    ? groups.map((extension) => ({ is: 'extension', extension }))
    : [];
}

export function subjectsIn(piece: Piece, roles: readonly Role[] = ['subject']): Subject[] {
  return distinct(
    named(piece.items)
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ item }) => subjectsOf(item)),
  );
}

function distinct(found: readonly Subject[]): Subject[] {
  return found.filter((subject, i) => found.findIndex((other) => sameSubject(other, subject)) === i);
}

/** Begins a change of forwarding: whose calls, where to, or that it ends. `users`: whose calls they are where nobody is found. */
export function addFrame(
  meaning: Meaning,
  piece: Piece,
  facts: NumberFacts | undefined,
  end: boolean,
  hearing: Hearing,
  users: readonly Subject[] = [],
): void {
  const open = meaning.frames.at(-1);
  if (
    facts &&
    !end &&
    open?.kind === FORWARDING &&
    open.number === undefined &&
    open.subjects.length > 0 &&
    (sendsIt(piece) || namesNobody(piece))
  )
    return void (open.number = keep(meaning, facts));
  const listed = speakerListed(piece.items);
  const self = listed || namesSelf(piece.words);
  const given = self ? joined(piece).filter((subject) => !isOnlyTold(piece, subject)) : subjectsIn(piece);
  const others = given.length === 0 && !self ? plainExtensions(piece, hearing) : given;
  readOwn(meaning, piece, hearing, others.length === 0);
  if (others.length === 0 && !self && (namesAnother(piece) || sendsIt(piece) || piece.words.some((word) => THEIRS.test(word))))
    others.push(...whose(meaning, piece));
  if (others.length === 0 && !self) others.push(...meaning.ahead);
  // "104 is back, stop the forwarding": nobody else's forwarding is spoken of.
  const lone = meaning.nearest.length > 0 ? meaning.nearest : meaning.others;
  if (end && others.length === 0 && !self && lone.length === 1) others.push(...lone);
  if (others.length === 0 && !self) others.push(...users);
  if (others.length === 0 && !self && speaksOfThird(piece)) {
    // "Send 105's calls to ... Forward her calls to ...": never the speaker's.
    const before = meaning.frames.findLast(({ kind, subjects }) => kind === FORWARDING && subjects.length > 0);
    // "Supprimez le 101 et renvoyez ses appels au ...": of the only one for whom something else was begun.
    const theirs = before ? [] : whoseOrOnly(meaning, piece);
    if (theirs.length === 0 && (!before || (before.number !== undefined && !end))) {
      return leaveOpen(meaning, end ? { number: null } : facts ? { number: facts.number } : undefined);
    }
    others.push(...(before?.subjects ?? theirs));
  }
  const subjects: Subject[] = self && others.length > 0 && (listed || besideSelf(piece)) ? [{ is: 'self' }, ...others] : [...others];
  const frame: Frame = { kind: FORWARDING, subjects, self };
  if (end) frame.number = null;
  else if (facts) {
    frame.number = keep(meaning, facts);
    frame.sure = says.forward(piece.words);
    frame.mends = !frame.sure && putsRight(piece);
  }
  meaning.frames.push(frame);
}

/** "Call forwarding for ext. 104. Please forward to 613 ...": nobody but whoever was named right before. */
const namesNobody = (piece: Piece): boolean =>
  piece.items.every(({ is }) => is === 'word' || is === 'mark' || is === 'phone' || is === 'secret') &&
  !namesSelf(piece.words) &&
  !namesAnother(piece) &&
  !piece.words.some((word) => /^(?:also|too|aussi|egalement|another|other|autre|mine|i|je)$/.test(word));

/** For somebody who is still to be named; where two are, who each of them is has to be said with what each of them wants. */
export function leaveOpen(meaning: Meaning, fields: Fields | undefined): void {
  const { number } = meaning.nobodys;
  if (meaning.nobody === FORWARDING && number !== undefined && fields !== undefined && fields.number !== number) meaning.severalOpen = true;
  meaning.nobody = FORWARDING;
  if (fields) meaning.nobodys = fields;
}

/** "Forward my calls to ..., my boss is 100@...": no calls of theirs. */
const isOnlyTold = ({ items }: Piece, subject: Subject): boolean =>
  items.some((item, i) => isIntroduced(items, i) && subjectsOf(item).some((one) => sameSubject(one, subject)));

/** "Sorry, it should be 613 555 0115": behind another number this one holds; "sorry, call me at ..." is none to forward to. */
export const putsRight = ({ words }: Piece): boolean =>
  (words.some((word) => mending.has(word)) || rightOne.test(words.join(' '))) && !callsBack(words);

const THEIRS = /^(?:his|her|hers|their|theirs|him|them|ses|son|sa|leurs?|lui|eux|les)$/;
const ONE = /^(?:his|her|hers|him|ses|son|sa|lui)$/;

/** "Louis (103) is away, send his calls ... Hannah (104) is back, stop her forwarding": one person's are those of whom was named last; of two who may be meant, nobody's. */
export function whose({ others, nearest, latest, spokenOf }: Meaning, { words }: Piece): readonly Subject[] {
  if (others.length === 0 && spokenOf && words.some((word) => ONE.test(word))) return [spokenOf];
  if (nearest.length === 0 || !words.some((word) => ONE.test(word))) return others;
  return nearest.length === 1 ? nearest : latest ? [latest] : [];
}

/** "Change the address of 101 to ... and reset his voicemail PIN": the one user of all that was begun; nobody where the speaker or a second one is meant as well. */
export function whoseOrOnly(meaning: Meaning, piece: Piece): readonly Subject[] {
  const theirs = whose(meaning, piece);
  if (theirs.length > 0 || !piece.words.some((word) => ONE.test(word)) || piece.words.some(isGivenName)) return theirs;
  const { frames } = meaning;
  const [first, ...more] = frames.flatMap(({ subjects }): readonly Subject[] => (subjects.length > 0 ? subjects : [{ is: 'self' }]));
  return first && first.is !== 'self' && more.every((other) => sameSubject(first, other)) ? [first] : [];
}

/** "Bob's line, extension 104": not the speaker's, unless it stands first ("Extension 101, please forward ..."). */
function plainExtensions(piece: Piece, hearing: Hearing): Subject[] {
  const first = piece.items.findIndex((item) => item.is === 'extension');
  const behind = piece.items[first + 1];
  const signed =
    first < 3 &&
    listedBehind(piece.items, first)?.joint !== 'and' &&
    (behind?.is !== 'word' || behind.text === 'here' || behind.text === 'ici');
  if (piece.items.some(({ is }) => is === 'account') || (signed && !hearing.claimed)) return [];
  return subjectsIn(piece, ['plain']).filter(
    (subject) => subject.is === 'extension' && (!hearing.named.includes(subject.extension) || isListed(piece, subject)),
  );
}

/** "101, 102 et 103": one of several who are meant alike, also where it is the asker's own. */
const isListed = ({ items }: Piece, subject: Subject): boolean =>
  items.some(
    (item, i) =>
      subjectsOf(item).some((one) => sameSubject(one, subject)) && (listEnd(items, i) !== i || listedBefore(items, i)?.joint === 'and'),
  );

/** Whose calls are named, and those who are joined to the speaker by a list. */
export function joined({ items }: Piece): Subject[] {
  return distinct(
    named(items).flatMap(({ item, role }) => (role === 'subject' || besideSpeaker(items, items.indexOf(item)) ? subjectsOf(item) : [])),
  );
}

/** "My calls and 104's": both are meant. */
function besideSelf(piece: Piece): boolean {
  const self = piece.items.findIndex((item, i) => item.is === 'word' && namesSelf([item.text, ...nextWord(piece.items[i + 1])]));
  const joint = piece.items.findIndex((item, i) => i > self && item.is === 'word' && /^(?:and|et)$/.test(item.text));
  const other = piece.items.findIndex((item, i) => i > joint && namesUser(item));
  return self >= 0 && joint > self && other > joint && other - joint < 5;
}

const nextWord = (item: Item | undefined): string[] => (item?.is === 'word' ? [item.text] : []);

/** Keeps what is known of a number, and returns the number. */
export function keep(meaning: Meaning, facts: NumberFacts): string {
  if (!meaning.numbers.some(({ number }) => number === facts.number)) meaning.numbers.push(facts);
  return facts.number;
}

/** In a sentence about forwarding, what names the speaker: "my extension 101", or a login at its beginning. */
function readOwn(meaning: Meaning, piece: Piece, hearing: Hearing, alone: boolean): void {
  const account = piece.items.some((item) => item.is === 'account');
  for (const { item, role } of named(piece.items)) {
    if (item.is === 'number' || role === 'subject' || role === 'target' || meaning.thirds.has(item)) continue;
    if (item.is === 'extension' && (hearing.named.includes(item.value) || (role === 'plain' && !(alone || account)))) continue;
    take(meaning.named, item);
  }
}
