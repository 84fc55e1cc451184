import type { Topic } from '../../machines/tells';
import type { KindId } from '../../machines/words';
import { exact, type Exact } from '../phrases/exact';
import { forwardStems, stopStems } from '../phrases/joints';
import type { Act, Heads, Reading } from './heads';
import { Lexicon } from './lexicon';
import { mannerOf } from './manner';
import type { Piece } from './pieces';

/** What one piece of a message wants. */
export type Intent =
  | { readonly is: 'exact'; readonly names: ReadonlySet<Exact> }
  | { readonly is: 'change'; readonly kind: KindId; readonly end: boolean }
  | { readonly is: 'wish'; readonly kind: KindId }
  | { readonly is: 'question'; readonly topic: Topic }
  | { readonly is: 'unsupported'; readonly topic: Topic }
  | { readonly is: 'pin'; readonly act: 'lost' | 'have' }
  | { readonly is: 'talk'; readonly act: Act; readonly sure: boolean }
  | { readonly is: 'unclear' };

const kinds: Readonly<Partial<Record<Topic | 'none', KindId>>> = {
  'call-forwarding': 'call-forwarding.set', 'support-pin': 'support-pin.reissue', 'login-name': 'login-name.remind',
};
export const topicOf: Readonly<Record<KindId, Topic>> = {
  'call-forwarding.set': 'call-forwarding', 'support-pin.reissue': 'support-pin', 'login-name.remind': 'login-name',
};

/** Below these a head says nothing (tuned on phrases that are in neither the training nor the held-out set). */
const TOPIC_FLOOR = -0.45;
const ACT_FLOOR = -0.6;

const lexicon = new Lexicon(exact);
/** What only hands a secret over. */
const giving = new Set(['my', 'the', 'pin', 'nip', 'code', 'is', 'its', 'it', 'here', 'heres', 'mon', 'le', 'est', 'cest', 'voici', 'support', 'de', 'soutien', 'and', 'et', 'this', 'that', 'number', 'ma']);
const starts = (stems: readonly string[], word: string): boolean => stems.some((stem) => word === stem || (stem.length > 3 && word.startsWith(stem)));

export const saysForward = (words: readonly string[]): boolean => words.some((word) => starts(forwardStems, word));
export const saysStop = (words: readonly string[]): boolean => words.some((word) => starts(stopStems, word));

/** The exact grammar: the names all words belong to, without fillers; undefined: some word belongs to none. */
export function exactNames(words: readonly string[]): ReadonlySet<Exact> | undefined {
  const names = lexicon.whole(words);
  names?.delete('filler');
  return names && names.size > 0 ? names : undefined;
}

/** The exact grammar first, then the heads under the veto. */
export function intentOf(piece: Piece, heads: Heads): Intent {
  const things = piece.items.some((item) => item.is === 'phone' || item.is === 'extension' || item.is === 'login' || item.is === 'email');
  const secret = piece.items.some((item) => item.is === 'secret');
  const words = secret ? piece.words.filter((word) => !giving.has(word)) : piece.words;
  if (secret && words.length === 0) return { is: 'talk', act: 'claim', sure: true };
  const names = things ? undefined : exactNames(words);
  return names ? { is: 'exact', names } : judge(piece, heads.read(piece.items));
}

function judge(piece: Piece, { topics, acts }: Reading): Intent {
  const act = acts[0]?.name ?? 'none';
  const sureAct = (acts[0]?.score ?? -1) > ACT_FLOOR;
  const topic = topicFrom(piece, topics, act);
  const manner = mannerOf(piece.words, piece.asks);
  if (topic === 'none') return talkOf(act, sureAct, acts[0]?.score ?? -1, manner === 'question');
  if (topic === undefined) return manner === 'question' && act === 'ask' ? { is: 'question', topic: 'other' } : { is: 'unclear' };
  const kind = kinds[topic];
  const asks = manner === 'question' || act === 'ask';
  if (topic === 'support-pin' && givesSecret(piece)) return { is: 'talk', act: 'claim', sure: true };
  if (topic === 'login-name') return loginName(piece, act, asks);
  if (topic === 'support-pin' && act === 'have' && manner === 'order') return { is: 'pin', act: 'have' };
  if (topic === 'support-pin' && act === 'forgot' && !(manner === 'question' && !piece.words.includes('where'))) return { is: 'pin', act: 'lost' };
  if (!kind) return asks ? { is: 'question', topic } : { is: 'unsupported', topic };
  return changeOf(piece, kind, topic, act, asks, manner);
}

/** "My PIN is ...": given, not wished for. */
const givesSecret = (piece: Piece): boolean =>
  piece.items.some((item) => item.is === 'secret') && !piece.words.some((word) => /^(?:new|another|different|change|replace|reset|stolen|saw|seen|nouveau|autre|changer|changez|remplacer|remplacez|vole|vu)$/.test(word));

function changeOf(piece: Piece, kind: KindId, topic: Topic, act: Act, asks: boolean, manner: ReturnType<typeof mannerOf>): Intent {
  const phone = piece.items.some((item) => item.is === 'phone');
  const end = kind === 'call-forwarding.set' && (act === 'stop' || (act !== 'do' && !phone && saysStop(piece.words)));
  const polite = manner === 'polite-you' || manner === 'polite-me';
  const bound = phone && saysForward(piece.words) && manner !== 'question';
  if (asks && !bound && !polite) return { is: 'question', topic };
  if (manner === 'order') return act === 'do' || act === 'stop' || phone ? { is: 'change', kind, end } : { is: 'wish', kind };
  const complete = kind === 'call-forwarding.set' ? phone || (end && manner === 'polite-you') : manner === 'polite-you' || /\b(?:get|have|avoir|obtenir|recevoir)\b/.test(piece.words.join(' '));
  return complete ? { is: 'change', kind, end } : { is: 'wish', kind };
}

/** "What is my login?" asks for the reminder itself: the one question that is a request. */
function loginName(piece: Piece, act: Act, asks: boolean): Intent {
  const how = piece.words.some((word) => /^(?:how|steps|comment|etapes|ou|ù|where|can|puis|peux)$/.test(word));
  if (act === 'forgot' && !how) return { is: 'change', kind: 'login-name.remind', end: false };
  if (asks || act === 'ask') return { is: 'question', topic: 'login-name' };
  return act === 'do' ? { is: 'unsupported', topic: 'login-name' } : { is: 'wish', kind: 'login-name.remind' };
}

/** The topic head, helped by what only forwarding has. */
function topicFrom(piece: Piece, topics: Reading['topics'], act: Act): Topic | 'none' | undefined {
  const best = topics[0];
  if (!best) return undefined;
  const forward = topics.find(({ name }) => name === 'call-forwarding');
  if (saysForward(piece.words) && act !== 'person' && forward && best.name === 'none' && forward.score > -0.9) return 'call-forwarding';
  return best.score > TOPIC_FLOOR ? best.name : undefined;
}

const TALK: ReadonlySet<Act> = new Set(['person', 'yes', 'no', 'cancel', 'restart', 'end', 'hello', 'thanks', 'bye', 'how-are-you', 'are-you-a-bot', 'capabilities', 'claim', 'have']);

function talkOf(act: Act, sure: boolean, score: number, asks: boolean): Intent {
  if (sure && TALK.has(act)) return { is: 'talk', act, sure: score > 0 };
  if (sure && act === 'forgot') return { is: 'pin', act: 'lost' };
  return asks && act === 'ask' ? { is: 'question', topic: 'other' } : { is: 'unclear' };
}
