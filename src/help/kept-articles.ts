import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Language } from '../../machines/words';
import { languages, readArticle, type Article } from './article';

/** Where the build keeps our own articles as it read them, from the built folder. */
const kept = 'articles.read';

/** What an article was read from: another text, or another place, is another article. */
const markOf = (name: string, language: Language, text: string): string =>
  createHash('sha256').update(`${language}/${name}\n${text}`).digest('base64');

/** Reads what `readArticle` reads; throws what it throws. */
export type ReadArticle = typeof readArticle;

/** What the build keeps of the articles in a folder with `en/` and `fr/` in it. Throws ArticleError. */
export function keepArticles(folder: string): { readonly name: string; readonly bytes: Uint8Array } {
  const read = new Map<string, Article>();
  for (const language of languages) {
    for (const file of readdirSync(join(folder, language)).filter((one) => one.endsWith('.md'))) {
      const [name, text] = [file.slice(0, -'.md'.length), readFileSync(join(folder, language, file), 'utf8')];
      read.set(markOf(name, language, text), readArticle(name, language, text));
    }
  }
  return { name: kept, bytes: serialize(read) };
}

/**
 * Reads an article, or takes what the build read from the very same text: parsing all of them anew is a tenth of a start. Run from
 * sources, where nothing was built, each is read.
 */
export function articlesOf(builtFolder: string): ReadArticle {
  const file = join(builtFolder, kept);
  // The file is made by `keepArticles` of the same build: it has its type.
  const read = existsSync(file) ? (deserialize(readFileSync(file)) as ReadonlyMap<string, Article>) : undefined;
  return (name, language, text) => read?.get(markOf(name, language, text)) ?? readArticle(name, language, text);
}
