import type { Said } from '../../../dialogs/heard';
import type { SessionEvent } from '../../../machines/events';
import { viewLeg } from '../../../machines/view';
import type { Taking, UnderstandDeps } from './deps';

/** Digits for a change's own secret, from a leg that has shown who it is: only what became of them goes on (I11). */
export async function takeNewSecret(
  { newSecrets }: UnderstandDeps,
  { change: id, digits }: Extract<Said, { readonly is: 'new-secret' }>,
  taking: Taking,
): Promise<SessionEvent> {
  const { leg, at, case: owner, op, snapshot } = taking;
  const own = viewLeg(snapshot, leg);
  const change = own?.proved ? own.changes.find((each) => each.id === id) : undefined;
  const asker = snapshot.context.grant?.asker;
  if (!change || asker === undefined) return { type: 'message.puzzling', leg, at };
  const outcome = await newSecrets.take({
    op,
    at,
    case: owner,
    leg,
    change,
    asker,
    method: snapshot.context.legs[leg]?.proof?.method,
    digits,
  });
  return { type: 'secret.keyed', leg, at, change: id, outcome };
}
