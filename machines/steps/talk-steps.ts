import { instead } from './approval-asked-steps';
import type { SessionContext } from '../case/context';
import type { Effect } from '../effects';
import type { Keying, Leg } from '../case/leg';
import { digestFor, openChanges, sameSubject } from '../digest';
import type { EventOf } from '../events';
import { asksProof } from '../desk/beside-agent';
import { withPerson } from '../desk/desk-state';
import { answerAsked, isMail, mailOwner } from './mail-steps';
import { mailQuestion } from '../mail-question';
import { hasPinMail } from '../terms/pin-terms';
import { putQuestion } from '../terms/summary-terms';
import { isSameQuestion, type Question } from '../question';
import { isForWriting, missingField, onlyFree } from './request-steps';
import { liveGrant, mayTouch, openGrant } from '../rights';
import { missingSecret } from './secret-steps';
import { chain, stay, tell, withLeg, type Step } from '../step';
import type { Line } from '../tells';
import type { Change, KindId, LegId } from '../words';

/** A leg is there; other desks are told of the case with its first one. */
export function welcome(context: SessionContext, { leg, at }: EventOf<'leg.opened'>, lines: Parameters<typeof tell>[1][]): Step {
  const own = context.legs[leg];
  const opened: Effect[] =
    context.policy.webhooks && own && Object.keys(context.legs).length === 1
      ? [{ type: 'desk.event', event: 'case.opened', leg, channel: own.channel, language: own.language, at }]
      : [];
  return stay(context, ...opened, ...lines.map((line) => tell(leg, line)));
}

/** Answers that change nothing: a line, and the count of misses starts again. */
export function answer(context: SessionContext, leg: LegId, line: Line): Step {
  return stay(withLeg(context, leg, { misses: 0 }), tell(leg, line));
}

/** A plain question. A caller who was not told all steps is offered them by mail. Where it was told how to have something changed, and nothing is in hand, it is offered at once (PA-10); nobody is asked for anything by that. */
export function explain(context: SessionContext, { leg, topic, change, article, part }: EventOf<'question.asked'>): Step {
  const about = withLeg(context, leg, { about: topic });
  const told = answer(article === undefined || isMail(context, leg) ? about : withLeg(about, leg, { steps: article.name }), leg, {
    line: 'answer',
    topic,
    ...(part === undefined ? {} : { part }),
  });
  if (isMail(context, leg) || openChanges(context).length > 0) return told;
  if (change === undefined || isForWriting(context, leg, change.kind))
    return article?.long === true && context.legs[leg]?.channel === 'voice'
      ? { ...told, context: withLeg(told.context, leg, { offer: { ask: 'steps-by-mail' } }) }
      : told;
  return { ...told, context: withLeg(told.context, leg, { offer: { ask: 'do-or-how', ...change, told: true } }) };
}

const cameByMail: ReadonlySet<KindId> = new Set<KindId>([
  'voicemail-pin.reset',
  'password.reset',
  'welcome.resend',
  'login-name.remind',
  'support-pin.reissue',
]);

/** How far the request is, as far as this leg may see it; what was done, by name, for a leg that has shown who it is (P3). */
export function progress(context: SessionContext, leg: LegId): Line {
  const seen = context.draftedBy === leg || openGrant(context, leg) ? context.changes : [];
  const is = seen.some(({ status }) => status === 'authorized')
    ? 'under-way'
    : openChanges(context).length > 0 && seen.length > 0
      ? 'open'
      : seen.length > 0
        ? 'settled'
        : 'nothing';
  const last = seen.findLast(({ status }) => status === 'applied');
  const mailed = is === 'settled' && last !== undefined && cameByMail.has(last.kind) && last.keyed === undefined;
  const changes =
    is === 'open' && context.legs[leg]?.question.ask !== 'confirm'
      ? openChanges(context)
      : is === 'settled' && liveGrant(context, leg)
        ? lastDone(seen)
        : [];
  return { line: 'progress', is, ...(mailed ? { mailed } : {}), ...(changes.length > 0 ? { changes } : {}) };
}

/** Of what was done to the same thing several times, the last; who was added beside somebody is another one. */
const lastDone = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(
    (change, i) =>
      change.status === 'applied' &&
      !changes
        .slice(i + 1)
        .some(
          ({ kind, subject, status, fields }) =>
            status === 'applied' &&
            kind === change.kind &&
            sameSubject(subject, change.subject) &&
            fields.extension === change.fields.extension,
        ),
  );

/**
 * Not understood: other words the first time, four concrete choices the second, never the same sentence again. On a call the
 * question stays, which names its keys anyway: keys are heard by it.
 */
export function puzzle(context: SessionContext, leg: LegId): Step {
  const own = context.legs[leg];
  const misses = (own?.misses ?? 0) + 1;
  // A caller for whom somebody was called is not hung up on.
  const times = withPerson(context) && own?.channel === 'voice' ? Math.min(misses, 2) : misses;
  const asked = withLeg(context, leg, {
    misses: times,
    missed: true,
    ...(times >= 2 && own?.channel !== 'voice' ? { offer: { ask: 'choice' as const } } : {}),
    ...(own?.channel === 'voice' && own.question.ask === 'do-or-how' ? { offer: own.question } : {}),
  });
  return stay(asked, tell(leg, { line: 'puzzled', times }));
}

/** "Yes" to "may I ask who you are?": a yes, and not yet the answer. On a call the question has keys, and a mail is answered in full. */
export const agree = (context: SessionContext, leg: LegId): Step =>
  context.legs[leg]?.channel === 'chat' ? answer(context, leg, { line: 'left-open', agreed: true }) : puzzle(context, leg);

/** Not understood; or all but for whom it is, which is asked where nothing else is open. */
export function wonder(context: SessionContext, { leg, whose: kind, fields = {}, several }: EventOf<'message.puzzling'>): Step {
  if (kind === undefined) return puzzle(context, leg);
  const told = answer(context, leg, { line: 'whose-extension', kind });
  if (several || nextQuestion(context, leg).ask !== 'need') return told;
  return { ...told, context: withLeg(told.context, leg, { offer: { ask: 'need', whose: { kind, fields } } }) };
}

/** On a call so few digits may be the beginning of the account number, which a pause cut in two. */
const FEW = 2;
const accountOf = ({ channel, partial }: Leg): Question => {
  const begun = channel === 'voice' ? partial?.extension : undefined;
  return begun !== undefined && begun.length <= FEW ? { ask: 'account', begun } : { ask: 'account' };
};

/** The next thing this leg is asked: one at a time but for a mail, never what it was told already. */
export function nextQuestion(context: SessionContext, leg: LegId): Question {
  const own = context.legs[leg];
  if (!own) return { ask: 'need' };
  if (own.channel === 'email') return mailQuestion(context, leg, own);
  if (own.offer) return own.offer;
  if (own.disputing || own.goesTo) return { ask: 'nothing' };
  if (own.keying) return keyed(own.keying);
  if (context.changes.some((change) => change.status === 'authorized')) return { ask: 'nothing' };
  const who: Question =
    own.partial?.account !== undefined ? { ask: 'extension' } : own.partial?.extension !== undefined ? accountOf(own) : { ask: 'who' };
  const pin: Question = { ask: 'pin', mailed: hasPinMail(context, own) };
  const proved = liveGrant(context, leg) !== undefined;
  if (openChanges(context).length === 0) {
    if (!own.claim) return own.wantsPin || own.wantsLink || own.wantsSteps || own.wantsCase || own.partial ? who : need(own);
    return asksProof(context, own) && !proved ? pin : need(own);
  }
  if (!mayTouch(context, leg)) return own.claim ? pin : who;
  const missing = missingField(context);
  if (missing)
    return {
      ask: 'field',
      change: missing.change.id,
      kind: missing.change.kind,
      field: missing.field,
      ...(missing.field === 'number' && own.saidSoFar ? { begun: own.saidSoFar.digits } : {}),
    };
  if (onlyFree(context)) return { ask: 'nothing' };
  if (!own.claim) return who;
  const secret = missingSecret(context, leg);
  if (secret)
    return proved
      ? { ask: 'new-secret', change: secret.change.id, kind: secret.change.kind, field: secret.field, again: secret.again }
      : pin;
  const digest = digestFor(context, leg);
  if (context.yes?.leg !== leg || context.yes.digest !== digest) return { ask: 'confirm', digest };
  if (!proved) return instead(context, leg, digest) ?? pin;
  return context.freshFor === digest ? { ask: 'code', digest } : { ask: 'nothing' };
}

/** Whose it is stays open until something else is wanted. */
const need = ({ question }: Leg): Question => (question.ask === 'need' && question.whose !== undefined ? question : { ask: 'need' });

const keyed = (keying: Keying): Question =>
  keying.what === 'case-number' ? { ask: 'case-number' } : { ask: keying.extension === undefined ? 'join-extension' : 'join-code' };

/** The end of a turn: the leg is asked what is open, and a mail is answered. */
export function ask(context: SessionContext, { leg, at, unbidden }: EventOf<'leg.asked'>): Step {
  const own = context.legs[leg];
  // A pause, or a word that was not understood, does not take back what was said of a number; all else does.
  const kept = own?.saidSoFar && (own.saidSoFar.now || own.missed) ? { digits: own.saidSoFar.digits } : undefined;
  const question = nextQuestion(own?.saidSoFar ? withLeg(context, leg, { saidSoFar: kept }) : context, leg);
  const stays = own !== undefined && question.ask !== 'need' && isSameQuestion(question, own.question);
  const asked = withLeg(putQuestion(context, leg, question, unbidden === true), leg, {
    question,
    offer: undefined,
    saidSoFar: kept,
    missed: undefined,
    otherwise: stays && own.otherwise !== true ? true : undefined,
    ...(context.legs[leg]?.missed ? {} : { misses: 0 }),
  });
  if (!isMail(context, leg)) return stay(asked);
  const strange = context.legs[leg]?.written === 'stranger';
  return chain(
    asked,
    (now) => (strange ? mailOwner(now, leg, at) : stay(now)),
    (now) => answerAsked(now, leg, at),
  );
}
