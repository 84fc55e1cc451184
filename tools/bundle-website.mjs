// Bundles what browsers load: the scripts and style sheets of the website, the softphone, the desk and the portal, small, and compressed beside it.
//   node tools/bundle-website.mjs [folder]     into another folder than dist/website
import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './files.mjs';

const website = join(root, 'src/website');
const desk = join(root, 'src/desk/browser');
const portal = join(root, 'src/portal/browser');

/** Writes the website's files into a folder (`dist/website`). @param {string} folder */
export async function bundleWebsite(folder = join(root, 'dist/website')) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: {
      chat: join(website, 'browser/chat.ts'),
      site: join(website, 'style/site.css'),
      softphone: join(website, 'browser/phone/softphone.ts'),
      phone: join(website, 'style/phone.css'),
      desk: join(desk, 'desk.tsx'),
      'desk-style': join(desk, 'style/desk.css'),
      supervision: join(desk, 'supervision.tsx'),
      portal: join(portal, 'portal.ts'),
      passwords: join(portal, 'judge.ts'),
    },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  for (const name of [
    'chat.js',
    'site.css',
    'softphone.js',
    'phone.css',
    'desk.js',
    'desk-style.css',
    'supervision.js',
    'portal.js',
    'passwords.js',
  ]) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
  copyFileSync(join(website, 'style/icon.svg'), join(folder, 'icon.svg'));
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await bundleWebsite(process.argv[2]);
