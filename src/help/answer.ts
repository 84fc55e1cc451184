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
const ofTheTalk: readonly (Topic | undefined)[] = ['case-number', 'identity', 'one-time-code', 'approval', 'opening-hours', 'bot'];

/** The part of a question's own words that an article must have: where its topic was heard, where another or none was, and where nothing was understood. */
const enough = { sameTopic: 0.6, otherwise: 0.75, puzzled: 1 } as const;
/** Below this the words stand too far apart in the article to be what it is about (measured: test/help/questions.test.ts). */
const weighty = 45;
/** One that leaves all others so far behind may have fewer of the words, and weigh less: chosen by the questions it was written with, measured by others (test/help/held-out.ts). */
const alone = { before: 2.5, covers: 0.5, score: 30 } as const;
/** What may be meant, where nothing is sure. */
const perhaps = { covers: 0.5, score: 15, most: 3 } as const;

/** Does the article answer this, for sure? A wrong answer costs more trust than an honest "I have none". `next`: the score of the one behind it. */
function answers({ article, score, covers }: Hit, next: number, { topic }: Asked): boolean {
  if (topic !== undefined && topic !== 'other' && article.topics.includes(topic) && covers >= enough.sameTopic) return true;
  if (score >= weighty && covers >= (topic === undefined ? enough.puzzled : enough.otherwise)) return true;
  return topic !== undefined && score >= alone.score && covers >= alone.covers && score >= alone.before * next;
}

/** `asked`: it is nearly one of the article's own questions. `closed`: who asks may not read it, and nothing but its title is for them. */
export interface Answer {
  readonly sure: Article | undefined;
  readonly near: readonly Article[];
  readonly asked?: true;
  readonly closed?: true;
}

/** The article that answers a question for sure, of those this reader may see (WK-1, P3), or else up to three that may, best first; undefined and none: there is nothing. */
export async function answerTo(library: Library, asked: Asked): Promise<Answer> {
  const { words, language, topic, reader } = asked;
  const like = topic === 'emergency' ? [] : (await library.index(language)).like(words);
  const open = like.filter((article) => isFor(article, reader));
  // How long "the link" works is asked of several: it is the one that was heard.
  const own = open.find(({ topics: [first] }) => first === topic) ?? open[0];
  if (own) return { sure: own, near: [], asked: true };
  if (like[0]) return { sure: like[0], near: [], asked: true, closed: true };
  if (ofTheTalk.includes(topic)) return { sure: undefined, near: [] };
  if (topic === 'emergency')
    return {
      sure: (await library.articles(language)).find((article) => article.topics.includes(topic) && isFor(article, reader)),
      near: [],
    };
  const hits = (await library.index(language)).find(words, { topic, sure: true }).filter(({ article }) => isFor(article, reader));
  const sure = hits.find((hit, n) => answers(hit, n === 0 ? (hits[1]?.score ?? 0) : Infinity, asked))?.article;
  const near =
    sure || topic === undefined
      ? []
      : hits
          .filter(({ covers, score }) => covers >= perhaps.covers && score >= perhaps.score)
          .slice(0, perhaps.most)
          .map(({ article }) => article);
  return { sure, near };
}

/** The article that answers a question for sure. */
export const articleFor = async (library: Library, asked: Asked): Promise<Article | undefined> => {
  const { sure, closed } = await answerTo(library, asked);
  return closed ? undefined : sure;
};
