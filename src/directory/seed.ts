import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ConfigError, type Fault } from '../config/config-error';
import { seedSchema, type Seed } from './seed-schema';

/** The demo's accounts, in the same format; built beside the code. */
export const demoSeedFile = join(__dirname, 'demo', 'accounts.json');

/** Fields whose value no fault shows (I11). */
const secret = new Set<PropertyKey>(['password', 'supportPin', 'voicemailPin']);

/**
 * Reads the file of DIRECTORY_SEED. Throws a ConfigError that lists every fault: where in the file, what was got and
 * what is wanted; values of passwords and PINs are never in it.
 */
export async function readSeed(file: string): Promise<Seed> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([`DIRECTORY_SEED: ${file} cannot be read (${error.code}); wants a JSON file with accounts.`]);
  });
  return parseSeed(text, file);
}

/** As readSeed, of a text; `file` is only named. */
export function parseSeed(text: string, file: string): Seed {
  const data = parseJson(text, file);
  const parsed = seedSchema.safeParse(data);
  const faults = parsed.success ? duplicates(parsed.data) : parsed.error.issues.map((issue) => faultOf(issue, data));
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new ConfigError(faults.map((fault) => `DIRECTORY_SEED: ${file}: ${fault}`));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // V8's message quotes the text around the fault, which may be a password.
    throw new ConfigError([
      `DIRECTORY_SEED: ${file}: got ${text.trim() === '' ? 'an empty file' : 'a text that is not JSON'}, wants {"accounts": [...]}.`,
    ]);
  }
}

function faultOf(issue: z.core.$ZodIssue, data: unknown): Fault {
  const got = at(data, issue.path);
  const where = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `${where} got the unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}, wants only the fields of the format.`;
  }
  return `${where} got ${shown(
    got,
    issue.path.some((key) => secret.has(key)),
  )}, wants ${issue.message}.`;
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined), data);

/** `accounts[0].users[2].email`. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${String(key)}`)).join('') || 'the whole file';

function shown(value: unknown, hidden: boolean): string {
  if (value === undefined) return 'nothing';
  if (hidden) return `a value of ${String(value).length} characters that is not shown here`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}... (${text.length} characters)` : text;
}

/** Domains and account numbers are one account's, extensions one user's of an account: else a claim could mean two. */
function duplicates({ accounts }: Seed): Fault[] {
  return [
    ...twice(
      accounts.map(({ domain }) => domain),
      (index) => `accounts[${index}].domain`,
    ),
    ...twice(
      accounts.map(({ number }) => number),
      (index) => `accounts[${index}].number`,
    ),
    ...accounts.flatMap(({ users }, index) =>
      twice(
        users.map(({ extension }) => extension),
        (user) => `accounts[${index}].users[${user}].extension`,
      ),
    ),
  ];
}

function twice(values: readonly string[], path: (index: number) => string): Fault[] {
  const firsts = new Map<string, number>();
  return values.flatMap((value, index) => {
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, index);
    return first === undefined ? [] : [`${path(index)} got ${JSON.stringify(value)}, which ${path(first)} has too; wants one of its own.`];
  });
}
