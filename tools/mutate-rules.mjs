// Takes every guard of the machine, every rule of the gate and every term of the mail rules (P8), of joining (P2) and of an administrator's confirmation (I13) away in turn and sees that its tests turn red.
//   node tools/mutate-rules.mjs              the whole table
//   node tools/mutate-rules.mjs mayTouch     only those whose name fits
// Prints a row a rule as soon as it is known: how many tests found its absence. Exits 1 when nobody missed one of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.mjs';

const wanted = process.argv.slice(2);
const names = (file, start, sort) => {
  const text = readFileSync(join(root, file), 'utf8');
  const body = text.slice(text.indexOf(start));
  return [...body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}(\w+): (?:\(|held =>)/gm)].map(([, name]) => `${sort}:${name}`);
};
const all = [
  ...names('machines/regions/guards.ts', 'export const guards = {', 'guard'),
  ...names('machines/gate.ts', 'export const rules', 'rule'),
  ...names('machines/terms/mail-terms.ts', 'export const mailTerms = {', 'mail'),
  ...names('machines/terms/hold-terms.ts', 'export const holdTerms = {', 'hold'),
  ...names('machines/terms/approval-terms.ts', 'export const answerTerms = {', 'answer'),
  ...names('machines/terms/approval-terms.ts', 'export const approverTerms = {', 'approver'),
  ...names('machines/terms/approved-terms.ts', 'export const approvedTerms = {', 'approved'),
  ...names('machines/terms/join-terms.ts', 'export const joinTerms = {', 'join'),
  ...names('machines/terms/hand-over-terms.ts', 'export const handOverTerms = {', 'handOver'),
  ...names('machines/terms/hand-over-terms.ts', 'export const draftTerms = {', 'draft'),
  ...names('machines/terms/secret-terms.ts', 'export const secretTerms = {', 'secret'),
  ...names('machines/desk/desk-rules.ts', 'export const deskRules = {', 'desk'),
  ...names('machines/terms/said-terms.ts', 'export const saidTerms = {', 'said'),
  ...names('machines/terms/pin-terms.ts', 'export const heardTerms = {', 'heard'),
  ...names('machines/terms/summary-terms.ts', 'export const summaryTerms = {', 'summary'),
  ...names('machines/terms/sign-in-terms.ts', 'export const signInNames = {', 'signInNames'),
  ...names('machines/terms/sign-in-terms.ts', 'export const signInProves = {', 'signInProves'),
  ...names('machines/terms/thread-terms.ts', 'export const threadTerms = {', 'thread'),
];
const chosen = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

/** Milliseconds; without some guards the machine turns round for ever, which is red enough. */
const longest = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'countersign-rules-'));

/** The exploration alone takes longer than all other tests together: it is asked only about what these do not miss. */
const parts = [
  ['--testPathPatterns=test/machines', '--testPathIgnorePatterns=exploration'],
  ['--testPathPatterns=test/machines/exploration'],
];

/** Takes one rule away; answers how many tests failed and the first that did. */
async function missed(name) {
  const quick = await run(name, parts[0]);
  return quick.failed > 0 || quick.broken ? quick : run(name, parts[1]);
}

/** Runs some of the machine's tests without one rule. */
function run(name, tests) {
  const output = join(mkdtempSync(join(folder, 'run-')), 'out.json');
  const args = [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--runInBand',
    '--silent',
    '--json',
    `--outputFile=${output}`,
    ...tests,
    `--setupFiles=${join(root, 'test/support/without-rule.ts')}`,
  ];

  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'test', WITHOUT_RULE: name },
    });
    child.once('error', failed);
    const late = setTimeout(() => child.kill('SIGKILL'), longest);
    child.once('close', () => {
      clearTimeout(late);
      if (!existsSync(output)) return done({ name, failed: 1, total: 0, first: 'the machine does not come to rest', broken: false });
      const { numFailedTests, numTotalTests, testResults } = JSON.parse(readFileSync(output, 'utf8'));
      const first = testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed');
      const broken = testResults.some(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
      done({ name, failed: numFailedTests, total: numTotalTests, first: first?.fullName ?? '', broken });
    });
  });
}

const row = ({ name, failed, broken, first }) =>
  `${name.padEnd(24)} ${broken && failed === 0 ? 'suite did not run' : failed === 0 ? 'NOT MISSED' : `${String(failed).padStart(3)} red`}  ${first.slice(0, 110)}`;
const queue = [...chosen];
const rows = [];
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const found = await missed(name);
      rows.push(found);
      // As it is known: the whole table takes the better part of an hour.
      console.log(row(found));
    }
  }),
);
rmSync(folder, { recursive: true, force: true });

const unmissed = rows.filter(({ failed }) => failed === 0);
console.log(
  `${rows.length} rules taken away, ${rows.length - unmissed.length} missed by a test${unmissed.length > 0 ? `; nobody missed ${unmissed.map(({ name }) => name).join(', ')}` : ''}.`,
);
process.exitCode = unmissed.length > 0 || rows.length === 0 ? 1 : 0;
