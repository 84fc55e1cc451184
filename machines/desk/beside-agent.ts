import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import { openChanges } from '../digest';
import type { EventType, SessionEvent } from '../events';
import { asksPin, confirms, type Question } from '../question';
import { liveGrant, mayTouch } from '../rights';
import type { LegId } from '../words';

/** An agent has the case: the bot is silent, and guards. */
export const hasAgent = ({ desk }: SessionContext): boolean => desk?.agent !== undefined;

/** Six digits of this leg are a PIN (P10): it was asked for one, or an agent has the case, who asks in their own words, and the leg has no right now, or not any more. */
export function isProving(context: SessionContext, leg: LegId): boolean {
  const own = context.legs[leg];
  if (!own) return false;
  return own.proving === true || (hasAgent(context) && liveGrant(context, leg) === undefined);
}

/** Is the PIN asked for though nothing is in hand? Not because an agent came, who asks in their own words. */
export const asksProof = (context: SessionContext, { proving, mailedAt }: Leg): boolean =>
  proving === true && (mailedAt !== undefined || !hasAgent(context));

/** What a customer does beside an agent that is taken in whatever was asked: who is there, who they are, what ends. */
const always: ReadonlySet<EventType> = new Set<EventType>([
  'leg.opened',
  'leg.spoke',
  'leg.resumed',
  'leg.ended',
  'leg.asked',
  'mail.read',
  'mail.bounced',
  'thread.begun',
  'thread.answered',
  'user.claimed',
  'user.half-claimed',
  'sign-in.shown',
  'secret.checked',
  'secret.unclear',
  'secret.keyed',
  'not-me.said',
  'rights.ended',
  'conversation.ended',
  'reply-address.given',
  'case.rated',
  'message.refused',
]);

const asked = (question: Question | undefined, ...asks: readonly Question['ask'][]): boolean =>
  question !== undefined &&
  (asks.includes(question.ask) || (question.ask === 'several' && question.wants.some(({ ask }) => asks.includes(ask))));

/**
 * Does the machine take this in while an agent has the case? What only a bot would answer it does not: wishes, questions and
 * small talk are for the agent to read. Answers to what the machine asked itself are.
 */
export function isHeard(context: SessionContext, event: SessionEvent): boolean {
  if (!('leg' in event) || 'agent' in event || always.has(event.type)) return true;
  const question = context.legs[event.leg]?.question;
  switch (event.type) {
    case 'request.confirmed':
      return confirms(question) !== undefined;
    case 'request.declined':
      return openChanges(context).length > 0 && (confirms(question) !== undefined || asked(question, 'pin', 'code'));
    case 'request.cancelled':
      return openChanges(context).length > 0 && mayTouch(context, event.leg);
    case 'pin.requested':
      return asked(question, 'pin', 'code');
    case 'approval.agreed':
    case 'approval.declined':
      return asked(question, 'administrator', 'waiting');
    case 'message.postponed':
      return isGuards(question);
    // A mail is answered by the agent alone.
    case 'person.asked':
      return context.legs[event.leg]?.channel !== 'email';
    default:
      return false;
  }
}

/** What is not taken in says only that a customer waits for the agent's answer. Undefined: not even that; a caller is silent, it was thanks or good-bye, or a mail, which may wait for days. */
export function asUnread(context: SessionContext, event: SessionEvent): SessionEvent | undefined {
  if (!('leg' in event) || context.legs[event.leg]?.channel === 'email') return undefined;
  if (event.type === 'message.puzzling' && event.silent === true) return undefined;
  if (event.type === 'small-talk.heard' && (event.about === 'thanks' || event.about === 'bye')) return undefined;
  return { type: 'words.left', leg: event.leg, at: event.at };
}

/** Questions that guard: asked by the machine also beside an agent. */
const isGuards = (question: Question | undefined): boolean =>
  asked(question, 'confirm', 'pin', 'code', 'new-secret', 'administrator', 'waiting') || (question !== undefined && asksPin(question));

/**
 * Is the question said that this leg is asked now? Beside an agent only what guards, and once; a call hears it each time, since it
 * keys its answer by what was said last. `before`: the case as the turn found it.
 */
export function speaks(before: SessionContext, after: SessionContext, leg: LegId): boolean {
  if (!hasAgent(after)) return true;
  const own = after.legs[leg];
  if (!own || !isGuards(own.question)) return false;
  const was = before.legs[leg];
  return own.channel === 'voice' || own.put?.again !== was?.put?.again || JSON.stringify(own.question) !== JSON.stringify(was?.question);
}
