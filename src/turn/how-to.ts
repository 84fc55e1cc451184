import { asksWhat } from '../../dialogs/hear/concepts';
import { stepsAloud } from '../../dialogs/lines/how-to';
import type { HowTo } from '../../dialogs/scene';
import type { Snapshot } from '../../machines/decide';
import type { SessionEvent } from '../../machines/events';
import type { Topic } from '../../machines/tells';
import { viewLeg } from '../../machines/view';
import type { Fields, KindId, Language, LegId, UserId } from '../../machines/words';

/** An article for the talk, and the change that it is a way to. */
export interface FoundArticle {
  readonly told: HowTo;
  /** Its place under `/help/`. */
  readonly name: string;
  readonly topic: Topic;
  readonly change?: { readonly kind: KindId; readonly fields: Fields };
}

/** Looks for the article that answers a question; `reader`: who has shown on this leg who they are (P3). `topic`: undefined when nothing was understood. */
export type FindArticle = (asked: { readonly words: string; readonly language: Language; readonly topic: Topic | undefined; readonly reader: UserId | undefined }) => Promise<FoundArticle | undefined>;

/** Questions to which an answer in many words may be given; at the others what was not understood is asked again. */
const open: readonly string[] = ['need', 'choice', 'do-or-how', 'confirm', 'who'];

type Answerable = Extract<SessionEvent, { readonly type: 'question.asked' | 'unsupported.asked' | 'message.puzzling' }>;
const isAnswerable = (event: SessionEvent): event is Answerable => event.type === 'question.asked' || event.type === 'unsupported.asked' || event.type === 'message.puzzling';

/**
 * A question meets the article that answers it, and so does a message that was not understood but says for sure what an
 * article is about ("no sound in my headset"), and a wish that nobody here can carry out but an article helps with. Other events stay as they are.
 */
export async function withArticle(find: FindArticle, leg: LegId, snapshot: Snapshot, words: string, events: readonly SessionEvent[]): Promise<{ readonly events: readonly SessionEvent[]; readonly article?: HowTo }> {
  const at = events.findIndex(isAnswerable);
  const event = events[at];
  if (!event || !isAnswerable(event)) return { events };
  const own = viewLeg(snapshot, leg);
  const puzzled = event.type === 'message.puzzling';
  // What cannot be done here is said so, unless an article helps for sure.
  const topic = event.type === 'question.asked' ? event.topic : undefined;
  if (puzzled && (events.length > 2 || !open.includes(own?.question.ask ?? 'need'))) return { events };
  const language = events.flatMap((each) => (each.type === 'leg.spoke' ? [each.language] : []))[0] ?? 'en';
  const reader = own?.proved ? own.claim?.user : undefined;
  const found = await find({ words, language, topic, reader });
  if (!found) return { events };
  if (topic !== undefined && asksWhat(words, topic, language)) return { events, article: { ...found.told, beside: true } };
  const asked: SessionEvent = { type: 'question.asked', leg, at: event.at, topic: topic ?? found.topic, article: { name: found.name, long: found.told.steps.length > stepsAloud }, ...(found.change === undefined ? {} : { change: found.change }) };
  return { events: events.with(at, asked), article: found.told };
}
