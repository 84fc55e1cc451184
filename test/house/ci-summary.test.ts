import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tool = join(__dirname, '../../tools/ci-summary.mjs');

describe('the last line of the check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-summary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a green run', { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, '12 passed, 0 failed', 0],
    ['a failed test', { numPassedTests: 11, numFailedTests: 1, numRuntimeErrorTestSuites: 0 }, '11 passed, 1 failed', 1],
    ['a suite that could not start', { numPassedTests: 11, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }, '11 passed, 1 failed', 1],
    ['a run without a single test', { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, '0 passed, 0 failed', 1],
    ['no result at all', undefined, '0 passed, 1 failed', 1],
  ])('tells %s', (_what, result, line, status) => {
    const path = join(folder, 'jest.json');
    if (result !== undefined) writeFileSync(path, JSON.stringify(result));
    expect(spawnSync(process.execPath, [tool, path], { encoding: 'utf8' })).toMatchObject({ stdout: `${line}\n`, status });
  });
});
