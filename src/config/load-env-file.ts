import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './load';

/**
 * The environment together with the variables of `.env` in a folder (the working one, unless told), when there is such
 * a file. What the real environment sets, also to nothing, wins. Called once, by main:
 * `loadConfig(loadEnvFile(process.env))`.
 */
export function loadEnvFile(env: Environment, folder: string = process.cwd()): Environment {
  const path = resolve(folder, '.env');
  return existsSync(path) ? { ...parseEnv(readFileSync(path, 'utf8')), ...env } : env;
}
