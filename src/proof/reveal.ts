import { z } from 'zod';
import { hole } from '../../dialogs/lines/format';
import type { Instant, Reveals } from '../../machines/words';
import type { NewLine } from '../store/port';
import type { Keys } from './keys';

/** Digits of a code. */
const digits: Readonly<Record<Reveals['purpose'], number>> = { join: 8, approval: 4 };

const revealing = z.object({
  text: z.string().default(''),
  speak: z.string().optional(),
  channelData: z
    .object({ reveals: z.object({ purpose: z.enum(['join', 'approval']), handle: z.string(), until: z.number() }).optional() })
    .optional(),
});

/** The code of a handle: the same for the same handle, to be computed by this house alone. 128 bits reduced: the bias is below 2^-100. */
export function codeOf(keys: Keys, purpose: Reveals['purpose'], handle: string): string {
  const drawn = BigInt(`0x${keys.bytes(`${purpose}-code`, handle).toString('hex')}`);
  return String(drawn % 10n ** BigInt(digits[purpose])).padStart(digits[purpose], '0');
}

/** In fours, as they are read from a screen: no group of ours is six long but a PIN (P10). */
const inFours = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? '';
const oneByOne = (code: string): string => (code.match(/.{1,4}/g) ?? []).map((four) => [...four].join(' ')).join(', ');

/**
 * A text of ours with its code where the place for it is: while the code may be seen, for eyes in fours and for ears digit
 * by digit; afterwards dots, and for ears nothing. A text without `reveals` has dots, too: nobody knows what stood there.
 */
export function fillIn(keys: Keys, text: string, reveals: Reveals | undefined, at: Instant, form: 'seen' | 'heard' = 'seen'): string {
  if (!text.includes(hole)) return text;
  const code = reveals === undefined || at >= reveals.until ? undefined : codeOf(keys, reveals.purpose, reveals.handle);
  const dots = form === 'heard' ? '' : inFours('•'.repeat(reveals === undefined ? 4 : digits[reveals.purpose]));
  const shown = code === undefined ? dots : form === 'heard' ? oneByOne(code) : inFours(code);
  return text.replaceAll(hole, shown);
}

/** What a line of ours reveals when it is delivered; of a customer's line nothing, whatever its client put beside it. */
export function revealsOf({ from, activity }: Pick<NewLine, 'from' | 'activity'>): Reveals | undefined {
  return from === 'bot' && activity.includes(hole) ? revealing.parse(JSON.parse(activity)).channelData?.reveals : undefined;
}

/**
 * The activity of a line as the customer of its leg gets it; all other lines, and this one for everybody else, as stored
 * and concealed. Only the leg itself may be given what this answers (I11).
 */
export function revealTo(keys: Keys, line: Pick<NewLine, 'from' | 'activity'>, at: Instant): string {
  const { from, activity } = line;
  if (from !== 'bot' || !activity.includes(hole)) return activity;
  const { text, speak } = revealing.parse(JSON.parse(activity));
  const reveals = revealsOf(line);
  return rewrite(activity, {
    text: fillIn(keys, text, reveals, at),
    ...(speak === undefined ? {} : { speak: fillIn(keys, speak, reveals, at, 'heard') }),
  });
}

/** The activity of a line as anybody else may see it: dots where a code stands. */
export function conceal(activity: string): string {
  return activity.replaceAll(hole, '••••');
}

/** Who reads the line needs no handle. */
function rewrite(activity: string, words: { readonly text: string; readonly speak?: string }): string {
  const { channelData, ...rest }: { readonly channelData?: Readonly<Record<string, unknown>> } = JSON.parse(activity);
  const kept = Object.fromEntries(Object.entries(channelData ?? {}).filter(([name]) => name !== 'reveals'));
  return JSON.stringify({ ...rest, ...words, ...(Object.keys(kept).length === 0 ? {} : { channelData: kept }) });
}
