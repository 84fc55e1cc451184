// The rules of the house as data: who may import what, and what the pure folders may not touch.

/** Longest file, in lines as the formatter sets them; beyond it a file holds more than one idea. Tables of tests may be longer. */
export const mostLines = (file) => (file.startsWith('test/') ? 450 : 360);

/** Folders that compute and nothing else. */
export const pureFolders = ['machines', 'dialogs'];

/**
 * What a folder may import of ours and from packages. `types`: only `import type`; `packages: undefined`: every
 * package of "dependencies", and node:*.
 */
export const mayImport = {
  machines: { ours: [/^machines\//], types: [], packages: ['xstate', 'zod'] },
  dialogs: { ours: [/^dialogs\//, /^machines\/view\b/], types: [/^machines\//], packages: ['libphonenumber-js'] },
  src: { ours: [/^machines\//, /^dialogs\//, /^src\//], types: [], packages: undefined },
};

/** Packages that only some of our folders know, so that they can be exchanged there. */
export const packagesAtHome = [
  { packages: /^(botbuilder|botframework|@azure\/msal)/, folders: ['src/bot/', 'src/channels/'] },
  { packages: /^ioredis$/, folders: ['src/store/redis'] },
  { packages: /^libsql$/, folders: ['src/store/embedded'] },
  { packages: /^imapflow$/, folders: ['src/channels/email/mailbox/'] },
  { packages: /^nodemailer$/, folders: ['src/mail/'] },
  { packages: /^restify$/, folders: ['src/http/'] },
  { packages: /^(pino|prom-client)$/, folders: ['src/observe/'] },
  { packages: /^xstate$/, folders: ['machines/'] },
];

/** The one file that constructs things. Nobody imports it. */
export const mainFile = 'src/main.ts';

const notMember = String.raw`(?<![\w$.])`;
const name = (word) => new RegExp(`${notMember}${word}\\b(?!\\s*\\??:)`, 'g');

/** What makes two runs of the same step differ, or reaches out of it. */
export const impure = [
  { what: 'Date.now', pattern: /(?<![\w$])Date\s*\.\s*now\b/g },
  { what: 'new Date()', pattern: /(?<![\w$.])(?:new\s+Date\s*(?:\(\s*\)|(?!\s*\())|Date\s*\(\s*\))/g },
  { what: 'Math.random', pattern: /(?<![\w$])Math\s*\.\s*random\b/g },
  { what: 'import.meta', pattern: /\bimport\s*\.\s*meta\b/g },
  ...[
    'process',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'crypto',
    'performance',
    'globalThis',
    'console',
    'WebSocket',
    'Buffer',
    '__dirname',
    '__filename',
  ].map((word) => ({ what: word, pattern: name(word) })),
];

/** The environment is read once, by what starts a process. */
export const environment = { pattern: /(?<![\w$])process\s*\.\s*env\b/g, allowed: /^src\/(main|.*-cli)\.ts$/ };
