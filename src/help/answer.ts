import type { Topic } from '../../machines/tells';
import type { Language } from '../../machines/words';
import type { Article } from './article';
import type { Library } from './library';
import { isFor, type Reader } from './reader';
import type { Hit } from './search';

/** What somebody asks, as far as it was understood. */
export interface Asked {
  /** Their own words, secrets masked. */
  readonly words: string;
  readonly language: Language;
  /** What it was heard to be about; undefined: nothing was understood. */
  readonly topic: Topic | undefined;
  readonly reader: Reader;
}

/** Questions about the talk itself; no article knows the answer. */
const ofTheTalk: readonly (Topic | undefined)[] = ['case-number', 'opening-hours', 'bot'];

/** The part of a question's own words that an article must have: where its topic was heard, where another or none was, and where nothing was understood. */
const enough = { sameTopic: 0.6, otherwise: 0.75, puzzled: 1 } as const;
/** Below this the words stand too far apart in the article to be what it is about (measured: test/help/questions.test.ts). */
const weighty = 45;

/** Does the article answer this, for sure? A wrong answer costs more trust than an honest "I have none". */
function answers({ article, score, covers }: Hit, { topic }: Asked): boolean {
  if (topic !== undefined && topic !== 'other' && article.topics.includes(topic)) return covers >= enough.sameTopic;
  return score >= weighty && covers >= (topic === undefined ? enough.puzzled : enough.otherwise);
}

/** The article that answers a question, of those this reader may see (WK-1, P3); undefined: none does. */
export async function articleFor(library: Library, asked: Asked): Promise<Article | undefined> {
  if (ofTheTalk.includes(asked.topic)) return undefined;
  const index = await library.index(asked.language);
  return index.find(asked.words, { topic: asked.topic, sure: true }).find((hit) => isFor(hit.article, asked.reader) && answers(hit, asked))?.article;
}
