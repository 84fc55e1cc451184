import type { SessionEvent } from '../../../machines/events';
import type { DeskRefusal, LegId } from '../../../machines/words';
import type { NewLine } from '../../store/port';
import { actorOf } from '../agent';
import type { DeskParts } from '../parts';
import { sentences } from '../words/sentences';
import type { Asking } from './asking';
import { Refused } from './refused';
import { whyRefused } from './why-refused';

/** What a deed tells the case. */
export interface Doing {
  readonly events: readonly SessionEvent[];
  readonly said?: readonly NewLine[];
  readonly asks?: LegId;
}

/** Who has the case, for who does not. */
const holderOf = ({ found }: Asking): string | undefined => found.snapshot.context.desk?.agent?.name;

/** A leg that is over is told apart from one that never was. */
const isThere = ({ found }: Asking, event: SessionEvent | undefined): boolean =>
  event === undefined || !('leg' in event) || found.snapshot.context.legs[event.leg] !== undefined;

/**
 * Has the case judge and take a deed; resolves when that is committed. Rejects with Refused. What the case refuses, it has put into
 * the audit log itself.
 */
export async function doDeed(
  parts: Pick<DeskParts, 'turns'>,
  asking: Asking,
  { events, said, asks }: Doing,
  holder: () => Promise<string | undefined> = async () => holderOf(asking),
): Promise<void> {
  const { found, language, at, op } = asking;
  const result = await parts.turns.agent({
    op,
    at,
    case: found.id,
    events,
    ...(said ? { said } : {}),
    ...(asks === undefined ? {} : { asks }),
  });
  if (typeof result === 'object') throw whyRefused(result.refused, language, await holder(), isThere(asking, events[0]));
  if (result === 'gone') throw new Refused(404, 'NotFound', sentences[language].noCase);
  if (result === 'unavailable' || result === 'fenced') throw new Refused(503, 'TryLater', sentences[language].tryLater);
}

/** Refuses a deed before the case hears of it; that it was tried is in the audit log before it is answered (I10). Rejects with StoreUnavailable. */
export async function refuse(
  parts: Pick<DeskParts, 'audit'>,
  { agent, found, at, op }: Asking,
  reason: DeskRefusal,
  refusal: Refused,
): Promise<never> {
  await parts.audit.append([
    {
      op: `${op}/refused`,
      at,
      case: found.number,
      action: 'agent.refused',
      asker: found.snapshot.context.grant?.asker ?? null,
      subject: null,
      actor: actorOf(agent),
      reason,
    },
  ]);
  throw refusal;
}
