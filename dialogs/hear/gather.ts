import type { Change } from '../../machines/words';
import type { Hearing } from '../heard';
import { corrections, endings, people, reserves, targets } from '../phrases/roles';
import { takenAside } from './asides';
import { take, takeBare } from './claims';
import { hasClause, onlyClause } from './clauses';
import { isConditional } from './conditions';
import { inContext } from './context';
import { droppedBy } from './dropping';
import { addFrame, correct, followsFrame, FORWARDING, leansOnHand, numberIn, subjectOf, subjectsIn } from './forwarding';
import { begins } from './begins';
import type { Heads } from './heads';
import { intentOf, topicOf, type Intent } from './intent';
import type { Item } from './items';
import { forOther, giveFrameItsUser, isAside, readBeside } from './in-a-mail';
import { says } from './lexemes';
import { tellingOf } from './telling';
import { wantsLater } from './later';
import { Lexicon } from './lexicon';
import { asQuestion, guarded, lookOver, pointBack } from './guards';
import { actsItself, listedBefore, listedBehind } from './lists';
import { addLink, linkKinds } from './mailed-link';
import { afterLeads } from './manner';
import { inHand, nothingYet, type Meaning } from './meaning';
import { forgetMentioned } from './own-address';
import { readNewUser } from './new-user-more';
import type { Plain } from './normalise';
import type { Piece } from './pieces';
import { addSame } from './same';
import { goesSomewhere, named, type Role } from './roles';
import { asIf } from './question-for';
import { giveOther, settleNumbers } from './two-numbers';
import { asksOneMore, saysWhy } from './says-nothing-new';
import { staysWithVoicemail } from './voicemail';
import { awaitsSecret, wanted } from './wants';
import { ordersOf } from './orders-of';

const correcting = new Set(corrections);
const persons = new Set(people);
const reserved = new Set(reserves);
const toward = new Set(targets);
const names = (words: readonly string[]): boolean => words.some((word) => persons.has(word));
const ending = new Lexicon({ end: endings });

/** Reads the pieces one after the other; a piece without a verb of its own leans on the one before. */
export function gather(all: readonly Piece[], hearing: Hearing, heads: Heads, plain: Plain): Meaning {
  const pieces = tellingOf(all, hearing);
  const meaning = nothingYet(plain);
  const pin = pieces.some(({ words }) => says.pin(words)) || awaitsSecret(hearing.question);
  const whole = lookOver(meaning, pieces, pin, hearing);
  for (const [at, piece] of pieces.entries()) {
    if (hasClause(pieces, at)) meaning.conditional = true;
    if (onlyClause(pieces, at)) continue;
    if (takenAside(meaning, piece, hearing)) continue;
    const here = asIf(piece, hearing);
    const intent = asQuestion(inContext(intentOf(piece, heads), piece, pin, here), piece, whole, here);
    if (piece.asks || piece.leadsOn || (intent.is !== 'exact' && piece.words.some((word) => reserved.has(word)))) meaning.reserved = true;
    readPiece(meaning, piece, intent, here, whole.talksForward);
    if (isConditional(piece, hearing.channel) && !(hearing.channel === 'email' && says.pin(piece.words) && !says.forward(piece.words)))
      meaning.conditional = true;
  }
  pointBack(meaning, pieces);
  giveReminderItsAddress(meaning);
  forgetMentioned(meaning, pieces, hearing);
  giveFrameItsUser(meaning, hearing);
  settleNumbers(meaning, hearing);
  giveOther(meaning, pieces, hearing);
  if (!wanted(hearing.question, 'who') && (meaning.unsupported.has('email-address') || meaning.unsupported.has('second-email')))
    delete meaning.named.email;
  return meaning;
}

function readPiece(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, talksForward: boolean): void {
  const changes = inHand(hearing.changes);
  if (wantsLater(piece.words, hearing) && piece.items.every(({ is }) => is === 'word' || is === 'mark')) return void (meaning.later = true);
  if (readNewUser(meaning, piece, intent, hearing)) return;
  const facts = numberIn(piece);
  const forwarding = intent.is === 'change' && intent.kind === FORWARDING;
  if (guarded(meaning, piece, intent, facts, hearing)) return;
  const dropped = droppedBy(piece, changes);
  if (dropped.length > 0) return void meaning.dropped.push(...dropped);
  if (intent.is === 'amend') return void (meaning.amends = true);
  if (!facts && addSame(meaning, piece, intent, hearing)) return;
  const { question } = hearing;
  const stops = ending.within(piece.words) !== undefined || (says.stop(piece.words) && intent.is !== 'exact' && intent.is !== 'question');
  if (question.ask === 'field' && question.field === 'number' && !facts && stops) {
    if (!meaning.fields.some(({ fields }) => fields.number === null))
      meaning.fields.push({ fields: { number: null }, change: question.change });
    return;
  }
  if (forwarding && (facts || !saysNothingNew(piece, meaning))) {
    const corrects =
      question.ask === 'correction' &&
      facts !== undefined &&
      changes.length === 1 &&
      !says.forward(piece.words) &&
      meaning.frames.length === 0;
    if (!corrects && !leansOnHand(piece, changes)) return addFrame(meaning, piece, facts, intent.end, hearing);
    if (facts) readBeside(meaning, piece, hearing, changes);
    if (facts || intent.end) return correct(meaning, piece, facts, intent.end, changes, hearing);
    return readRest(meaning, piece, { is: 'unclear' }, hearing, changes);
  }
  const awaited = meaning.frames.at(-1)?.kind === FORWARDING && meaning.frames.at(-1)?.number === undefined && intent.is === 'unsupported';
  if (facts && isAside(meaning, piece, facts, hearing)) return;
  if (facts && (awaited || takesNumber(piece, intent))) {
    if (followsFrame(meaning, piece, facts)) return;
    if (changes.some(({ kind }) => kind === FORWARDING)) {
      if (intent.is === 'exact') addIntent(meaning, intent, piece.words);
      readBeside(meaning, piece, hearing, changes);
      return correct(meaning, piece, facts, false, changes, hearing);
    }
  }
  if (meaning.frames.at(-1)?.kind === FORWARDING && !facts && says.stop(piece.words) && subjectsIn(piece).length > 0)
    return addFrame(meaning, piece, undefined, true, hearing);
  const users =
    intent.is === 'unclear' || intent.is === 'unsupported' || intent.is === 'talk' || intent.is === 'exact'
      ? subjectsIn(piece, stopsOnly(piece) ? ['subject', 'plain'] : ['subject'])
      : [];
  const forwards = talksForward || changes.some(({ kind }) => kind === FORWARDING);
  if (users.length > 0 && (facts ? changes.length === 0 && goesSomewhere(piece.items) : forwards && stopsOnly(piece)))
    return addFrame(meaning, piece, facts, !facts, hearing);
  const begun = meaning.frames.at(-1);
  if (begun?.kind === FORWARDING && piece.leans && intent.is === 'question' && says.trouble(piece.words) && says.negated(piece.words)) {
    meaning.frames.pop();
    return void meaning.questions.add('call-forwarding');
  }
  if (
    begun?.kind === FORWARDING &&
    begun.number === undefined &&
    says.stop(piece.words) &&
    (intent.is === 'unclear' || intent.is === 'talk')
  )
    return void (begun.number = null);
  readRest(meaning, piece, intent, hearing, changes);
}

/** "Stop 104 and forward 105": what is stopped is said by the rest of the message. */
const stopsOnly = ({ words }: Piece): boolean => says.stop(words) && words.length <= 4;

function readRest(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, changes: readonly Change[]): void {
  const email = emailIn(piece);
  const remind = meaning.frames.find(({ kind }) => kind === 'login-name.remind');
  if (remind && email !== undefined && !says.anew(piece.words)) return void (remind.email ??= email);
  if (intent.is === 'wish' && intent.kind === 'login-name.remind') {
    if (email !== undefined) return readRest(meaning, piece, { is: 'change', kind: intent.kind, end: false }, hearing, changes);
    if (piece.items.some((item) => item.is === 'login')) return readRest(meaning, piece, { is: 'unclear' }, hearing, changes);
  }
  if (email !== undefined && says.send(piece.words) && meaning.wishes.delete('login-name.remind')) {
    return void meaning.frames.push({ kind: 'login-name.remind', subjects: [], self: true, email });
  }
  if (intent.is === 'change' && intent.kind !== FORWARDING) {
    const begin = begins[intent.kind];
    if (begin) {
      readOwnOnly(meaning, piece);
      return begin(meaning, piece);
    }
    if (intent.kind === 'support-pin.reissue' && staysWithVoicemail(meaning, piece)) return;
    const reminder = intent.kind === 'login-name.remind' && email !== undefined;
    if (!reminder) readNames(meaning, piece, intent, hearing, changes);
    return void meaning.frames.push({ kind: intent.kind, subjects: [], self: true, ...(reminder ? { email } : {}) });
  }
  const vague = intent.is === 'unclear' || (intent.is === 'exact' && intent.names.has('undo')) || asksOneMore(piece, intent);
  if (vague && (leansOnTopic(meaning, piece) || (asksOneMore(piece, intent) && meaning.frames.length > 0))) return;
  const found = readNames(meaning, piece, intent, hearing, changes);
  if (intent.is === 'unsupported' && (piece.items.some((item) => meaning.thirds.has(item)) || saysWhy(meaning, piece, intent))) return;
  if (!(found && (intent.is === 'unclear' || intent.is === 'talk' || intent.is === 'wish'))) addIntent(meaning, intent, piece.words);
}

/** "My link expired, send another": what the piece before told of is wished for now. */
function leansOnTopic(meaning: Meaning, piece: Piece): boolean {
  const [topic] = meaning.soft.size > 0 ? meaning.soft : [...meaning.wishes].map((kind) => topicOf[kind]);
  if (topic === 'call-forwarding' && says.stop(piece.words)) {
    meaning.soft.delete(topic);
    meaning.frames.push({ kind: FORWARDING, subjects: subjectsIn(piece), self: true, number: null });
    return true;
  }
  if (topic === undefined || piece.words.length > 7 || !(says.send(piece.words) || says.anew(piece.words))) return false;
  if (topic === 'support-pin') meaning.frames.push({ kind: 'support-pin.reissue', subjects: [], self: true });
  else if (topic === 'password' || topic === 'welcome-mail') {
    meaning.wishes.delete(linkKinds[topic]);
    addLink(meaning, piece, linkKinds[topic]);
  } else if (topic !== 'call-forwarding' && topic !== 'login-name') meaning.unsupported.add(topic);
  return true;
}

/** A number belongs to the change in hand or begun, unless the sentence asks, wishes or is about something else. */
function takesNumber(piece: Piece, intent: Intent): boolean {
  if (intent.is === 'unsupported') return intent.topic === 'number-porting' && !says.carrier(piece.words);
  return !(intent.is === 'question' && !intent.soft) && intent.is !== 'wish';
}

/** "I forgot my login, my email is ...": the address is where the reminder goes, not a name to be proved. */
function giveReminderItsAddress(meaning: Meaning): void {
  const [frame, other] = meaning.frames;
  if (frame?.kind !== 'login-name.remind' || other || meaning.named.email === undefined) return;
  frame.email ??= meaning.named.email;
  delete meaning.named.email;
}

const emailIn = (piece: Piece): string | undefined => piece.items.flatMap((item) => (item.is === 'email' ? [item.value] : []))[0];

/** "Calls are to go elsewhere." after a frame says nothing new. */
const saysNothingNew = (piece: Piece, meaning: Meaning): boolean =>
  meaning.frames.some(({ kind }) => kind === FORWARDING) && !says.forward(piece.words) && subjectsIn(piece).length === 0;

/** Who the speaker is, or whom the change in hand is for; true when the piece named somebody. */
function readNames(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, changes: readonly Change[]): boolean {
  const { ask } = hearing.question;
  const who = ask === 'who' || ask === 'account' || ask === 'extension';
  if (intent.is === 'unsupported' || intent.is === 'wish' || (intent.is === 'question' && !intent.soft)) return readOwnOnly(meaning, piece);
  const atNumber = ask === 'field' && hearing.question.field === 'number';
  if (atNumber && toward.has(piece.words[afterLeads(piece.words)] ?? '')) return false;
  const account = piece.items.some(({ is }) => is === 'account');
  let found = false;
  for (const { item, role } of named(piece.items)) {
    if (meaning.thirds.has(item)) continue;
    const subject = subjectOf(item);
    const frame = meaning.frames.at(-1);
    const other =
      subject && role === 'subject' && !who && (names(piece.words) || isThird(piece.items, piece.items.indexOf(item)))
        ? subject
        : undefined;
    if (role === 'target' || ordersOf(piece, item)) continue;
    if (role === 'subject' && hearing.claimed && !who && changes.length + meaning.frames.length === 0) {
      if (other) meaning.others.push(other);
      continue;
    }
    if (subject && frame?.kind === FORWARDING && role === 'subject') frame.subjects.push(subject);
    else if (subject && changes.some(({ kind }) => kind === FORWARDING) && meansSubject(item, role, ask, piece))
      meaning.subjects.push(subject);
    else if (other) meaning.others.push(other);
    else if (atNumber && role === 'plain' && !account) continue;
    else if (subject && item.is === 'extension' && forOther(hearing, role, account, changes)) meaning.subjects.push(subject);
    else if (item.is === 'number') {
      found = (who && takeBare(meaning.named, item, ask)) || found;
      continue;
    } else if (item.is === 'extension' && role !== 'own' && !who && piece.words.length > 7 && !account) continue;
    else take(meaning.named, item);
    found = true;
  }
  return found;
}

/** "104 is away", "104 and 105 are away": somebody else is spoken of. */
const isThird = (items: readonly Item[], i: number): boolean =>
  actsItself(items, i) || listedBefore(items, i)?.joint === 'and' || listedBehind(items, i)?.joint === 'and';

function meansSubject(item: Item, role: Role, ask: Hearing['question']['ask'], piece: Piece): boolean {
  if (role === 'own' || ask === 'who' || ask === 'account' || ask === 'extension')
    return role === 'subject' && piece.words.some((word) => word === 'for' || word === 'pour');
  if (role === 'subject') return ask !== 'pin' || item.is !== 'number' || piece.words.length > 1;
  return (
    (ask === 'correction' || ask === 'confirm') &&
    (item.is === 'extension' || item.is === 'number') &&
    (ask === 'correction' || piece.words.some((word) => correcting.has(word)))
  );
}

/** Beside a question or a change that cannot be made here, only "I am ..." names the speaker. */
function readOwnOnly(meaning: Meaning, piece: Piece): boolean {
  for (const { item, role } of named(piece.items)) {
    if (role === 'own' && !meaning.thirds.has(item) && (item.is === 'login' || item.is === 'extension' || item.is === 'account'))
      take(meaning.named, item);
  }
  return false;
}

function addIntent(meaning: Meaning, intent: Intent, words: readonly string[]): void {
  if (intent.is === 'exact') {
    for (const name of intent.names) meaning.exact.add(name);
    if (intent.names.has('lost') && says.pin(words)) meaning.lost = true;
    if (intent.names.has('have') && says.pin(words)) meaning.have = true;
  } else if (intent.is === 'talk') meaning.talk.add(intent.act);
  else if (intent.is === 'question') (intent.soft ? meaning.soft : meaning.questions).add(intent.topic);
  else if (intent.is === 'unsupported') meaning.unsupported.add(intent.topic);
  else if (intent.is === 'wish') meaning.wishes.add(intent.kind);
  else if (intent.is === 'pin') meaning[intent.act] = true;
  else if (intent.is === 'amend') meaning.amends = true;
  else if (intent.is === 'nameless') meaning.nameless = true;
  else if (intent.is === 'unclear') meaning.unclear = true;
}
