import type { Understanding, Hearing } from '../../../dialogs/heard';
import { asksWhat } from '../../../dialogs/hear/heads/concepts';
import type { HowTo, Scene } from '../../../dialogs/scene';
import type { EventOf, SessionEvent } from '../../../machines/events';
import type { Topic } from '../../../machines/tells';
import type { LegId } from '../../../machines/words';
import type { ArticleAsked, Articles, FoundArticle } from './articles';
import { sentencesThatAsk } from './sought';

/** More questions than these in one message nobody answers one by one: the rest is told to be open. */
const mostQuestions = 6;

/** One of several questions of a message, and what it was heard to be about; undefined: nothing was understood. */
export interface OneQuestion {
  readonly words: string;
  readonly topic: Topic | undefined;
}

/** The questions of a message that asks several things, each heard by itself; none where it asks one thing, or only orders. */
export function questionsOf(understanding: Pick<Understanding, 'hear'>, words: string, hearing: Hearing): readonly OneQuestion[] {
  const sentences = [...new Set(sentencesThatAsk(words))];
  if (sentences.length < 2) return [];
  return sentences.slice(0, mostQuestions).flatMap((sentence): readonly OneQuestion[] => {
    const { said } = understanding.hear(sentence, { ...hearing, question: { ask: 'need' } });
    const events = said.flatMap((one) => (one.is === 'event' ? [one.event] : []));
    if (events.length !== said.length) return [];
    const asked = events.find((event) => event.type === 'question.asked');
    if (asked) return asked.topic === 'forwarding-state' || asked.topic === 'emergency' ? [] : [{ words: sentence, topic: asked.topic }];
    return events.length === 1 && events[0]?.type === 'message.puzzling' ? [{ words: sentence, topic: undefined }] : [];
  });
}

type Several = { readonly events: readonly SessionEvent[] } & Pick<Scene, 'parts'>;

/**
 * Each of several questions meets the article that answers it, in the order in which they were asked; what no article answers is
 * told by our own sentences about it, and what nobody knows is said to be open, once. Undefined: no article answers any of them.
 */
export async function withSeveral(
  articles: Articles,
  leg: LegId,
  questions: readonly OneQuestion[],
  asked: Pick<ArticleAsked, 'language' | 'reader'>,
  events: readonly SessionEvent[],
): Promise<Several | undefined> {
  const first = events.findIndex((event) => isPlain(event));
  const at = events[first]?.at;
  if (at === undefined) return undefined;
  const told: (readonly [name: string, HowTo])[] = [];
  const answers: EventOf<'question.asked'>[] = [];
  let open = false;
  for (const { words, topic } of questions) {
    const { found, asked: own } = await articles.find({ ...asked, words, topic });
    const how = found && (own === true || fits(found, words, topic, asked)) ? found : undefined;
    if (how) {
      if (told.some(([name]) => name === how.name)) continue;
      told.push([how.name, how.told]);
      answers.push({ type: 'question.asked', leg, at, topic: topic ?? how.topic, part: told.length - 1 });
    } else if (topic === undefined || topic === 'other') open = true;
    else if (!answers.some((each) => each.topic === topic && each.part === undefined))
      answers.push({ type: 'question.asked', leg, at, topic });
  }
  if (told.length === 0) return undefined;
  const covered = new Set([...questions.map(({ topic }) => topic), ...answers.map(({ topic }) => topic)]);
  const rest = events.filter((event) => !(isPlain(event) && (event.type === 'message.puzzling' || covered.has(event.topic))));
  if (open) answers.push({ type: 'question.asked', leg, at, topic: 'other', part: told.length });
  return {
    events: rest.toSpliced(Math.min(first, rest.length), 0, ...answers),
    parts: told.map(([, each]) => each),
  };
}

const isPlain = (event: SessionEvent): event is EventOf<'question.asked' | 'message.puzzling'> =>
  event.type === 'question.asked' || (event.type === 'message.puzzling' && event.whose === undefined);

/** An article about something else is no answer beside others: which question it is to, nobody would see. */
const fits = (found: FoundArticle, words: string, topic: Topic | undefined, { language }: Pick<ArticleAsked, 'language'>): boolean =>
  topic === undefined || topic === 'other' || (found.topic === topic && !asksWhat(words, topic, language));
