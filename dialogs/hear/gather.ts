import type { Hearing } from '../heard';
import { reserves } from '../phrases/roles';
import { nameLast, namesAhead } from './sentence/ahead';
import { askedOnce } from './sentence/asked-once';
import { takenAside } from './sentence/asides';
import { giveBoth } from './sentence/both';
import { callsSomebody } from './sentence/calls-somebody';
import { endsToo } from './wish/also-ends';
import { hasClause, onlyClause, onlyIfUndone } from './sentence/clauses';
import type { Named } from './claims';
import { laidAside, takesBackBefore, takeUp } from './answer/named-anew';
import { givenUpBy, wishesInstead } from './sentence/starts-over';
import { aboutAnswer } from './answer/about-answer';
import { withoutDroppedKind } from './answer/dropped-kind';
import { otherUser } from './answer/other-user';
import { withoutComingBack } from './answer/put-off';
import { rightSeat } from './answer/own-seat';
import { withoutReason } from './answer/with-reason';
import { tellsOnlyEnd } from './answer/ends-only';
import { aboutDone } from './answer/about-done';
import { isConditional } from './sentence/conditions';
import { inContext } from './in-context';
import { asQuestion, giveThird, lookOver, pointBack } from './whole-message';
import { isTakenAlong } from './answer/taken-along';
import { sendsMails } from './wish/orders-nothing';
import { giveNobody, giveThem } from './wish/told-behind';
import type { Heads } from './heads/heads';
import { subjectOf } from './wish/forwarding';
import { giveFrameItsUser } from './letter/in-a-mail';
import { topicOf, type Intent } from './wish/intent';
import { LEFT } from './wish/users';
import { intentOf } from './wish/intent-of';
import { says } from './text/lexemes';
import { actsItself, actsOtherwise } from './things/lists';
import { withoutSpared } from './sentence/left-alone';
import { afterLeads } from './sentence/manner';
import { inHand, nothingYet, type Meaning } from './meaning';
import { joinTold } from './wish/new-address';
import { joinAddress } from './wish/address-behind';
import { addTheirAddress } from './wish/their-address';
import { forgetCancel, forgetUndo, forgetWhy, keepQuestion } from './falls-away';
import { afterDeath } from './wish/passed-away';
import { lostVoicemailCode } from './wish/lost-voicemail-code';
import { giveReminderItsAddress, remindsAfterAnswer } from './wish/reminded';
import { theirsAsked } from './wish/theirs-asked';
import { byTheWay } from './answer/by-the-way';
import { thanksFor } from './wish/thanks-for';
import { onlyTells, tellsDone } from './wish/told-done';
import { onlyTalked } from './wish/told-talk';
import { endTold } from './wish/told-number';
import { turnsOff } from './wish/turn-off';
import { textOf } from './text/once';
import type { Plain } from './text/normalise';
import { forgetMentioned } from './sentence/own-address';
import { onlyWords, type Piece } from './sentence/pieces';
import { addAlsoNamed } from './wish/also-named';
import { putsBack } from './wish/put-back';
import { saysOtherNumber } from './answer/only-yes';
import { asIf } from './answer/question-for';
import { withoutCallBack } from './sentence/call-back';
import { spokenOf } from './sentence/spoken-of';
import { swap } from './answer/swapped';
import { askForOwn, claimBoth, claimOwn, claimSigned } from './own-login';
import { readPiece } from './read-piece';
import { joinPlace } from './sentence/place-told';
import { goesSomewhere } from './sentence/roles';
import { tellsDeadNumber } from './sentence/dead-number';
import { onlyWonders, searchedInVain } from './sentence/only-wonders';
import { passedOver, putOffAtOnce } from './sentence/passed-over';
import { withoutReturned } from './sentence/returned';
import { addSpeaker } from './sentence/so-do-i';
import { asSupposed, supposedIn } from './sentence/supposed';
import { onlyMeantTo } from './sentence/was-going-to';
import { ringsOn } from './sentence/rings-on';
import { withoutAskingTheWay } from './sentence/way-to-another';
import { tellingOf } from './sentence/telling';
import { giveOther, settleNumbers } from './sentence/two-numbers';
import { keepRequest } from './answer/pin-unneeded';
import { awaitsSecret, wanted } from './wants';

const reserved = new Set(reserves);
const THANKS: Intent = { is: 'exact', names: new Set(['thanks']) };

/** Reads the pieces one after the other; a piece without a verb of its own leans on the one before. */
export function gather(cut: readonly Piece[], hearing: Hearing, heads: Heads, plain: Plain): Meaning {
  const all = withoutCallBack(cut, hearing);
  const meaning = nothingYet(plain);
  meaning.spokenOf = spokenOf(hearing);
  const fresh = withoutAskingTheWay(
    otherUser(meaning, withoutComingBack(withoutReason(askedOnce(all), hearing), hearing), hearing),
    hearing,
  );
  const left = rightSeat(meaning, withoutDroppedKind(meaning, tellingOf(fresh, hearing), hearing), hearing);
  const told = withoutSpared(meaning, joinPlace(joinTold(left)), inHand(hearing.changes));
  const pieces = lostVoicemailCode(meaning, afterDeath(meaning, endTold(meaning, told, hearing), hearing), hearing);
  const pin = pieces.some(({ words }) => says.pin(words)) || awaitsSecret(hearing.question);
  const whole = lookOver(meaning, pieces, pin, hearing);
  const forwards = whole.talksForward || pieces.some(({ items }) => goesSomewhere(items));
  const numbered = forwards || pieces.some(({ items }) => items.some(({ is }) => is === 'phone'));
  const supposed = supposedIn(pieces);
  let before: Named | undefined;
  for (const [at, piece] of pieces.entries()) {
    const theirs = piece.items.flatMap((item) => (meaning.thirds.has(item) ? (subjectOf(item) ?? []) : []));
    if (theirs.length > 0) {
      meaning.nearest = theirs;
      meaning.latest = piece.items
        .flatMap((item, i) => (meaning.thirds.has(item) && acts(piece.items, i) ? (subjectOf(item) ?? []) : []))
        .at(-1);
    } else if (meaning.nearest.length > 0) nameLast(meaning, piece);
    if (
      isDeferred(piece) ||
      sendsMails(piece) ||
      onlyWonders(pieces, at) ||
      onlyMeantTo(pieces, at) ||
      searchedInVain(pieces, at) ||
      tellsDeadNumber(pieces, at) ||
      callsSomebody(pieces, at) ||
      isTakenAlong(meaning, pieces, at, hearing)
    )
      continue;
    if (supposed.has(piece)) {
      readPiece(meaning, piece, asSupposed(intentOf(piece, heads), piece), asIf(piece, hearing), false);
      continue;
    }
    if (onlyIfUndone(piece, hearing)) {
      meaning.reserved = true;
      meaning.questions.add(topicOf[inHand(hearing.changes)[0]?.kind ?? 'call-forwarding.set']);
      continue;
    }
    if (hasClause(pieces, at)) meaning.conditional = true;
    if (onlyClause(pieces, at)) continue;
    if (
      endsToo(meaning, piece) ||
      tellsOnlyEnd(meaning, piece, hearing) ||
      takenAside(meaning, piece, hearing) ||
      turnsOff(meaning, piece, hearing) ||
      putsBack(meaning, piece, pieces[at - 1], hearing) ||
      thanksFor(meaning, piece, pieces)
    )
      continue;
    if (pieces[at + 1] && namesAhead(meaning, piece, hearing)) continue;
    const here = asIf(piece, hearing);
    const heard = tellsDone(piece, pieces) ? THANKS : intentOf(piece, heads);
    const meant = asQuestion(inContext(heard, piece, pin, here, meaning.exact.has('yes')), piece, whole, here);
    const asked = theirsAsked(meaning, piece, aboutAnswer(aboutDone(meant, piece, here), piece, here));
    const intent = onlyTalked(onlyTells(asked, piece, pieces, numbered, here), piece, pieces, numbered);
    if (byTheWay(meaning, intent, pieces, at, here)) continue;
    if (at + 1 < pieces.length && WHY_NOT.test(textOf(piece.words)) && onlyWords(piece.items)) continue;
    if (piece.asks || piece.leadsOn || (intent.is !== 'exact' && piece.words.some((word) => reserved.has(word)))) meaning.reserved = true;
    // A number that is none of the summary's, in whichever piece it stands, makes no plain yes of another (P4).
    if (saysOtherNumber(piece, here)) meaning.reserved = true;
    if (passedOver(pieces, at) || putOffAtOnce(meaning, pieces, at)) continue;
    if (meaning.frames.length > 0 && WHAT_NOW.test(textOf(piece.words))) continue;
    if (intent.is === 'unclear' && wishes(piece.words)) meaning.missed = true;
    before ??= laidAside(meaning, piece);
    const wished = meaning.frames.length + meaning.wishes.size;
    const off = givenUpBy(meaning, piece, here);
    if (off && ringsOn(piece)) continue;
    readPiece(meaning, piece, intent, here, forwards);
    addAlsoNamed(meaning, piece, intent);
    if (wished === 0 && meaning.frames.length > 0 && takesBackBefore(pieces, at)) meaning.unsupported.clear();
    if (off && wished === 0 && meaning.frames.length + meaning.wishes.size > 0 && wishesInstead(piece)) meaning.startsOver = true;
    if (
      isConditional(piece, hearing.channel) &&
      !isOfSomethingElse(intent, piece) &&
      !(hearing.channel === 'email' && says.pin(piece.words) && !says.forward(piece.words))
    )
      meaning.conditional = true;
  }
  if (before) takeUp(meaning, before);
  pointBack(meaning, pieces);
  giveThird(meaning, pieces);
  giveBoth(meaning, pieces);
  giveThem(meaning, pieces);
  addSpeaker(meaning, pieces);
  withoutReturned(meaning, pieces);
  giveNobody(meaning, pieces);
  addTheirAddress(meaning, pieces);
  joinAddress(meaning, pieces);
  askForOwn(meaning, pieces, hearing);
  claimOwn(meaning, pieces, hearing);
  claimSigned(meaning, pieces, hearing);
  claimBoth(meaning, hearing);
  keepQuestion(meaning);
  forgetWhy(meaning, pieces);
  if (inHand(hearing.changes).length === 0) forgetCancel(meaning);
  if (awaitsSecret(hearing.question)) keepRequest(meaning, pieces);
  forgetUndo(meaning, hearing);
  remindsAfterAnswer(meaning, pieces, hearing);
  giveReminderItsAddress(meaning);
  forgetMentioned(meaning, pieces, hearing);
  swap(meaning, hearing);
  giveFrameItsUser(meaning, hearing);
  settleNumbers(meaning, hearing);
  giveOther(meaning, pieces, hearing);
  if (!wanted(hearing.question, 'who') && (meaning.unsupported.has('email-address') || meaning.unsupported.has('second-email')))
    delete meaning.named.email;
  return meaning;
}

/** "..., the calls we do later": put off, and nothing of it is wanted now. */
const DEFERRED =
  /^(?:and |but |et |mais )?(?:the |my |his |her |their |les |le |ses |mes )?(?:calls?|forwarding|rest|phones?|appels|renvoi|reste)\b(?: (?:we|i|you|ill|well|can|will|shall|should|make|do|handle|fix|arrange|set|come|comes|be|wait|waits|is|are|for|on|it|them|nous|on|je|fera|ferons|verrons|verra|viendra|attendra|attend)){0,6} (?:later|another (?:time|day)|afterwards|separately|plus tard|une autre fois|apres)$/;
const isDeferred = ({ words, items, asks }: Piece): boolean =>
  !asks && onlyWords(items) && DEFERRED.test(textOf(words)) && !says.negated(words);

/** "She left on Friday, remove her": no time of a forwarding that stands beside it. */
const isOfSomethingElse = (intent: Intent, { words }: Piece): boolean =>
  !says.forward(words) && ((intent.is === 'change' && intent.kind !== 'call-forwarding.set') || LEFT.test(textOf(words)));

const acts = (items: Piece['items'], i: number): boolean => actsItself(items, i) || actsOtherwise(items, i);

/** "Pourquoi pas ? Oui, faites-le": says nothing that its answer does not say. */
const WHY_NOT = /^(?:(?:ben|bon|bah|et|oh|well|sure|ok) )*(?:pourquoi pas|why not)$/;

/** "NIP oublié, que faire ?", "what do I do?": answered by what is begun. */
const WHAT_NOW =
  /^(?:(?:et|alors|so|and|please|just|tell me|let me know|dites moi) )*(?:que faire|quoi faire|que dois je faire|je fais quoi|comment faire|on fait quoi|what (?:do|should|can) i do|what now|(?:what|which)(?: (?:else|more|info|information|details|data))? (?:do|would|will|did) (?:you|u)(?: \w+)? (?:need|require|want)|what(?:s| is| else is) needed|what (?:you )?(?:need|require)|(?:de quoi|que|qu|quelles? (?:informations?|infos?|renseignements?)|ce dont)(?: est ce que)? (?:avez vous|vous avez|tu as|as tu|vous faut|te faut|il vous faut|il te faut|vous)(?: il)?(?: (?:besoin|faut))?)(?: (?:from me|to know|of me|for (?:that|this|it)|from my (?:side|end)|from us|de ma part|pour (?:cela|ca)|comme informations?|maintenant|svp|now|please))*$/;

/** "Please close his access": more than a name was said, and it asks for something. */
const wishes = (words: readonly string[]): boolean =>
  words.length > 2 &&
  (says.imperative(words[afterLeads(words)]) ||
    /\b(?:please|veuillez|faites|pouvez|could you|can you|voudrais|aimerais|jaimerais|faudrait|id like|i want|i need|il faut|je veux)\b/.test(
      textOf(words),
    ));
