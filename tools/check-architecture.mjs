// Checks the rules of the house (house-rules.mjs) on machines/, dialogs/, src/ and the length of every file.
//   node tools/check-architecture.mjs [folder of the project]
// Prints each violation as `file:line  rule: what is wrong`; ends with 1 when there is any.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { filesBelow, root as ownRoot, sourceFolders } from './files.mjs';
import { environment, impure, mainFile, mayImport, mostLines, packagesAtHome, pureFolders } from './house-rules.mjs';
import { importsOf, lineAt, resolveImport, scan } from './imports.mjs';

const root = resolve(process.argv[2] ?? ownRoot);
const dependencies = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies ?? {});
const violations = [];
const report = (file, line, rule, what) => violations.push({ file, line, text: `${file}:${line}  ${rule}: ${what}` });

const folderOf = (file) => file.split('/')[0];
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** A source file with what it imports; `target` is the imported file of ours, from the project's folder. */
function read(path) {
  const file = relative(root, path);
  const text = readFileSync(path, 'utf8');
  const imports = importsOf(text).map((found) => {
    const target = found.specifier.startsWith('.') ? resolveImport(join(dirname(path), found.specifier)) : undefined;
    return { ...found, target: target && relative(root, target) };
  });
  return { file, text, imports };
}

function checkOurs(file, { specifier, line, typeOnly, target }) {
  const { ours, types } = mayImport[folderOf(file)];
  if (target === undefined) return report(file, line, 'unknown import', `${specifier} leads to no file.`);
  if (target === mainFile) return report(file, line, 'nothing imports main', `${specifier}; move what is needed out of ${mainFile}.`);
  if (ours.some((allowed) => allowed.test(target))) return;
  if (types.some((allowed) => allowed.test(target))) {
    if (!typeOnly) report(file, line, 'import direction', `${folderOf(file)} may take only types from ${target}: write "import type".`);
    return;
  }
  report(file, line, 'import direction', `${folderOf(file)} may not import ${target}.`);
}

function checkPackage(file, { specifier, line }) {
  const allowed = mayImport[folderOf(file)].packages;
  if (specifier.startsWith('node:')) {
    if (allowed) report(file, line, 'pure folder', `${folderOf(file)} may not import ${specifier}.`);
    return;
  }
  const name = packageOf(specifier);
  if (builtinModules.includes(name)) return report(file, line, 'node: prefix', `write node:${specifier}.`);
  if (allowed && !allowed.includes(name))
    return report(file, line, 'packages', `${folderOf(file)} may not import ${name}, only ${allowed.join(', ')}.`);
  if (!dependencies.includes(name)) return report(file, line, 'packages', `${name} is not among the "dependencies" of package.json.`);
  const home = packagesAtHome.find(({ packages }) => packages.test(name));
  if (home && !home.folders.some((folder) => file.startsWith(folder))) {
    report(file, line, 'packages', `${name} may be imported only in ${home.folders.join(' and ')}.`);
  }
}

function checkImports({ file, imports }) {
  for (const found of imports) {
    if (found.computed) report(file, found.line, 'computed import', 'an import must name its file as a plain text.');
    else if (found.specifier.startsWith('.')) checkOurs(file, found);
    else checkPackage(file, found);
  }
}

function checkCode({ file, text }) {
  const { code } = scan(text);
  if (pureFolders.includes(folderOf(file))) {
    for (const { what, pattern } of impure) {
      for (const match of code.matchAll(pattern))
        report(file, lineAt(code, match.index), 'pure folder', `${folderOf(file)} may not use ${what}; let it come in as data.`);
    }
  }
  if (folderOf(file) === 'src' && !environment.allowed.test(file)) {
    for (const match of code.matchAll(environment.pattern))
      report(file, lineAt(code, match.index), 'environment', 'process.env is read by main alone; take what you need out of the Config.');
  }
}

/** Reports each ring of imports once, at the import that closes it. */
function checkCycles(files) {
  const byName = new Map(files.map((source) => [source.file, source]));
  const done = new Set();
  const visit = (file, way) => {
    for (const { target, line } of byName.get(file)?.imports ?? []) {
      const start = target === undefined ? -1 : way.indexOf(target);
      if (start >= 0) report(file, line, 'cycle', [...way.slice(start), target].join(' -> '));
      else if (target !== undefined && !done.has(target)) visit(target, [...way, target]);
    }
    done.add(file);
  };
  for (const { file } of files) if (!done.has(file)) visit(file, [file]);
}

function checkLengths() {
  const written = [...sourceFolders, 'test', 'tools'].flatMap((folder) =>
    filesBelow(join(root, folder), (path) => /\.(tsx?|mts|mjs|cjs|js|lua|css|html)$/.test(path)),
  );
  for (const path of written) {
    const lines = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n').length;
    const most = mostLines(relative(root, path));
    if (lines > most) report(relative(root, path), most + 1, 'length', `${lines} lines, at most ${most}: split it by idea.`);
  }
}

const files = sourceFolders.flatMap((folder) => filesBelow(join(root, folder), (path) => /\.tsx?$/.test(path))).map(read);
for (const source of files) {
  checkImports(source);
  checkCode(source);
}
checkCycles(files);
checkLengths();
if (files.length === 0) report('.', 1, 'nothing to check', `${root} has no ${sourceFolders.join(', ')}.`);

violations.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
for (const { text } of violations) console.log(text);
console.log(`${files.length} files, ${violations.length} violations of the rules of the house.`);
process.exitCode = violations.length > 0 ? 1 : 0;
