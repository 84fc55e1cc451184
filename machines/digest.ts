import type { SessionContext } from './context';
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
  return JSON.stringify([
    asker,
    ...openChanges(context).map(({ kind, subject, fields }) => [
      kind,
      named(subject),
      fields.number,
      fields.email,
      ...(fields.voicemailPin === undefined ? [] : [fields.voicemailPin]),
      ...(kind === 'user.add' ? [fields.extension, fields.name] : []),
    ]),
  ]);
}
