'use strict';
// The store's thread, with an end: at the message after a `ping` it is gone.
const { parentPort } = require('node:worker_threads');

let doomed = false;
parentPort.on('message', (calls) => {
  if (doomed) process.exit(7);
  doomed = Array.isArray(calls) && calls.some(({ name }) => name === 'store.ping');
});
require('../../src/store/embedded/worker.cjs');
