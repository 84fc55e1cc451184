// Bundles src/main.ts with all it imports into dist/countersign.js, and keeps beside it what V8 compiled of it; and the embedded store's thread.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './files.mjs';
import { quickSpreads } from './quick-spreads.mjs';

const bundle = join(root, 'dist/countersign.js');

/** Files of ours find what lies beside them in dist/, not beside the bundle. */
const ownFolders = {
  name: 'own folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('__dirname')) return undefined;
      const folder = JSON.stringify(relative(root, dirname(path)));
      return {
        loader: 'ts',
        contents: `import { join as joined } from 'node:path';\nconst folderOfThisFile = joined(__dirname, ${folder});\n${text.replaceAll(/\b__dirname\b/g, 'folderOfThisFile')}`,
      };
    });
  },
};

/** What only /api/messages needs stays where it is installed: it takes half a second and much memory, and most do without it. */
const onlyWhereUsed = {
  name: 'only where used',
  setup({ onResolve }) {
    onResolve({ filter: /^(botbuilder|botframework-|@azure\/msal)/ }, ({ path, importer }) =>
      relative(root, importer).startsWith('src/channels/bot-service/') ? { path, external: true } : undefined,
    );
  },
};

/** What the chat needs of botbuilder-core. The rest brings clients of Azure that only CloudAdapter uses, which has a copy of its own: a tenth of a start. */
const chatParts =
  /"\.\/(activityHandler|activityHandlerBase|botAdapter|invokeException|middlewareSet|signInConstants|stringUtils|turnContext|turnContextStateCollection)"|"botframework-schema"/;
const onlyChatParts = {
  name: 'only what the chat needs of botbuilder-core',
  setup({ onLoad }) {
    onLoad({ filter: /botbuilder-core[\\/]lib[\\/]index\.js$/ }, ({ path }) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      const kept = lines.filter(
        (line) =>
          !/^(__exportStar\(require|var \w+ = require|Object\.defineProperty\(exports, "(?!__esModule))/.test(line) || chatParts.test(line),
      );
      return { loader: 'js', contents: kept.join('\n') };
    });
  },
};

/**
 * What every Node from 20.19 on has and esbuild does not write for `node20`: it would make a `new RegExp` of each expression with
 * `\p{…}`, which is then made at every use and not once.
 */
const supported = { 'regexp-unicode-property-escapes': true };

await build({
  entryPoints: [join(root, 'src/main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // V8 keeps the text for as long as the service runs: without spaces and comments, and in ASCII, which takes half the memory.
  // Names stay as they are, and lines short, so that a stack trace tells where.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  legalComments: 'none',
  charset: 'ascii',
  // The function that Node makes of every file: start.ts runs the text as it lies there.
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  // Native, restify's wish for it, or large and read only when a password is looked at.
  external: ['libsql', '@node-rs/argon2', 'dtrace-provider', '@zxcvbn-ts/*', 'oidc-provider'],
  // What is loaded when it is needed is required then: the text that start.ts runs is no module, and cannot import. Spreads: quick-spreads.mjs.
  supported: { ...supported, 'dynamic-import': false, 'object-rest-spread': false },
  plugins: [ownFolders, onlyWhereUsed, onlyChatParts],
  logLevel: 'warning',
});
// The embedded store's thread, in the place where its entry (worker.cjs) looks for it: one file instead of 120.
await build({
  entryPoints: [join(root, 'src/store/embedded/worker.ts')],
  outfile: join(root, 'dist/src/store/embedded/worker.js'),
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported,
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  legalComments: 'none',
  external: ['libsql'],
  logLevel: 'warning',
});
// esbuild leaves regular expressions and tagged templates as they are; read as Latin-1 their accents would be other letters.
const escaped = quickSpreads(readFileSync(bundle, 'utf8')).replace(
  /[\u0080-\uffff]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(bundle, escaped, 'latin1');
rmSync(`${bundle}.code`, { force: true });
const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/compile-service.mjs')], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
});
if (status !== 0) process.stderr.write(stderr);
process.exitCode = status ?? 1;
