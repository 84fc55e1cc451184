import { mayConfirm } from '../../machines/terms/approval-terms';
import { catalogue } from '../../machines/catalogue';
import type { EffectOf } from '../../machines/effects';
import { holdsRole, mayAskFor } from '../../machines/gate';
import type { AccountDirectory, User } from '../directory/port';
import type { Keys } from '../proof/keys';
import type { SecretPort } from '../store/port';
import { addressMark } from '../turn/claims';
import { userFacts } from '../turn/facts';
import type { Attempt } from './handler';

type Apply = EffectOf<'change.apply'>;

export interface PeopleDeps {
  readonly directory: AccountDirectory;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly keys: Keys;
}

/** Whom a change in the directory is for, as they are now. */
export interface People {
  readonly asker: User;
  readonly subject: User | undefined;
}

/** A new PIN raises its own user's epoch and may be retried after that: its own try is not void by itself. */
async function isVoid({ store }: PeopleDeps, { warrant, change }: Apply): Promise<boolean> {
  if (warrant.method === 'none' || catalogue[change.kind].carriedOutBy === 'pins') return false;
  const { approver } = warrant;
  return (
    (await store.epochOf(warrant.asker)) > warrant.epoch ||
    (approver !== undefined && (await store.epochOf(approver.user)) > approver.epoch)
  );
}

/**
 * What the gate read of the people when it authorized is read once more, each of them once: who was suspended, moved to another
 * address or lost the role while the change waited has nothing done in their name, or on their word (I1, I8, I13). Undefined:
 * the change needs none of them.
 */
export async function peopleOf(deps: PeopleDeps, effect: Apply, attempt: Attempt): Promise<People | 'not entitled' | undefined> {
  if (attempt.void || (await isVoid(deps, effect))) return 'not entitled';
  const { warrant, change, subject: id } = effect;
  if (warrant.method === 'none' || catalogue[change.kind].carriedOutBy !== 'directory') return undefined;
  const { directory, keys } = deps;
  const { approver } = warrant;
  const reading = directory.user(warrant.asker);
  const [asker, subject, confirms] = await Promise.all([
    reading,
    id === warrant.asker ? reading : directory.user(id),
    approver && directory.user(approver.user),
  ]);
  if (!asker || asker.suspended || !(asker.activated || (catalogue[change.kind].beforeSetUp && id === asker.id))) return 'not entitled';
  if (warrant.address !== undefined && warrant.address !== addressMark(keys, asker)) return 'not entitled';
  if (!holdsRole(catalogue[change.kind], asker.roles)) return 'not entitled';
  if (id !== asker.id && !mayAskFor(catalogue[change.kind], asker.roles, subject?.roles ?? [])) return 'not entitled';
  const stands =
    approver === undefined ||
    mayConfirm({ approver: confirms && userFacts(confirms, keys), asker: asker.id, account: asker.account.id, subjects: [id] });
  return stands ? { asker, subject } : 'not entitled';
}
