import type { Heard, Hearing, Said } from '../../../dialogs/heard';
import type { Snapshot } from '../../../machines/decide';
import type { EventType, SessionEvent } from '../../../machines/events';
import { viewLeg, type LegView } from '../../../machines/view';
import type { Claim, Instant, LegId } from '../../../machines/words';
import { bareSubject } from '../../../dialogs/subject';
import { isDummy } from '../claims';
import { hearingOf, type Hearer } from './hear';
import { besideAgent } from './beside-agent';
import type { Inbound, InboundMail } from '../port';

/** What a mail said, with its subject as it may be stored. */
export interface HeardMail extends Heard {
  readonly maskedSubject: string;
}

/** In a thread the subject is the thread's and says nothing new; one that its writer put in its place says all that an empty mail does. */
const saysAnew = ({ inThread, subject }: InboundMail, text: string): boolean =>
  !inThread || (text.trim() === '' && !bareSubject(subject).reply);

/** The words of a mail. */
export function hearMail(hearer: Hearer, inbound: Inbound, mail: InboundMail, snapshot: Snapshot): HeardMail {
  const { understanding } = hearer;
  const { text } = inbound;
  const asHeard = hearingOf(hearer, inbound, snapshot);
  const hearing = {
    ...asHeard,
    claimed: mail.written === 'on-file' || (asHeard.claimed && viewLeg(snapshot, inbound.leg)?.claim?.by !== 'email'),
  };
  const { maskedSubject } = understanding.hearMail({ subject: mail.subject, text: '' }, hearing);
  const read = (asked: Hearing): ReturnType<typeof understanding.hearMail> =>
    understanding.hearMail({ subject: saysAnew(mail, text) ? mail.subject : '', text }, asked);
  const heard = besideAgent(read(hearing), hearing, read);
  return { ...heard, maskedSubject, said: heard.said.length > 0 ? heard.said : [{ is: 'event', event: { type: 'message.puzzling' } }] };
}

/**
 * Whoever names nobody else writes for the address the mail is from. A name proves nothing, and neither does the address
 * (I7). Where the address is proved, other people's addresses in the text name other people, and only a login name, or
 * among colleagues who share the address an extension, says anything of the writer (P7).
 */
export function withWriter(said: readonly Said[], { from, written }: InboundMail, claim: Claim | undefined): readonly Said[] {
  const told = said.filter(
    (each) =>
      each.is !== 'claim' ||
      written === 'stranger' ||
      each.claim.login !== undefined ||
      (written === 'shared' && each.claim.email === undefined),
  );
  return claim === undefined ? [{ is: 'claim', claim: { email: from, shown: from } }, ...told] : told;
}

/**
 * A forgotten login name is mailed to an address on file: where the mail is proved to be from one, nobody is asked which it is.
 * An address named in the mail goes first.
 */
export function remindedWhereTheyWrite(said: readonly Said[], { from, written }: InboundMail): readonly Said[] {
  if (written === 'stranger') return said;
  return said.map((each) => {
    if (each.is !== 'event' || each.event.type !== 'request.drafted') return each;
    const drafts = each.event.drafts.map((draft) =>
      draft.kind === 'login-name.remind' && draft.fields.email === undefined
        ? { ...draft, fields: { ...draft.fields, email: from } }
        : draft,
    );
    return { ...each, event: { ...each.event, drafts } };
  });
}

/** Who of several that share the address writes is not known yet: no PIN can be anybody's (P7). */
export const isNobodyYet = ({ written }: InboundMail, claim: Claim): boolean => written === 'shared' && isDummy(claim.user);

/**
 * Whether a PIN in this mail is compared at all: only where the mail is proved to come from the designated address of the
 * very user it claims (design, how a leg proves itself).
 */
export const comparesSecrets = ({ users }: InboundMail, claim: Claim): boolean => users.includes(claim.user);

/**
 * Where we wrote first, a mail that is proved to be from the address on file and came by the thread's own token says so before
 * all that is in it; whether that proves anything, the case decides (P8).
 */
export function answered(own: LegView | undefined, mail: InboundMail | undefined, leg: LegId, at: Instant): readonly SessionEvent[] {
  const user = own?.claim?.user;
  return own?.begun && mail?.inThread && user !== undefined && mail.users.includes(user)
    ? [{ type: 'thread.answered', leg, user, at }]
    : [];
}

/** After one of these a mail is not carried out without a second yes (P8): something of it was not understood, or not wanted. */
const doubts: ReadonlySet<EventType> = new Set<EventType>([
  'message.puzzling',
  'message.refused',
  'message.postponed',
  'secret.unclear',
  'change.wished',
  'undo.asked',
  'question.asked',
  'progress.asked',
  'condition.unsupported',
  'unsupported.asked',
  'person.asked',
  'link.requested',
  'request.declined',
  'request.cancelled',
  'change.dropped',
  'conversation.restarted',
  'conversation.ended',
]);

/** Was everything in the mail plain? */
export const isClear = (events: readonly SessionEvent[]): boolean =>
  events.every((event) => !doubts.has(event.type) && (event.type !== 'secret.checked' || event.ok));

/** What a mail says that wants nothing. */
const idle: ReadonlySet<EventType> = new Set<EventType>([
  'leg.spoke',
  'thread.answered',
  'user.claimed',
  'message.puzzling',
  'small-talk.heard',
  'mail.read',
]);

/** Was nothing wanted that we understand: as a program writes that answers everything and marks nothing. */
export const isIdle = (events: readonly SessionEvent[]): boolean =>
  events.every((event) => idle.has(event.type) || (event.type === 'message.refused' && event.why === 'below'));
