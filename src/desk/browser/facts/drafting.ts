import type { DeedBody, DraftKind } from '../../shapes';

/** One change as it is being filled in. `none`: fields that are left out on purpose ("stop forwarding"). */
export interface Drafted {
  readonly id: number;
  readonly kind: string;
  readonly forOther: boolean;
  readonly subject: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly none: readonly string[];
}

export const emptyDraft = (id: number): Drafted => ({ id, kind: '', forOther: false, subject: '', fields: {}, none: [] });

/** Labels of what is still missing; empty: it can be sent. `say`: the labels of the form's own fields. */
export function missingIn(
  draft: Drafted,
  kinds: readonly DraftKind[],
  say: { readonly kind: string; readonly subject: string },
): readonly string[] {
  const kind = kinds.find((one) => one.kind === draft.kind);
  if (!kind) return [say.kind];
  return [
    ...(kind.forOthers && draft.forOther && draft.subject.trim() === '' ? [say.subject] : []),
    ...kind.fields.filter(({ name }) => !draft.none.includes(name) && (draft.fields[name] ?? '').trim() === '').map(({ label }) => label),
  ];
}

/** The body of the deed. Only fields of the chosen kind go along; one that is left out is `null`. */
export function draftBody(leg: string, drafts: readonly Drafted[], kinds: readonly DraftKind[]): DeedBody<'draft'> {
  return {
    leg,
    changes: drafts.map(({ kind, forOther, subject, fields, none }) => {
      const its = kinds.find((one) => one.kind === kind);
      return {
        kind,
        ...(its?.forOthers && forOther ? { subject: subject.trim() } : {}),
        fields: Object.fromEntries((its?.fields ?? []).map(({ name }) => [name, none.includes(name) ? null : (fields[name] ?? '').trim()])),
      };
    }),
  };
}
