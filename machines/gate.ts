import { stillConfirms } from './terms/approval-terms';
import { catalogue } from './catalogue';
import type { ChangeKind } from './change-kind';
import type { SessionContext } from './case/context';
import { digestFor } from './digest';
import type { Warrant } from './effects';
import type { ChangeFacts, DirectoryFacts } from './directory-facts';
import { grantFor } from './rights';
import type { Change, Instant, LegId, RefusalReason, Role, UserFacts, UserId } from './words';

/** What a request lacks: a yes, a proof, another extension than one that is somebody's, a code. */
export type Wanting = 'yes' | 'proof' | 'extension' | 'fresh';

/** What the gate says of one change. */
export type Verdict =
  | { readonly is: 'authorized'; readonly subject: UserId; readonly warrant: Warrant }
  | {
      readonly is: 'refused';
      readonly reason: RefusalReason;
      readonly subject?: UserId;
      /** When it can be asked for again. */ readonly again?: Instant;
    }
  | { readonly is: 'wanting'; readonly what: Wanting };

/** One change before the gate, with all the rules may look at. */
export interface Petition {
  readonly context: SessionContext;
  readonly leg: LegId;
  readonly change: Change;
  readonly kind: ChangeKind;
  readonly asker: UserFacts | undefined;
  readonly facts: ChangeFacts | undefined;
  /** All that was read in this turn. */
  readonly read: DirectoryFacts;
}

const wanting = (what: Wanting): Verdict => ({ is: 'wanting', what });
const refused = (reason: RefusalReason, subject?: UserId, again?: Instant): Verdict => ({
  is: 'refused',
  reason,
  ...(subject === undefined ? {} : { subject }),
  ...(again === undefined ? {} : { again }),
});

/** Whose mailbox a change of this kind cannot do without: the asker's for a code, the subject's for a link, a PIN or a question. Nor does an address that is new become another: the way back leads to one that has sat it out. */
export const mailedTo = (
  kind: ChangeKind,
  { fields }: Pick<Change, 'fields'>,
  asker: UserFacts | undefined,
  facts: ChangeFacts | undefined,
): readonly (UserFacts | undefined)[] => [
  ...(kind.fresh(facts?.number) ? [asker] : []),
  ...(kind.mails !== undefined ||
  (kind.page !== undefined && fields.voicemailPin === undefined) ||
  kind.carriedOutBy === 'pins' ||
  kind.confirmAddress !== undefined
    ? [facts?.subject]
    : []),
];

/** May somebody with these roles ask for somebody with those? An office manager never touches who has a role (design, the catalogue). */
export const mayAskFor = ({ who }: ChangeKind, asker: readonly Role[], subject: readonly Role[]): boolean =>
  who.administrator &&
  (asker.includes('administrator') || (who.officeManager === true && asker.includes('office-manager') && subject.length === 0));

/** Has who asks the role without which nobody may ask for this kind at all? */
export const holdsRole = ({ who }: ChangeKind, asker: readonly Role[]): boolean => who.only === undefined || asker.includes(who.only);

/** A rule passes (undefined) or decides. */
type Rule = (petition: Petition) => Verdict | undefined;

/**
 * I1, rule by rule; each stands alone and is deleted in turn by the mutation run, which must then find a red test.
 * Order matters only for which sentence the customer hears first.
 */
export const rules: Readonly<Record<string, Rule>> = {
  /** P4: a yes of this leg, for exactly what is summarized. */
  confirmed: ({ context, leg }) =>
    context.yes?.leg === leg && context.yes.digest === digestFor(context, leg) ? undefined : wanting('yes'),
  /** A mail that nothing proves to be from an address on file is no leg to ask for anything (I7). */
  writerKnown: ({ context, leg }) => (context.legs[leg]?.written === 'stranger' ? wanting('proof') : undefined),
  /** P1: this leg's own live proof of the live grant, or the PIN it gave for this very change (P8). */
  proved: ({ context, leg, change }) => (grantFor(context, leg, change) ? undefined : wanting('proof')),
  /** A secret that no summary shows is confirmed by who keyed it in (P4); without one there is only the page to mail, and no leg with a keypad says yes to that. */
  keyedHere: ({ context, leg, change, kind }) => {
    if (kind.secret === undefined) return undefined;
    const here =
      change.keyed === undefined
        ? context.legs[leg]?.channel !== 'voice'
        : change.keyed.by === leg && change.fields[kind.secret] !== undefined;
    return here ? undefined : wanting('yes');
  },
  /** The directory was asked about the one the grant is for. */
  askerIsGrants: ({ context, leg, change, asker }) =>
    asker !== undefined && asker.id === grantFor(context, leg, change)?.asker ? undefined : refused('revoked'),
  /** The designated address is the one the proof was given under. */
  addressUnchanged: ({ context, leg, asker }) =>
    context.legs[leg]?.claim?.address === asker?.address ? undefined : refused('revoked', asker?.id),
  askerNotSuspended: ({ asker }) => (asker?.suspended ? refused('revoked', asker.id) : undefined),
  /** Who has not set up their account yet asks for the welcome mail and for nothing else. */
  askerActive: ({ asker, kind, facts }) =>
    asker?.activated || (kind.beforeSetUp && facts?.subject?.id === asker?.id) ? undefined : refused('asker-not-active', asker?.id),
  /** I13: who confirmed the asker is still another active administrator of the account, and not whose data change. */
  confirmerStands: ({ context, leg, change, facts, read }) =>
    grantFor(context, leg, change)?.method !== 'administrator' ||
    (context.approval !== undefined && stillConfirms(context.approval, read, facts?.subject?.id))
      ? undefined
      : refused('revoked', facts?.subject?.id),
  /** Only users of the asker's own account exist for the asker (I6, T36). */
  subjectOfAccount: ({ asker, facts }) =>
    facts?.subject !== undefined && facts.subject.account === asker?.account ? undefined : refused('unknown-subject'),
  roleHeld: ({ kind, asker }) => (holdsRole(kind, asker?.roles ?? []) ? undefined : refused('only-administrators', asker?.id)),
  whoMayAsk: ({ kind, asker, facts }) => {
    if (facts?.subject?.id === asker?.id) return kind.who.self ? undefined : refused('not-for-yourself', asker?.id);
    if (!kind.who.administrator) return refused('only-for-yourself', facts?.subject?.id);
    return mayAskFor(kind, asker?.roles ?? [], facts?.subject?.roles ?? []) ? undefined : refused('not-administrator', facts?.subject?.id);
  },
  subjectNotSuspended: ({ facts }) => (facts?.subject?.suspended ? refused('subject-suspended', facts.subject.id) : undefined),
  /** SO-1: an active user's account is set up. */
  notSetUp: ({ kind, facts }) => (kind.beforeSetUp && facts?.subject?.activated ? refused('already-set-up', facts.subject.id) : undefined),
  /** Told to an administrator who has shown who they are, and to nobody else: it is asked for anew. */
  extensionFree: ({ kind, facts }) => (kind.addsExtension && facts?.taken ? wanting('extension') : undefined),
  never: ({ change, kind, facts }) => {
    const unknownNumber = typeof change.fields.number === 'string' && facts?.number?.number !== change.fields.number;
    const reason = unknownNumber ? 'directory-refused' : kind.never(facts?.number);
    return reason && refused(reason, facts?.subject?.id);
  },
  /** Nothing that proves goes to an address that is new (COOLING_OFF): what takes such a mail is not begun before it can be. */
  addressRests: ({ kind, change, asker, facts }) => {
    const again = Math.max(...mailedTo(kind, change, asker, facts).map((user) => user?.restsUntil ?? 0), 0);
    return again === 0 ? undefined : refused('address-rests', facts?.subject?.id, again);
  },
  /** A one-time code of this leg for exactly this digest, still fresh. */
  fresh: ({ context, leg, change, kind, facts }) => {
    if (!kind.fresh(facts?.number)) return undefined;
    if (grantFor(context, leg, change)?.method === 'administrator') return refused('not-by-administrator', facts?.subject?.id);
    const fresh = context.legs[leg]?.fresh;
    return fresh?.digest === digestFor(context, leg) && context.clock < fresh.until ? undefined : wanting('fresh');
  },
};

/**
 * The one place that authorizes a change (I1). Bot, agent and API all pass here, with roles and status read from the
 * directory in this very turn.
 */
export function judge(context: SessionContext, change: Change, facts: DirectoryFacts, leg: LegId): Verdict {
  const kind = catalogue[change.kind];
  if (!kind.fields.safeParse(change.fields).success) return wanting('yes');
  const warrant: Warrant = { asker: facts.asker?.id ?? '', leg, method: 'none', epoch: 0 };
  if (kind.who.anyone) return { is: 'authorized', subject: '', warrant };
  const petition: Petition = { context, leg, change, kind, asker: facts.asker, facts: facts.changes[change.id], read: facts };
  for (const rule of Object.values(rules)) {
    const verdict = rule(petition);
    if (verdict) return verdict;
  }
  const grant = grantFor(context, leg, change);
  const subject = petition.facts?.subject;
  if (!grant || !subject) return wanting('proof');
  return {
    is: 'authorized',
    subject: subject.id,
    warrant: {
      asker: grant.asker,
      leg,
      method: grant.method,
      epoch: grant.epoch,
      ...(facts.asker?.address === undefined ? {} : { address: facts.asker.address }),
      ...(grant.method === 'administrator' && context.approval?.given ? { approver: context.approval.given.by } : {}),
    },
  };
}
