import { mayConfirm } from '../../machines/approval-terms';
import { catalogue } from '../../machines/catalogue';
import { holdsRole, mayAskFor } from '../../machines/gate';
import type { AuditFact, Effect, Outcome } from '../../machines/effects';
import type { RefusalReason } from '../../machines/words';
import type { AuditRecord } from '../audit/chain';
import type { AuditLog } from '../audit/log';
import type { AccountDirectory, User } from '../directory/port';
import { taken } from '../directory/records';
import type { Logger } from '../observe/logger';
import type { AskAddress } from '../portal/addresses/ask-address';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import type { SealedSecrets } from '../proof/sealed-secrets';
import type { SecretPort } from '../store/port';
import type { AskVoicemail } from '../portal/voicemail/ask-voicemail';
import { addressMark } from '../turn/claims';
import { userFacts } from '../turn/facts';
import type { Attempt, Handler } from './handler';
import type { SendOwnAddressMail } from './own-address-mail';
import type { SendPortalMail } from './portal-mail';
import type { RemindLogins } from './remind-logins';

type Apply = Extract<Effect, { readonly type: 'change.apply' }>;

export interface ChangeApplyDeps {
  readonly audit: AuditLog;
  readonly directory: AccountDirectory;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly pins: Pins;
  readonly revocation: Revocation;
  readonly remind: RemindLogins;
  /** Mails with links to our own portal; absent: the directory is somebody else's, and sends its own. */
  readonly portal?: SendPortalMail | undefined;
  /** Asks a new address to confirm before it is set (T14). */
  readonly askAddress: AskAddress;
  /** Mails the page on which a new voicemail PIN is chosen, where none was keyed in. */
  readonly askVoicemail: AskVoicemail;
  /** Asks the address on file whether a second one may be added (SO-9); absent: the directory is somebody else's, and asks itself. */
  readonly askOwner?: SendOwnAddressMail | undefined;
  readonly sealed: Pick<SealedSecrets, 'open'>;
  readonly keys: Keys;
  readonly log: Logger;
}

/** How a change ended; `epoch`: of the grant that goes on (P6); `welcome`: who was added here; asked: it waits for what a mail asks. */
type Ending =
  | { readonly is: 'applied'; readonly before?: { readonly number?: string | null }; readonly epoch?: number; readonly welcome?: string }
  | { readonly is: 'asked'; readonly entry: 'email.asked' | 'voicemail.asked' }
  | { readonly is: 'refused'; readonly reason: RefusalReason };

/**
 * Carries an authorized change out: audit entry first (I10), warrant looked at once more (I8), then the directory, the
 * PIN service or the login reminder, under the change's own key (I9). Rejects while the outcome is unknown.
 */
export function changeApply(deps: ChangeApplyDeps): Handler<'change.apply'> {
  return async (effect, attempt) => {
    const { change, warrant, subject, at } = effect;
    let before = attempt.before ?? [];
    const entry = async (action: AuditFact['action'], reason?: RefusalReason): Promise<void> => {
      const own: AuditRecord = {
        op: `${attempt.id}:${action}`,
        at: attempt.at,
        case: attempt.caseNumber,
        action,
        asker: warrant.asker || null,
        subject: subject || null,
        actor: warrant.leg,
        kind: change.kind,
        change: change.id,
        ...(warrant.method === 'none' ? {} : { method: warrant.method }),
        ...(warrant.approver ? { approver: warrant.approver.user } : {}),
        ...(reason ? { reason } : {}),
      };
      await deps.audit.append([...before, own]);
      before = [];
    };
    const refuse = async (reason: RefusalReason): Promise<Outcome> => {
      await entry('change.refused', reason);
      return { status: 'refused', reason };
    };
    // The rights ended between two tries: the first may have come through, and asking once more could carry it out (I8).
    const leave = async (): Promise<Outcome> => {
      deps.log.error('a change whose rights have ended may have reached the account directory before: somebody must look at it', {
        change: change.id,
        kind: change.kind,
        subject,
      });
      await entry('change.failed', 'revoked');
      return { status: 'failed' };
    };
    const people = await peopleOf(deps, effect, attempt);
    if (people === 'not entitled')
      return attempt.attempt > 1 && catalogue[change.kind].carriedOutBy === 'directory' ? leave() : refuse('revoked');
    await entry('change.authorized');
    const ending = await carry(deps, effect, attempt, people);
    if (ending.is === 'refused') return refuse(ending.reason);
    await entry(ending.is === 'asked' ? ending.entry : 'change.applied');
    if (ending.is === 'asked') return { status: 'applied', at, asker: warrant.asker, subject };
    return {
      status: 'applied',
      at,
      asker: warrant.asker,
      subject,
      ...(ending.before ? { before: ending.before } : {}),
      ...(ending.epoch === undefined ? {} : { epoch: ending.epoch }),
      ...(ending.welcome === undefined ? {} : { welcome: ending.welcome }),
    };
  };
}

/** A new PIN raises its own user's epoch and may be retried after that: its own try is not void by itself. */
async function isVoid({ store }: ChangeApplyDeps, { warrant, change }: Apply): Promise<boolean> {
  if (warrant.method === 'none' || catalogue[change.kind].carriedOutBy === 'pins') return false;
  const { approver } = warrant;
  return (
    (await store.epochOf(warrant.asker)) > warrant.epoch ||
    (approver !== undefined && (await store.epochOf(approver.user)) > approver.epoch)
  );
}

/** Whom a change in the directory is for, as they are now. */
interface People {
  readonly asker: User;
  readonly subject: User | undefined;
}

/**
 * What the gate read of the people when it authorized is read once more, each of them once: who was suspended, moved to another
 * address or lost the role while the change waited has nothing done in their name, or on their word (I1, I8, I13). Undefined:
 * the change needs none of them.
 */
async function peopleOf(deps: ChangeApplyDeps, effect: Apply, attempt: Attempt): Promise<People | 'not entitled' | undefined> {
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

async function carry(
  deps: ChangeApplyDeps,
  { change, subject, warrant, at, language }: Apply,
  attempt: Attempt,
  people: People | undefined,
): Promise<Ending> {
  switch (catalogue[change.kind].carriedOutBy) {
    case 'directory':
      if (catalogue[change.kind].confirmAddress === 'primary' && deps.askOwner)
        return askOwner(deps.askOwner, change, people, language, attempt);
      if (catalogue[change.kind].page && change.fields.voicemailPin === undefined)
        return askForPin(deps, change, people, warrant.epoch, at, language, attempt);
      if (catalogue[change.kind].confirmAddress === 'new') return askNewAddress(deps, change, people, warrant.epoch, at, language, attempt);
      return catalogue[change.kind].mails && deps.portal
        ? mailLink(deps.portal, change, people?.subject, language, attempt)
        : applyInDirectory(deps, change, people?.subject, warrant.asker, at, attempt);
    case 'pins': {
      await deps.pins.replace(subject, `new-pin/${attempt.id}`, at);
      const epoch = await deps.revocation.revoke({
        op: `new-epoch/${attempt.id}`,
        at,
        user: subject,
        because: 'new-pin',
        keep: attempt.case,
      });
      return { is: 'applied', epoch };
    }
    case 'logins': {
      await deps.remind({ address: change.fields.email ?? '', effect: attempt.id, at: attempt.at, language });
      return { is: 'applied' };
    }
  }
}

/** The new address is asked first; nothing is changed until it has answered. */
async function askNewAddress(
  { askAddress }: ChangeApplyDeps,
  { id: change, fields: { email } }: Apply['change'],
  people: People | undefined,
  epoch: number,
  at: number,
  language: Apply['language'],
  attempt: Attempt,
): Promise<Ending> {
  if (!people?.subject || email === undefined) return { is: 'refused', reason: 'unknown-subject' };
  await askAddress({
    change,
    subject: people.subject,
    asker: people.asker,
    email,
    epoch,
    effect: attempt.id,
    case: attempt.case,
    caseNumber: attempt.caseNumber,
    at,
    language,
  });
  return { is: 'asked', entry: 'email.asked' };
}

/** Its owner chooses it on a page; nothing is changed until then. */
async function askForPin(
  { askVoicemail }: ChangeApplyDeps,
  { id: change }: Apply['change'],
  people: People | undefined,
  epoch: number,
  at: number,
  language: Apply['language'],
  attempt: Attempt,
): Promise<Ending> {
  if (!people?.subject) return { is: 'refused', reason: 'unknown-subject' };
  await askVoicemail({
    change,
    subject: people.subject,
    asker: people.asker,
    epoch,
    effect: attempt.id,
    case: attempt.case,
    caseNumber: attempt.caseNumber,
    at,
    language,
  });
  return { is: 'asked', entry: 'voicemail.asked' };
}

/** The address on file is asked first. */
async function askOwner(
  ask: SendOwnAddressMail,
  { id: request, fields: { email } }: Apply['change'],
  people: People | undefined,
  language: Apply['language'],
  attempt: Attempt,
): Promise<Ending> {
  if (!people?.subject || email === undefined) return { is: 'refused', reason: 'unknown-subject' };
  await ask({ mail: 'second-confirm', user: people.subject.id, email, request, by: people.asker.id }, language, attempt);
  return { is: 'asked', entry: 'email.asked' };
}

/** A link of our own portal, to the designated address as it is now; the same try mails the same link. */
async function mailLink(
  send: SendPortalMail,
  { kind }: Apply['change'],
  user: User | undefined,
  language: Apply['language'],
  attempt: Attempt,
): Promise<Ending> {
  const { mails, beforeSetUp } = catalogue[kind];
  if (!user || mails === undefined) return { is: 'refused', reason: 'unknown-subject' };
  if (beforeSetUp && user.activated) return { is: 'refused', reason: 'already-set-up' };
  await send({ mail: mails, user: user.id }, language, attempt);
  return { is: 'applied' };
}

async function applyInDirectory(
  deps: ChangeApplyDeps,
  change: Apply['change'],
  user: User | undefined,
  asker: string,
  at: number,
  attempt: Attempt,
): Promise<Ending> {
  const { directory, log } = deps;
  if (!user) return { is: 'refused', reason: 'unknown-subject' };
  const { voicemailPin: handle, ...plain } = change.fields;
  const secret = handle === undefined ? undefined : await deps.sealed.open(handle, { asker, case: attempt.case }, attempt.at);
  if (handle !== undefined && secret === undefined) return { is: 'refused', reason: 'secret-gone' };
  const fields = { ...plain, ...(secret === undefined ? {} : { voicemailPin: secret }) };
  const result = await directory.apply({
    key: change.id,
    kind: change.kind,
    userId: user.id,
    accountId: user.account.id,
    requestedBy: asker,
    fields,
    at,
  });
  if (result.status === 'applied') {
    if (catalogue[change.kind].endsRights)
      await deps.revocation.revoke({ op: `${change.kind}/${attempt.id}`, at: attempt.at, user: user.id, because: 'account-changed' });
    // A directory of somebody else welcomes its users itself.
    const welcome = deps.portal && catalogue[change.kind].addsExtension ? result.user : undefined;
    return { is: 'applied', ...(result.before ? { before: result.before } : {}), ...(welcome === undefined ? {} : { welcome }) };
  }
  log.warn('the account directory refused a change', {
    change: change.id,
    reason: secret === undefined ? result.reason : result.reason.replaceAll(secret, '••••••'),
  });
  return { is: 'refused', reason: result.reason === taken ? 'extension-taken' : 'directory-refused' };
}
