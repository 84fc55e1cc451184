import { hole } from '../../../dialogs/lines/format';
import { viewLeg } from '../../../machines/view';
import { mintActivityId } from '../../turn/outgoing/activity-id';
import { actorOf } from '../agent';
import type { DeskParts } from '../parts';
import type { DeedBody } from '../shapes';
import { noteLine } from '../view/notes';
import type { Asking } from './asking';
import { doDeed } from './do-deed';

/** Line breaks stay; other control characters, and the sign that stands for our codes, go. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replaceAll(hole, ' ')
    .trim();

/** Numbers of the case that are no secret, however they look: what its legs are called by. */
const namedIn = ({ found: { snapshot } }: Asking): readonly string[] =>
  Object.keys(snapshot.context.legs).flatMap((leg) => viewLeg(snapshot, leg)?.named ?? []);

/** The agent's words go to the leg as a line with their name, in the commit that takes the deed: neither lost nor doubled. */
export async function say(parts: DeskParts, asking: Asking, { leg, text }: DeedBody<'say'>): Promise<void> {
  const { agent, at, found } = asking;
  const language = found.snapshot.context.legs[leg]?.language ?? 'en';
  const words = parts.mask(plain(text), language, namedIn(asking));
  const activity = { type: 'message', text: words, textFormat: 'plain', locale: language, channelData: { agent: { name: agent.name } } };
  await doDeed(parts, asking, {
    events: [{ type: 'agent.wrote', agent: agent.id, leg, at }],
    said: [{ id: mintActivityId(), leg, from: 'agent', activity: JSON.stringify(activity) }],
  });
}

/** A note for the desk alone. Anybody of the desk may leave one, in any case that is kept. */
export async function note(parts: DeskParts, asking: Asking, { text }: DeedBody<'note'>): Promise<void> {
  const { agent, at, found, op, language } = asking;
  const words = parts.mask(plain(text), language, namedIn(asking));
  await doDeed(parts, asking, { events: [], said: [noteLine(mintActivityId(), found.id, agent, words)] });
  await parts.audit.append([{ op, at, case: found.number, action: 'agent.noted', asker: null, subject: null, actor: actorOf(agent) }]);
}
