import type { HowTo, NearArticle } from '../../../dialogs/scene';
import type { Topic } from '../../../machines/tells';
import type { Language, Offered, UserId } from '../../../machines/words';

/** An article for the talk, and the change that it is a way to. */
export interface FoundArticle {
  readonly told: HowTo;
  /** Its place under `/help/`. */
  readonly name: string;
  readonly topic: Topic;
  readonly change?: Offered;
}

/** What is asked, and who asks: who has shown on this leg who they are (P3). `topic`: undefined when nothing was understood. */
export interface ArticleAsked {
  readonly words: string;
  readonly language: Language;
  readonly topic: Topic | undefined;
  readonly reader: UserId | undefined;
}

/** The help articles, for the talk: of those that the reader may see. */
export interface Articles {
  /** The one that answers for sure, and else those that may, best first. */
  find(asked: ArticleAsked): Promise<ArticlesFound>;
  named(name: string, asked: Pick<ArticleAsked, 'language' | 'reader'>): Promise<FoundArticle | undefined>;
  /** A message that begins as the way from an article's page into the chat does: the article, that beginning, and the rest. */
  quoted(words: string): Promise<Quote | undefined>;
}

export interface Quote {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly before: string;
  readonly rest: string;
  /** Its title alone was said: it is to be told. */ readonly whole?: true;
}

/** `asked`: the words are nearly one of that article's own questions. `closed`: of one that is not for this reader only the title is told (WK-1, WK-2). */
export interface ArticlesFound {
  readonly found?: FoundArticle | undefined;
  readonly near: readonly NearArticle[];
  readonly asked?: true;
  readonly closed?: { readonly title: string; readonly url: string };
}
