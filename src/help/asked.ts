import type { Language } from '../../machines/words';
import type { Article } from './article';
import { fold, isCommon, term, wordsOf } from './fold';

/** How whole questions are compared with those that articles say they answer. */
export interface AskedQuestions {
  /** The articles that answer a question which is nearly one of theirs, the likest first. */
  like(question: string): readonly Article[];
}

/** A small word counts as this part of one that names something: "where do I get" and "why do you need" a PIN are two things. */
const small = 0.3;
/** From here on two questions are the same one (measured: test/help/questions.test.ts). */
const same = 0.7;

type Weighed = ReadonlyMap<string, number>;

/** Whole questions that the articles of one language name as theirs; also small words count there, which searching leaves out. */
export function createAskedQuestions(articles: readonly Article[], language: Language): AskedQuestions {
  const weighed = (text: string): Weighed =>
    new Map(
      wordsOf(text).flatMap((word): readonly (readonly [string, number])[] => {
        const known = term(word, language);
        return known === undefined ? (isCommon(word, language) ? [[fold(word), small]] : []) : [[known, 1]];
      }),
    );
  const all = articles.flatMap((article) => article.asked.map((asked) => ({ article, words: weighed(asked) })));
  return {
    like(question) {
      const words = weighed(question.slice(0, 500));
      const best = new Map<Article, number>();
      for (const { article, words: own } of all) best.set(article, Math.max(best.get(article) ?? 0, likeness(words, own)));
      return [...best]
        .filter(([, how]) => how >= same)
        .toSorted(([, one], [, other]) => other - one)
        .map(([article]) => article);
    },
  };
}

/** The weight of what two have in common, of all that either has: 0 to 1. */
function likeness(one: Weighed, other: Weighed): number {
  let [common, whole] = [0, 0];
  for (const [word, weight] of one) {
    whole += weight;
    if (other.has(word)) common += weight;
  }
  for (const [word, weight] of other) if (!one.has(word)) whole += weight;
  return whole === 0 ? 0 : common / whole;
}
