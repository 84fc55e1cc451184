import type { AccountDirectory } from '../directory/port';
import { DirectoryUnavailable } from '../directory/port';
import { quotedTitle } from '../../dialogs/lines/how-to';
import type { UserId } from '../../machines/words';
import type { ArticleFor } from '../effects/mails/article-mail';
import type { Articles, FoundArticle } from '../turn/help/articles';
import { answerTo } from './answer';
import { languages, type Article } from './article';
import type { Library } from './library';
import { stepsWith, type Places } from './places';
import { isFor, readerOf, type Reader } from './reader';
import { helpWords } from './words';

export interface FinderParts {
  readonly library: Library;
  readonly directory: Pick<AccountDirectory, 'user'>;
  /** What every link starts with. */
  readonly publicUrl: () => string;
  /** What the steps may name. */
  readonly places: () => Places;
}

/** Finds articles for the talk: of those that who asks may see, as their account says now (WK-1, P3). */
export function createArticles({ library, directory, publicUrl, places }: FinderParts): Articles {
  return {
    async find({ reader, ...asked }) {
      const { sure, near, asked: own, closed } = await answerTo(library, { ...asked, reader: await readerFor(directory, reader) });
      if (sure && closed) return { closed: { title: sure.title, url: urlOf(publicUrl(), sure.name) }, near: [] };
      return {
        ...(sure ? { found: found(sure, publicUrl(), places()) } : {}),
        ...(own ? { asked: own } : {}),
        near: near.map(({ name, title }) => ({ title, url: urlOf(publicUrl(), name) })),
      };
    },
    async named(name, { language, reader }) {
      const article = await library.article(name, language);
      return article && isFor(article, await readerFor(directory, reader)) ? found(article, publicUrl(), places()) : undefined;
    },
    async quoted(words) {
      if (!/[“«]/.test(words)) return undefined;
      // Once, and not for each article: a mail may be long.
      const said = plain(words);
      const all = said.trim();
      for (const language of languages) {
        for (const { name, title } of await library.articles(language)) {
          const at = { name, title, url: urlOf(publicUrl(), name) };
          if (all === plain(quotedTitle[language](title))) return { ...at, before: words, rest: '', whole: true };
          const before = helpWords[language].aboutArticle(title);
          if (said.startsWith(plain(before).trimEnd())) return { ...at, before, rest: words.slice(before.trimEnd().length).trim() };
        }
      }
      return undefined;
    },
  };
}

/** Blanks of all widths alike: French typography and keyboards differ in them. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** An article by its name, as far as this user may read it (WK-1). */
export function createArticleFor({ library, publicUrl, places }: Omit<FinderParts, 'directory'>): ArticleFor {
  return async (name, language, user) => {
    const article = await library.article(name, language);
    return article && isFor(article, readerOf(user)) ? found(article, publicUrl(), places()).told : undefined;
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

const urlOf = (publicUrl: string, name: string): string => `${publicUrl}/help/${name}`;

function found({ name, title, steps, video, wish, change, number, topics }: Article, publicUrl: string, places: Places): FoundArticle {
  return {
    told: {
      title,
      steps: stepsWith(steps, places),
      url: urlOf(publicUrl, name),
      ...(video === undefined ? {} : { video }),
      ...(wish === undefined ? {} : { wish }),
    },
    name,
    topic: topics[0] ?? 'other',
    ...(change === undefined ? {} : { change: { kind: change, fields: number === 'none' ? { number: null } : {} } }),
  };
}
