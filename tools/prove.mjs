// The long proofs behind `npm run prove`: the suites that take their counts from test/support/counts.ts, with full counts.
//   npm run prove -- test/attacks      only those whose path fits, as with jest
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { importsOf } from './imports.mjs';

const wanted = process.argv.slice(2);
const counted = (path) => importsOf(readFileSync(path, 'utf8')).some(({ specifier }) => specifier.endsWith('/support/counts'));
const proofs = filesBelow(join(root, 'test'), (path) => path.endsWith('.test.ts') && counted(path))
  .map((path) => relative(root, path))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));

if (proofs.length === 0) {
  console.error(`No suite of ${wanted.join(', ') || 'test/'} takes its counts from test/support/counts.ts: there is nothing to prove.`);
  process.exitCode = 1;
} else {
  console.log(`Proving with full counts: ${proofs.join(', ')}`);
  const args = [join(root, 'tools/test.mjs'), '--verbose', '--runInBand', '--testTimeout=3600000', '--runTestsByPath', ...proofs];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PROVE: 'full' } }).status ?? 1;
  if (wanted.length === 0) {
    console.log('Every guard of the machine and every rule of the gate, taken away in turn:');
    const { status } = spawnSync(process.execPath, [join(root, 'tools/mutate-rules.mjs')], { cwd: root, stdio: 'inherit' });
    process.exitCode ||= status ?? 1;
  }
}
