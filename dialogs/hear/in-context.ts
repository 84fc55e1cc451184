import type { Exact } from '../phrases/exact';
import type { Hearing } from '../heard';
import { matters } from '../phrases/roles';
import { aboutAsking, saysTold } from './answer/already-told';
import { asksCaseNumber } from './answer/asks-number';
import { beforeAll } from './answer/before-all';
import { notAtHand, onlyPlace } from './answer/only-place';
import { asked, placed } from './answer/placed';
import { asksOfDone } from './answer/asks-of-done';
import { asksState } from './answer/asks-state';
import { backed } from './answer/backed';
import { onlyPlease } from './sentence/courtesies';
import { FORWARDING } from './wish/forwarding';
import { atSecret } from './answer/at-secret';
import { atWho } from './answer/at-who';
import type { Intent } from './wish/intent';
import { says } from './text/lexemes';
import { afterLeads, mannerOf } from './sentence/manner';
import { inHand } from './meaning';
import { isReported, namesTime, saysOnlyYes, saysOtherNumber } from './answer/only-yes';
import { namesUser } from './things/lists';
import { onlyWords, type Piece } from './sentence/pieces';
import { meansAnother } from './wish/orders-nothing';
import { orderedPolitely } from './wish/polite-order';
import { asksHowFar } from './wish/reports';
import { namesSelf } from './sentence/roles';
import { planGone } from './sentence/plan-gone';
import { callsOff, givenUp, isTakenBack } from './sentence/taken-back';
import { pointing } from './answer/pointing';
import { isVague } from './answer/vague';
import { saysSolved } from './answer/solved';
import { awaitsSecret } from './wants';
import { relaysYes } from './answer/relayed';
import { yesForForwarding } from './answer/yes-for';
import { meansVoicemail, VOICEMAIL_PIN } from './wish/voicemail';
import { resumes } from './answer/put-off';
import { restates, restatesOffer, restoresAgreed } from './answer/yes-again';
import { textOf } from './text/once';

const matter = new Set(matters);
const ASKS_WHO = /^(?:who|account|extension)$/;
const AGREES = ['yes', 'soft-yes', 'do-it'] as const;
const RIGHT = /^(?:right|correct|good|fine|bon|bonne|exact|bien)$/;
/** "Merci de me le renvoyer": the same verb sends a PIN again. */
const SENT_AGAIN =
  /\b(?:me (?:le |la |les )?renvo\w+|(?:le|la) renvoyer|renvo\w+ (?:le |la )?(?:moi|par (?:e ?mail|mail|courriel))|(?:forward|send|resend) (?:me )?(?:that|it|this)(?: to me)? again)\b/;
/** "Vous pouvez le lui renvoyer ?": a mail that was spoken of, and no calls. */
const SENT_TO_THEM =
  /^(?:\w+ ){0,5}?(?:(?:le |la |les )?(?:lui|leur) (?:en )?|(?:tu|vous|on|peux|pouvez|pourriez|svp|stp) y )renvo\w+(?: (?:svp|please|a nouveau|encore|un|une|autre))*$/;
/** "That was my old number": told of a number, and none is taken along. */
const OLD_ONE =
  /^(?:(?:oh|no|wait|oops|sorry|ah|non|oups) )*(?:thats|that was|that is|it was|its|this is|this was|cest|cetait) (?:my|the|an|his|her|mon|un|le|son) (?:\w+ )?(?:old|wrong|previous|former|ancien|vieux|mauvais)\b/;
/** "Requested", "c'est demandé": that it was asked for, which takes nothing back. */
const ASKED_FOR =
  /^(?:(?:it|this|that|its|thats|was|is|been|has|i|we|as|by|on|my|the|already|me|you|yes|ce|cest|est|ete|a|deja|par|ma|la|je|jai|nous|avons|moi|requested|request|needed|asked|for|demandee?s?|demande)(?: |$))+$/;
/** "613 555 0188 is the right one": a number is put right, and nothing is asked. */
const RIGHT_ONE =
  /^(?:(?:and|but|so|no|actually|sorry|well) )*(?:is|would be|should be)(?: actually)? (?:the )?(?:right|correct|good|proper)(?: (?:one|number|phone number))?$/;
const unclear: Intent = { is: 'unclear' };
const exactly = (name: Exact): Intent => ({ is: 'exact', names: new Set([name]) });

/** What the heads made of a piece, put right by where the conversation stands. `pin`: a PIN is asked for or spoken of. */
export function inContext(heard: Intent, piece: Piece, pin: boolean, hearing: Hearing, agreed: boolean): Intent {
  const intent = orderedPolitely(doubted(heard, piece, pin, hearing), piece, hearing);
  const { question } = hearing;
  const early = beforeAll(piece, hearing);
  if (early) return early;
  if (asksOfDone(piece, hearing)) return exactly('progress');
  if (restoresAgreed(piece, hearing, agreed)) return exactly('do-it');
  if (resumes(piece, hearing)) return exactly('doubt');
  if (takesBack(piece, hearing)) return exactly('cancel');
  const pointed = pointing(piece, hearing);
  if (pointed) return pointed;
  if (onlyPlease(piece, hearing)) return exactly('yes');
  const partly = yesForForwarding(piece, hearing);
  if (partly) return partly === 'all' ? exactly('yes') : unclear;
  if (relaysYes(piece, hearing)) return exactly('doubt');
  const reason = backed(piece, hearing);
  if (reason) return reason;
  if (restates(piece, hearing, agreed)) return exactly('do-it');
  if (intent.is !== 'exact' && question.ask !== 'case-number' && asksCaseNumber(piece)) return exactly('case-number');
  const howFar = asksHowFar(piece) && !asksOfBefore(intent, hearing);
  // "I was talking to your colleague, did it go through": nobody is asked for by that.
  const said = intent.is === 'exact' && !(howFar && intent.names.has('person'));
  if ((!said && (howFar || asksState(piece, hearing))) || (piece.asks && DONE.test(textOf(piece.words)))) return exactly('progress');
  if (ordersThere(piece, hearing)) return { is: 'change', kind: FORWARDING, end: false };
  if (question.ask === 'do-or-how' && (ordersIt(intent, piece) || asksUsTo(piece) || restatesOffer(piece, hearing)))
    return exactly('do-it');
  if (intent.is !== 'exact' && saysSolved(piece, hearing)) return exactly(hearing.handling === 'waiting' ? 'cancel' : 'done');
  const choice = question.ask === 'choice' ? atChoice(piece) : undefined;
  if (choice) return choice;
  const told = awaitsSecret(question) ? 'pin' : ASKS_WHO.test(question.ask) ? 'who' : undefined;
  if (told && saysTold(piece)) return aboutAsking(told);
  if ((told === 'pin' || question.ask === 'who') && meansVoicemail(piece)) return { is: 'change', kind: VOICEMAIL_PIN, end: false };
  const unnamed = atWho(intent, piece, hearing);
  if (unnamed) return unnamed;
  if (isVague(intent, piece.words) && bare(piece) && piece.words.length <= 8) {
    if (says.undo(piece.words) && !piece.asks) return exactly('undo');
    const secret = question.ask === 'pin' || question.ask === 'code';
    if (
      !secret &&
      (intent.is === 'unclear' || intent.is === 'talk') &&
      says.waiting(piece.words) &&
      !says.lack(piece.words) &&
      !piece.words.some((word) => RIGHT.test(word)) &&
      mannerOf(piece.words, piece.asks) !== 'question'
    )
      return exactly('wait');
  }
  if (question.ask === 'field' && (notAtHand(piece) || (question.field === 'number' && onlyPlace(piece)))) return exactly('wait');
  if (question.ask === 'pin' || question.ask === 'code')
    return placed(atSecret(intent, piece, hearing) ?? asked(intent, piece), piece, hearing);
  if (question.ask === 'confirm' && isVague(intent, piece.words) && refuses(piece)) return exactly('no');
  return placed(intent, piece, hearing);
}

/** "Mon renvoi est activé ou pas ?" where nothing was asked for or done here: what is in force is wanted to be known. */
const asksOfBefore = (intent: Intent, { changes, done = [] }: Hearing): boolean =>
  intent.is === 'question' && intent.topic === 'forwarding-state' && inHand(changes).length + done.length === 0;

/** "Done?": whether it is. */
const DONE =
  /^(?:(?:all|is it|so|ok|now|already) )*(?:done|finished|completed?|ready|fait|fini|termine)(?: (?:now|yet|already|then|maintenant))?$/;

/** "No, I meant 104's phone", « le téléphone du 104, je voulais dire », beside a forwarding: whose it is, and no telephone. */
const MEANT = /\b(?:mean|meant|talking about|thinking of|voulais dire|veux dire|voulais|parlais|parle|pensais)\b/;
const meansUser = ({ words, items, asks }: Piece, { question, changes }: Hearing): boolean =>
  !asks &&
  (question.ask === 'confirm' || question.ask === 'correction') &&
  inHand(changes).some(({ kind }) => kind === FORWARDING) &&
  items.some(namesUser) &&
  MEANT.test(textOf(words));

/** Guesses that need more than the head's word: a PIN without the word, a yes about some number, a ported number. */
function doubted(intent: Intent, piece: Piece, pin: boolean, hearing: Hearing): Intent {
  const { words, asks } = piece;
  const { question, changes } = hearing;
  const anotherPin = (intent.is === 'change' || intent.is === 'wish') && intent.kind === 'support-pin.reissue';
  const reissue = anotherPin && intent.is === 'change';
  const forwards = (intent.is === 'wish' || intent.is === 'change') && intent.kind === FORWARDING && !says.calls(words);
  if (forwards && SENT_AGAIN.test(textOf(words))) return pin ? { is: 'pin', act: 'lost' } : unclear;
  if (forwards && SENT_TO_THEM.test(textOf(words))) return unclear;
  if ((!pin && (intent.is === 'pin' || anotherPin)) || (reissue && !says.pin(words) && !says.anew(words))) return unclear;
  // "Another" as a mail's subject: one word beside a PIN that was given is no wish for a new one.
  if (reissue && words.length < 2 && !awaitsSecret(question)) return unclear;
  if (intent.is === 'question' && intent.topic === 'support-pin' && !pin) return { ...intent, topic: 'other', soft: false };
  if ('topic' in intent && intent.topic === 'billing' && planGone(textOf(words))) return unclear;
  if ('topic' in intent && intent.topic === 'number-porting' && inHand(changes).length > 0 && !says.carrier(words)) return unclear;
  if ('topic' in intent && intent.topic === 'number-porting' && OLD_ONE.test(textOf(words))) return unclear;
  if ('topic' in intent && intent.topic === 'device' && meansUser(piece, hearing)) return unclear;
  // "You mailed me a PIN yesterday, is it still good?"
  if (
    intent.is === 'question' &&
    intent.topic === 'other' &&
    pin &&
    (words.length <= 6 || (words.length <= 12 && says.pinByName(words))) &&
    words.some((word) => /^(?:it|il)$/.test(word))
  )
    return { ...intent, topic: 'support-pin' };
  if (intent.is === 'question' && !asks && inHand(changes).length > 0 && RIGHT_ONE.test(textOf(words))) return unclear;
  if (intent.is === 'exact' && AGREES.some((name) => intent.names.has(name)) && saysOtherNumber(piece, hearing)) return unclear;
  if (intent.is === 'exact' && question.ask === 'confirm' && AGREES.some((name) => intent.names.has(name)) && isReported(words))
    return unclear;
  if (intent.is !== 'talk') return intent;
  if ((intent.act === 'cancel' || intent.act === 'end') && inHand(changes).length === 0 && CANNOT_END.test(textOf(words))) return unclear;
  if (intent.act === 'no' && NOT_WRONG.test(textOf(words))) return unclear;
  if ((intent.act === 'cancel' || intent.act === 'end') && ASKED_FOR.test(textOf(words))) return unclear;
  // "Done" alone beside a summary may be anything.
  if (question.ask === 'confirm' && intent.act === 'end' && words.length === 1) return unclear;
  if (question.ask === 'confirm' && intent.act === 'hello' && namesTime(words)) return unclear;
  if (intent.act === 'yes' && asks && words.length > 2 && mannerOf(words, asks) === 'question')
    return { is: 'question', topic: pin ? 'support-pin' : 'other', soft: false };
  if (intent.act === 'yes' && (words.some((word) => matter.has(word)) || !saysOnlyYes(piece))) return unclear;
  const pleasant = /^(?:yes|hello|thanks|bye|have|claim|capabilities|how-are-you)$/.test(intent.act);
  return question.ask === 'confirm' && pleasant && says.lack(words) ? unclear : intent;
}

/** "Make me a new one", "set it up for me": asked whether it shall be done, an order of what was just spoken of. A summary follows anyway. */
const ORDERS_IT =
  /^(?:please |ok |okay |then |just |yes |yeah |so |and |svp |alors |donc |oui |ok alors )*(?:(?:can|could|would|will) you |i (?:want|need|would like)(?: you)? to |id like(?: you)? to |pouvez vous |pourriez vous |peux tu )?(?:please |me |le |la |les |men |en )*(?:make|set|setup|create|get|give|do|reset|change|mail|send|arrange|fix|sort|start|activate|turn|switch|apply|handle|take care|fais|faites|faire|mets|mettez|mettre|donne|donnez|donner|change|changez|changer|cree|creez|creer|active|activez|activer|envoie|envoyez|envoyer|occupe|occupez|regle|reglez)\b(?: \w+){0,4}? (?:it|that|this|one|mine|them|le|la|les|moi|men|en|un|une|nouveau|nouvelle|ca|cela|place|vous)\b/;
const ordersIt = (intent: Intent, piece: Piece): boolean =>
  (isVague(intent, piece.words) || intent.is === 'unclear') &&
  bare(piece) &&
  piece.words.length <= 9 &&
  !piece.words.some((word) => WITH_RESERVE.test(word)) &&
  ORDERS_IT.test(textOf(piece.words));
/** "Et vous, vous ne pourriez pas le faire ?", "can't you do it for me?": of what was just offered. */
const US_TO =
  /^(?:(?:et|and|mais|but|so|ben|bon|alors|donc|well|ok) )*(?:(?:vous|tu|toi|you) )*(?:ne )?(?:pourriez|pouvez|pourrais|peux|couldnt|cant|could|can)(?: (?:vous|tu|you|not|pas|juste|just|donc|plutot))* (?:le faire|faire ca|faire cela|vous en occuper|men occuper|do (?:it|that|this))(?: (?:vous|toi|meme|a ma place|pour moi|for me|yourself|directement|donc|svp|please|instead))*$/;
const asksUsTo = (piece: Piece): boolean => bare(piece) && US_TO.test(textOf(piece.words));
/** "OK, let's do it for real: 613 555 0107", where forwarding was offered: to that number. */
const ordersThere = ({ words, items, asks }: Piece, { question }: Hearing): boolean =>
  (question.ask === 'do-or-how' ? question.kind === FORWARDING : question.ask === 'need' || question.ask === 'choice') &&
  !asks &&
  words.length <= 9 &&
  items.filter(({ is }) => is === 'phone').length === 1 &&
  items.every(({ is }) => is === 'word' || is === 'mark' || is === 'phone') &&
  /^(?:(?:ok|okay|yes|alright|then|so|well|now|hmm|hm|fine|oui|bon|alors|please) )*(?:lets|let us|do (?:it|that|this)|go ahead|faites le|allons y|on y va)\b/.test(
    textOf(words),
  ) &&
  !words.some((word) => WITH_RESERVE.test(word));
const WITH_RESERVE = /^(?:not|dont|never|if|unless|when|but|later|myself|pas|jamais|si|quand|mais|tard|meme)$/;

/** "The PIN one", "celui de l'identifiant": one of the four choices, by a word of it. */
function atChoice(piece: Piece): Intent | undefined {
  const { words } = piece;
  if (!bare(piece) || words.length > 4 || mannerOf(words, piece.asks) === 'question' || says.lack(words)) return undefined;
  if (says.pinByName(words)) return { is: 'pin', act: 'lost' };
  if (says.forward(words) && !says.stop(words)) return { is: 'change', kind: FORWARDING, end: false };
  return words.some((word) => /^(?:login|username|identifiant)$/.test(word))
    ? { is: 'change', kind: 'login-name.remind', end: false }
    : undefined;
}

const bare = ({ items }: Piece): boolean => onlyWords(items);

/** "No wait", "that is wrong": without a thing that would be the correction. */
function refuses(piece: Piece): boolean {
  const { words } = piece;
  const first = words.find((word) => !/^(?:hm+|oh|um|uh|ah|well|euh|hum)$/.test(word));
  return bare(piece) && ((says.wrong(words) && !NOT_WRONG.test(textOf(words))) || /^(?:no|nope|non)$/.test(first ?? ''));
}

/** "I can't make it stop": told of what does not end, and nothing is given up. */
const CANNOT_END =
  /\b(?:cant|cannot|can not|couldnt|unable to|dont know how to|how do i|(?:peux|arrive|narrive|parviens|sais|reussis) (?:pas|plus))\b(?: \w+){0,4} (?:stop|end|off|arreter|cesser|larreter|enlever)\b/;

/** "Don't get it wrong", "nothing wrong with that". */
const NOT_WRONG = /\b(?:dont|do not|never|nothing|not|cant|rien) (?:\w+ ){0,2}(?:wrong|faux)\b/;

const LONGEST_BACK = 14;

/** "Never mind the forwarding", "cancel that change": the request in hand is meant, not a forwarding that is in force. */
function takesBack(piece: Piece, { changes }: Hearing): boolean {
  const { words, items } = piece;
  const [open] = inHand(changes);
  if (open?.kind === FORWARDING && says.forward(words) && meansAnother(piece)) return true;
  if (!open || items.some((item) => item.is !== 'word' && item.is !== 'mark') || words.length > LONGEST_BACK) return false;
  const text = textOf(words);
  if (isTakenBack(text) || givenUp(text) || callsOff(text) || planGone(text)) return !says.pin(words);
  if (words.length > 8) return false;
  const rest = words.slice(afterLeads(words));
  const first = rest[0] ?? '';
  const dropped =
    /^(?:nevermind|nvm|forget|scratch|scrap|oubli(?:e|ez|er|ons))$/.test(first) ||
    /^(?:never mind|laiss\w* (?:tomber|faire|ca|comme))/.test(rest.join(' '));
  if (dropped) return !says.pin(words);
  return /^(?:cancel|annul\w*)$/.test(first) && typeof open.fields.number === 'string' && !namesSelf(words);
}
