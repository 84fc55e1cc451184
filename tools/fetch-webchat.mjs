// Takes the official Web Chat bundle and the licences of its parts out of its npm package into dist/vendor/, compressed
// beside it. Installing the package would bring hundreds of megabytes; its tarball holds the one file we serve.
//   node tools/fetch-webchat.mjs [folder]     into another folder than dist/vendor
// A copy stays in node_modules/.cache, so that only the first build needs the registry.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './files.mjs';
import { readFromTarball } from './tarball.mjs';

const spec = 'botframework-webchat@4.18.1';
/** `npm view botframework-webchat@4.18.1 dist.integrity`: what the registry published under this version. */
const integrity = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const wanted = { 'package/dist/webchat.js': 'webchat.js', 'package/dist/webchat.js.LICENSE.txt': 'webchat.js.LICENSE.txt' };
const files = ['webchat.js', 'webchat.js.br', 'webchat.js.gz', 'webchat.js.LICENSE.txt'];

const sha512 = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** How to start npm: the very one that runs this script where there is one, so that its settings and registry hold. */
function npmCommand() {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js' && existsSync(running)) return { command: process.execPath, args: [running], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** The two lines of npm's report that tell a person what is wrong: its code, and what failed. */
function whatNpmSaid(stderr) {
  const lines = stderr.split('\n').flatMap((line) => /^npm (?:error|ERR!) (.*)/.exec(line)?.[1] ?? []);
  return lines
    .filter((line) => !/^(syscall|errno|type|A complete log)\b/.test(line))
    .slice(0, 2)
    .join(', ');
}

/** Puts the package's tarball into a folder and returns its path; throws with the end of what npm said. */
function download(folder) {
  const { command, args, shell } = npmCommand();
  const { status, error, stderr } = spawnSync(
    command,
    [...args, 'pack', spec, '--pack-destination', folder, '--prefer-offline', '--loglevel=error'],
    {
      cwd: folder,
      shell,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(whatNpmSaid(stderr) || `npm pack ended with ${status}`);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack wrote no .tgz');
  return join(folder, tarball);
}

function checkIntegrity(tarball) {
  const got = sha512(readFileSync(tarball));
  if (got !== integrity) throw new Error(`npm brought another ${spec} than the pinned one: wanted ${integrity}, got ${got}`);
}

/** Extracts and compresses into the cache, under a name that appears only once everything is there. */
async function fill(cache, tarballIn) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-webchat-'));
  try {
    const tarball = tarballIn(folder);
    checkIntegrity(tarball);
    const found = await readFromTarball(tarball, Object.keys(wanted));
    const part = `${cache}.${process.pid}`;
    mkdirSync(part, { recursive: true });
    for (const [path, bytes] of found) writeFileSync(join(part, wanted[path]), bytes);
    const script = found.get('package/dist/webchat.js');
    writeFileSync(
      join(part, 'webchat.js.br'),
      brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }),
    );
    writeFileSync(join(part, 'webchat.js.gz'), gzipSync(script, { level: 9 }));
    rmSync(cache, { recursive: true, force: true });
    renameSync(part, cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Sees to `vendor` holding the bundle, its compressed forms and its licences. Throws a sentence that says what to do.
 * @param {{ cache?: string, vendor?: string, tarballIn?: (folder: string) => string }} options
 */
export async function fetchWebChat({
  cache = join(root, 'node_modules/.cache/countersign', integrity.replace(/[^A-Za-z0-9]/g, '').slice(0, 24)),
  vendor = join(root, 'dist/vendor'),
  tarballIn = download,
} = {}) {
  if (!files.every((name) => existsSync(join(cache, name)))) {
    try {
      await fill(cache, tarballIn);
    } catch (error) {
      throw new Error(
        `The chat window's files could not be fetched: ${error.message}. Connect to the npm registry once and run \`npm run build\` again.`,
        { cause: error },
      );
    }
  }
  mkdirSync(vendor, { recursive: true });
  for (const name of files) {
    const target = join(vendor, name);
    const bytes = readFileSync(join(cache, name));
    if (!existsSync(target) || !readFileSync(target).equals(bytes)) copyFileSync(join(cache, name), target);
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await fetchWebChat({ vendor: process.argv[2] });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
