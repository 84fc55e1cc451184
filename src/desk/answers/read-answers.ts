import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cannedAnswer, longestWords, type CannedAnswer } from '../shapes';
import { builtIn } from './built-in';

const file = z
  .array(
    cannedAnswer.extend({ id: z.string().min(1).max(60), title: z.string().min(1).max(120), text: z.string().min(1).max(longestWords) }),
  )
  .max(500);

/**
 * The canned answers: those of DESK_ANSWERS_FILE (a JSON list of `{id, language, title, text}`), else the built-in ones. Throws an
 * Error whose sentence names the file and what is wrong in it: the start stops.
 */
export function readAnswers(path: string | undefined): readonly CannedAnswer[] {
  if (path === undefined) return builtIn;
  const wanted = 'a JSON list of {"id", "language": "en" or "fr", "title", "text"}';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(
      `DESK_ANSWERS_FILE: ${path} cannot be read as JSON (${error instanceof Error ? error.message : String(error)}), wants ${wanted}.`,
      { cause: error },
    );
  }
  const read = file.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(
    `DESK_ANSWERS_FILE: ${path} has ${first === undefined ? 'a fault' : `at ${first.path.join('.') || 'its top'}: ${first.message}`}, wants ${wanted}.`,
  );
}
