import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bundle = join(__dirname, '../../dist/countersign.js');

/** In a process of its own, as a start is: this one runs under jest's flags. */
const isTaken = `
  const { readFileSync } = require('node:fs');
  const { constants, Script } = require('node:vm');
  const filename = process.argv[1];
  const { cachedDataRejected } = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: readFileSync(filename + '.code'),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  process.stdout.write(String(!cachedDataRejected));`;

test('what V8 compiled when the service was built is taken at its start: nothing is compiled anew', () => {
  expect(existsSync(`${bundle}.code`)).toBe(true);
  expect(execFileSync(process.execPath, ['-e', isTaken, bundle], { encoding: 'utf8' })).toBe('true');
});
