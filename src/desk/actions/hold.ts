import type { DeskParts } from '../parts';
import type { DeedBody } from '../shapes';
import { findCase } from '../view/find-case';
import { sentences } from '../words/sentences';
import type { Asking } from './asking';
import { doDeed } from './do-deed';
import { Refused } from './refused';

/**
 * The agent takes the case: of several at once, the first to be committed has it, and the others are told who. `over`: a supervisor
 * takes it from somebody; for an agent that is refused like any other case that is taken.
 */
export async function take(parts: DeskParts, asking: Asking, { over = false }: DeedBody<'take'>): Promise<void> {
  const { agent, found, at, language } = asking;
  const holder = async () => (await findCase(parts.store, parts.policy, found.number, at))?.snapshot.context.desk?.agent;
  const mayOver = over && agent.role === 'supervisor';
  await doDeed(
    parts,
    asking,
    { events: [{ type: 'agent.took', agent: agent.id, name: agent.name, at, ...(mayOver ? { over: true as const } : {}) }] },
    async () => (await holder())?.name,
  );
  // A resend of an earlier key is told what holds now.
  const now = await holder();
  if (now !== undefined && now.id !== agent.id) throw new Refused(409, 'Taken', sentences[language].taken(now.name), now.name);
}

/** The bot answers again; every leg that hears at once is told, and asked what is open. */
export async function handBack(parts: DeskParts, asking: Asking): Promise<void> {
  const { agent, found, at } = asking;
  const { desk, legs } = found.snapshot.context;
  const leg = desk?.leg !== undefined && legs[desk.leg]?.channel !== 'email' && !legs[desk.leg]?.ended ? desk.leg : undefined;
  await doDeed(parts, asking, {
    events: [{ type: 'agent.handed-back', agent: agent.id, at }],
    ...(leg === undefined ? {} : { asks: leg }),
  });
}

/** The case is over: rights end, the summary is mailed, the next word of the customer begins another case. */
export async function close(parts: DeskParts, asking: Asking): Promise<void> {
  const { agent, at } = asking;
  await doDeed(parts, asking, { events: [{ type: 'agent.closed', agent: agent.id, at }] });
}
