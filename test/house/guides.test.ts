import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { envSchema } from '../../src/config/schema';

const root = join(__dirname, '../..');
const markdown = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const guides = ['README.md', 'machines/README.md', 'dialogs/README.md', ...markdown('docs'), ...markdown('docs/decisions')];
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const prose = (file: string): string => read(file).replace(/^```[^]*?^```$/gm, '');

/** Of the channel and the language by which the README shows how to add one. */
const examples = /\/(?:sms|de)(?:\.ts|\/|$)/;

/** The anchor that a heading gets where Markdown is shown. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const anchors = (file: string): readonly string[] => [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Where a link of a guide leads nowhere, or `undefined`. */
function lost(file: string, target: string): string | undefined {
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : relative(root, resolve(root, dirname(file), path));
  if (!existsSync(join(root, to))) return `${file}: ${target}: no such file`;
  if (anchor !== undefined && !anchors(to).includes(anchor)) return `${file}: ${target}: no such heading`;
  return undefined;
}

describe('the guides', () => {
  test.each(guides)('%s: every link leads somewhere', (file) => {
    const targets = [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !/^https?:/.test(target)).flatMap((target) => lost(file, target) ?? [])).toEqual([]);
  });

  test('a link that leads nowhere is seen', () => {
    expect([lost('README.md', 'docs/nowhere.md'), lost('README.md', '#no-such-part'), lost('README.md', '#the-house')]).toEqual([
      expect.stringContaining('no such file'),
      expect.stringContaining('no such heading'),
      undefined,
    ]);
  });

  test.each(guides)('%s: every file and folder of ours it names is there', (file) => {
    const named = [...prose(file).matchAll(/`((?:src|machines|dialogs|test|tools|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !examples.test(path) && !existsSync(join(root, path)) && !existsSync(join(root, `${path}.ts`)))).toEqual(
      [],
    );
  });

  test.each(['machines', 'dialogs'])('%s/README.md: every file of its folder that it names is there', (folder) => {
    const named = [...prose(`${folder}/README.md`).matchAll(/`([\w/-]+\.ts)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => ![folder, `${folder}/hear`, `${folder}/say`].some((room) => existsSync(join(root, room, path))))).toEqual(
      [],
    );
  });

  test('the README is short enough to be read, and leads to every guide', () => {
    expect(statSync(join(root, 'README.md')).size).toBeLessThan(16_000);
    const all = guides.map(prose).join('\n');
    const own = prose('README.md');
    expect(markdown('docs').filter((guide) => !own.includes(`](${guide})`))).toEqual([]);
    expect(markdown('docs/decisions').filter((file) => !all.includes(file.slice('docs/decisions/'.length)))).toEqual([]);
  });

  test('the guide to the configuration names every setting', () => {
    const text = read('docs/configuration.md');
    expect(Object.keys(envSchema.shape).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
