import { z } from 'zod';

/**
 * The schema of one environment variable. An absent variable, an empty one and one of spaces alone are unset and give
 * `otherwise`. `parse` returns undefined for what it does not take; the fault then says `wants`, and what was got
 * unless the value is `secret` (it may be or hold a password).
 */
export function variable<Value, const Default>(
  wants: string,
  parse: (text: string) => Value | undefined,
  otherwise: Default,
  secret = false,
): z.ZodType<Value | Default, string | undefined> {
  return z
    .string()
    .optional()
    .transform((given, context) => {
      const text = given?.trim() ?? '';
      if (text === '') return otherwise;
      const value = parse(text);
      if (value !== undefined) return value;
      const got = secret ? `a value of ${text.length} characters that is not shown here` : JSON.stringify(text);
      context.addIssue({ code: 'custom', message: `got ${got}, wants ${wants}.` });
      return z.NEVER;
    });
}

/** The schema of a variable whose parser says by itself what is wrong, in words that follow the variable's name. Never for secrets. */
export function explained<Value, const Default>(
  parse: (text: string) => { readonly value: Value } | { readonly fault: string },
  otherwise: Default,
): z.ZodType<Value | Default, string | undefined> {
  return z
    .string()
    .optional()
    .transform((given, context) => {
      const text = given?.trim() ?? '';
      if (text === '') return otherwise;
      const parsed = parse(text);
      if ('value' in parsed) return parsed.value;
      context.addIssue({ code: 'custom', message: parsed.fault });
      return z.NEVER;
    });
}

/** A whole number within limits. */
export function wholeNumber<Default>(least: number, most: number, otherwise: Default): z.ZodType<number | Default, string | undefined> {
  const parse = (text: string): number | undefined => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
  return variable(`a whole number from ${least} to ${most}`, parse, otherwise);
}

/** One of a few words, in any case. */
export function oneOf<Word extends string>(words: readonly Word[], otherwise: Word): z.ZodType<Word, string | undefined> {
  return variable(`one of ${words.join(', ')}`, (text) => words.find((word) => word === text.toLowerCase()), otherwise);
}

/** A file or a folder; it becomes absolute when the configuration is put together. */
export function path<Default>(wants: string, otherwise: Default): z.ZodType<string | Default, string | undefined> {
  return variable(wants, (text) => (text.includes('\0') ? undefined : text), otherwise);
}

/**
 * An absolute URL of one of these schemes with a host, without a fragment and without slashes at its end (so that a
 * path can be put behind it). Never shown in faults: a URL may hold a password.
 */
export function parseUrl(text: string, schemes: readonly string[]): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const fits = schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '' && url.hash === '';
  return fits ? url.href.replace(/\/+$/, '') : undefined;
}

/** A comma-separated list; `parse` takes one item or returns undefined. */
export function parseList<Item>(text: string, parse: (item: string) => Item | undefined): Item[] | undefined {
  const items = text.split(',').map((item) => parse(item.trim()));
  return items.every((item) => item !== undefined) ? items : undefined;
}
