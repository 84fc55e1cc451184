import { z } from 'zod';
import { readUser } from './keys';
import { unavailable } from './scripts';

/** A whole number as Redis gives it: a number or, where Lua wrote it, a text (T5). */
export const whole = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d{1,16}$/)
    .transform(Number),
]);
/** 1 or 0. */
export const flag = whole.transform((value) => value === 1);
export const text = z.string();

/** Reads a reply; one of another shape is as bad as none, nothing may rest on it (I14). */
export function parsed<T>(what: string, shape: z.ZodType<T>, reply: unknown): T {
  const result = shape.safeParse(reply);
  if (result.success) return result.data;
  throw unavailable(what, new Error(`its reply has an unknown shape: ${z.prettifyError(result.error)}`));
}

/**
 * A whole number that is a reply of its own, as `whole` reads it. The schema is asked for what is none: nearly all replies
 * are one, and asking it costs more than the rest of the answer's way.
 */
export function wholeOf(what: string, reply: unknown): number {
  if (typeof reply === 'number' && Number.isSafeInteger(reply)) return reply;
  return typeof reply === 'string' && /^\d{1,15}$/.test(reply) ? Number(reply) : parsed(what, whole, reply);
}

/** 1 or 0 that is a reply of its own, in the same way. */
export const flagOf = (what: string, reply: unknown): boolean => wholeOf(what, reply) === 1;

/** Reads a JSON text within a reply, in the same way. */
export function parsedJson<T>(what: string, shape: z.ZodType<T>, json: string): T {
  try {
    return parsed(what, shape, JSON.parse(json));
  } catch (error) {
    throw error instanceof SyntaxError ? unavailable(what, error) : error;
  }
}

/** A flat list as {name, value, name, value, ...}, which is how Redis gives hashes and scored members, in pairs. */
export const pairs = z
  .array(z.union([z.string(), z.int().transform(String)]))
  .transform((flat) =>
    Array.from({ length: Math.floor(flat.length / 2) }, (_, i): [string, string] => [flat[2 * i] ?? '', flat[2 * i + 1] ?? '']),
  );

/** Floors by user. */
export const floors = pairs.transform((list): Record<string, number> =>
  Object.fromEntries(list.map(([user, floor]) => [readUser(user), Number(floor)])),
);
