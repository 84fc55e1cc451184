import { asksWhat } from '../../../dialogs/hear/heads/concepts';
import { says } from '../../../dialogs/hear/text/lexemes';
import { wordsOf } from '../../../dialogs/hear/text/lexicon';
import { stuckIn } from '../../../dialogs/hear/answer/stuck';
import { onlyInArticles, stepsAloud } from '../../../dialogs/lines/how-to';
import type { Scene } from '../../../dialogs/scene';
import type { Snapshot } from '../../../machines/decide';
import type { EventOf, SessionEvent } from '../../../machines/events';
import type { Topic } from '../../../machines/tells';
import { viewLeg } from '../../../machines/view';
import type { LegId, Offered } from '../../../machines/words';
import type { ArticleAsked, Articles, FoundArticle, Quote } from './articles';
import { withSeveral, type OneQuestion } from './several';
import { sought } from './sought';

/** What somebody quotes is not what they say: only the rest of such a message is heard. */
export const quoteIn = async (articles: Articles | undefined, text: string): Promise<Quote | undefined> => articles?.quoted(text);

/** Questions to which an answer in many words may be given; at the others what was not understood is asked again. */
const open: readonly string[] = ['need', 'choice', 'do-or-how', 'confirm', 'who', 'steps-by-mail'];

type Answerable = EventOf<'question.asked' | 'unsupported.asked' | 'message.puzzling'>;
const isAnswerable = (event: SessionEvent): event is Answerable =>
  (event.type === 'question.asked' && event.topic !== 'forwarding-state') ||
  event.type === 'unsupported.asked' ||
  (event.type === 'message.puzzling' && event.whose === undefined);

/** What was said: its words, secrets masked, and the article that was quoted before them. */
export interface SaidOfArticle {
  readonly words: string;
  readonly quote?: Quote | undefined;
  /** Where it asks several things: each by itself. */
  readonly questions?: readonly OneQuestion[];
}

/** What "that did not help" may be taken for. */
const aside: readonly SessionEvent['type'][] = ['small-talk.heard', 'request.declined'];

type Help = { readonly events: readonly SessionEvent[] } & Pick<Scene, 'article' | 'parts' | 'near'>;

/**
 * A question meets the article that answers it, and so does a message that was not understood but says for sure what an
 * article is about ("no sound in my headset"), and a wish that nobody here can carry out but an article helps with. Whoever follows an
 * article and is stuck hears that step. Where none answers for sure, those are named that may. Other events stay as they are.
 */
export async function withArticle(
  articles: Articles,
  leg: LegId,
  snapshot: Snapshot,
  { words, quote, questions = [] }: SaidOfArticle,
  events: readonly SessionEvent[],
): Promise<Help> {
  const own = viewLeg(snapshot, leg);
  const language = events.find((each) => each.type === 'leg.spoke')?.language ?? 'en';
  const reader = own?.proved ? own.claim?.user : undefined;
  if (events.some((event) => event.type === 'question.asked' && event.topic === 'emergency')) {
    const { found } = await articles.find({ words, language, topic: 'emergency', reader });
    return { events, ...(found ? { article: { ...found.told, beside: true } } : {}) };
  }
  const inHand = quote?.name ?? snapshot.context.legs[leg]?.steps;
  const article = inHand === undefined ? undefined : await articles.named(inHand, { language, reader });
  if (quote && article?.change && events.some(({ type }) => type === 'request.confirmed'))
    return { events: drafted(events, article.change) };
  if (quote && !article) return closedTo(events, leg, quote);
  if (
    article &&
    !article.change &&
    own?.question.ask === 'need' &&
    DO_IT.test(words) &&
    !events.some(({ type }) => type === 'question.asked')
  )
    return { events: undone(events, article.topic) };
  const several = quote || questions.length === 0 ? undefined : await withSeveral(articles, leg, questions, { language, reader }, events);
  if (several) return several;
  const trouble = article ? stuckIn(words) : undefined;
  const at = events.findIndex(
    (event) => isAnswerable(event) || (trouble !== undefined && aside.includes(event.type) && open.includes(own?.question.ask ?? 'need')),
  );
  const event = events[at];
  if (!event || !('leg' in event)) return ownQuestion(articles, leg, { words, language, topic: undefined, reader }, events);
  const puzzled = event.type === 'message.puzzling';
  const isOpen = !puzzled || (events.length <= 2 && open.includes(own?.question.ask ?? 'need'));
  // What cannot be done here is said so, unless an article helps for sure.
  const topic = event.type === 'question.asked' ? event.topic : undefined;
  const stuck = isOpen ? (trouble ?? (quote && quote.rest === '' && !quote.whole ? { asked: true as const } : undefined)) : undefined;
  const answers = ({ topic: of, name, told, change }: FoundArticle): readonly SessionEvent[] => {
    const offered = wholly(event, change);
    return events.with(at, {
      type: 'question.asked',
      leg,
      at: event.at,
      topic: topic ?? of,
      article: { name, long: told.stuck === undefined && told.steps.length > stepsAloud },
      ...(offered === undefined || told.stuck ? {} : { change: offered }),
    });
  };
  if (article && stuck) {
    const told = { ...article.told, stuck };
    return { events: answers({ ...article, told }), article: told };
  }
  if (article && quote?.whole) return { events: answers(article), article: article.told };
  if (!isOpen || !isAnswerable(event) || isNameless(own?.question.ask, event, words)) return { events };
  const { found, near, asked, closed } = await sought(articles, { words, language, topic, reader });
  if (closed) return closedTo(events, leg, closed);
  if (!found)
    return near.length > 0 && event.type !== 'message.puzzling' && onlyInArticles.has(event.topic) ? { events, near } : { events };
  if (!asked && topic !== undefined && topic !== 'other' && topic !== found.topic && isOrdered(found, events)) return { events };
  if (!asked && topic !== undefined && asksWhat(words, topic, language)) return { events, article: { ...found.told, beside: true } };
  return { events: answers(found), article: found.told };
}

/** The article is about what is ordered in the same breath, and not about what is asked: "forward my calls and tell me how I reset my voicemail PIN". */
const isOrdered = ({ change }: FoundArticle, events: readonly SessionEvent[]): boolean =>
  events.some((event) => event.type === 'request.drafted' && event.drafts.some(({ kind }) => kind === change?.kind));

/** "I don't know my account number", where it was asked for: other names will do, and no steps of an article. */
const isNameless = (asked: string | undefined, event: Answerable, words: string): boolean =>
  /^(?:who|account|extension)$/.test(asked ?? '') &&
  event.type === 'question.asked' &&
  event.topic === 'login-name' &&
  says.lack(wordsOf(words));

/** The change that an article is a way to, as it was asked about. */
const wholly = (event: SessionEvent, change: FoundArticle['change']): Offered | undefined =>
  event.type === 'question.asked' && event.change !== undefined && (change === undefined || change.kind === event.change.kind)
    ? event.change
    : change;

/** A question of an article's own that was heard as “what can you do?”. */
async function ownQuestion(articles: Articles, leg: LegId, asking: ArticleAsked, events: readonly SessionEvent[]): Promise<Help> {
  const at = events.findIndex(({ type }) => type === 'capabilities.asked');
  const event = events[at];
  if (!event || !('leg' in event)) return { events };
  const { found, asked } = await articles.find(asking);
  if (!found || !asked) return { events };
  return {
    events: events.with(at, {
      type: 'question.asked',
      leg,
      at: event.at,
      topic: found.topic,
      article: { name: found.name, long: found.told.steps.length > stepsAloud },
    }),
    article: found.told,
  };
}

/** Of an article that is not for who quotes it only the title is told, and how to become who may read it (WK-1, WK-2). */
function closedTo(events: readonly SessionEvent[], leg: LegId, { title, url }: Pick<Quote, 'title' | 'url'>): Help {
  const at = events.findIndex((event) => isAnswerable(event) || event.type === 'request.confirmed' || aside.includes(event.type));
  const event = events[at];
  return event
    ? {
        events: events.with(at, { type: 'question.asked', leg, at: event.at, topic: 'other' }),
        article: { title, steps: [], url, closed: true },
      }
    : { events };
}

/** "Do it for me", and no plain yes. */
const DO_IT = /\b(?:do|handle|fix|take care|fai(?:re|tes|s)|occupe\w*|r[ée]gle[rz]?)\b/i;

/** ... about an article that leads to no change: that it cannot be done here, and who can help. */
const undone = (events: readonly SessionEvent[], topic: Topic): readonly SessionEvent[] =>
  events.map((event) => (event.type === 'request.confirmed' ? { type: 'unsupported.asked', leg: event.leg, at: event.at, topic } : event));

/** "Please do it for me", about an article that was quoted: its change. */
const drafted = (events: readonly SessionEvent[], { kind, fields }: NonNullable<FoundArticle['change']>): readonly SessionEvent[] =>
  events.map((event) =>
    event.type === 'request.confirmed'
      ? { type: 'request.drafted', leg: event.leg, at: event.at, drafts: [{ kind, subject: { is: 'self' }, fields }] }
      : event,
  );
