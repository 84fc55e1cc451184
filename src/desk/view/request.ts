import type { z } from 'zod';
import { describeChange } from '../../../dialogs/lines/describe';
import { vocabularies } from '../../../dialogs/lines';
import type { Snapshot } from '../../../machines/decide';
import type { Change, Language } from '../../../machines/words';
import type { DeskChange, deskRequest } from '../shapes';
import { finish } from '../words/finish';
import { kindLabel } from '../words/kinds';

/** A change in the words of its summary; a secret is never in them (I11). */
function changeOf(change: Change, shown: string, language: Language): DeskChange {
  return {
    id: change.id,
    kind: change.kind,
    label: kindLabel(change.kind, language),
    summary: finish(describeChange(change, shown, language), language),
    status: change.status,
    reason: change.reason === undefined ? null : finish(vocabularies[language].refusals[change.reason], language),
  };
}

/** What is in hand in a case, and what was done in it. */
export function requestOf({ context }: Snapshot, language: Language): z.infer<typeof deskRequest> {
  const { changes, draftedBy, yes, approval, clock } = context;
  const shown =
    context.legs[draftedBy ?? yes?.leg ?? '']?.claim?.shown ??
    Object.values(context.legs).find(({ claim }) => claim !== undefined)?.claim?.shown ??
    '';
  const all = changes.map((change) => ({
    open: ['drafted', 'confirmed', 'authorized'].includes(change.status),
    change: changeOf(change, change.whose?.shown ?? shown, language),
  }));
  return {
    open: all.filter(({ open }) => open).map(({ change }) => change),
    done: all.filter(({ open }) => !open).map(({ change }) => change),
    leg: draftedBy ?? null,
    confirmedOn: yes?.leg ?? null,
    administratorUntil: approval === undefined || approval.until <= clock ? null : approval.until,
  };
}
