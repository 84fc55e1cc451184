import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../../src/help/article';
import { openLibrary, ownArticles, type Library } from '../../src/help/library';

const open = (
  folders: readonly string[],
  more: { readonly now?: () => number; readonly warn?: (said: string) => void; readonly portal?: boolean } = {},
): Promise<Library> =>
  openLibrary({
    folders,
    has: (need) => need !== 'portal' || more.portal === true,
    now: more.now ?? (() => 0),
    log: { warn: (said) => more.warn?.(String(said)) },
  });

const text = (title: string, front = ''): string =>
  `---\ntitle: ${title}\naudience: public\nproduct: calls\ntopics: [other]\nsteps:\n  - Do it.\n${front}---\nThe rest.\n`;

describe('our own help articles', () => {
  it('are at least 25 in each language without a portal, the same ones in both', async () => {
    const library = await open([ownArticles]);
    const [en, fr] = [await library.articles('en'), await library.articles('fr')];
    expect(en.length).toBeGreaterThanOrEqual(25);
    expect(fr.map(({ name }) => name).toSorted()).toEqual(en.map(({ name }) => name).toSorted());
  });

  it('say the same of themselves in both languages', async () => {
    const library = await open([ownArticles], { portal: true });
    const facts = async (language: 'en' | 'fr') =>
      new Map(
        (await library.articles(language)).map(({ name, audience, topics, needs, change, steps }) => [
          name,
          { audience, topics, needs, change, steps: steps.length },
        ]),
      );
    expect(await facts('fr')).toEqual(await facts('en'));
  });

  it('have no group of six digits that could be taken for a PIN', async () => {
    const library = await open([ownArticles], { portal: true });
    const all = [...(await library.articles('en')), ...(await library.articles('fr'))];
    expect(all.filter(({ title, steps, body }) => /(?<!\d)\d{6}(?!\d)/.test([title, ...steps, body].join('\n')))).toEqual([]);
  });

  it('are left out where what they speak of is not there', async () => {
    const names = async (portal: boolean) => (await (await open([ownArticles], { portal })).articles('en')).map(({ name }) => name);
    expect(await names(false)).not.toContain('portal-profile');
    expect(await names(true)).toContain('portal-profile');
  });
});

describe('an article that cannot be shown', () => {
  it.each([
    ['no front matter', 'Just words.', /no front matter/],
    ['front matter that is no YAML', '---\ntitle: [\n---\n', /no YAML/],
    ['a wrong audience', text('A title').replace('public', 'everybody'), /audience/],
    ['no steps', text('A title').replace('steps:\n  - Do it.\n', ''), /steps/],
    ['a video over plain http', text('A title', 'video: http://example.com/v\n'), /video/],
    ['a word that no front matter has', text('A title', 'colour: red\n'), /colour/],
  ])('is refused with a sentence that names the file and what to mend: %s', (_what, content, named) => {
    expect(() => readArticle('an-article', 'en', content)).toThrow(named);
    expect(() => readArticle('an-article', 'en', content)).toThrow(/en\/an-article\.md/);
  });

  it('is refused for a name that no address can have', () => {
    expect(() => readArticle('../etc', 'en', text('A title'))).toThrow(/name/);
  });
});

describe('a provider’s own articles', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-help-'));
    await mkdir(join(folder, 'en'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, content: string): Promise<void> => writeFile(join(folder, 'en', `${name}.md`), content);

  it('stand beside ours, and in place of ours of the same name', async () => {
    await write('forward-calls', text('Our way to forward'));
    await write('house-rules', text('House rules'));
    const library = await open([ownArticles, folder]);
    expect((await library.article('forward-calls', 'en'))?.title).toBe('Our way to forward');
    expect((await library.article('house-rules', 'fr'))?.title).toBe('House rules');
    expect((await library.article('forward-calls', 'fr'))?.language).toBe('fr');
  });

  it('are read again when they change, and a broken one leaves the one before, with a word in the log', async () => {
    let at = 0;
    const said: string[] = [];
    await write('house-rules', text('House rules'));
    const library = await open([folder], { now: () => at, warn: (words) => said.push(words) });
    const found = async () => (await library.index('en')).find('rules').map(({ article }) => article.title);
    expect(await found()).toEqual(['House rules']);

    await write('house-rules', text('Rules of the house, newly told'));
    await write('garden', text('Garden rules'));
    expect(await found()).toEqual(['House rules']);
    at += 3_000;
    expect((await found()).toSorted()).toEqual(['Garden rules', 'Rules of the house, newly told']);

    await write('garden', 'Broken.');
    at += 3_000;
    expect((await found()).toSorted()).toEqual(['Garden rules', 'Rules of the house, newly told']);
    expect(said).toEqual([expect.stringMatching(/garden\.md has no front matter/)]);

    await rm(join(folder, 'en', 'garden.md'));
    at += 3_000;
    expect(await found()).toEqual(['Rules of the house, newly told']);
  });

  it('stop the start when one cannot be shown', async () => {
    await write('house-rules', 'Broken.');
    await expect(open([folder])).rejects.toThrow(/en\/house-rules\.md/);
  });
});
