import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** `src/main.ts` with all it imports, in one file. */
export const bundle = join(__dirname, '..', 'countersign.js');
/** What V8 made of it when it was built; another release or other flags of V8 do not take it and compile anew. */
export const compiled = `${bundle}.code`;

/** The process as `npm start` runs it: one file instead of some 1,600, compiled beforehand, so that a start takes a third of the time. */
export const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});

const run = script.runInThisContext() as (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;
run({}, createRequire(bundle), {}, bundle, dirname(bundle));
