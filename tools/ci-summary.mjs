// Prints "N passed, N failed" from jest's JSON result as the last line of .ci/run. A suite that could not even start
// counts as one failure; no result at all is a failure too, so that a broken run never reads as a green one.
import { existsSync, readFileSync } from 'node:fs';

const path = process.argv[2] ?? '';
const result = existsSync(path)
  ? JSON.parse(readFileSync(path, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;

console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || result.numPassedTests === 0 ? 1 : 0;
