import type { MailText } from '../../../dialogs/mails';
import { mayConfirm } from '../../../machines/terms/approval-terms';
import type { EffectOf } from '../../../machines/effects';
import type { UserId } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory, User } from '../../directory/port';
import { approvalDigest } from '../../links/approval-digest';
import type { IssueLinks, LinkOrder } from '../../links/issue-links';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import type { SecretPort } from '../../store/port';
import { isDummy } from '../../turn/claims';
import { subjectsOf, userFacts } from '../../turn/facts';
import type { Budgets } from '../budgets';
import { GiveUp, type Attempt, type Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';
import type { ReaderLanguages } from '../reader-languages';

export interface ApprovalMailDeps {
  readonly directory: AccountDirectory;
  readonly store: Pick<SecretPort, 'epochOf' | 'putLink'>;
  readonly keys: Keys;
  readonly links: IssueLinks;
  readonly budgets: Budgets;
  readonly audit: AuditLog;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
  readonly log: Logger;
}

type Asking = EffectOf<'approval.mail'>;
const done = { status: 'done' } as const;
const named = ({ name, login }: User) => ({ name, login });

/**
 * The other administrators of the account are asked, or told, and the asker's addresses each time (PA-6). An unknown user,
 * nobody who could confirm, a spent budget, a question that comes too late: nothing is sent, and nobody is told the difference
 * (I12). Who may confirm is looked up here and again on the page and before the gate (I13).
 */
export function approvalMail(deps: ApprovalMailDeps): Handler<'approval.mail'> {
  return async (effect, attempt) => {
    if (isDummy(effect.claim.user) || (effect.stage === 'asked' && attempt.at >= effect.until)) return done;
    const asker = await deps.directory.user(effect.claim.user);
    if (!asker || asker.suspended || !asker.activated) return done;
    const subjects = await subjectsOf(deps.directory, asker, effect.changes);
    const others = (await deps.directory.administrators(asker.account.id)).filter((user) =>
      mayConfirm({ approver: userFacts(user, deps.keys), asker: asker.id, account: asker.account.id, subjects }),
    );
    if (others.length === 0) return done;
    return effect.stage === 'asked' ? ask(deps, effect, attempt, asker, others) : tell(deps, effect, attempt, asker, others);
  };
}

async function ask(deps: ApprovalMailDeps, effect: Asking, attempt: Attempt, asker: User, others: readonly User[]) {
  const { leg, at, until, handle, digest, language } = effect;
  if (!(await deps.budgets.approval(asker.id, asker.account.id, attempt.case, attempt.id, at))) return done;
  const epoch = await deps.store.epochOf(asker.id);
  const order = orderOf(effect, attempt);
  const approval = { handle, digest, asker: asker.id, epoch };
  // What will be used up when somebody confirms: the asker's own, so that their count and their revocations go with it (I3, I8).
  await deps.store.putLink({
    op: `approval/${handle}`,
    digest: approvalDigest(deps.keys, handle),
    purpose: 'confirmed',
    user: asker.id,
    case: attempt.case,
    leg,
    issuedAt: at,
    expiresAt: until,
    facts: JSON.stringify(approval),
  });
  const request = requestOf(deps, effect, attempt, asker);
  await deps.audit.append([
    {
      op: `${attempt.id}:approval.asked`,
      at: attempt.at,
      case: attempt.caseNumber,
      action: 'approval.asked',
      asker: asker.id,
      subject: null,
      actor: leg,
    },
  ]);
  const notMeUrl = await deps.links.notMe(order(asker.id));
  await sendAll(
    deps,
    [
      ...others.map((to) => async () => {
        const its = order(to.id);
        const confirmUrl = await deps.links.confirm({
          ...its,
          facts: { ...its.facts, language: await deps.languages.of(to.id, language), approval },
        });
        await post(deps, effect, attempt, to, { kind: 'confirm', confirmUrl, until, ...request });
      }),
      ...addressesOf(asker).map((to) => () => post(deps, effect, attempt, to, { kind: 'confirm-asked', notMeUrl, ...request })),
    ],
    language,
  );
  return done;
}

async function tell(deps: ApprovalMailDeps, effect: Asking, attempt: Attempt, asker: User, others: readonly User[]) {
  const approver = effect.by === undefined ? undefined : await deps.directory.user(effect.by);
  if (!approver) return done;
  const request = { ...requestOf(deps, effect, attempt, asker), kind: 'confirmed' as const, approver: named(approver) };
  const notMeUrl = await deps.links.notMe(orderOf(effect, attempt)(asker.id));
  await sendAll(
    deps,
    [
      ...addressesOf(asker).map((to) => () => post(deps, effect, attempt, to, { ...request, to: { is: 'asker', notMeUrl } })),
      ...others
        .filter(({ id }) => id !== approver.id)
        .map(
          (to) => () =>
            post(deps, effect, attempt, to, {
              ...request,
              to: { is: 'administrator', confirmUrl: deps.links.confirmUrl(to.id, effect.handle) },
            }),
        ),
    ],
    effect.language,
  );
  return done;
}

const orderOf =
  ({ leg, channel, language, at }: Asking, { id, case: of }: Attempt) =>
  (user: UserId): LinkOrder => ({ user, case: of, leg, at, facts: { effect: id, channel, language, at } });

const requestOf = ({ frame }: ApprovalMailDeps, { changes, channel, at }: Asking, { caseNumber }: Attempt, asker: User) => ({
  asker: named(asker),
  changes,
  channel,
  at,
  caseNumber,
  ...frame,
});

/** The designated address, and the second one, which gets copies of notices. */
const addressesOf = (user: User): readonly User[] => [
  user,
  ...(user.secondEmail === undefined ? [] : [{ ...user, email: user.secondEmail }]),
];

/** In the reader's own language, where we know it. Each reader's mail has a Message-ID of its own, the same at every try. */
const post = async (
  { post: send, languages }: ApprovalMailDeps,
  { leg, language }: Asking,
  { id }: Attempt,
  to: User,
  text: MailText,
): Promise<void> =>
  send(to, text, await languages.of(to.id, language), { effect: id, type: 'approval.mail', leg: `${leg} ${to.id} ${to.email}` });

/** One mail that is refused for good keeps nobody else from theirs; one that may still arrive is tried again, with all of them (I9). */
async function sendAll({ log }: ApprovalMailDeps, sendings: readonly (() => Promise<void>)[], language: string): Promise<void> {
  const failed: unknown[] = [];
  for (const send of sendings) {
    try {
      await send();
    } catch (error) {
      if (error instanceof GiveUp) log.warn('a mail about a confirmation was refused for good', { error, language });
      else failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
}
