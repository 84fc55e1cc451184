import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import { openChanges } from '../digest';
import type { EventOf, SessionEvent } from '../events';
import { liveGrant } from '../rights';
import { stay, tell, withContext, withLeg, type Out, type Step } from '../step';
import type { Change, Draft, LegId, SecretField, SecretHandle } from '../words';

/** A secret that differs this often from itself is left out. */
export const mostDiffering = 3;

/** An open change whose secret this leg has still to key in. */
export interface MissingSecret {
  readonly change: Change;
  readonly field: SecretField;
  readonly again: boolean;
}

/**
 * The first of them; undefined: none. Nobody sees a secret in a summary, so who is to say yes to it has keyed it in: what another leg
 * did is missing here (P4). Where there is no keypad and nothing was keyed in, nothing is missing: it is set on a page.
 */
export function missingSecret(context: SessionContext, leg: LegId | undefined): MissingSecret | undefined {
  for (const change of openChanges(context)) {
    const field = catalogue[change.kind].secret;
    const own = change.keyed?.by === leg ? change.keyed : undefined;
    const onPage = change.keyed === undefined && leg !== undefined && context.legs[leg]?.channel !== 'voice';
    if (field !== undefined && !onPage && !(own && change.fields[field] !== undefined))
      return { change, field, again: own?.first !== undefined };
  }
  return undefined;
}

/** Without what was keyed in: asked for anew where its kind has a secret. */
export function withoutSecret({ keyed: _, ...change }: Change): Change {
  const { voicemailPin: __, ...fields } = change.fields;
  return { ...change, fields };
}

/** What a change wishes for, to be drafted once more: its secret is keyed anew. */
export function draftOf(change: Change): Draft {
  const { kind, subject, fields } = withoutSecret(change);
  return { kind, subject, fields };
}

/** A change of the request makes any yes void (P4). */
const replaced = (context: SessionContext, leg: LegId, changes: readonly Change[]): SessionContext =>
  withLeg(withContext(context, { changes, draftedBy: leg, yes: undefined, freshFor: undefined }), leg, { misses: 0 });

/** What became of the digits that were keyed in. */
export function keySecret(context: SessionContext, { leg, change: id, outcome }: EventOf<'secret.keyed'>): Step {
  const open = openChanges(context);
  const change = open.find((each) => each.id === id);
  const field = change && catalogue[change.kind].secret;
  if (!change || field === undefined) return stay(context);
  const own = change.keyed?.by === leg ? change.keyed : { by: leg, differed: 0 };
  const to = (after: Change | undefined, ...out: readonly Out[]): Step =>
    stay(
      replaced(context, leg, after ? open.map((each) => (each === change ? after : each)) : open.filter((each) => each !== change)),
      ...out,
    );
  const bare: Change = { ...withoutSecret(change), status: 'drafted' };
  switch (outcome.is) {
    case 'kept':
      return to({ ...bare, keyed: { by: leg, first: outcome.handle, differed: own.differed } });
    case 'refused':
      return to({ ...bare, keyed: { by: leg, differed: own.differed } }, tell(leg, { line: 'secret-refused', why: outcome.why }));
    case 'same':
      return own.first === undefined
        ? stay(context)
        : to({ ...bare, fields: { ...bare.fields, [field]: own.first }, keyed: { by: leg, differed: 0 } });
    case 'different': {
      const differed = own.differed + 1;
      const last = differed >= mostDiffering;
      const told = tell(leg, { line: 'secret-differs', last });
      return last ? to(undefined, told) : to({ ...bare, keyed: { by: leg, differed } }, told);
    }
  }
}

/** Sealed secrets that a change still stands for. */
function handlesIn({ changes }: SessionContext): readonly SecretHandle[] {
  return changes
    .filter(({ status }) => status === 'drafted' || status === 'confirmed' || status === 'authorized')
    .flatMap(({ keyed, fields }) => [...(keyed?.first ? [keyed.first] : []), ...(fields.voicemailPin ? [fields.voicemailPin] : [])]);
}

/** A secret is its leg's own: when that leg's right is over before it was authorized, it has to be keyed in anew. */
function withoutLost(context: SessionContext): SessionContext {
  const lost = openChanges(context).filter(({ keyed }) => keyed !== undefined && liveGrant(context, keyed.by) === undefined);
  return lost.length === 0
    ? context
    : withContext(context, {
        changes: context.changes.map((change) => (lost.includes(change) ? { ...withoutSecret(change), status: 'drafted' } : change)),
      });
}

/**
 * After every step of the machine: what its leg lost its right to is given up, and every sealed secret that no change stands for any more,
 * whatever became of it, is dropped from the store, also one that came and was not taken (I11).
 */
export function tidySecrets(before: SessionContext, { context, out }: Step, event: SessionEvent): Step {
  const came = event.type === 'secret.keyed' && event.outcome.is === 'kept' ? [event.outcome.handle] : [];
  const known = handlesIn(before);
  if (known.length === 0 && came.length === 0 && !context.changes.some(({ keyed }) => keyed !== undefined)) return { context, out };
  const held = [...new Set([...known, ...came])];
  const after = withoutLost(context);
  const kept = handlesIn(after);
  const gone = held.filter((handle) => !kept.includes(handle));
  return { context: after, out: [...out, ...gone.map((handle) => ({ type: 'secret.drop' as const, handle, at: event.at }))] };
}

/** The case is over: nothing that was not authorized is kept. */
export const forgetSecrets = (context: SessionContext): SessionContext =>
  withContext(context, {
    changes: context.changes.map((change) =>
      change.keyed !== undefined && (change.status === 'drafted' || change.status === 'confirmed') ? withoutSecret(change) : change,
    ),
  });
