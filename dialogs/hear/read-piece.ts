import type { Hearing } from '../heard';
import type { NumberFacts } from '../../machines/words';
import { movesTo } from '../phrases/repairs';
import { endings } from '../phrases/roles';
import { asksEndOfTheirs } from './answer/about-done';
import { leavesOut } from './answer/leaves-out';
import { askedAbout } from './wish/asked-about';
import { droppedBy } from './wish/dropping';
import { addFrame, extensionIn, FORWARDING, keep, numberIn, subjectsIn } from './wish/forwarding';
import { correct, followsFrame, leansOnHand } from './wish/more-of-forwarding';
import { guarded } from './whole-message';
import { isAside, readBeside } from './letter/in-a-mail';
import type { Intent } from './wish/intent';
import { wantsLater } from './wish/later';
import { linkKinds } from './wish/mailed-link';
import { says } from './text/lexemes';
import { Lexicon } from './text/lexicon';
import { inHand, sameSubject, type Meaning } from './meaning';
import { readNewUser } from './wish/new-user-more';
import { textOf } from './text/once';
import { onlyWords, type Piece } from './sentence/pieces';
import { planGone } from './sentence/plan-gone';
import { addIntent, readRest } from './read-rest';
import { goesSomewhere, namesSelf } from './sentence/roles';
import { onlyUsers } from './wish/only-users';
import { addSame } from './wish/same';

const ending = new Lexicon({ end: endings });

/** Adds to the meaning what one piece says: forwardings and their numbers here, all else in read-rest.ts. */
export function readPiece(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, talksForward: boolean): void {
  const changes = inHand(hearing.changes);
  if (wantsLater(piece.words, hearing) && onlyWords(piece.items)) return void (isWantedLink(meaning, piece) || (meaning.later = true));
  if (readNewUser(meaning, piece, intent, hearing)) return;
  const facts = numberIn(piece) ?? extensionIn(piece, intent, hearing);
  const forwarding = intent.is === 'change' && intent.kind === FORWARDING;
  if (asksToForward(piece, intent)) meaning.ahead = [...meaning.ahead, ...subjectsIn(piece, ['subject', 'plain'])];
  const asked = askedAbout(piece, intent, facts) ?? asksEndOfTheirs(intent, piece, hearing);
  if (asked) meaning.asked.push(asked);
  if (guarded(meaning, piece, intent, facts, hearing)) return;
  if (onlyUsers(meaning, piece, hearing)) return;
  const left = leavesOut(piece, hearing);
  const dropped = left ? [left] : droppedBy(piece, changes);
  if (dropped.length > 0) return void meaning.dropped.push(...dropped);
  if (intent.is === 'amend') return void (meaning.amends = true);
  if (!facts && addSame(meaning, piece, intent, hearing)) return;
  if (facts && intent.is !== 'question' && movesTold(meaning, piece, facts)) return;
  const { question } = hearing;
  const stops =
    !UNKNOWN.test(textOf(piece.words)) &&
    (ending.within(piece.words) !== undefined || (says.stop(piece.words) && intent.is !== 'exact' && intent.is !== 'question'));
  if (question.ask === 'field' && question.field === 'number' && !facts && stops && !planGone(textOf(piece.words))) {
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
    return readRest(meaning, piece, saysNo(piece, hearing) ? { is: 'exact', names: new Set(['no']) } : { is: 'unclear' }, hearing, changes);
  }
  if (
    facts &&
    intent.is === 'unclear' &&
    !OWN_NUMBER.test(textOf(piece.words)) &&
    meaning.frames.length === 0 &&
    meaning.wishes.delete(FORWARDING)
  )
    return addFrame(meaning, piece, facts, false, hearing);
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
  if (
    meaning.frames.at(-1)?.kind === FORWARDING &&
    !facts &&
    !(intent.is === 'change' && !forwarding) &&
    says.stop(piece.words) &&
    (subjectsIn(piece).length > 0 || ofNext(meaning, piece))
  )
    return addFrame(meaning, piece, undefined, true, hearing);
  const users =
    intent.is === 'unclear' || intent.is === 'unsupported' || intent.is === 'talk' || intent.is === 'exact'
      ? subjectsIn(piece, stopsOnly(piece) ? ['subject', 'plain'] : ['subject'])
      : [];
  const forwards =
    talksForward || meaning.frames.some(({ kind }) => kind === FORWARDING) || changes.some(({ kind }) => kind === FORWARDING);
  if (users.length > 0 && (facts ? changes.length === 0 && goesSomewhere(piece.items) : forwards && stopsOnly(piece)))
    return addFrame(meaning, piece, facts, !facts, hearing, users);
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

/** "Could extension 105 ring at our answering service?": whose calls the number behind it is for. */
const asksToForward = ({ words }: Piece, intent: Intent): boolean =>
  !namesSelf(words) &&
  ((intent.is === 'wish' && intent.kind === FORWARDING) ||
    (intent.is === 'question' && intent.topic === 'call-forwarding' && MAY_BE.test(textOf(words))));
const MAY_BE = /\b(?:can|could|possible|possibly|peut|peuvent|pourrai(?:t|ent)|pourrions|possibilite)\b/;

/** "My calls go to ... Please change that to ...": where they go was told, and where they are to go is said here. */
function movesTold(meaning: Meaning, piece: Piece, facts: NumberFacts): boolean {
  const [told, other] = meaning.frames;
  if (other || told?.kind !== FORWARDING || typeof told.number !== 'string' || subjectsIn(piece).length > 0) return false;
  if (!movesTo.test(textOf(piece.words))) return false;
  told.number = keep(meaning, facts);
  return true;
}

/** "I forgot my password, send me a link": the one by which it is done, and none to go on. */
const isWantedLink = (meaning: Meaning, { words }: Piece): boolean =>
  !words.some((word) => GOES_ON.test(word)) &&
  Object.values(linkKinds).some((kind) => meaning.wishes.has(kind) || meaning.frames.some((frame) => frame.kind === kind));
const GOES_ON = /^(?:later|continu\w+|finish\w*|resume|go|on|pick|tonight|tomorrow|tard|demain|soir|poursuivre|finir|termin\w+|reprendre)$/;
/** "Not off the top of my head", "I'm off today": no word of switching anything off. */
const UNKNOWN = /\b(?:off (?:the (?:s?top|cuff)|hand|today|work|sick|now)|not sure|dont know|dont remember|cant remember|no idea)\b/;

/** "No, it should ring my cell", to a summary: what is to be different is asked. */
const saysNo = ({ words }: Piece, { question }: Hearing): boolean =>
  question.ask === 'confirm' && /^(?:no|nope|nah|non)$/.test(words[0] ?? '');

/** "For 104, forward to ... For 105, stop it": of who was named right before, and for whom nothing is begun. */
const ofNext = ({ ahead, frames }: Meaning, piece: Piece): boolean =>
  stopsOnly(piece) &&
  onlyWords(piece.items) &&
  ahead.length > 0 &&
  !ahead.some((one) => frames.some(({ subjects }) => subjects.some((other) => sameSubject(one, other))));

/** "Stop 104 and forward 105": what is stopped is said by the rest of the message. */
const stopsOnly = ({ words }: Piece): boolean => says.stop(words) && words.length <= 4;

/** "Could you have it ring at her house? Her number is ...": where to; "my number is" may be the line itself. */
const OWN_NUMBER = /\b(?:my|our|mon|ma|notre) (?:own |phone |office |desk |work |direct )*(?:number|line|phone|numero|ligne|poste)\b/;

/** A number belongs to the change in hand or begun, unless the sentence asks, wishes or is about something else. */
function takesNumber(piece: Piece, intent: Intent): boolean {
  if (intent.is === 'unsupported') return intent.topic === 'number-porting' && !says.carrier(piece.words);
  return !(intent.is === 'question' && !intent.soft) && intent.is !== 'wish';
}

/** "Calls are to go elsewhere.", "please forward" after a frame say nothing new. */
const saysNothingNew = (piece: Piece, meaning: Meaning): boolean =>
  meaning.frames.some(({ kind }) => kind === FORWARDING) &&
  (!says.forward(piece.words) || ONLY_ORDERS.test(textOf(piece.words))) &&
  subjectsIn(piece).length === 0;
const ONLY_ORDERS =
  /^(?:(?:please|pls|so|and|just|svp|veuillez|can you|could you|et|donc) )*(?:forward|divert|redirect|renvoye[rz]|transfere[rz]|redirige[rz])(?: (?:them|it|these|those|all|please|pls|now|accordingly|like that|thanks|svp|merci|les))*$/;
