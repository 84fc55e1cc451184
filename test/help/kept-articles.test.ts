import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../../src/help/article';
import { articlesOf, keepArticles } from '../../src/help/kept-articles';
import { ownArticles } from '../../src/help/library';

describe('articles that the build read', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-articles-'));
    const { name, bytes } = keepArticles(ownArticles);
    writeFileSync(join(folder, name), bytes);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const text = readFileSync(join(ownArticles, 'en', 'forward-calls.md'), 'utf8');

  it('are taken as they were read', () => {
    const read = articlesOf(folder);
    expect(read('forward-calls', 'en', text)).toEqual(readArticle('forward-calls', 'en', text));
    expect(read('forward-calls', 'en', text)).toBe(read('forward-calls', 'en', text));
  });

  it('are read anew where the text, the name or the language is another', () => {
    const read = articlesOf(folder);
    const kept = read('forward-calls', 'en', text);
    expect(read('forward-calls', 'en', text.replace(/^title: .*$/m, 'title: Another title'))).toMatchObject({ title: 'Another title' });
    expect(read('forward-calls', 'fr', text)).toEqual({ ...kept, language: 'fr' });
    expect(read('forward-my-calls', 'en', text)).toEqual({ ...kept, name: 'forward-my-calls' });
    expect(() => read('forward-calls', 'en', 'no front matter')).toThrow(/has no front matter/);
  });

  it('are read one by one where nothing was built', () => {
    rmSync(join(folder, 'articles.read'));
    expect(articlesOf(folder)('forward-calls', 'en', text)).toEqual(readArticle('forward-calls', 'en', text));
  });
});
