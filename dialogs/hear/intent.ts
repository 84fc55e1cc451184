import type { Topic } from '../../machines/tells';
import type { KindId } from '../../machines/words';
import type { Exact } from '../phrases/exact';
import type { Act } from '../phrases/phrases';
import { asksOwnPin } from './asks-own-pin';
import { beginsPin } from './begins-pin';
import { exactNames } from './exact-names';
import { handsOver } from './handing-over';
import type { Heads, Reading } from './heads';
import { says } from './lexemes';
import { speaksOfCalls } from './speaks-of-calls';
import { comesBack, saysForwardingEnds, stopsBehind, stopsFirst } from './stops-first';
import { afterLeads, mannerOf, type Manner } from './manner';
import type { Item } from './items';
import { declinesPerson, wantsPerson } from './persons';
import { wordsIn, type Piece } from './pieces';
import { linkKinds, wantedOfLink, type LinkTopic } from './mailed-link';
import { addsAddress, changesAddress, EMAIL_ADD_SECOND, EMAIL_UPDATE, movesAddress, plainlyMoves } from './new-address';
import { addsNobody, addsUser, USER_ADD } from './new-user';
import { isKnownWord } from './thirds';
import { LEFT, removesUser, USER_REMOVE } from './users';
import { VOICEMAIL_PIN, wantedOfVoicemail } from './voicemail';
import { textOf } from './once';

/** What one piece of a message wants. `soft`: only the act head took it for a question. */
export type Intent =
  | { readonly is: 'exact'; readonly names: ReadonlySet<Exact> }
  | { readonly is: 'change'; readonly kind: KindId; readonly end: boolean }
  | { readonly is: 'wish'; readonly kind: KindId }
  | { readonly is: 'question'; readonly topic: Topic; readonly soft: boolean }
  | { readonly is: 'unsupported'; readonly topic: Topic }
  | { readonly is: 'pin'; readonly act: 'lost' | 'have' }
  | { readonly is: 'talk'; readonly act: Act }
  /** The request in hand is to be different; how, is not said. */
  | { readonly is: 'amend' }
  /** Who cannot name themself: the login name is not known. */
  | { readonly is: 'nameless' }
  | { readonly is: 'given' }
  | { readonly is: 'unclear' };

/** The topic of a kind. */
export const topicOf: Readonly<Record<KindId, Topic>> = {
  'call-forwarding.set': 'call-forwarding',
  'support-pin.reissue': 'support-pin',
  'login-name.remind': 'login-name',
  'voicemail-pin.reset': 'voicemail-pin',
  'password.reset': 'password',
  'welcome.resend': 'welcome-mail',
  'user.add': 'users',
  'user.remove': 'users',
  'email.update': 'email-address',
  'email.add-second': 'second-email',
};

/** Below these a head says nothing. */
const TOPIC_FLOOR = -0.45;
const ACT_FLOOR = -0.6;
/** Talk that is only guessed at; what ends or drops something must be clearer. */
const TALK_FLOOR: Readonly<Partial<Record<Act, number>>> = {
  person: -0.35,
  hello: -0.2,
  thanks: -0.2,
  bye: 0,
  capabilities: -0.2,
  'are-you-a-bot': -0.2,
  'how-are-you': 0.3,
  yes: 0,
  no: 0,
  cancel: 0,
  restart: 0,
  end: 0.1,
  claim: -0.3,
  have: -0.3,
  forgot: -0.3,
};

/** "And here is my support PIN number, it is": no longer than this, in items. */
const LONGEST_GIVING = 10;
/** "I'd like to speak with billing", "je veux parler à Marie": whoever it is, a person. */
const SPEAKS_TO = /\b(?:speak|talk|parler|jaser|discuter) (?:to|with|a|au|aux|avec) (?!you\b|u\b|vous\b|toi\b|this\b|the bot|a bot)\w/;
/** What only hands a secret over. */
const giving = new Set([
  'my',
  'the',
  'pin',
  'nip',
  'code',
  'is',
  'its',
  'it',
  'here',
  'heres',
  'mon',
  'le',
  'est',
  'cest',
  'voici',
  'support',
  'de',
  'soutien',
  'and',
  'et',
  'this',
  'that',
  'number',
  'ma',
]);

/** The exact grammar first, then the heads under the veto. */
export function intentOf(piece: Piece, heads: Heads): Intent {
  const things = piece.items.some((item) => item.is === 'phone' || item.is === 'extension' || item.is === 'login' || item.is === 'email');
  const secret = piece.items.some((item) => item.is === 'secret');
  if (secret && piece.words.every((word) => giving.has(word))) return { is: 'given' };
  const over = secret && handsOver(piece);
  const names = things || over ? undefined : secret ? besideSecret(piece.items) : exactNames(piece.words);
  const person = names?.has('person') === true && piece.items.some((item) => item.is === 'number');
  if (names && !person) return { is: 'exact', names };
  if (!names && wantsPerson(piece.words, piece.items)) return { is: 'exact', names: new Set(['person']) };
  if (piece.items.every(({ is }) => is === 'word' || is === 'mark') && beginsPin(piece.words)) return { is: 'pin', act: 'have' };
  if (addsUser(piece)) return { is: 'change', kind: USER_ADD, end: false };
  if (addsNobody(piece)) return { is: 'unclear' };
  if (changesAddress(piece)) return { is: 'unsupported', topic: 'email-address' };
  if (plainlyMoves(piece)) return { is: 'change', kind: EMAIL_UPDATE, end: false };
  const judged = judge(piece, secret, heads.read(piece.items));
  if (over && aboutPin(judged)) return { is: 'given' };
  const called = (judged.is === 'exact' && judged.names.has('person')) || (judged.is === 'talk' && judged.act === 'person');
  if (called && declinesPerson(piece.words, piece.items, { handling: 'waiting' })) return { is: 'exact', names: new Set(['wait']) };
  const vague = judged.is === 'unclear' || judged.is === 'unsupported' || (judged.is === 'question' && judged.soft);
  return vague && !things && SPEAKS_TO.test(textOf(piece.words)) ? { is: 'exact', names: new Set(['person']) } : judged;
}

/** A PIN that is handed over as "another" one is not wished for, asked about or missing. */
const aboutPin = (intent: Intent): boolean =>
  intent.is === 'pin' ||
  intent.is === 'unclear' ||
  intent.is === 'talk' ||
  (intent.is === 'change' && intent.kind === 'support-pin.reissue') ||
  (intent.is === 'wish' && intent.kind === 'support-pin.reissue') ||
  ('topic' in intent && intent.topic === 'support-pin');

/** "Ok do it, my PIN is ...": what is said beside the words that hand the secret over. "No, PIN ..." is a no: a PIN that is given is not missing. */
function besideSecret(items: readonly Item[]): ReadonlySet<Exact> | undefined {
  const at = items.findIndex((item) => item.is === 'secret');
  const from = items.findIndex((item, i) => i > at && !(item.is === 'word' && giving.has(item.text)));
  const behind = from < 0 ? [] : items.slice(from);
  for (let to = at; to >= 0 && at - to < LONGEST_GIVING; to -= 1) {
    const item = items[to];
    if (to < at && !(item?.is === 'mark' || (item?.is === 'word' && giving.has(item.text)))) return undefined;
    const names = exactNames(wordsIn([...items.slice(0, to), ...behind]));
    if (names) return names.has('lost') ? new Set<Exact>(['no']) : names;
  }
  return undefined;
}

function judge(piece: Piece, secret: boolean, { topics, acts }: Reading): Intent {
  const { words } = piece;
  const manner = mannerOf(words, piece.asks);
  const guessed = acts[0]?.name ?? 'none';
  const score = acts[0]?.score ?? -1;
  const topic = topicFrom(words, topics, guessed);
  if (topic === 'none') return talkOf(words, guessed, score, manner);
  if (topic === undefined)
    return manner === 'question' && guessed === 'ask' ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
  const wished = says.desire(words) || says.imperative(words[afterLeads(words)]);
  const act = guessed === 'ask' && manner === 'order' && wished && !says.trouble(words) ? 'do' : guessed;
  if (topic === 'support-pin') return supportPin(words, secret, act, manner);
  if (topic === 'login-name') return loginName(words, act, manner);
  if (topic === 'call-forwarding') return forwarding(piece, act, manner);
  if (topic === 'voicemail-pin') return voicemailPin(words, act, manner);
  if (topic === 'password' || topic === 'welcome-mail') return linkMailed(topic, words, act, manner);
  const thing = piece.items.some((item) => item.is === 'extension' || item.is === 'number' || item.is === 'phone');
  if (
    (topic === 'number-porting' && !says.porting(words)) ||
    (topic === 'users' &&
      ((thing && !says.staff(words)) ||
        (!thing && !says.staffNoun(manner === 'question' ? words.filter((word) => !LINES.test(word)) : words)) ||
        (act === 'forgot' && !removesUser(piece))))
  )
    return { is: 'unclear' };
  const address = piece.items.some((item) => item.is === 'email' || item.is === 'login');
  if ((topic === 'email-address' || topic === 'second-email') && address && !says.alter(words)) return { is: 'unclear' };
  const asks = manner === 'question' || (act === 'ask' && manner !== 'polite-you');
  if (topic === 'email-address' && !asks && manner !== 'polite-me' && movesAddress(piece))
    return { is: 'change', kind: EMAIL_UPDATE, end: false };
  if (topic === 'second-email' && !asks && manner !== 'polite-me' && addsAddress(piece))
    return { is: 'change', kind: EMAIL_ADD_SECOND, end: false };
  if (topic === 'users' && !asks && manner !== 'polite-me' && removesUser(piece)) return { is: 'change', kind: USER_REMOVE, end: false };
  // "An employee quit.": told, and what is to be done now is wanted to be known.
  const told = topic === 'users' && manner === 'order' && !wished && LEFT.test(textOf(words));
  return asks || told ? { is: 'question', topic, soft: !told && manner === 'order' } : { is: 'unsupported', topic };
}

/** "What is an extension?": nobody is added or removed by that. */
const LINES = /^(?:extensions?|lines?|postes?|lignes?)$/;

function forwarding(piece: Piece, act: Act, manner: Manner): Intent {
  const kind = 'call-forwarding.set';
  const { words } = piece;
  const phone = piece.items.some((item) => item.is === 'phone');
  if (manner === 'order' && !phone && !(words.length > 1 ? speaksOfCalls(words) : says.forward(words))) return { is: 'unclear' };
  const end =
    (phone && (stopsFirst(words) || stopsBehind(words))) ||
    (act === 'stop' && (says.stop(words) || (says.stopHint(words) && (says.forward(words) || says.calls(words))))) ||
    (!phone &&
      (says.stop(words) ||
        says.noMore(words) ||
        comesBack(words) ||
        (says.forward(words) && (saysForwardingEnds(words) || says.negated(words)))) &&
      (act !== 'ask' || (manner === 'polite-you' && says.stop(words) && says.forward(words))));
  if (manner === 'question' || (act === 'ask' && manner === 'order' && !(phone && says.forward(words))))
    return { is: 'question', topic: 'call-forwarding', soft: manner === 'order' };
  if (manner === 'order') return act === 'do' || act === 'stop' || phone || end ? { is: 'change', kind, end } : { is: 'wish', kind };
  return phone ||
    (end && manner === 'polite-you') ||
    piece.items.some((item) => item.is === 'number' && item.value.length === 3 && says.forward(words))
    ? { is: 'change', kind, end }
    : { is: 'wish', kind };
}

function voicemailPin(words: readonly string[], act: Act, manner: Manner): Intent {
  switch (wantedOfVoicemail(words, act, manner)) {
    case 'nothing':
      return { is: 'unclear' };
    case 'answer':
      return { is: 'question', topic: 'voicemail-pin', soft: manner === 'order' };
    case 'either':
      return { is: 'wish', kind: VOICEMAIL_PIN };
    case 'change':
      return { is: 'change', kind: VOICEMAIL_PIN, end: false };
  }
}

function linkMailed(topic: LinkTopic, words: readonly string[], act: Act, manner: Manner): Intent {
  switch (wantedOfLink(topic, words, act, manner)) {
    case 'nothing':
      return { is: 'unclear' };
    case 'answer':
      return { is: 'question', topic, soft: manner === 'order' };
    case 'either':
      return { is: 'wish', kind: linkKinds[topic] };
    case 'change':
      return { is: 'change', kind: linkKinds[topic], end: false };
  }
}

/** "Can somebody see my PIN?": nobody's wish for one. */
const LOOKS_AT = /\b(?:see|know|read|view|guess|access|voir|connaitre|lire|deviner)\b/;
const GETS = /\b(?:get|have|give|gimme|request|order|avoir|obtenir|recevoir|demander|donnez|donne)\b/;

/** "Forget the PIN": an order, no slip of the memory. */
export const dismisses = (words: readonly string[]): boolean =>
  /^(?:just )?(?:forget|oublie[rz]?) (?:the|about|le|ce|la)(?: |$)/.test(textOf(words));

/** A new PIN is made only where something says new; "send", "lost", "forgot" ask for the same one again (P6). */
function supportPin(words: readonly string[], secret: boolean, act: Act, manner: Manner): Intent {
  const kind = 'support-pin.reissue';
  const anew = says.anew(words);
  if (secret && !anew) return { is: 'given' };
  if (dismisses(words)) return { is: 'unclear' };
  if (manner !== 'order' && !says.send(words) && LOOKS_AT.test(textOf(words))) return { is: 'question', topic: 'support-pin', soft: false };
  if (manner === 'question')
    return (act === 'forgot' && words.includes('where')) || asksOwnPin(words)
      ? { is: 'pin', act: 'lost' }
      : { is: 'question', topic: 'support-pin', soft: false };
  if (manner === 'order' && !says.lack(words) && (act === 'have' || (says.hold(words) && !says.send(words) && !anew)))
    return { is: 'pin', act: 'have' };
  if (act === 'forgot' || (!anew && says.send(words)))
    return anew && !says.send(words) ? { is: 'change', kind, end: false } : { is: 'pin', act: 'lost' };
  if (act === 'ask' && !anew) return { is: 'question', topic: 'support-pin', soft: true };
  const gets = GETS.test(textOf(words));
  if (!anew && (gets || (act === 'do' && says.desire(words)))) return { is: 'pin', act: 'lost' };
  if (manner === 'polite-me') return gets ? { is: 'change', kind, end: false } : { is: 'wish', kind };
  return act === 'do' || anew ? { is: 'change', kind, end: false } : { is: 'wish', kind };
}

/** "I can't log into the portal": not said that it is the name that is missing. */
const SHUT_OUT = /\b(?:log|logging|sign|signing|connecter|connecte)\b/;
const LOGIN = /\b(?:login|usernames?|user name|identifiants?|utilisat\w+|usager)\b/;
const NAME = /\b(?:login|log in name|user\w*|usernames?|name|id|identifiants?|utilisat\w+|usager|nom)\b/;

/** "What is my login?" asks for the reminder itself: the one question that is a request. */
function loginName(words: readonly string[], act: Act, manner: Manner): Intent {
  const how =
    words.some((word) => /^(?:how|steps|comment|etapes|où|where|can|puis|peux|change|changer)$/.test(word)) && manner !== 'polite-you';
  const asksIt =
    /\b(?:my|mon)\b/.test(textOf(words)) &&
    words.length <= 9 &&
    words.some((word) => /^(?:what|whats|which|quel|quelle|quoi)$/.test(word)) &&
    !words.some((word) => /^(?:like|for|format|ressemble|sert|look|mean)$/.test(word));
  if (manner === 'order' && act === 'forgot' && says.lack(words) && SHUT_OUT.test(textOf(words)) && !NAME.test(textOf(words)))
    return { is: 'wish', kind: 'password.reset' };
  const ofOne = manner === 'question' && !/\b(?:my|mon|i|je|me|moi)\b/.test(textOf(words));
  const missed =
    act === 'forgot' && (manner !== 'order' || says.lack(words) || says.send(words) || words.length <= 3 || LOGIN.test(textOf(words)));
  if (act === 'forgot' && !missed && !asksIt) return { is: 'unclear' };
  if ((missed || asksIt) && !how && !ofOne) return { is: 'change', kind: 'login-name.remind', end: false };
  if (manner === 'question' || act === 'ask') return { is: 'question', topic: 'login-name', soft: manner === 'order' };
  if (act === 'do' && says.anew(words)) return { is: 'unsupported', topic: 'login-name' };
  return says.send(words) || says.lack(words)
    ? { is: 'change', kind: 'login-name.remind', end: false }
    : { is: 'wish', kind: 'login-name.remind' };
}

/** Without one of these, a code is not that of a voicemail. */
const VOICEMAIL = /^(?:voice\w*|vm|mailbox\w*|messag\w*|boite|vocale?s?|repond\w*|answering|machine|greeting)$/;

/** The topic head, helped where one word decides between neighbours. */
function topicFrom(words: readonly string[], topics: Reading['topics'], act: Act): Topic | 'none' | undefined {
  const best = topics[0]?.name === 'voicemail-pin' && !words.some((word) => VOICEMAIL.test(word)) ? topics[1] : topics[0];
  if (!best) return undefined;
  const key = says.key(words);
  if (key === 'voicemail-pin' && says.pin(words) && best.name !== 'voicemail-pin' && best.name !== 'call-forwarding')
    return 'voicemail-pin';
  if (key === 'opening-hours') return best.name === 'none' ? key : best.name;
  if (key && (best.name === 'support-pin' || best.name === 'none' || best.name === 'login-name') && !(key === 'voicemail-pin')) return key;
  const mixed = /^(?:none|users|login-name|device|number-porting)$/;
  const forward = topics.find(({ name }) => name === 'call-forwarding');
  if (
    act !== 'person' &&
    forward &&
    forward.score > -0.9 &&
    mixed.test(best.name) &&
    (says.surelyForward(words) || (says.forward(words) && (best.name === 'none' || best.name === 'users')))
  )
    return 'call-forwarding';
  return best.score > TOPIC_FLOOR ? best.name : undefined;
}

function talkOf(words: readonly string[], act: Act, score: number, manner: Manner): Intent {
  const floor = TALK_FLOOR[act];
  if (act === 'are-you-a-bot' && !says.bot(words))
    return manner === 'question' ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
  // A question is no yes, whichever words of one it has.
  if (act === 'yes' && manner === 'question') return { is: 'question', topic: 'other', soft: false };
  if (act === 'person' && score > 0.3) return { is: 'exact', names: new Set(['person']) };
  if (floor !== undefined && score > floor && (act !== 'person' || words.some(isKnownWord))) return { is: 'talk', act };
  return manner === 'question' && act === 'ask' && score > ACT_FLOOR ? { is: 'question', topic: 'other', soft: false } : { is: 'unclear' };
}
