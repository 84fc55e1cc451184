import type { Change, NumberFacts, Subject } from '../../machines/words';
import type { Hearing } from '../heard';
import { corrections, drops, endings, ordinals } from '../phrases/roles';
import { take, takeBare } from './claims';
import type { Heads } from './heads';
import { Lexicon } from './lexicon';
import { intentOf, saysForward, type Intent } from './intent';
import type { Item } from './items';
import { inHand, nothingYet, sameSubject, type Frame, type Meaning } from './meaning';
import { readEmergency } from './phone';
import type { Piece } from './pieces';
import { meantPhone, named, namesSelf, roleAt, type Role } from './roles';

const KIND = 'call-forwarding.set';
const ending = new Lexicon({ end: endings });
const endsIt = (words: readonly string[]): boolean => ending.within(words) !== undefined;
const correcting = new Set(corrections);
const dropping = new Set(drops);

/** Reads the pieces one after the other; a piece without a verb of its own leans on the one before. */
export function gather(pieces: readonly Piece[], hearing: Hearing, heads: Heads): Meaning {
  const meaning = nothingYet();
  for (const piece of pieces) readPiece(meaning, piece, intentOf(piece, heads), hearing);
  giveReminderItsAddress(meaning);
  return meaning;
}

function readPiece(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing): void {
  const changes = inHand(hearing.changes);
  const facts = numberIn(piece);
  const subjects = subjectsIn(piece);
  const forwarding = intent.is === 'change' && intent.kind === KIND;
  if (dropsOne(meaning, piece, changes, subjects)) return;
  if (hearing.question.ask === 'field' && hearing.question.field === 'number' && !facts && endsIt(piece.words)) {
    return void meaning.fields.push({ fields: { number: null }, change: hearing.question.change });
  }
  if (forwarding && !facts && !intent.end && saysNothingNew(piece, meaning)) return;
  if (forwarding && leansOnHand(piece, changes, subjects)) return correct(meaning, piece, facts, intent.end, changes, subjects, hearing);
  if (forwarding) return void addFrame(meaning, piece, facts, intent.end, subjects, hearing);
  if (facts && intent.is !== 'question' && intent.is !== 'unsupported' && intent.is !== 'wish') {
    if (followsFrame(meaning, piece, facts, subjects)) return;
    if (changes.some(({ kind }) => kind === KIND)) {
      if (intent.is === 'exact') addIntent(meaning, intent);
      return correct(meaning, piece, facts, false, changes, subjects, hearing);
    }
  }
  const people = readNames(meaning, piece, intent, hearing, changes);
  if (intent.is === 'change') {
    const email = intent.kind === 'login-name.remind' ? emailIn(piece) : undefined;
    meaning.frames.push({ kind: intent.kind, subjects: [], self: true, ...(email === undefined ? {} : { email }) });
    return;
  }
  if (!(people && (intent.is === 'unclear' || intent.is === 'talk' || intent.is === 'wish'))) addIntent(meaning, intent);
}

/** "I forgot my login, my email is ...": the address is where the reminder goes, not a name to be proved. */
function giveReminderItsAddress(meaning: Meaning): void {
  const [frame, other] = meaning.frames;
  if (frame?.kind !== 'login-name.remind' || other || meaning.named.email === undefined) return;
  frame.email ??= meaning.named.email;
  delete meaning.named.email;
}

/** The telephone number of a piece, or an emergency number where calls are to go. */
function numberIn(piece: Piece): NumberFacts | undefined {
  const phone = meantPhone(piece.items);
  if (phone) return phone.facts;
  const short = piece.items.find((item, i) => item.is === 'number' && (roleAt(piece.items, i) === 'target' || piece.items.length === 1));
  return short?.is === 'number' ? readEmergency(short.value) : undefined;
}

const emailIn = (piece: Piece): string | undefined => piece.items.flatMap((item) => (item.is === 'email' || item.is === 'login' ? [item.value] : []))[0];

function subjectOf(item: Item): Subject | undefined {
  if (item.is === 'login' || item.is === 'email') return { is: 'login', login: item.value };
  if (item.is === 'extension') return { is: 'extension', extension: item.value };
  return item.is === 'number' && item.value.length >= 2 && item.value.length <= 5 ? { is: 'extension', extension: item.value } : undefined;
}

function subjectsIn(piece: Piece, roles: readonly Role[] = ['subject']): Subject[] {
  const found = named(piece.items).filter(({ role }) => roles.includes(role)).flatMap(({ item }) => subjectOf(item) ?? []);
  return found.filter((subject, i) => found.findIndex((other) => sameSubject(other, subject)) === i);
}

function addFrame(meaning: Meaning, piece: Piece, facts: NumberFacts | undefined, end: boolean, given: readonly Subject[], hearing: Hearing): void {
  const own = readOwn(meaning, piece, hearing, given.length === 0);
  const subjects = given.length > 0 || own ? given : [];
  const self = namesSelf(piece.words);
  const frame: Frame = { kind: KIND, subjects: self && subjects.length > 0 && besideSelf(piece) ? [{ is: 'self' }, ...subjects] : [...subjects], self };
  if (end) frame.number = null;
  else if (facts) frame.number = keep(meaning, facts);
  meaning.frames.push(frame);
}

/** "My calls and 104's": both are meant. */
function besideSelf(piece: Piece): boolean {
  const self = piece.items.findIndex((item) => item.is === 'word' && namesSelf([item.text]));
  const joint = piece.items.findIndex((item, i) => i > self && item.is === 'word' && /^(?:and|et)$/.test(item.text));
  const other = piece.items.findIndex((item, i) => i > joint && (item.is === 'extension' || item.is === 'number' || item.is === 'login'));
  return joint > self && other > joint && other - joint < 5;
}

function keep(meaning: Meaning, facts: NumberFacts): string {
  if (!meaning.numbers.some(({ number }) => number === facts.number)) meaning.numbers.push(facts);
  return facts.number;
}

/** In a sentence about forwarding, what names the speaker: "my extension 101", or a login at its beginning. */
function readOwn(meaning: Meaning, piece: Piece, hearing: Hearing, bare: boolean): boolean {
  let found = false;
  for (const { item, role } of named(piece.items)) {
    if (item.is === 'number' || !(role === 'own' || (role === 'plain' && (item.is !== 'extension' || bare)) || item.is === 'account')) continue;
    if (item.is === 'extension' && hearing.named.includes(item.value)) continue;
    take(meaning.named, item);
    found = true;
  }
  return found;
}

/** "them", "it", no subject and no "my": the change that is already in hand is meant. */
function leansOnHand(piece: Piece, changes: readonly Change[], subjects: readonly Subject[]): boolean {
  const same = changes.filter(({ kind }) => kind === KIND);
  return same.length > 0 && subjects.length === 0 && !namesSelf(piece.words) && !piece.words.some((word) => /^(?:also|aussi|another|other|autre)$/.test(word));
}

function correct(meaning: Meaning, piece: Piece, facts: NumberFacts | undefined, end: boolean, changes: readonly Change[], subjects: readonly Subject[], hearing: Hearing): void {
  const same = changes.filter(({ kind }) => kind === KIND);
  const about = same.filter((change) => subjects.some((subject) => sameSubject(subject, change.subject)));
  const asked = hearing.question.ask === 'field' ? hearing.question.change : undefined;
  const change = same.length > 1 ? (about[0]?.id ?? same.find(({ subject }) => subject.is === 'self' && namesSelf(piece.words))?.id ?? asked) : asked;
  if (about.length === 0) meaning.subjects.push(...subjects.slice(0, 1));
  if (!end && !facts) return;
  meaning.fields.push({ fields: { number: end ? null : facts ? keep(meaning, facts) : null }, ...(change === undefined ? {} : { change }) });
}

/** "... and 104's to 613 555 0199", "... 105 to 613 ...": more of the change that was begun in this message. */
function followsFrame(meaning: Meaning, piece: Piece, facts: NumberFacts, subjects: readonly Subject[]): boolean {
  const frame = [...meaning.frames].reverse().find(({ kind }) => kind === KIND);
  if (!frame || frame.number === null) return false;
  if (frame.number === undefined) {
    if (frame.self && subjects.length > 0 && frame.subjects.length === 0) frame.subjects.push({ is: 'self' });
    frame.subjects.push(...subjects);
    frame.number = keep(meaning, facts);
  } else meaning.frames.push({ kind: KIND, subjects: [...subjects], self: namesSelf(piece.words), number: keep(meaning, facts) });
  return true;
}

/** "Calls are to go elsewhere." after a frame without number says nothing new. */
const saysNothingNew = (piece: Piece, meaning: Meaning): boolean =>
  meaning.frames.some(({ kind }) => kind === KIND) && !saysForward(piece.words) && subjectsIn(piece).length === 0;

/** "Forget the second one", "drop the new PIN": only where one of several is clearly meant. */
function dropsOne(meaning: Meaning, piece: Piece, changes: readonly Change[], subjects: readonly Subject[]): boolean {
  if (changes.length === 0 || !piece.words.some((word) => dropping.has(word))) return false;
  const place = piece.words.map((word) => ordinals[word]).find((n) => n !== undefined);
  const one = piece.words.some((word) => /^(?:one|change|request|demande|changement|celui|part|thing)$/.test(word)) || place !== undefined;
  const byPlace = place === undefined ? undefined : changes.at(place);
  const bySubject = one ? changes.find(({ subject }) => subjects.some((given) => sameSubject(given, subject)) || subjectsIn(piece, ['plain']).some((given) => sameSubject(given, subject))) : undefined;
  const change = byPlace ?? bySubject;
  if (!change || changes.filter(({ kind }) => kind === change.kind).at(-1) !== change) return false;
  meaning.dropped.push(change.kind);
  return true;
}

/** Who the speaker is, or whom the change in hand is for; true when the piece named somebody. */
function readNames(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, changes: readonly Change[]): boolean {
  const { ask } = hearing.question;
  if (intent.is === 'unsupported' || intent.is === 'question') return readOwnOnly(meaning, piece);
  if (intent.is === 'change' && intent.kind === 'login-name.remind' && !hearing.claimed && emailIn(piece) !== undefined) return true;
  let found = false;
  for (const { item, role } of named(piece.items)) {
    const subject = subjectOf(item);
    const who = ask === 'who' || ask === 'account' || ask === 'extension';
    if (role === 'target') continue;
    if (subject && meaning.frames.some(({ kind }) => kind === KIND) && role === 'subject') {
      meaning.frames.at(-1)?.subjects.push(subject);
      found = true;
    } else if (subject && changes.some(({ kind }) => kind === KIND) && meansSubject(item, role, ask, piece)) {
      meaning.subjects.push(subject);
      found = true;
    } else if (item.is === 'number') {
      found = (who && takeBare(meaning.named, item, ask)) || found;
    } else {
      take(meaning.named, item);
      found = true;
    }
  }
  return found;
}

function meansSubject(item: Item, role: Role, ask: Hearing['question']['ask'], piece: Piece): boolean {
  if (role === 'own' || ask === 'who' || ask === 'account' || ask === 'extension') return role === 'subject' && piece.words.includes('for');
  if (role === 'subject') return ask !== 'pin' || item.is !== 'number' || piece.words.length > 1;
  return (ask === 'correction' || ask === 'confirm') && (item.is === 'extension' || item.is === 'number') && (ask === 'correction' || piece.words.some((word) => correcting.has(word)));
}

/** Beside a question or a change that cannot be made here, only "I am ..." names the speaker. */
function readOwnOnly(meaning: Meaning, piece: Piece): boolean {
  for (const { item, role } of named(piece.items)) {
    if (role === 'own' && (item.is === 'login' || item.is === 'extension' || item.is === 'account')) take(meaning.named, item);
  }
  return false;
}

function addIntent(meaning: Meaning, intent: Intent): void {
  if (intent.is === 'exact') for (const name of intent.names) meaning.exact.add(name);
  else if (intent.is === 'talk') meaning.talk.add(intent.act);
  else if (intent.is === 'question') meaning.questions.add(intent.topic);
  else if (intent.is === 'unsupported') meaning.unsupported.add(intent.topic);
  else if (intent.is === 'wish') meaning.wishes.add(intent.kind);
  else if (intent.is === 'pin') meaning[intent.act] = true;
  else if (intent.is === 'unclear') meaning.unclear = true;
}
