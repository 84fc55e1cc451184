import { HttpError } from '../../http/http-error';
import { isAbsent, isObject, isText } from './members';

export interface TokenParameters {
  /** The id a program wants its customer to have. */
  readonly user: string | undefined;
  readonly origins: readonly string[] | undefined;
  readonly locale: string | undefined;
}

/** Names of members in lower case: upstream libraries send `{User: {Id}}` too (Direct Line 13). */
const lowered = (given: unknown): ReadonlyMap<string, unknown> =>
  isObject(given) ? new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])) : wrong();

function userIn(user: unknown): string | undefined {
  const id = isAbsent(user) ? undefined : lowered(user).get('id');
  if (isAbsent(id)) return undefined;
  return typeof id === 'string' && /^[\x21-\x7e]{1,128}$/.test(id) ? id : wrong();
}

function originsIn(origins: unknown): readonly string[] | undefined {
  if (isAbsent(origins)) return undefined;
  const isList = Array.isArray(origins) && origins.length <= 20;
  return isList && origins.every((origin) => typeof origin === 'string' && origin.length <= 300) ? origins : wrong();
}

const localeIn = (locale: unknown): string | undefined => (isText(locale, 100) ? (locale ?? undefined) : wrong());

/** The body of tokens/generate and of a conversation's start; all of it may be missing. Throws HttpError 400. */
export function parseTokenParameters(body: unknown): TokenParameters {
  const given = lowered(body ?? {});
  return { user: userIn(given.get('user')), origins: originsIn(given.get('trustedorigins')), locale: localeIn(given.get('locale')) };
}

function wrong(): never {
  throw new HttpError(
    400,
    'BadArgument',
    'The body should be {"user": {"id": "..."}, "trustedOrigins": ["..."], "locale": "..."}, each of them optional.',
  );
}
