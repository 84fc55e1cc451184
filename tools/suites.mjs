// Which test files need which program from outside Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { importsOf, resolveImport, scan } from './imports.mjs';
import { needs } from './debian.mjs';

export const jest = join(root, 'node_modules/jest/bin/jest.js');

/** The needs whose program this text of a file names, as 'redis-server' or '/usr/bin/chromium'. */
function named(text) {
  const programs = new Set([...scan(text).texts.values()].map((quoted) => basename(quoted)));
  return needs.filter((need) => need.programs.some((program) => programs.has(program))).map((need) => need.name);
}

/**
 * What a file needs: the programs it names, and those of every file of the tests it imports.
 * @param {string} path @param {string} tests @param {Map<string, Set<string>>} seen @returns {Set<string>}
 */
function needsOf(path, tests, seen) {
  const found = seen.get(path);
  if (found) return found;
  const text = readFileSync(path, 'utf8');
  const names = new Set(named(text));
  seen.set(path, names);
  for (const { specifier } of importsOf(text)) {
    const target = specifier.startsWith('.') ? resolveImport(join(dirname(path), specifier)) : undefined;
    if (target?.startsWith(tests)) for (const name of needsOf(target, tests, seen)) names.add(name);
  }
  return names;
}

/** Every test file below a folder with the names of what it needs. @returns {{ path: string, needs: string[] }[]} */
export function suites(tests = join(root, 'test')) {
  const seen = new Map();
  return filesBelow(tests, (path) => /\.test\.tsx?$/.test(path)).map((path) => ({ path, needs: [...needsOf(path, tests, seen)] }));
}

/**
 * The test files that jest would run with these arguments. Those that ask for a report in a form of its own say nothing of which tests
 * run, and are left out: they would change the form of the list too.
 * @param {string[]} args @returns {string[]}
 */
export function listedBy(args) {
  const chosen = args.filter((arg, at) => arg !== '--json' && !arg.startsWith('--outputFile') && args[at - 1] !== '--outputFile');
  const { stdout, stderr, status } = spawnSync(process.execPath, [jest, '--listTests', '--json', ...chosen], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`jest could not list the tests of ${args.join(' ')}: ${stderr.trim()}`);
  return JSON.parse(stdout);
}
