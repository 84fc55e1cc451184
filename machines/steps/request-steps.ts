import { hasAgent } from '../desk/beside-agent';
import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import { digestFor, openChanges, sameSubject } from '../digest';
import type { EventOf } from '../events';
import { noteWorded } from './mail-steps';
import { knowsSummary } from '../terms/summary-terms';
import { confirms } from '../question';
import type { Leg } from '../case/leg';
import { mayTouch } from '../rights';
import { draftOf, missingSecret, withoutSecret } from './secret-steps';
import { chain, stay, tell, withContext, withLeg, type Out, type Step } from '../step';
import type { Change, Draft, FieldName, Fields, LegId, NumberFacts, RefusalReason } from '../words';

interface Missing {
  readonly change: Change;
  readonly field: FieldName;
}

/** The first missing field of the open changes, in their order; undefined: nothing is missing. */
export function missingField(context: SessionContext): Missing | undefined {
  for (const change of openChanges(context)) {
    const field = catalogue[change.kind].asks.find((name) => change.fields[name] === undefined);
    if (field) return { change, field };
  }
  return undefined;
}

/** All missing fields of the open changes, which a mail asks for at once. */
export const missingFields = (context: SessionContext): readonly Missing[] =>
  openChanges(context).flatMap((change) =>
    catalogue[change.kind].asks.filter((name) => change.fields[name] === undefined).map((field) => ({ change, field })),
  );

/** Nothing is missing for this leg to be asked for its yes. */
export const isComplete = (context: SessionContext, leg: LegId | undefined): boolean =>
  missingField(context) === undefined && missingSecret(context, leg) === undefined;

/** What this kind sets has to be spelled right, and this leg is a call. */
export const isForWriting = (context: SessionContext, leg: LegId, kind: Change['kind']): boolean =>
  catalogue[kind].inWriting === true && context.legs[leg]?.channel === 'voice';

/** Every open change is free of proof: it is carried out without a yes and without a name (login-name.remind). */
export function onlyFree(context: SessionContext): boolean {
  const open = openChanges(context);
  return open.length > 0 && open.every((change) => catalogue[change.kind].proof === 'none');
}

/** A change of the request makes any yes void: it was for another summary (P4). */
const reopened = (context: SessionContext, leg: LegId, changes: readonly Change[]): SessionContext =>
  withLeg(withContext(noteWorded(context, leg), { changes, draftedBy: leg, yes: undefined, freshFor: undefined }), leg, {
    misses: 0,
    codeFor: undefined,
    keying: undefined,
    namedCase: undefined,
  });

function refusal(change: Draft, numbers: readonly NumberFacts[] | undefined): RefusalReason | undefined {
  return catalogue[change.kind].never(numbers?.find((facts) => facts.number === change.fields.number));
}

const parted = (drafts: readonly Draft[], keeps: (wish: Draft) => boolean): readonly [readonly Draft[], readonly Draft[]] => {
  const bare = drafts.map(withoutSecretFields);
  return [bare.filter(keeps), bare.filter((wish) => !keeps(wish))];
};

/** Takes drafts in: the same kind for the same subject replaces what was said before, others are added. `heard`: from the leg itself, and not filled in for it. */
export function draft(context: SessionContext, { leg, drafts: all, numbers }: EventOf<'request.drafted'>, heard = true): Step {
  const [drafts, written] = parted(all, ({ kind }) => !heard || !isForWriting(context, leg, kind));
  const elsewhere = [...new Set(written.map(({ kind }) => kind))].map((kind) => tell(leg, { line: 'in-writing' as const, kind }));
  if (drafts.length === 0) return stay(withLeg(context, leg, { misses: 0 }), ...elsewhere);
  const open = openChanges(context);
  const refused = drafts.flatMap((wish) => {
    const reason = refusal(wish, numbers);
    return reason ? [tell(leg, { line: 'refused-draft', kind: wish.kind, reason })] : [];
  });
  const kept = drafts.map((wish) => (refusal(wish, numbers) ? { ...wish, fields: {} } : withoutFaults(wish)));
  const faulty = drafts.flatMap((wish) =>
    faultsOf(wish).map((field) => tell(leg, { line: 'field-refused' as const, kind: wish.kind, field })),
  );
  const fresh = kept.filter((wish) => !open.some((change) => change.kind === wish.kind));
  const offered = fresh.filter((wish, n) => catalogue[wish.kind].selfService && fresh.findIndex((other) => other.kind === wish.kind) === n);
  let next = context.nextChange;
  const merged = kept.reduce<readonly Change[]>((changes, wish) => {
    const same = changes.find(
      (change) => change.kind === wish.kind && (sameSubject(change.subject, wish.subject) || isBare(change)) && !addsAnother(change, wish),
    );
    if (same)
      return changes.map((change) =>
        change === same
          ? {
              ...withoutSecret(change),
              subject: wish.subject,
              fields: { ...withoutSecret(change).fields, ...wish.fields },
              status: 'drafted',
            }
          : change,
      );
    return [...changes, { ...wish, id: `${context.case}-${next++}`, status: 'drafted' }];
  }, open);
  return stay(
    { ...withLeg(reopened(context, leg, merged), leg, { givenUp: undefined }), nextChange: next },
    ...offered.map((wish) => tell(leg, { line: 'self-service' as const, kind: wish.kind })),
    ...refused,
    ...faulty,
    ...elsewhere,
  );
}

/** Secrets come by being keyed in, never with a wish. */
const withoutSecretFields = ({ fields: { voicemailPin: _, ...fields }, ...wish }: Draft): Draft => ({ ...wish, fields });

/** Fields that cannot be what they are. */
const faultsOf = ({ kind, fields }: Draft): readonly FieldName[] => catalogue[kind].faults?.(fields) ?? [];

function withoutFaults<D extends Draft>(wish: D): D {
  const faults: readonly string[] = faultsOf(wish);
  return faults.length === 0
    ? wish
    : { ...wish, fields: Object.fromEntries(Object.entries(wish.fields).filter(([name]) => !faults.includes(name))) };
}

/** Another person than the one in hand: another name with another extension. */
const addsAnother = (change: Change, { fields: { name, extension } }: Draft): boolean =>
  name !== undefined &&
  change.fields.name !== undefined &&
  name !== change.fields.name &&
  extension !== undefined &&
  change.fields.extension !== undefined &&
  extension !== change.fields.extension;

/** A change of which only the kind is known so far: the next draft of that kind completes it. */
const isBare = (change: Change): boolean =>
  change.subject.is === 'self' && Object.keys(change.fields).length === 0 && change.kind === 'call-forwarding.set';

/** The change that a field or a subject is about: the named one, the one asked about, or the last one that has such a field. */
function target(context: SessionContext, leg: LegId, named: string | undefined, fields: Fields): Change | undefined {
  const open = openChanges(context);
  const question = context.legs[leg]?.question;
  const asked = (question?.ask === 'several' ? question.wants : [question]).flatMap((want) => (want?.ask === 'field' ? [want.change] : []));
  const takes = (change: Change): boolean =>
    Object.keys(fields).every((name) => catalogue[change.kind].asks.some((field) => field === name));
  return (
    open.find((change) => change.id === named) ??
    open.find((change) => asked.includes(change.id) && takes(change)) ??
    [...open].reverse().find(takes)
  );
}

/** A missing or corrected field. */
export function giveField(context: SessionContext, { leg, fields, change: named, numbers }: EventOf<'field.given'>): Step {
  const change = target(context, leg, named, fields);
  if (!change) return stay(context);
  const faults: readonly string[] = faultsOf({ ...change, fields });
  const given = { ...change, fields: { ...change.fields, ...withoutFaults({ ...change, fields }).fields }, status: 'drafted' as const };
  const reason = refusal(given, numbers);
  if (reason) return stay(context, tell(leg, { line: 'refused-draft', kind: change.kind, reason }));
  const corrected = Object.keys(fields).some((name) => change.fields[name as FieldName] !== undefined && !faults.includes(name));
  const changes = openChanges(context).map((each) => (each.id === change.id ? given : each));
  return stay(
    reopened(context, leg, changes),
    ...faultsOf({ ...change, fields }).map((field) => tell(leg, { line: 'field-refused' as const, kind: change.kind, field })),
    ...(corrected ? [tell(leg, { line: 'request-changed' as const })] : []),
  );
}

/** The beginning of a number: the rest is waited for where the number is asked for. */
export const beginNumber = (context: SessionContext, { leg, digits }: EventOf<'number.begun'>): Step =>
  stay(withLeg(context, leg, { saidSoFar: { digits, now: true }, misses: 0 }));

/** For whom it is, said afterwards. */
export function giveSubject(context: SessionContext, { leg, subject }: EventOf<'subject.given'>): Step {
  const change = [...openChanges(context)].reverse().find((each) => catalogue[each.kind].who.administrator);
  if (!change) return stay(context);
  const changes = openChanges(context).map((each) =>
    each.id === change.id ? { ...withoutSecret(each), subject, status: 'drafted' as const } : each,
  );
  return stay(reopened(context, leg, changes), tell(leg, { line: 'request-changed' }));
}

/** Only one of several is not wanted any more. */
export function dropChange(context: SessionContext, { leg, kind, change: named }: EventOf<'change.dropped'>): Step {
  const dropped = [...openChanges(context)].reverse().find((change) => (named === undefined ? change.kind === kind : change.id === named));
  if (!dropped) return stay(context, tell(leg, { line: 'nothing-to-cancel' }));
  const left = openChanges(context).filter((change) => change !== dropped);
  return stay(reopened(context, leg, left), tell(leg, { line: 'change-dropped', change: dropped }));
}

/** What a leg asked for beside a request, and what was waited for there. */
export const nothingAsked: Partial<Leg> = {
  wantsPin: undefined,
  wantsLink: undefined,
  wantsSteps: undefined,
  wantsCase: undefined,
  keying: undefined,
  namedCase: undefined,
  proving: undefined,
};

/** Everything open is taken back; what is applied stays applied. */
export function cancel(context: SessionContext, leg: LegId): Step {
  const closed = withContext(context, { changes: [], draftedBy: undefined, yes: undefined, freshFor: undefined });
  return stay(
    withLeg(closed, leg, {
      misses: 0,
      offer: undefined,
      codeFor: undefined,
      ...nothingAsked,
      givenUp: context.draftedBy === leg ? openChanges(context).map(draftOf) : undefined,
    }),
    tell(leg, { line: 'request-cancelled' }),
  );
}

/** A yes counts on the leg that was asked, for the digest that was summarized and told there (P4). */
export function yesCounts(context: SessionContext, leg: LegId): boolean {
  return confirms(context.legs[leg]?.question) === digestFor(context, leg) && knowsSummary(context, leg) && mayTouch(context, leg);
}

export function confirm(context: SessionContext, leg: LegId): Step {
  const changes = context.changes.map((change): Change => (change.status === 'drafted' ? { ...change, status: 'confirmed' } : change));
  return stay(withLeg({ ...context, changes, yes: { leg, digest: digestFor(context, leg) } }, leg, { misses: 0 }));
}

/** A no to the summary: what shall be different? The draft stays. */
export function decline(context: SessionContext, leg: LegId): Step {
  const open = openChanges(context);
  const again = withContext(context, { yes: undefined });
  const secret = open.length === 1 && open[0]?.keyed?.by === leg;
  if (secret)
    return stay(
      withLeg({ ...again, changes: open.map((change) => ({ ...withoutSecret(change), status: 'drafted' as const })) }, leg, { misses: 0 }),
      tell(leg, { line: 'secret-anew' }),
    );
  // Beside an agent what is to be different is theirs to ask; that the no was heard is said.
  const heard = hasAgent(context) && context.legs[leg]?.channel === 'chat' ? [tell(leg, { line: 'left-open' as const })] : [];
  return stay(withLeg(again, leg, { offer: { ask: 'correction' }, misses: 0 }), ...heard);
}

/** A request of a leg whose right ended, or of another leg, is neither shown nor touched (P3). */
export function askToProve(leg: LegId): (context: SessionContext) => Step {
  return (context) => stay(context, tell(leg, { line: 'prove-first' }));
}

/** Nothing is known of the directory now: the draft is kept, the yes is not (I14). */
export function postpone(context: SessionContext): Step {
  const leg = context.yes?.leg ?? context.draftedBy;
  const out: Out[] = leg === undefined ? [] : [tell(leg, { line: 'try-later' })];
  return chain(withContext(context, { yes: undefined }), (now) => stay(now, ...out));
}
