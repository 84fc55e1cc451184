// jest's global setup: one folder for what is made once in a run and used by many suites (once-a-run.ts).
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  process.env.TEST_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'countersign-run-'));
};
