import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tool = resolve(__dirname, '../../tools/fetch-webchat.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-vendor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a few lines of a module that has the tool's function at hand, with no registry to be reached. */
function run(script: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import { fetchWebChat } from ${JSON.stringify(`file://${tool}`)};\n${script}`],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_cache: join(folder, 'npm'),
        npm_config_fetch_retries: '0',
      },
    },
  );
  return { status, stdout, stderr };
}

const sha512 = (path: string): string => createHash('sha512').update(readFileSync(path)).digest('base64');

test('a second build takes the chat window from the copy of the first, without the registry', () => {
  expect(spawnSync(process.execPath, [tool, join(folder, 'first')]).status).toBe(0);
  const second = run(`await fetchWebChat({ vendor: ${JSON.stringify(join(folder, 'second'))} })`);
  expect(second).toMatchObject({ status: 0, stderr: '' });
  for (const name of ['webchat.js', 'webchat.js.br', 'webchat.js.gz', 'webchat.js.LICENSE.txt']) {
    expect(sha512(join(folder, 'second', name))).toBe(sha512(join(folder, 'first', name)));
  }
});

test('without the registry and without a copy the build says in one sentence what is missing and what to do', () => {
  const { stdout } = run(`
    const cache = ${JSON.stringify(join(folder, 'cache'))}, vendor = ${JSON.stringify(join(folder, 'vendor'))};
    await fetchWebChat({ cache, vendor }).catch((error) => console.log(error.message));`);
  expect(stdout).toMatch(
    /^The chat window's files could not be fetched: code ECONNREFUSED, .*\. Connect to the npm registry once and run `npm run build` again\.\n$/,
  );
  expect(existsSync(join(folder, 'vendor'))).toBe(false);
});

test('another package than the pinned one is refused and nothing of it is kept', () => {
  const { stdout } = run(`
    import { writeFileSync, existsSync } from 'node:fs';
    import { gzipSync } from 'node:zlib';
    const cache = ${JSON.stringify(join(folder, 'cache'))}, vendor = ${JSON.stringify(join(folder, 'vendor'))};
    const tarballIn = (place) => { writeFileSync(place + '/x.tgz', gzipSync(Buffer.alloc(1024))); return place + '/x.tgz'; };
    await fetchWebChat({ cache, vendor, tarballIn }).catch((error) => console.log(error.message));
    console.log(existsSync(cache), existsSync(vendor));`);
  expect(stdout).toMatch(/npm brought another botframework-webchat@4\.18\.1 than the pinned one: wanted sha512-\S+, got sha512-\S+/);
  expect(stdout).toMatch(/false false\n$/);
});

test('the archive reader passes over what is not wanted, over chunk borders, and says what is missing', () => {
  const { stdout } = run(`
    import { readFromTarball } from ${JSON.stringify(`file://${resolve(__dirname, '../../tools/tarball.mjs')}`)};
    import { writeFileSync } from 'node:fs';
    import { gzipSync } from 'node:zlib';
    const entry = (name, bytes, kind = '0') => {
      const header = Buffer.alloc(512);
      header.write(name, 0); header.write(bytes.length.toString(8).padStart(11, '0'), 124); header.write(kind, 156);
      return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
    };
    const big = Buffer.alloc(300_001, 'b'), small = Buffer.from('small'), exact = Buffer.alloc(1024, 'e');
    const tar = Buffer.concat([entry('package/big', big), entry('dir/', Buffer.alloc(0), '5'), entry('pax', Buffer.alloc(40, 'x'), 'x'), entry('package/small', small), entry('package/exact', exact), entry('package/empty', Buffer.alloc(0)), Buffer.alloc(1024)]);
    const path = ${JSON.stringify(folder)} + '/a.tgz';
    writeFileSync(path, gzipSync(tar));
    const all = { 'package/big': big, 'package/small': small, 'package/exact': exact, 'package/empty': Buffer.alloc(0) };
    for (const wanted of [Object.keys(all), ['package/small'], ['package/exact', 'package/empty']]) {
      const found = await readFromTarball(path, wanted);
      console.log(wanted.every((name) => found.get(name).equals(all[name])));
    }
    await readFromTarball(path, ['package/none']).catch((error) => console.log(error.message));
    writeFileSync(path, gzipSync(tar.subarray(0, 2000)));
    await readFromTarball(path, ['package/small']).catch((error) => console.log(error.message));`);
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'true',
    'true',
    'true',
    'The archive has no package/none.',
    'The archive ends in the middle of a file.',
  ]);
});
