/** A JSON object of a client's. */
export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Left out, or null: clients mean the same by both. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A text of at most so many characters, or absent. */
export const isText = (value: unknown, most: number): value is string | null | undefined =>
  isAbsent(value) || (typeof value === 'string' && value.length <= most);
