import { readdir, readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant, Language, Millis } from '../../machines/words';
import { isMissing } from '../config/is-missing';
import type { Logger } from '../observe/logger';
import { ArticleError, languages, readArticle, type Article, type Need } from './article';
import type { ReadArticle } from './kept-articles';
import { createIndex, type Index } from './search';

/** The articles as they are now. */
export interface Library {
  /** All that can be shown here, by product, then title. Reads again what changed on disk, at most every two seconds. */
  articles(language: Language): Promise<readonly Article[]>;
  /** The article of that name, in this language or else in the other. */
  article(name: string, language: Language): Promise<Article | undefined>;
  index(language: Language): Promise<Index>;
}

export interface LibraryParts {
  /** Folders with `en/` and `fr/` in them; an article of a later one stands in place of an earlier one's of the same name. */
  readonly folders: readonly string[];
  /** What is there; an article that needs more is left out. */
  readonly has: (need: Need) => boolean;
  /** Reads an article's text; `readArticle` unless told. */
  readonly read?: ReadArticle;
  readonly now: () => Instant;
  readonly log: Pick<Logger, 'warn'>;
}

/** Our own articles: beside this file, or, where this was compiled, where its source is. */
export const ownArticles: string =
  [join(__dirname, 'articles'), join(__dirname, '../../../src/help/articles')].find((folder) => existsSync(folder)) ??
  join(__dirname, 'articles');

const lookAgain: Millis = 2_000;

interface Kept {
  readonly mark: string;
  readonly article: Article | undefined;
}
interface Shelf {
  readonly articles: readonly Article[];
  /** Made when it is first asked for. */
  readonly index: () => Index;
}

/** Reads all articles. Rejects with ArticleError when one cannot be shown: at the start that is the author's to mend; later the one before stays. */
export async function openLibrary(parts: LibraryParts): Promise<Library> {
  const files = new Map<string, Kept>();
  let shelves = await readAll(parts, files, undefined);
  let lookedAt = parts.now();
  let looking: Promise<void> | undefined;

  const refresh = async (): Promise<void> => {
    if (Math.abs(parts.now() - lookedAt) < lookAgain) return looking;
    lookedAt = parts.now();
    looking = readAll(parts, files, shelves).then(
      (read) => {
        shelves = read;
      },
      (error: unknown) => parts.log.warn('the help articles could not be looked through; those known stay', { error }),
    );
    await looking;
  };
  const fresh = async (language: Language): Promise<Shelf> => {
    await refresh();
    return shelves[language];
  };
  return {
    articles: async (language) => (await fresh(language)).articles,
    index: async (language) => (await fresh(language)).index(),
    async article(name, language) {
      const other = language === 'en' ? 'fr' : 'en';
      const named = (article: Article): boolean => article.name === name;
      return (await fresh(language)).articles.find(named) ?? shelves[other].articles.find(named);
    },
  };
}

type Shelves = Readonly<Record<Language, Shelf>>;

/** A shelf is made anew only when an article of its language changed. */
function shelf(articles: readonly Article[], language: Language, before: Shelf | undefined): Shelf {
  const same =
    before !== undefined && before.articles.length === articles.length && articles.every((article, n) => article === before.articles[n]);
  if (same) return before;
  let index: Index | undefined;
  return { articles, index: () => (index ??= createIndex(articles, language)) };
}

async function readAll(
  { folders, has, log, read = readArticle }: LibraryParts,
  files: Map<string, Kept>,
  before: Shelves | undefined,
): Promise<Shelves> {
  const found: Record<Language, Map<string, Article>> = { en: new Map(), fr: new Map() };
  const seen = new Set<string>();
  for (const folder of folders) {
    for (const language of languages) {
      const paths = await markdownIn(join(folder, language));
      for (const { full } of paths) seen.add(full);
      const kept = await Promise.all(paths.map((path) => readFresh(path, language, files, before === undefined, read, log)));
      for (const article of kept) {
        if (article?.needs.every(has)) found[language].set(article.name, article);
        else if (article) found[language].delete(article.name);
      }
    }
  }
  for (const path of files.keys()) if (!seen.has(path)) files.delete(path);
  const sorted = (language: Language): readonly Article[] =>
    [...found[language].values()].toSorted(
      (one, two) => one.product.localeCompare(two.product, language) || one.title.localeCompare(two.title, language),
    );
  return { en: shelf(sorted('en'), 'en', before?.en), fr: shelf(sorted('fr'), 'fr', before?.fr) };
}

interface Path {
  readonly full: string;
  readonly name: string;
}

async function markdownIn(folder: string): Promise<readonly Path[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted();
    return names.map((name) => ({ full: join(folder, name), name: name.slice(0, -'.md'.length) }));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The article of a file, read again where the file is another than before. A broken one is said once and the one before stays; at the start it is the author's to mend. */
async function readFresh(
  { full, name }: Path,
  language: Language,
  files: Map<string, Kept>,
  strict: boolean,
  read: ReadArticle,
  log: Pick<Logger, 'warn'>,
): Promise<Article | undefined> {
  const before = files.get(full);
  try {
    const { mtimeMs, size, ino } = await stat(full);
    const mark = `${mtimeMs} ${size} ${ino}`;
    if (before?.mark === mark) return before.article;
    files.set(full, { mark, article: before?.article });
    const article = read(name, language, await readFile(full, 'utf8'));
    files.set(full, { mark, article });
    return article;
  } catch (error) {
    if (strict) throw error;
    if (error instanceof ArticleError) log.warn(`${error.message} The one before stays.`, {});
    else if (!isMissing(error)) throw error;
    return before?.article;
  }
}
