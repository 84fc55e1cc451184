import type { Heard } from '../../dialogs/heard';
import type { Snapshot } from '../../machines/decide';
import type { SessionEvent } from '../../machines/events';
import { hear, type Hearer } from './understand/hear';
import type { Inbound } from './port';
import { isTooLong } from './understand/understand';
import { hearMail } from './understand/mail';

/** Words about the help, said on a leg of a case that is over and that was asked for them. */
export interface Rating {
  readonly events: readonly SessionEvent[];
  readonly masked: string;
}

/** A message that rates the help of a closed case: it belongs there, and begins no case of its own. Undefined: it is something else. Nothing is looked up or compared. */
export function ratingIn(hearer: Hearer, inbound: Inbound, closed: Snapshot): Rating | undefined {
  const { leg, at, kind } = inbound;
  if (kind !== 'message' || isTooLong(inbound) || closed.context.legs[leg]?.question.ask !== 'rating') return undefined;
  const heard: Heard = inbound.mail ? hearMail(hearer, inbound, inbound.mail, closed) : hear(hearer, inbound, closed);
  const [rated] = heard.said;
  if (heard.said.length !== 1 || rated?.is !== 'event' || rated.event.type !== 'case.rated') return undefined;
  return { events: [{ ...rated.event, leg, at }], masked: heard.masked };
}
