import MiniSearch, { type SearchResult } from 'minisearch';
import type { Language } from '../../machines/words';
import type { Topic } from '../../machines/tells';
import type { Article } from './article';
import { createAskedQuestions, type AskedQuestions } from './asked';
import { fold, term, wordsOf } from './fold';

/** An article that was found, and how well. */
export interface Hit {
  readonly article: Article;
  readonly score: number;
  /** The part of the words of the question that it has, 0 to 1. */
  readonly covers: number;
  /** Words of the articles that matched, folded and shortened; for highlighting. */
  readonly terms: readonly string[];
  /** One of them stands in its title. */
  readonly titled: boolean;
}

/** The articles of one language, searchable; typing errors and beginnings of words are forgiven. */
export interface Index extends AskedQuestions {
  /** Best first; none for a question without a word of its own. `topic`: what it was understood to be about. */
  find(
    question: string,
    options?: {
      readonly topic?: Topic | undefined;
      readonly limit?: number;
      /** For an answer and not for a list: short words as they are spelled. */ readonly sure?: boolean;
    },
  ): readonly Hit[];
}

/** A topic that was heard weighs as much as this times the words. */
const onTopic = 1.5;

/** Wrong letters that are forgiven in a word; none below so many letters. */
const mistakes = (word: string, from: number): number => (word.length < from ? 0 : word.length < 7 ? 1 : 2);

/** An index of one language's articles: prefix, the title before all, one wrong letter in a short word, two in a long one, as two letters changed about are (measured: test/help/questions.test.ts). */
export function createIndex(articles: readonly Article[], language: Language): Index {
  const byName = new Map(articles.map((article) => [article.name, article]));
  const search = new MiniSearch<{
    readonly id: string;
    readonly title: string;
    readonly keywords: string;
    readonly asked: string;
    readonly steps: string;
    readonly body: string;
  }>({
    fields: ['title', 'keywords', 'asked', 'steps', 'body'],
    tokenize: wordsOf,
    processTerm: (word) => term(word, language) ?? null,
    searchOptions: {
      boost: { title: 3, keywords: 2.5, asked: 1, steps: 1, body: 0.5 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => mistakes(word, 4),
      combineWith: 'OR',
    },
  });
  search.addAll(
    articles.map(({ name, title, keywords, asked, steps, body }) => ({
      id: name,
      title,
      keywords: keywords.join(' '),
      asked: asked.join(' '),
      steps: steps.join(' '),
      body,
    })),
  );
  return {
    ...createAskedQuestions(articles, language),
    find(question, { topic, limit = 20, sure = false } = {}) {
      const wanted = new Set(wordsOf(question.slice(0, 500)).flatMap((word) => term(word, language) ?? []));
      if (wanted.size === 0) return [];
      const found = search.search([...wanted].join(' '), {
        processTerm: (word) => fold(word),
        ...(sure ? { fuzzy: (word: string) => mistakes(word, 5) } : {}),
        boostDocument: (name: string) => (topic !== undefined && byName.get(name)?.topics.includes(topic) ? onTopic : 1),
      });
      return found.slice(0, limit).flatMap((result) => hit(result, byName, wanted.size));
    },
  };
}

function hit({ id, score, queryTerms, terms, match }: SearchResult, byName: ReadonlyMap<string, Article>, wanted: number): readonly Hit[] {
  const article = byName.get(String(id));
  return article === undefined
    ? []
    : [
        {
          article,
          score,
          covers: queryTerms.length / wanted,
          terms,
          titled: Object.values(match).some((fields) => fields.includes('title')),
        },
      ];
}
