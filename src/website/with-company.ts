import { named } from '../../dialogs/lines/company';

const filled = new WeakMap<object, Map<string, unknown>>();

/** The same words with the company's name in every text of them; functions stay as they are. Made once for a name. */
export function withCompany<T extends object>(words: T, company: string): T {
  const made = filled.get(words) ?? new Map<string, unknown>();
  filled.set(words, made);
  const known = made.get(company) ?? fill(words, company);
  made.set(company, known);
  return known as T;
}

function fill(value: unknown, company: string): unknown {
  if (typeof value === 'string') return named(value, company);
  if (Array.isArray(value)) return value.map((each) => fill(each, company));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, company)]))
    : value;
}
