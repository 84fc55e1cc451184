// Behind `npm run bench`: builds the service, installs what the conventional bot is made of, bundles test/bench/main.ts into dist/bench/ and runs it with what it was given.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './files.mjs';

const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

/**
 * Into a cache, not into the project: botbuilder-dialogs brings a hundred packages and an install script that asks questions,
 * and only this comparison wants it. Without network the comparison goes on without it.
 */
function installConventional() {
  const folder = join(root, 'node_modules/.cache/conventional-bot');
  if (existsSync(join(folder, 'node_modules/botbuilder-dialogs'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'conventional-bot', private: true }));
  process.stderr.write('Installing botbuilder-dialogs for the conventional bot (once) ...\n');
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--save-exact',
    'botbuilder@4.23.3',
    'botbuilder-dialogs@4.23.3',
  ];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });
  if (status !== 0) process.stderr.write('It could not be installed: the conventional bot is left out.\n');
}

process.exitCode = run([join(root, 'tools/build.mjs')]);
if (process.exitCode === 0) {
  installConventional();
  const outfile = join(root, 'dist/bench/main.js');
  await build({
    entryPoints: [join(root, 'test/bench/main.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.exitCode = run(['--enable-source-maps', outfile, ...process.argv.slice(2)]);
}
