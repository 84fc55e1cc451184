import { z } from 'zod';
import { HttpError } from '../../http/http-error';

const asObject = z.record(z.string(), z.unknown());

/** Names of members in lower case: upstream libraries send `{User: {Id}}` too (Direct Line 13). */
const lowered = asObject.transform((given) => Object.fromEntries(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value])));

const parameters = lowered.pipe(
  z.object({
    user: lowered
      .pipe(
        z.object({
          id: z
            .string()
            .regex(/^[\x21-\x7e]{1,128}$/)
            .nullish(),
        }),
      )
      .nullish(),
    trustedorigins: z.array(z.string().max(300)).max(20).nullish(),
    locale: z.string().max(100).nullish(),
  }),
);

export interface TokenParameters {
  /** The id a program wants its customer to have. */
  readonly user: string | undefined;
  readonly origins: readonly string[] | undefined;
  readonly locale: string | undefined;
}

/** The body of tokens/generate and of a conversation's start; all of it may be missing. Throws HttpError 400. */
export function parseTokenParameters(body: unknown): TokenParameters {
  const read = parameters.safeParse(body ?? {});
  if (!read.success)
    throw new HttpError(
      400,
      'BadArgument',
      'The body should be {"user": {"id": "..."}, "trustedOrigins": ["..."], "locale": "..."}, each of them optional.',
    );
  const { user, trustedorigins, locale } = read.data;
  return { user: user?.id ?? undefined, origins: trustedorigins ?? undefined, locale: locale ?? undefined };
}
