// Builds dist/: the Web Chat bundle fetched, TypeScript compiled, what is not TypeScript copied beside it, the website's
// script and styles bundled, the phrases learnt, the articles read, the service bundled and compiled.
// Does nothing when dist/ already holds exactly these sources, so that several `npm start` at once share one build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow, root, sourceFolders } from './files.mjs';

const dist = join(root, 'dist');
const lock = join(dist, '.building');
const stamp = join(dist, '.built-from');

const sources = () => sourceFolders.flatMap((folder) => filesBelow(join(root, folder)));
const isAsset = (path) => !/\.(ts|tsx|md)$/.test(path);

/** One hash over the name and content of everything a build depends on. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const inputs = [...sources(), ...filesBelow(join(root, 'tools')), join(root, 'tsconfig.json'), join(root, 'package-lock.json')];
  for (const path of inputs)
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

const readStamp = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : '');

function run(title, command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`The build stopped: ${title} failed (exit ${status ?? 'by signal'}). What it says above is what to mend.`);
}

/** Runs another script of this folder, where there is one. */
function runTool(title, name) {
  const path = join(root, 'tools', name);
  if (existsSync(path)) run(title, process.execPath, [path]);
}

function copyAssets() {
  for (const path of sources().filter(isAsset)) {
    const target = join(dist, relative(root, path));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

/** Removes compiled files whose source is gone: a deleted module must not be found by a forgotten import. */
function removeStale() {
  for (const folder of sourceFolders) {
    for (const path of filesBelow(join(dist, folder), (file) => /\.js(\.map)?$/.test(file))) {
      const source = join(root, relative(dist, path)).replace(/\.js(\.map)?$/, '');
      if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`) && !existsSync(`${source}.js`)) rmSync(path);
    }
  }
}

/** The process that builds now; our own id when the lock was just given back or is just being written. */
function lockOwner() {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.pid;
  } catch (error) {
    if (error.code === 'ENOENT') return process.pid;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits until this process alone builds; a lock whose owner is gone is taken over. */
async function takeLock() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(lockOwner())) rmSync(lock, { force: true });
      await wait(50);
    }
  }
}

await takeLock();
try {
  runTool('fetching the Web Chat bundle', 'fetch-webchat.mjs');
  const wanted = fingerprint();
  if (readStamp() !== wanted) {
    rmSync(stamp, { force: true });
    run('the TypeScript compiler', process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json']);
    copyAssets();
    removeStale();
    runTool('bundling the website', 'bundle-website.mjs');
    runTool('learning from the phrases and reading the articles', 'read-beforehand.mjs');
    runTool('bundling the service', 'bundle-service.mjs');
    writeFileSync(stamp, wanted);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(lock, { force: true });
}
