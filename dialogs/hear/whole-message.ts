import type { Change, NumberFacts } from '../../machines/words';
import type { Hearing } from '../heard';
import { FORWARDING, subjectOf, subjectsIn } from './wish/forwarding';
import { topicOf, type Intent } from './wish/intent';
import { says } from './text/lexemes';
import { afterLeads, mannerOf } from './sentence/manner';
import { inHand, type Meaning } from './meaning';
import type { Piece } from './sentence/pieces';
import { isTold, isUnasked, isUnwished, refusalIn, refuses } from './wish/refusals';
import { askedBefore, asksAfterReport, asksState, reportOnly, asksWhether, reports, tellsOfOwnDoing } from './wish/reports';
import { roleAt } from './sentence/roles';
import { mendsDone } from './answer/mends-done';
import { leftOpen, relaysWish } from './wish/left-open';
import { areaCodeIn, tailIn } from './things/tails';
import { asksWho } from './wish/asks-who';
import { toldOfWho } from './sentence/who-is-who';
import { thirdsIn } from './sentence/thirds';
import { covers } from './sentence/covers';
import { textOf } from './text/once';

const aboutPin: Intent = { is: 'question', topic: 'support-pin', soft: false };
const aboutCost: Intent = { is: 'question', topic: 'billing', soft: false };
const aboutOther: Intent = { is: 'question', topic: 'other', soft: false };
const aboutForwarding: Intent = { is: 'question', topic: 'call-forwarding', soft: false };

/** What is known of the whole message before its pieces are read. */
export interface Whole {
  /** A PIN came that nobody here asked for. */
  readonly unasked: boolean;
  readonly talksForward: boolean;
  /** A change is told of, and how it stands is asked: nothing is ordered by that. */
  readonly told: boolean;
}

const THEIR_CALLS = /\b(?:her|his|their|ses|leurs) (?:\w+ )?(?:calls|appels)\b/;
const speaksOfTheirCalls = (pieces: readonly Piece[]): boolean => pieces.some(({ words }) => THEIR_CALLS.test(textOf(words)));
/** "She is on 104", "elle est au 104". */
const THEY_ARE =
  /^(?:and |et )?(?:she|he|they|shes|hes|theyre|elle|il)(?: (?:is|are|est|s|sits|has))?(?: (?:on|at|in|au|ext|extension|poste|le|the))*$/;

/** Looks over the whole message; somebody else's extensions are put aside, so that they never name the speaker. */
export function lookOver(meaning: Meaning, pieces: readonly Piece[], pin: boolean, hearing: Hearing): Whole {
  for (const item of thirdsIn(pieces, hearing.claimed, roleAt)) {
    const subject = subjectOf(item);
    meaning.thirds.add(item);
    if (subject) meaning.others.push(subject);
  }
  for (const item of toldOfWho(pieces, hearing)) meaning.thirds.add(item);
  if (meaning.others.length === 0 && speaksOfTheirCalls(pieces))
    for (const { items, words } of pieces) {
      const [user, second] = items.filter(({ is }) => is === 'number' || is === 'extension');
      if (!user || second || !(THEY_ARE.test(textOf(words)) || covers(words))) continue;
      const subject = subjectOf(user);
      if (!subject) continue;
      meaning.others.push(subject);
      meaning.thirds.add(user);
    }
  const secret = pieces.some(({ items }) => items.some(({ is }) => is === 'secret'));
  return {
    unasked: pin && !secret && isUnasked(pieces.flatMap(({ words }) => words)),
    talksForward: pieces.some(({ words }) => says.forward(words)),
    told: asksAfterReport(pieces) && pieces.some(reports),
  };
}

/** "My calls don't forward": told, not ordered. */
const FAILS =
  /\b(?:calls?|line|phone|it|appels|ligne|renvoi) (?:dont|doesnt|do not|does not|wont|arent|isnt|are not|is not|ne (?:se |sont |me )?|ne sont pas ) ?(?:get |being |se )?(?:forward|divert|redirect|transfer\w* pas|renvo\w* pas|renvoyes)/;

/** What forwarding costs is asked, and not how it works. */
const COSTS =
  /\b(?:cost|costs|fees?|(?<!in )charge|charges|charged|price|pricing|free of charge|extra money|for free|cout|coute|couter|coutent|frais|prix|payant|gratuite?)\b/;

/** "Before you forward my calls, tell me ...": something is to be known first. */
function isFirst(words: readonly string[]): boolean {
  const [before, ...next] = words.slice(afterLeads(words), afterLeads(words) + 4);
  return (before === 'before' || before === 'avant') && says.forward(next);
}

/** "..., where the reception is fine": a clause that hangs on what was said, and no question. */
const RELATIVE = /^(?:where|when) (?:the|a|my|our|his|her|their|i|im|we|he|she|it|its|they|there|theres|people|everyone|nobody)\b/;
/** Questions that the grammar or a head took for an order. */
export function asQuestion(intent: Intent, piece: Piece, { unasked, talksForward, told }: Whole, hearing: Hearing): Intent {
  const { question, changes, channel } = hearing;
  const { words, items, asks } = piece;
  const things = items.some((item) => item.is === 'phone' || item.is === 'extension' || item.is === 'login');
  if (intent.is === 'question' && intent.topic === 'other' && piece.leans && !asks && RELATIVE.test(textOf(words)))
    return { is: 'unclear' };
  if (unasked && !things && !says.surelyForward(words)) return aboutPin;
  if (
    FAILS.test(textOf(words)) ||
    ((intent.is === 'change' || intent.is === 'wish') && intent.kind === FORWARDING && (isTold(words) || tellsOfOwnDoing(piece)))
  )
    return aboutForwarding;
  if (told && talksForward && (reportOnly(intent, piece) || (asksState(piece) && intent.is !== 'change' && intent.is !== 'wish')))
    return aboutForwarding;
  if (told && intent.is === 'change' && askedBefore(piece)) return { is: 'question', topic: topicOf[intent.kind], soft: false };
  if (intent.is === 'change' && intent.kind === FORWARDING && isFirst(words)) return aboutForwarding;
  if (intent.is === 'change' && intent.kind === 'support-pin.reissue' && !says.anew(words) && items.some(({ is }) => is === 'number'))
    return { is: 'unclear' };
  if (intent.is === 'question' && intent.topic === 'call-forwarding' && !things && COSTS.test(textOf(words))) return aboutCost;
  if (intent.is === 'unclear' && question.ask === 'need' && asksWhether(piece)) return aboutOther;
  const manner = mannerOf(words, asks);
  const later = (): boolean => /\b(?:later|afterwards|anytime|again|myself|plus tard|ensuite|apres|moi meme|moimeme)\b/.test(textOf(words));
  const ends = (): boolean => says.stop(words) || /\b(?:end|undo|change)\b/.test(textOf(words));
  const takes =
    (intent.is === 'exact' && (intent.names.has('cancel') || intent.names.has('end') || intent.names.has('bye'))) ||
    (intent.is === 'talk' && (intent.act === 'cancel' || intent.act === 'end'));
  if (takes && (manner === 'question' || (manner === 'polite-me' && later())) && ends())
    return { is: 'question', topic: topicOf[inHand(changes)[0]?.kind ?? FORWARDING], soft: false };
  const asked =
    intent.is === 'question'
      ? /^(?:other|billing|bot)$/.test(intent.topic)
      : manner === 'question' && intent.is === 'talk' && /^(?:have|claim|forgot)$/.test(intent.act);
  if (
    asked &&
    ((talksForward && /\b(?:it|that|ca|cela) (?:works?|marche|fonctionne)\b/.test(textOf(words))) || (says.stop(words) && later()))
  )
    return aboutForwarding;
  if (
    question.ask === 'code' &&
    intent.is === 'question' &&
    intent.topic === 'support-pin' &&
    /^(?:what|which|whats|quel|quoi|cest quoi)\b.*\bcode\b|\bcode\b.*\bquoi$/.test(textOf(words)) &&
    words.length <= 5
  )
    return aboutOther;
  if (
    intent.is === 'unclear' &&
    !things &&
    !(/^(?:account|extension)$/.test(question.ask) && items.at(-1)?.is === 'number') &&
    words.length > 2 &&
    /^(?:what|whats|quoi|cest quoi|quest ce)\b/.test(words.slice(afterLeads(words)).join(' '))
  )
    return aboutOther;
  // Beside a summary what is marked as a question is one, and on a call what its words make one: it is never a correction.
  const marked = asks || (channel === 'voice' && !things && words.length > 3);
  if (question.ask === 'confirm' && intent.is === 'unclear' && marked && manner === 'question' && words.length > 2) return aboutOther;
  return question.ask !== 'code' && question.ask !== 'pin' && intent.is !== 'question' && asksWho(piece, question.ask === 'who')
    ? aboutOther
    : intent;
}

/** Takes a piece in that must not be read as an order of its own; false: it is none of these. */
export function guarded(meaning: Meaning, piece: Piece, intent: Intent, facts: NumberFacts | undefined, hearing: Hearing): boolean {
  const changes = inHand(hearing.changes);
  if (intent.is === 'question')
    return intent.soft && (relaysWish(meaning, piece, intent, facts) || declined(meaning, piece, facts, changes, hearing));
  return (
    declined(meaning, piece, facts, changes, hearing) ||
    leftOpen(meaning, piece, intent, facts, changes) ||
    mended(meaning, piece, changes, hearing)
  );
}

/** "Not ... but ...": something is to be done all the same. */
const MENDED = /^(?:but|instead|rather|mais|plutot|only|just|seulement)$/;

function declined(
  meaning: Meaning,
  piece: Piece,
  facts: NumberFacts | undefined,
  changes: readonly Change[],
  { question }: Hearing,
): boolean {
  const alone = (): boolean => piece.items.filter(({ is }) => is === 'phone').length < 2 && !piece.words.some((word) => MENDED.test(word));
  const refusal = !facts ? refusalIn(piece.words) : !alone() ? undefined : isUnwished(piece.words) ? 'forward' : refusalIn(piece.words);
  const atNumber = question.ask === 'field' && question.field === 'number';
  if (facts && refusal !== 'forward') return false;
  if (!refusal || (refusal === 'forward' && !facts && (atNumber || subjectsIn(piece).length > 0))) return false;
  if (refuses(refusal, changes)) meaning.exact.add('cancel');
  else meaning.unclear = true;
  return true;
}

function mended(meaning: Meaning, piece: Piece, changes: readonly Change[], hearing: Hearing): boolean {
  const { country, question } = hearing;
  const who = question.ask === 'who' || question.ask === 'account' || question.ask === 'extension';
  if (who && !mendsNumber(piece)) return false;
  if (question.ask === 'correction' && corrected(meaning, piece, changes)) return true;
  const tail = areaCodeIn(piece, changes, country) ?? tailIn(piece, changes, hearing);
  if (!tail) return changes.length === 0 && mendsDone(meaning, piece, hearing);
  meaning.numbers.push(tail.facts);
  meaning.fields.push({ fields: { number: tail.facts.number }, ...(changes.length > 1 ? { change: tail.change.id } : {}) });
  return true;
}

/** "Oops no, 0142" where somebody is asked who they are: no account and no extension begins with 0. */
const mendsNumber = ({ items, words }: Piece): boolean =>
  items.some((item) => item.is === 'number' && item.value.startsWith('0')) &&
  words.some((word) =>
    /^(?:oups|oops|non|no|sorry|pardon|desole|erreur|trompee?|plutot|actually|wait|attendez|meant|numero|number)$/.test(word),
  ) &&
  !words.some((word) => /^(?:compte|account|poste|extension|ext)$/.test(word));

/** Asked what is to be different: "I want to stop it" ends the forwarding, "the extension" leaves open which one. */
function corrected(meaning: Meaning, { words, items }: Piece, changes: readonly Change[]): boolean {
  if (words.length === 0 || words.length > 7 || items.some((item) => item.is !== 'word' && item.is !== 'mark')) return false;
  if (words.every((word) => THING.test(word))) {
    meaning.amends = true;
    return true;
  }
  if (!says.stop(words) || meaning.exact.size > 0 || says.pin(words) || CANCELS.test(textOf(words))) return false;
  if (!changes.some(({ kind }) => kind === FORWARDING)) return false;
  meaning.fields.push({ fields: { number: null } });
  return true;
}

const THING = /^(?:the|my|its|it|is|le|la|l|cest|extension|poste|line|ligne|user|person|personne|employee|utilisateur|who|qui)$/;
const CANCELS =
  /^(?:please )?(?:cancel|stop|annul\w*|arret\w*)(?: (?:this|that|everything|all|tout|ca|request|the request|la demande|svp|please))*$/;

/** "Can her calls come to me? She is on 104, I'm at 613 555 0110": hers, and not the speaker's. */
export function giveThird({ frames, others }: Meaning, pieces: readonly Piece[]): void {
  const [frame, second] = frames;
  if (second || frame?.kind !== FORWARDING || frame.self || frame.subjects.length > 0 || others.length !== 1) return;
  if (speaksOfTheirCalls(pieces)) frame.subjects.push(...others);
}

/** "My number is ..., send my calls there": the only number of the message is where they go. */
export function pointBack(meaning: Meaning, pieces: readonly Piece[]): void {
  const [frame, second] = meaning.frames;
  const wished = frame === undefined && meaning.wishes.has(FORWARDING);
  if (second || !(wished || (frame?.kind === FORWARDING && frame.number === undefined))) return;
  const phones = pieces.flatMap(({ items }) => items.flatMap((item) => (item.is === 'phone' ? [item.facts] : [])));
  const [facts, other] = phones;
  if (!facts || other) return;
  const text = pieces.map(({ words }) => words.join(' ')).join(' ');
  if (!/\b(?:there|to it|this number|that number|y|dessus|ce numero)\b/.test(text)) return;
  if (frame) frame.number = facts.number;
  else {
    meaning.wishes.delete(FORWARDING);
    meaning.frames.push({ kind: FORWARDING, subjects: [], self: true, number: facts.number });
  }
  meaning.numbers.push(facts);
}
