import type { Topic } from '../../machines/tells';
import type { Change, Draft, Fields, KindId, NumberFacts, Offered, Subject } from '../../machines/words';
import type { Exact } from '../phrases/exact';
import type { Act } from '../phrases/phrases';
import type { Named } from './claims';
import type { Item } from './things/items';
import type { Plain } from './text/normalise';

/** A change being put together from one or more pieces. */
export interface Frame {
  readonly kind: KindId;
  subjects: Subject[];
  /** The speaker is named ("my calls"), not only assumed. */
  self: boolean;
  number?: string | null;
  /** The number stands beside a word for forwarding. */
  sure?: boolean;
  /** It puts one right that stood before. */
  mends?: boolean;
  email?: string | undefined;
  /** Of a new user. */
  extension?: string | undefined;
  name?: string | undefined;
}

/** All that a message was found to say, before the open question decides what it comes to. */
export interface Meaning {
  /** The message as it was written: names stand in no plain form. */
  readonly plain: Plain;
  readonly named: Named;
  readonly frames: Frame[];
  readonly fields: { fields: Fields; change?: string }[];
  readonly subjects: Subject[];
  readonly dropped: Change[];
  readonly numbers: NumberFacts[];
  readonly exact: Set<Exact>;
  readonly talk: Set<Act>;
  readonly questions: Set<Topic>;
  /** Asked besides, of something else than is in hand. */
  readonly apart: Set<Topic>;
  /** Topics that only the act head took for a question: they give way to a change of the same topic. */
  readonly soft: Set<Topic>;
  readonly wishes: Set<KindId>;
  readonly unsupported: Set<Topic>;
  /** "For extension 105, ...": whose calls the order right behind is about. */
  ahead: readonly Subject[];
  /** Others named beside the request: "my boss (ext. 104) is away, send his calls ...". */
  readonly others: Subject[];
  /** ... in the piece that is read, or the last one before it that names any. */
  nearest: readonly Subject[];
  /** ... and of several there, the last one that is told to do something. */
  latest: Subject | undefined;
  /** The only other one whose change is in hand or was done last: "his" is theirs, where the message names nobody. */
  spokenOf: Subject | undefined;
  /** Extensions and logins of others, so that none of them names the speaker. */
  readonly thirds: Set<Item>;
  /** What is wanted is for somebody who is not named in a form that could be looked up. */
  nobody: KindId | undefined;
  /** ... and what it is to be. */
  nobodys: Fields;
  /** ... and they are several, for whom different things are wanted. */
  severalOpen: boolean;
  /** A condition or a time is wished that forwarding here does not know. */
  conditional: boolean;
  /** Forwardings that were only asked about, each with its number: what was meant may be offered. */
  readonly asked: Offered[];
  /** Somebody of theirs died. */
  loss: boolean;
  /** What was done last is not to stand. */
  undo: boolean;
  lost: boolean;
  /** The mailbox on file cannot be reached. */
  noMailbox: boolean;
  /** The code for the administrator is to be shown again. */
  codeAgain: boolean;
  /** The request in hand is to be different; how, is not said. */
  amends: boolean;
  /** Who they are, somebody does not know. */
  nameless: boolean;
  /** "but", "if", "except", a question mark: whatever yes was said has a reserve. */
  reserved: boolean;
  have: boolean;
  /** Something is to be turned off, and nothing says what: forwarding, perhaps. */
  stopsWhat: boolean;
  /** The person is not needed (any more). */
  alone: boolean;
  /** To be gone on with at another time or place. */
  later: boolean;
  /** What is in hand was given up before something else was wished for. */
  startsOver: boolean;
  /** Something stood there that nothing is known of. */
  unclear: boolean;
  /** ... and it wished for something. */
  missed: boolean;
}

export function nothingYet(plain: Plain): Meaning {
  return {
    plain,
    named: {},
    frames: [],
    fields: [],
    subjects: [],
    dropped: [],
    ahead: [],
    others: [],
    nearest: [],
    latest: undefined,
    spokenOf: undefined,
    thirds: new Set(),
    nobody: undefined,
    conditional: false,
    asked: [],
    loss: false,
    undo: false,
    numbers: [],
    exact: new Set(),
    talk: new Set(),
    questions: new Set(),
    apart: new Set(),
    soft: new Set(),
    wishes: new Set(),
    unsupported: new Set(),
    lost: false,
    noMailbox: false,
    codeAgain: false,
    amends: false,
    nameless: false,
    reserved: false,
    have: false,
    stopsWhat: false,
    nobodys: {},
    severalOpen: false,
    alone: false,
    later: false,
    startsOver: false,
    unclear: false,
    missed: false,
  };
}

/** Changes that may still be corrected. */
export const inHand = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ status }) => status === 'drafted' || status === 'confirmed' || status === 'authorized');

/** What may be asked for somebody else. */
const forOthers: ReadonlySet<KindId> = new Set<KindId>([
  'call-forwarding.set',
  'voicemail-pin.reset',
  'welcome.resend',
  'user.remove',
  'email.update',
  'email.add-second',
]);

/** One draft for each subject of a frame. */
export function draftsOf(frame: Frame): Draft[] {
  const fields: Fields = {
    ...(frame.number === undefined ? {} : { number: frame.number }),
    ...(frame.email === undefined ? {} : { email: frame.email }),
    ...(frame.extension === undefined ? {} : { extension: frame.extension }),
    ...(frame.name === undefined ? {} : { name: frame.name }),
  };
  const subjects: readonly Subject[] = forOthers.has(frame.kind) && frame.subjects.length > 0 ? frame.subjects : [{ is: 'self' }];
  return subjects.map((subject) => ({ kind: frame.kind, subject, fields }));
}

export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.is === 'extension') return b.is === 'extension' && a.extension === b.extension;
  return a.is === b.is && (a.is !== 'login' || (b.is === 'login' && a.login === b.login));
}
