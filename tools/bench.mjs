// Behind `npm run bench`: builds the service, bundles test/bench/main.ts into dist/bench/ and runs it with what it was given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './files.mjs';

const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

process.exitCode = run([join(root, 'tools/build.mjs')]);
if (process.exitCode === 0) {
  const outfile = join(root, 'dist/bench/main.js');
  await build({ entryPoints: [join(root, 'test/bench/main.ts')], outfile, bundle: true, packages: 'external', platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', logLevel: 'warning' });
  process.exitCode = run(['--enable-source-maps', outfile, ...process.argv.slice(2)]);
}
