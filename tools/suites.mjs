// Which test files need what from outside Node: a file says "@needs redis" in a comment, or imports one that does.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { importsOf, resolveImport } from './imports.mjs';
import { needs } from './debian.mjs';

const known = new Set(needs.map((need) => need.name));

/**
 * The needs a file's own comments name: "@needs redis chromium". A name that is not known stops everything: a
 * misspelt need would silently leave the suite in.
 */
function ownNeeds(path, text) {
  const names = [...text.matchAll(/^\s*(?:\/\/|\/?\*+).*?@needs ([a-z][a-z, ]*)/gm)].flatMap((match) => match[1].split(/[, ]+/).filter(Boolean));
  const unknown = names.find((name) => !known.has(name));
  if (unknown) throw new Error(`${path} says "@needs ${unknown}", but the needs are ${[...known].join(', ')}.`);
  return names;
}

/**
 * What a file needs, over all it imports below `test/`.
 * @param {string} path @param {Map<string, Set<string>>} seen @returns {Set<string>}
 */
function needsOf(path, seen) {
  const found = seen.get(path);
  if (found) return found;
  const names = new Set();
  seen.set(path, names);
  const text = readFileSync(path, 'utf8');
  for (const name of ownNeeds(path, text)) names.add(name);
  for (const { specifier } of importsOf(text)) {
    const target = specifier.startsWith('.') ? resolveImport(join(dirname(path), specifier)) : undefined;
    if (target?.startsWith(join(root, 'test'))) for (const name of needsOf(target, seen)) names.add(name);
  }
  return names;
}

/** Every test file with what it needs. @returns {{ path: string, needs: string[] }[]} */
export function suites() {
  const seen = new Map();
  return filesBelow(join(root, 'test'), (path) => /\.test\.tsx?$/.test(path)).map((path) => ({ path, needs: [...needsOf(path, seen)] }));
}
