import type { SessionContext } from '../case/context';
import type { MailState } from '../case/leg';
import { catalogue } from '../catalogue';
import { openChanges } from '../digest';
import type { Effect } from '../effects';
import type { EventOf } from '../events';
import { confirms } from '../question';
import { liveGrant, provedLegs } from '../rights';
import { audit, chain, stay, tell, withLeg, type Out, type Step } from '../step';
import type { LineId } from '../tells';
import type { Instant, LegId, UserId } from '../words';

export const isMail = (context: SessionContext, leg: LegId): boolean => context.legs[leg]?.channel === 'email';

const withMail = (context: SessionContext, leg: LegId, change: MailState): SessionContext =>
  withLeg(context, leg, { mail: { ...context.legs[leg]?.mail, ...change } });

/** The mail that is being read words the request; called before it does. Other channels need no such note. */
export function noteWorded(context: SessionContext, leg: LegId): SessionContext {
  if (!isMail(context, leg)) return context;
  const mixed = context.draftedBy !== undefined && context.draftedBy !== leg && openChanges(context).length > 0;
  return withMail(context, leg, mixed ? { worded: true, mixed } : { worded: true });
}

/** A PIN in the mail that is being read was right. */
export const notePin = (context: SessionContext, leg: LegId): SessionContext =>
  isMail(context, leg) ? withMail(context, leg, { proved: true }) : context;

/** A new mail: of the one before only what is still to be told or summarized is left. */
export function beginMail(context: SessionContext, leg: LegId): SessionContext {
  const { mail } = context.legs[leg] ?? {};
  if (!mail) return context;
  const { worded: _, proved: __, answered: ___, ...left } = mail;
  return withLeg(context, leg, { mail: isEmpty(left) ? undefined : left });
}

const isEmpty = (mail: MailState): boolean => Object.keys(mail).length === 0;

/** After an answer that puts the summary nothing is left of the mail. */
function afterAnswer(context: SessionContext, leg: LegId): MailState {
  const { mail, question } = context.legs[leg] ?? {};
  return mail?.mixed && confirms(question) === undefined ? { mixed: true } : {};
}

/** The end of a mail. A PIN that was right in it holds for what is in hand now, as it was named (P8). */
export function endMail(context: SessionContext, { leg, at }: EventOf<'mail.read'>): Step {
  const own = context.legs[leg];
  const grant = liveGrant(context, leg);
  if (!own || !own.mail?.proved || !grant) return stay(context);
  const changes = context.changes
    .filter(({ status }) => status === 'drafted' || status === 'confirmed' || status === 'authorized')
    .map(({ id, subject, fields }) => ({ id, subject, fields }));
  return stay(
    withLeg(context, leg, {
      hold: changes.length === 0 ? undefined : { asker: grant.asker, epoch: grant.epoch, until: at + context.policy.mailHold, changes },
    }),
  );
}

function answerMail(context: SessionContext, leg: LegId, at: Instant): Step {
  const own = context.legs[leg];
  if (!own) return stay(context);
  const { dispute } = own.mail ?? {};
  const sent: Effect = { type: 'answer.mail', leg, language: own.language, at, ...(dispute === undefined ? {} : { dispute }) };
  return stay(withLeg(context, leg, { mail: { ...afterAnswer(context, leg), answered: true } }), sent);
}

/** Mail threads among these are told by a mail of their own. */
export const answerMails = (context: SessionContext, legs: readonly LegId[], at: Instant): Step =>
  chain(context, ...legs.filter((leg) => isMail(context, leg)).map((leg) => (now: SessionContext) => answerMail(now, leg, at)));

const underWay = (context: SessionContext, leg: LegId): string | undefined =>
  context.draftedBy === leg ? context.changes.find((change) => change.status === 'authorized')?.id : undefined;

/** An outcome is due that the answer to the mail waits for: of a change, or of "this was not me". */
const isAwaiting = (context: SessionContext, leg: LegId): boolean =>
  underWay(context, leg) !== undefined || context.legs[leg]?.disputing === true;

/** The end of a turn of a mail thread: one answer, which waits a little for the outcome of what the mail set off. */
export function answerAsked(context: SessionContext, leg: LegId, at: Instant): Step {
  const { mail } = context.legs[leg] ?? {};
  if (mail?.answered) return stay(beginMail(context, leg));
  if (!isAwaiting(context, leg))
    return chain(
      context,
      (now) => answerMail(now, leg, at),
      (now) => stay(beginMail(now, leg)),
    );
  return stay(withMail(context, leg, { owed: mail?.owed ?? context.clock + context.policy.mailPatience }));
}

/** A change was applied for this user: the mail that tells it offers "this was not me" to them. */
export const noteApplied = (context: SessionContext, leg: LegId, asker: UserId): SessionContext =>
  isMail(context, leg) ? withMail(context, leg, { dispute: asker }) : context;

/** When the last outcome is there, the thread is told. */
export function answerOutcome(context: SessionContext, leg: LegId, at: Instant): Step {
  return isAwaiting(context, leg) ? stay(context) : answerMails(context, [leg], at);
}

/** The outcome keeps the thread waiting: what is known is told, the outcome comes as a mail of its own. */
function answerLate(context: SessionContext, leg: LegId, at: Instant): Step {
  const change = underWay(context, leg);
  if (context.legs[leg]?.mail?.owed === undefined || !isAwaiting(context, leg)) return stay(context);
  return chain(
    context,
    (now) => stay(now, tell(leg, change === undefined ? { line: 'not-me-under-way' } : { line: 'change-under-way', change })),
    (now) => answerMail(now, leg, at),
  );
}

/** By the clock: threads that have waited long enough. */
export const answerOwed = (context: SessionContext, at: Instant): Step =>
  chain(
    context,
    ...Object.entries(context.legs)
      .filter(([, { mail }]) => mail?.owed !== undefined && context.clock >= mail.owed)
      .map(
        ([leg]) =>
          (now: SessionContext) =>
            answerLate(now, leg, at),
      ),
  );

/** A mail of ours came back: noted, and told where somebody has shown who they are; not by mail to where mail does not arrive. */
export function noteBounce(context: SessionContext, { leg, what, at }: EventOf<'mail.bounced'>): Step {
  const told = provedLegs(context).filter((each) => each !== leg || !isMail(context, leg));
  return chain(
    context,
    (now) =>
      stay(
        now,
        audit({ action: 'mail.bounced', asker: now.grant?.asker ?? null, subject: null, actor: leg }, at),
        ...told.map((each) => tell(each, { line: 'mail-came-back', what })),
      ),
    (now) => answerMails(now, told, at),
  );
}

/**
 * A stranger's mail that names somebody and wants something: the link goes to the address on file (P5), once a thread,
 * whatever it said; the stranger is told the same as everybody (I12).
 */
export function mailOwner(context: SessionContext, leg: LegId, at: Instant): Step {
  const own = context.legs[leg];
  const wants = own?.wantsPin || openChanges(context).some((change) => catalogue[change.kind].proof !== 'none');
  if (!own?.claim || own.mailedAt !== undefined || !wants) return stay(context);
  return stay(withLeg(context, leg, { mailedAt: at, wantsPin: undefined }), {
    type: 'pin.mail',
    why: 'asked',
    claim: own.claim,
    leg,
    channel: own.channel,
    language: own.language,
    at,
    proved: false,
  });
}

/** What anybody may be told who wrote from anywhere: nothing of their own words, of a case or of an account (P3, I12). */
const forStrangers: ReadonlySet<LineId> = new Set<LineId>([
  'greeting',
  'small-talk',
  'capabilities',
  'answer',
  'cannot-do',
  'condition-unsupported',
  'person-unavailable',
  'person-called',
  'person-not-needed',
  'agent-left',
  'agent-there',
  'rate-help',
  'rated',
  'puzzled',
  'self-service',
  'reminder-on-its-way',
  'no-mailbox',
  'try-later',
  'attachment-refused',
  'too-long',
  'closed',
]);

/** May this go out: a stranger's thread is told nothing else than what anybody is. */
export const mayGoOut = (context: SessionContext, out: Out): boolean =>
  out.type !== 'tell' || context.legs[out.leg]?.written !== 'stranger' || forStrangers.has(out.line.line);
