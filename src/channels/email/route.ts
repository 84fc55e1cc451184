import type { Instant, LegId, Written } from '../../../machines/words';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory, User } from '../../directory/port';
import type { Keys } from '../../proof/keys';
import type { CasePort, InboxPort, SecretPort } from '../../store/port';
import type { InboundMail } from '../../turn/port';
import { derivedLeg } from '../derived-leg';
import type { Judgement } from './judging/judgement';
import { sameAddress } from './judging/same-address';
import { soleWriter, type Mail } from './reading/mail';
import type { Addressed } from './threads/addresses';
import { mailboxKey } from './threads/mailbox-key';

export interface RouteDeps {
  readonly directory: AccountDirectory;
  readonly store: Pick<InboxPort, 'newestThread'> & Pick<CasePort, 'loadByLeg'> & Pick<SecretPort, 'takeBudget'>;
  readonly keys: Keys;
}

/** Where a mail belongs, and what the turn may know of it. */
export interface Route {
  readonly leg: LegId;
  readonly mail: InboundMail;
}

/**
 * The thread a mail belongs to. Only the writer it was made for comes into a thread, by its whole token and a mail proved
 * to be his (P2, T19), or, where an agent answered somebody whom nobody knows, the very address that was answered;
 * everything else begins a thread of its own, as if no token were there. Subject, In-Reply-To and case numbers decide
 * nothing (I7). Rejects with DirectoryUnavailable or StoreUnavailable.
 */
export async function route(
  deps: RouteDeps,
  { id, at }: { readonly id: string; readonly at: Instant },
  mail: Mail,
  judgement: Judgement,
  addressed: Addressed,
): Promise<Route> {
  const { store, keys } = deps;
  const vouched = isVouched(judgement);
  const writer = judgement.kind === 'aligned' ? judgement.address : (mail.from.mailboxes[0]?.address ?? '');
  const replayed = await isReplay(deps, id, at, judgement);
  const users = replayed ? [] : await provedOwners(deps.directory, judgement);
  const written: Written = users.length === 0 ? 'stranger' : users.length === 1 ? 'on-file' : 'shared';
  const known =
    written !== 'stranger'
      ? (addressed.threadOf(writer) ?? (await newestOpen(store, keys, addressed, users, writer)))
      : replayed
        ? undefined
        : await answeredStranger(deps.directory, addressed, soleWriter(mail)?.address, vouched);
  return {
    leg: known ?? derivedLeg(keys, 'mail', id),
    mail: {
      written,
      users: users.map((user) => user.id),
      from: foldAscii(writer),
      vouched,
      inThread: known !== undefined,
      subject: mail.subject,
      messageId: mail.messageId,
      references: mail.references.length > 0 ? mail.references : mail.inReplyTo,
    },
  };
}

/** Strictly aligned: whoever holds a sub-domain writes for nobody else (T18). */
const isVouched = (judgement: Judgement): judgement is Extract<Judgement, { readonly kind: 'aligned' }> =>
  judgement.kind === 'aligned' && judgement.evidence.domain === judgement.domain;

/** Users whose designated address the mail is proved to come from. Suspended users have no mailbox here. */
async function provedOwners(directory: AccountDirectory, judgement: Judgement): Promise<readonly User[]> {
  if (!isVouched(judgement)) return [];
  const { address } = judgement;
  const found = await directory.find({ by: 'email', email: address });
  return found.filter((user) => !user.suspended && sameAddress(address, user.email));
}

/**
 * The thread in which an agent answered this address, by the whole token of that answer, vouched for where the mail before was. It
 * stays a stranger's, so that a reply proves nothing and is told nothing. Whoever's address is on file begins a thread of their
 * own: what was begun in their name may have been begun by a forger, and is not for them to carry on.
 */
async function answeredStranger(
  directory: Pick<AccountDirectory, 'find'>,
  addressed: Addressed,
  writer: string | undefined,
  vouched: boolean,
): Promise<LegId | undefined> {
  const leg = writer === undefined ? undefined : addressed.strangersThreadOf(writer, vouched);
  if (leg === undefined || writer === undefined) return undefined;
  return (await directory.find({ by: 'email', email: writer })).length === 0 ? leg : undefined;
}

/** As long as the inbox remembers a mail by its id. */
const remembered = 30 * 24 * 3_600_000;

/**
 * A mail whose signature came in before under another id was sent once more by whoever saw it: signers need not cover the
 * Message-ID (RFC 6376 s8.6). The same mail delivered again has the same id.
 */
async function isReplay({ store, keys }: RouteDeps, id: string, at: Instant, judgement: Judgement): Promise<boolean> {
  if (judgement.kind !== 'aligned' || judgement.evidence.by !== 'dkim') return false;
  const { taken } = await store.takeBudget({
    op: id,
    at,
    key: `signature:${keys.mac('signature', judgement.evidence.signature)}`,
    limits: [{ per: remembered, max: 1 }],
  });
  return !taken;
}

/** A reply to a mail with a PIN continues what the mailbox wrote about last, while that is open. */
async function newestOpen(
  store: RouteDeps['store'],
  keys: Keys,
  addressed: Addressed,
  users: readonly User[],
  writer: string,
): Promise<LegId | undefined> {
  if (!users.some((user) => addressed.isPinReplyOf(user.id))) return undefined;
  const leg = await store.newestThread(mailboxKey(keys, writer));
  return leg !== undefined && (await store.loadByLeg(leg))?.open ? leg : undefined;
}
