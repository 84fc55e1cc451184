'use strict';
// Lets this thread require our TypeScript sources without a build: for threads and child processes of tests,
// `node --require ./tools/run-typescript.cjs file.ts`. Types are not checked here.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' };

process.setSourceMapsEnabled(true);
Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};
