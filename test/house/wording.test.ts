import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.env']);

/** Files we wrote (and the lock file), as text, by their path from the project's folder. */
function written(folder: string = root): [path: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return written(path);
    const bytes = readFileSync(path);
    return bytes.includes(0) ? [] : [[relative(root, path), bytes.toString('utf8')]];
  });
}

/** `file:line` of everything the pattern finds in files whose path fits. */
function places(pattern: RegExp, where: RegExp): string[] {
  return files
    .filter(([path]) => where.test(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}  ${line.trim().slice(0, 120)}`] : [])),
    );
}

const files = written();
const anywhere = /./;
const ourCode = /^(machines|dialogs|src|test|tools)\//;
const product = /^(machines|dialogs|src)\//;
/** A pattern written with ~ inside its words, so that this file does not find itself. */
const pieces = (pattern: string): RegExp => new RegExp(pattern.replaceAll('~', ''));

describe('the wording of the project', () => {
  it('is looked at as a whole', () => {
    const paths = files.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', '.ci/run', '.env.example', 'LICENSE', 'src/config/schema.ts']),
    );
  });

  const forbidden: readonly (readonly [what: string, pattern: RegExp, where: RegExp, sample: string])[] = [
    ['a path of one machine', new RegExp('(^|[^\\w.])/(work|root|farm|home/\\w+)/'), anywhere, ' /wo~rk/main'],
    [
      'a name of a registry host',
      new RegExp('\\b(registry|deb)\\.\\w+\\.(org|com)\\b|https?://(registry|deb)\\.'),
      anywhere,
      'registry~.npmjs.org',
    ],
    ['a download address in the lock file', pieces('"resol~ved":'), /^package-lock\.json$/, '"resol~ved": "x"'],
    ['a mark of unfinished work', pieces('\\b(TO~DO|FIX~ME|XX~X|HA~CK)\\b'), ourCode, '// TO~DO: later'],
    ['a word for unfinished work', pieces('\\b(not impl~emented|st~ub|place~holder(?!["\']?\\s*[:=]))\\b'), product, 'a place~holder'],
    ['a skipped or lonely test', pieces('\\b((it|test|describe)\\.(sk~ip|on~ly|to~do)|(x|f)(it|test|describe)\\()'), /^test\//, 'xi~t('],
    ['a replaced module or method', pieces('\\bjest\\.(sp~yOn|mo~ck|doMo~ck)\\b'), /^test\//, 'jest.sp~yOn(a)'],
    ['a silenced check', pieces('ts-ign~ore|ts-exp~ect-error|ts-noc~heck|(es|ox)lint-dis~able'), ourCode, '// ts-ign~ore'],
  ];

  it.each(forbidden)('has nowhere %s', (_what, pattern, where, sample) => {
    expect(sample.replaceAll('~', '')).toMatch(pattern);
    expect(places(pattern, where)).toEqual([]);
  });
});
