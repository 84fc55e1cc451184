'use strict';
// Entry of the thread that reads mails. In dist/ the compiled worker lies beside it; run from sources (tests) it is compiled on the way.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (!existsSync(join(__dirname, 'worker.js'))) require('../../../../tools/run-typescript.cjs');
require('./worker');
