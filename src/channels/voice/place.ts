import { z } from 'zod';
import { HttpError } from '../../http/http-error';

const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().max(most))
    .default(0);

const schema = z.strictObject({
  /** Counts the requests of a call; a turn's id is made of it. */
  step: count(100_000),
  /** The leg as which the call goes on; '': as the one it began as. */
  leg: z
    .string()
    .regex(/^\d\d-[\w-]{22}$|^$/)
    .default(''),
  /** Shows that this call goes on as that leg. */
  of: z
    .string()
    .regex(/^[\w-]{22}$|^$/)
    .default(''),
  /** Position of the last line of the leg that the caller heard. */
  after: count(100_000_000),
  /** Of the words that are no lines. */
  lang: z.enum(['en', 'fr']).default('en'),
  /** Times in a row that nothing was heard. */
  quiet: count(999),
  /** Times in a row that an outcome was waited for. */
  wait: count(99),
  /** Times in a row that the store could not be reached; what is open is asked once more. */
  down: count(9),
  /** Asks for the language, the n-th time. */
  choose: count(9),
  /** Comes back from a transfer. */
  dialled: count(1),
});

/** Where a call stands: all that one step hands to the next, in the signed address. */
export type Place = z.output<typeof schema>;

/** Where every call begins. */
export const beginning: Place = schema.parse({});

/** The place in a query. Throws HttpError 400 for what we never wrote: the address is signed, but by whoever configured it. */
export function readPlace(query: URLSearchParams): Place {
  const read = schema.safeParse(Object.fromEntries([...query].filter(([name]) => name !== 'bodySHA256')));
  if (!read.success) throw new HttpError(400, 'BadArgument', 'This is no step of a call of ours: look at the query.');
  return read.data;
}

/** The place after this one: nothing but language, leg and the caller's position is kept unless told. */
export const next = ({ step, leg, of, after, lang }: Place, more: Partial<Place> = {}): Place => ({
  ...beginning,
  step: step + 1,
  leg,
  of,
  after,
  lang,
  ...more,
});

/** Its address below PUBLIC_URL; what is as at the beginning is left out. */
export function addressOf(place: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(place))
    if (name === 'step' || name === 'lang' || (value !== 0 && value !== '')) query.set(name, String(value));
  return `/voice/turn?${query.toString()}`;
}
