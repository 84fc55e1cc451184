import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs the check on a folder; its lines, and how it ended. */
function check(folder: string): { lines: string[]; status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'tools/check-architecture.mjs'), folder], { encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), status };
}

/** A violation of each rule: rule, file, its text (line 1 is the wrong one unless told), what is said of it. */
const planted: readonly (readonly [rule: string, file: string, text: string, said: string, line?: number])[] = [
  ['import direction', 'machines/x-direction.ts', "import '../dialogs/heard';", 'machines may not import dialogs/heard.ts.'],
  [
    'import direction',
    'machines/x-port.ts',
    "export type { Store } from '../src/store/port';",
    'machines may not import src/store/port.ts.',
  ],
  ['import direction', 'dialogs/x-direction.ts', "const s = import('../src/store/port');", 'dialogs may not import src/store/port.ts.'],
  [
    'import direction',
    'dialogs/x-types.ts',
    "\nimport {\n  type Change,\n  gate,\n} from '../machines/x-clean';",
    'dialogs may take only types from machines/x-clean.ts: write "import type".',
    5,
  ],
  ['import direction', 'src/x-tests.ts', "require('../test/x-helper');", 'src may not import test/x-helper.ts.'],
  ['unknown import', 'src/x-lost.ts', "import './no-such-file';", './no-such-file leads to no file.'],
  ['nothing imports main', 'src/x-main.ts', "export * from './main';", './main; move what is needed out of src/main.ts.'],
  [
    'packages',
    'machines/x-package.ts',
    "import { z } from 'zod';import lib from 'libphonenumber-js';",
    'machines may not import libphonenumber-js, only xstate, zod.',
  ],
  ['packages', 'dialogs/x-package.ts', "import { z } from 'zod';", 'dialogs may not import zod, only libphonenumber-js.'],
  [
    'packages',
    'src/turn/x-botbuilder.ts',
    "import { TurnContext } from 'botbuilder';",
    'botbuilder may be imported only in src/bot/ and src/channels/.',
  ],
  ['packages', 'src/turn/x-ioredis.ts', "import Redis from 'ioredis';", 'ioredis may be imported only in src/store/redis.'],
  ['packages', 'src/turn/x-libsql.ts', "import Database = require('libsql');", 'libsql may be imported only in src/store/embedded.'],
  ['packages', 'src/turn/x-mail.ts', "import nodemailer from 'nodemailer';", 'nodemailer may be imported only in src/mail/.'],
  ['packages', 'src/turn/x-restify.ts', "import restify from 'restify';", 'restify may be imported only in src/http/.'],
  ['packages', 'src/turn/x-pino.ts', "import { pino } from 'pino';", 'pino may be imported only in src/observe/.'],
  ['packages', 'src/turn/x-xstate.ts', "import { setup } from 'xstate';", 'xstate may be imported only in machines/.'],
  ['packages', 'src/x-development.ts', "import fc from 'fast-check';", 'fast-check is not among the "dependencies" of package.json.'],
  ['node: prefix', 'src/x-prefix.ts', "import fs from 'fs';", 'write node:fs.'],
  ['computed import', 'src/x-computed.ts', 'const name = process.argv[2]; import(name);', 'an import must name its file as a plain text.'],
  ['pure folder', 'machines/x-node.ts', "import { randomInt } from 'node:crypto';", 'machines may not import node:crypto.'],
  ['pure folder', 'machines/x-now.ts', 'export const at = Date.now();', 'machines may not use Date.now; let it come in as data.'],
  [
    'pure folder',
    'dialogs/x-date.ts',
    'export const text = `it is ${new Date().getHours()}`;',
    'dialogs may not use new Date(); let it come in as data.',
  ],
  ['pure folder', 'machines/x-random.ts', 'export const n = Math.random();', 'machines may not use Math.random; let it come in as data.'],
  ['pure folder', 'machines/x-env.ts', 'export const e = process.env;', 'machines may not use process; let it come in as data.'],
  ['pure folder', 'dialogs/x-timer.ts', 'setTimeout(() => undefined, 1);', 'dialogs may not use setTimeout; let it come in as data.'],
  ['pure folder', 'dialogs/x-fetch.ts', "void fetch('http://localhost');", 'dialogs may not use fetch; let it come in as data.'],
  ['pure folder', 'machines/x-crypto.ts', 'export const id = crypto.randomUUID();', 'machines may not use crypto; let it come in as data.'],
  [
    'environment',
    'src/turn/x-env.ts',
    "export const port = process.env['PORT'];",
    'process.env is read by main alone; take what you need out of the Config.',
  ],
  ['cycle', 'src/x-ring-2.ts', "import './x-ring-1';", 'src/x-ring-1.ts -> src/x-ring-2.ts -> src/x-ring-1.ts'],
  ['length', 'src/x-long.ts', '// a line\n'.repeat(361), '361 lines, at most 360: split it by idea.', 361],
];

/** Files that keep the rules, however much they look like breaking them. */
const innocent: readonly (readonly [file: string, text: string])[] = [
  ['src/x-ring-1.ts', "import './x-ring-2';"],
  ['src/main.ts', 'export const started = process.env;'],
  ['test/x-helper.ts', 'export {};'],
  [
    'machines/x-clean.ts',
    [
      "// import '../src/main'; Date.now(); Math.random()",
      "/* import 'ioredis'; process.exit() */",
      'export const dated = (at: number) => new Date(at);',
      "export const said = 'new Date() and fetch';",
      'export const told = `no ${said} import("ioredis") process.env`;',
      "export const pattern = /[/\"']import 'ioredis'; process/;",
      'export const half = 4 / 2; export const own = { process: 1 }.process;',
      "export type Change = { readonly crypto: string }; export const gate = Array.from('fetch');",
    ].join('\n'),
  ],
  [
    'dialogs/x-clean.ts',
    "import type { Change } from '../machines/x-clean';\nimport { type Change as Other } from '../machines/x-clean';\nexport type Both = Change | Other;",
  ],
];

describe('the architecture check', () => {
  it('finds nothing in the house as it stands', () => {
    const { lines, status } = check(root);
    expect(lines.slice(0, -1)).toEqual([]);
    expect(status).toBe(0);
  });

  describe('in a copy of the house with one violation of each rule', () => {
    let copy: string;
    let found: ReturnType<typeof check>;
    beforeAll(() => {
      copy = mkdtempSync(join(tmpdir(), 'countersign-house-'));
      for (const part of ['machines', 'dialogs', 'src', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
      for (const [file, text] of [...innocent, ...planted.map(([, name, content]) => [name, content] as const)]) {
        mkdirSync(dirname(join(copy, file)), { recursive: true });
        writeFileSync(join(copy, file), text);
      }
      found = check(copy);
    });
    afterAll(() => rmSync(copy, { recursive: true }));

    it.each(planted)('reports %s at %s', (rule, file, _text, said, line = 1) => {
      expect(found.lines).toContain(`${file}:${line}  ${rule}: ${said}`);
    });

    it('fails', () => {
      expect(found.status).toBe(1);
    });

    it('reports nothing of a comment, a text, a pattern or a member with such a name', () => {
      expect(found.lines.filter((line) => /^\w+\/x-clean\.ts:/.test(line))).toEqual([]);
    });
  });

  it('does not take a folder without code for a clean house', () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-empty-'));
    writeFileSync(join(folder, 'package.json'), '{}');
    const { lines, status } = check(folder);
    rmSync(folder, { recursive: true });
    expect(lines[0]).toMatch(/nothing to check/);
    expect(status).toBe(1);
  });
});
