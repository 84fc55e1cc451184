'use strict';
// Entry of the store's thread. In dist/ the compiled worker lies beside it; run from sources (tests) it is compiled on the way.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (!existsSync(join(__dirname, 'worker.js'))) require('../../../tools/run-typescript.cjs');
require('./worker');
