import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addressOf, readWebsiteFiles } from '../../src/website/static-files';
import { FakeLinks } from './support/fake-links';
import { builtFiles, startSite, type Site } from './support/site';
import { testBot } from './support/test-bot';

const files = builtFiles();
let site: Site;

beforeAll(async () => {
  site = await startSite({ files, links: new FakeLinks(), bot: testBot });
});
afterAll(() => site.stop());

interface Raw {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it comes over the wire: fetch would unpack it. */
const raw = (path: string, headers: Record<string, string> = {}): Promise<Raw> =>
  new Promise((resolve, reject) => {
    httpGet(site.url + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the chat window is the official file, packed as small as the browser takes it', async () => {
  const plain = await raw('/vendor/webchat.js');
  expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(plain.headers['content-encoding']).toBeUndefined();
  const packed = await raw('/vendor/webchat.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.body.length).toBeLessThan(plain.body.length / 5);
  expect(sha(brotliDecompressSync(packed.body))).toBe(sha(plain.body));
  const zipped = await raw('/vendor/webchat.js', { 'accept-encoding': 'gzip, br;q=0' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(sha(gunzipSync(zipped.body))).toBe(sha(plain.body));
});

test('a file of the current build may be kept for a year, under another address an hour', async () => {
  expect((await raw(addressOf(files.webChat))).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await raw('/vendor/webchat.js?v=older')).headers['cache-control']).toBe('public, max-age=3600');
});

test('a browser that has the file is told that it is unchanged, for exactly the form it has', async () => {
  const { etag } = (await raw('/site/site.css', { 'accept-encoding': 'br' })).headers;
  const again = await raw('/site/site.css', { 'accept-encoding': 'br', 'if-none-match': `W/"other", ${String(etag)}` });
  expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, etag]);
  expect((await raw('/site/site.css', { 'if-none-match': String(etag) })).status).toBe(200);
});

test('the licences of the chat window are served beside it', async () => {
  const licence = await raw('/vendor/webchat.js.LICENSE.txt');
  expect(licence.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(licence.body.toString()).toContain('Licensed under the MIT License');
});

test('the icon is found where browsers look for it unasked: small, and for light and dark tabs', async () => {
  const [icon, named] = await Promise.all([raw('/favicon.ico'), raw(addressOf(files.icon))]);
  expect([icon.status, icon.headers['content-type'], icon.headers['cache-control']]).toEqual([
    200,
    'image/svg+xml',
    'public, max-age=3600',
  ]);
  expect(icon.body.equals(named.body)).toBe(true);
  expect(icon.body.length).toBeLessThan(1_000);
  expect(icon.body.toString()).toContain('@media(prefers-color-scheme:dark)');
});

test('a build that lacks a file is told what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-empty-'));
  expect(() => readWebsiteFiles(folder)).toThrow('The website lacks webchat.js: run `npm run build`.');
  rmSync(folder, { recursive: true });
});
