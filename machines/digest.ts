import type { SessionContext } from './case/context';
import type { Change, LegId, Subject } from './words';

const named = (subject: Subject): string =>
  subject.is === 'self' ? '' : subject.is === 'extension' ? `x${subject.extension}` : `@${subject.login}`;

export const sameSubject = (a: Subject, b: Subject): boolean => named(a) === named(b);

/** Changes that are not decided yet: what a summary names and a yes counts for. */
export function openChanges(context: SessionContext): readonly Change[] {
  return context.changes.filter((change) => change.status === 'drafted' || change.status === 'confirmed');
}

/**
 * What exactly a yes is for: the asker the leg claims or has proved to be, and every open change whole. It is the text
 * itself and no hash, so two different requests can never share one (P4).
 */
export function digestFor(context: SessionContext, leg: LegId): string {
  const asker = context.legs[leg]?.claim?.user ?? '';
  if (last.changes !== context.changes || last.asker !== asker)
    last = { changes: context.changes, asker, digest: digestOf(asker, openChanges(context)) };
  return last.digest;
}

/** The request that was looked at last: a turn asks for its digest some ten times. */
let last: { readonly changes: readonly Change[]; readonly asker: string; readonly digest: string } = { changes: [], asker: '', digest: '' };

function digestOf(asker: string, changes: readonly Change[]): string {
  return JSON.stringify([
    asker,
    ...changes.map(({ kind, subject, fields }) => [
      kind,
      named(subject),
      fields.number,
      fields.email,
      ...(fields.voicemailPin === undefined ? [] : [fields.voicemailPin]),
      ...(kind === 'user.add' ? [fields.extension, fields.name] : []),
    ]),
  ]);
}
