import type { AccountDirectory } from '../directory/port';
import { DirectoryUnavailable } from '../directory/port';
import type { UserId } from '../../machines/words';
import type { ArticleFor } from '../effects/article-mail';
import type { FindArticle, FoundArticle } from '../turn/how-to';
import { articleFor } from './answer';
import type { Article } from './article';
import type { Library } from './library';
import { withPortal } from './markdown';
import { isFor, readerOf, type Reader } from './reader';

export interface FinderParts {
  readonly library: Library;
  readonly directory: Pick<AccountDirectory, 'user'>;
  /** What every link starts with. */
  readonly publicUrl: () => string;
  /** Where the portal is; undefined: there is none. */
  readonly portal: () => string | undefined;
}

/** Finds articles for the talk: of those that who asks may see, as their account says now (WK-1, P3). */
export function createFinder({ library, directory, publicUrl, portal }: FinderParts): FindArticle {
  return async ({ reader, ...asked }) => {
    const article = await articleFor(library, { ...asked, reader: await readerFor(directory, reader) });
    return article && found(article, publicUrl(), portal());
  };
}

/** An article by its name, as far as this user may read it (WK-1). */
export function createArticleFor({ library, publicUrl, portal }: Omit<FinderParts, 'directory'>): ArticleFor {
  return async (name, language, user) => {
    const article = await library.article(name, language);
    return article && isFor(article, readerOf(user)) ? found(article, publicUrl(), portal()).told : undefined;
  };
}

/** Somebody whose account cannot be looked up now reads what strangers may (I14). */
async function readerFor(directory: FinderParts['directory'], user: UserId | undefined): Promise<Reader> {
  if (user === undefined) return 'stranger';
  try {
    return readerOf(await directory.user(user));
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return 'stranger';
    throw error;
  }
}

function found({ name, title, steps, video, wish, change, number, topics }: Article, publicUrl: string, portal: string | undefined): FoundArticle {
  return {
    told: {
      title, steps: steps.map((step) => withPortal(step, portal)), url: `${publicUrl}/help/${name}`,
      ...(video === undefined ? {} : { video }), ...(wish === undefined ? {} : { wish }),
    },
    name,
    topic: topics[0] ?? 'other',
    ...(change === undefined ? {} : { change: { kind: change, fields: number === 'none' ? { number: null } : {} } }),
  };
}
