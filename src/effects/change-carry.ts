import { catalogue } from '../../machines/catalogue';
import type { EffectOf } from '../../machines/effects';
import type { RefusalReason } from '../../machines/words';
import type { AccountDirectory } from '../directory/port';
import { taken } from '../directory/records';
import type { Logger } from '../observe/logger';
import type { AskAddress } from '../portal/addresses/ask-address';
import type { AskVoicemail } from '../portal/voicemail/ask-voicemail';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import type { SealedSecrets } from '../proof/sealed-secrets';
import type { People } from './change-people';
import type { Attempt } from './handler';
import type { SendOwnAddressMail } from './mails/own-address-mail';
import type { SendPortalMail } from './mails/portal-mail';
import type { RemindLogins } from './remind-logins';

type Apply = EffectOf<'change.apply'>;

export interface CarryDeps {
  readonly directory: AccountDirectory;
  readonly pins: Pins;
  readonly revocation: Revocation;
  readonly remind: RemindLogins;
  /** Mails with links to our own portal; absent: the directory is somebody else's, and sends its own. */
  readonly portal?: SendPortalMail | undefined;
  /** Asks a new address to confirm before it is set (T14). */
  readonly askAddress: AskAddress;
  /** Mails the page on which a new voicemail PIN is chosen, where none was keyed in. */
  readonly askVoicemail: AskVoicemail;
  /** Asks the address on file whether a second one may be added (SO-9), whosever the directory is. */
  readonly askOwner: SendOwnAddressMail;
  readonly sealed: Pick<SealedSecrets, 'open'>;
  readonly log: Logger;
}

/** How a change ended; `epoch`: of the grant that goes on (P6); `welcome`: who was added here; asked: it waits for what a mail asks. */
export type Ending =
  | { readonly is: 'applied'; readonly before?: { readonly number?: string | null }; readonly epoch?: number; readonly welcome?: string }
  | { readonly is: 'asked'; readonly entry: 'email.asked' | 'voicemail.asked' }
  | { readonly is: 'refused'; readonly reason: RefusalReason };

/** One authorized change on its way: one argument for all who may be the ones to carry it out. */
interface Carried {
  readonly effect: Apply;
  readonly attempt: Attempt;
  readonly people: People | undefined;
}

const unknown: Ending = { is: 'refused', reason: 'unknown-subject' };

/** Hands an authorized change to who carries out its kind: the directory, the PIN service, the login reminder or a mail that asks first. Rejects while the outcome is unknown. */
export async function carryChange(deps: CarryDeps, effect: Apply, attempt: Attempt, people: People | undefined): Promise<Ending> {
  const { change, subject, at, language } = effect;
  const { carriedOutBy, confirmAddress, page, mails } = catalogue[change.kind];
  const carried = { effect, attempt, people };
  switch (carriedOutBy) {
    case 'directory':
      if (confirmAddress === 'primary') return askOwner(deps, carried);
      if (page && change.fields.voicemailPin === undefined) return askForPin(deps, carried);
      if (confirmAddress === 'new') return askNewAddress(deps, carried);
      return mails && deps.portal ? mailLink(deps.portal, carried) : applyInDirectory(deps, carried);
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

/** What a mail that asks first is told of the change it is about. */
const asked = ({ effect: { change, warrant, at, language }, attempt }: Carried) => ({
  change: change.id,
  epoch: warrant.epoch,
  effect: attempt.id,
  case: attempt.case,
  caseNumber: attempt.caseNumber,
  at,
  language,
});

/** The new address is asked first; nothing is changed until it has answered. */
async function askNewAddress({ askAddress }: CarryDeps, carried: Carried): Promise<Ending> {
  const { people, effect } = carried;
  const { email } = effect.change.fields;
  if (!people?.subject || email === undefined) return unknown;
  await askAddress({ ...asked(carried), subject: people.subject, asker: people.asker, email });
  return { is: 'asked', entry: 'email.asked' };
}

/** Its owner chooses it on a page; nothing is changed until then. */
async function askForPin({ askVoicemail }: CarryDeps, carried: Carried): Promise<Ending> {
  const { people } = carried;
  if (!people?.subject) return unknown;
  await askVoicemail({ ...asked(carried), subject: people.subject, asker: people.asker });
  return { is: 'asked', entry: 'voicemail.asked' };
}

/** The address on file is asked first; nothing is changed until it has answered. */
async function askOwner(
  { askOwner: ask }: CarryDeps,
  { effect: { change, warrant, language }, attempt, people }: Carried,
): Promise<Ending> {
  const { email } = change.fields;
  if (!people?.subject || email === undefined) return unknown;
  const asked = { case: attempt.caseNumber, epoch: warrant.epoch };
  await ask({ mail: 'second-confirm', user: people.subject.id, email, request: change.id, by: people.asker.id, asked }, language, attempt);
  return { is: 'asked', entry: 'email.asked' };
}

/** A link of our own portal, to the designated address as it is now; the same try mails the same link. */
async function mailLink(send: SendPortalMail, { effect: { change, language }, attempt, people }: Carried): Promise<Ending> {
  const { mails, beforeSetUp } = catalogue[change.kind];
  const user = people?.subject;
  if (!user || mails === undefined) return unknown;
  if (beforeSetUp && user.activated) return { is: 'refused', reason: 'already-set-up' };
  await send({ mail: mails, user: user.id }, language, attempt);
  return { is: 'applied' };
}

async function applyInDirectory(deps: CarryDeps, { effect, attempt, people }: Carried): Promise<Ending> {
  const { directory, log } = deps;
  const { change, warrant, at } = effect;
  const user = people?.subject;
  if (!user) return unknown;
  const { voicemailPin: handle, ...plain } = change.fields;
  const secret =
    handle === undefined ? undefined : await deps.sealed.open(handle, { asker: warrant.asker, case: attempt.case }, attempt.at);
  if (handle !== undefined && secret === undefined) return { is: 'refused', reason: 'secret-gone' };
  const fields = { ...plain, ...(secret === undefined ? {} : { voicemailPin: secret }) };
  const result = await directory.apply({
    key: change.id,
    kind: change.kind,
    userId: user.id,
    accountId: user.account.id,
    requestedBy: warrant.asker,
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
