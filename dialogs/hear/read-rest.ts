import type { Change } from '../../machines/words';
import type { Hearing } from '../heard';
import { begins } from './wish/begins';
import { FORWARDING, subjectsIn } from './wish/forwarding';
import { topicOf, type Intent } from './wish/intent';
import { says } from './text/lexemes';
import { addLink, linkKinds } from './wish/mailed-link';
import type { Meaning } from './meaning';
import type { Piece } from './sentence/pieces';
import { textOf } from './text/once';
import { readNames, readOwnOnly } from './read-names';
import { asksOneMore, saysWhy } from './wish/says-nothing-new';
import { addVoicemailPin, opensVoicemail, staysWithVoicemail } from './wish/voicemail';

const THEIR_PIN = /\b(?:son|leur|his|her|their) (?:\w+ )?(?:pin|nip|code)\b/;

/** What a piece says that is no forwarding: another change, a name, an answer, a question, talk. */
export function readRest(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, changes: readonly Change[]): void {
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
  // "Hannah (104) is locked out of her voicemail, she forgot her PIN": why it is wanted, and nothing of the speaker's.
  if (intent.is === 'pin' && THEIR_PIN.test(textOf(piece.words))) {
    if (meaning.frames.length === 0) meaning.questions.add('support-pin');
    return;
  }
  if (intent.is === 'change' && intent.kind !== FORWARDING) {
    if (intent.kind === 'password.reset' && opensVoicemail(meaning, piece)) return;
    const begin = begins[intent.kind];
    if (begin) {
      readOwnOnly(meaning, piece);
      return begin(meaning, piece);
    }
    if (intent.kind === 'support-pin.reissue' && staysWithVoicemail(meaning, piece)) return;
    // "My mailbox PIN is said to be invalid, can I have another?": another of that one.
    if (
      intent.kind === 'support-pin.reissue' &&
      !says.pin(piece.words) &&
      (meaning.soft.delete('voicemail-pin') || meaning.questions.delete('voicemail-pin'))
    )
      return addVoicemailPin(meaning, piece);
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

/** "..., faut le changer", "..., please change it": what was spoken of right before. */
const CHANGES_IT =
  /^(?:(?:et|and|so|donc|alors|please|svp|fait que) )*(?:(?:je (?:veux|voudrais|dois)|jaimerais|(?:il )?(?:faut|faudrait|faudra)|on devrait|vous pouvez|pouvez vous|tu peux|peux tu|i want to|i need to|id like to|can you|could you|please) )*(?:le |l )?(?:changer|remplacer|renouveler|change it|replace it|changez le|change le|remplacez le)(?: (?:svp|stp|please|merci|vite|tout de suite|now|maintenant))*$/;

/** "My link expired, send another": what the piece before told of is wished for now. */
function leansOnTopic(meaning: Meaning, piece: Piece): boolean {
  if ((meaning.have || meaning.lost) && CHANGES_IT.test(textOf(piece.words))) {
    meaning.have = false;
    meaning.lost = false;
    meaning.frames.push({ kind: 'support-pin.reissue', subjects: [], self: true });
    return true;
  }
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

const emailIn = (piece: Piece): string | undefined => piece.items.flatMap((item) => (item.is === 'email' ? [item.value] : []))[0];

/** Notes what was meant, with nothing looked at beside it. */
export function addIntent(meaning: Meaning, intent: Intent, words: readonly string[]): void {
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
