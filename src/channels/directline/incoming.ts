import { z } from 'zod';
import type { Instant, Language, LegId } from '../../../machines/words';
import { HttpError } from '../../http/http-error';
import type { Inbound } from '../../turn/port';

/** Characters of a message handed on; one more than a turn reads, so that it can say "too long". */
const maxText = 4_001;
/** Levels of nested objects a client may send. */
const maxDepth = 24;

const name = z.string().max(2_000);
const attachment = z.object({ name: name.nullish() }).nullish();

const incoming = z.object({
  type: z.string().min(1).max(100),
  text: z.string().nullish(),
  textFormat: z.string().max(20).nullish(),
  locale: z.string().max(100).nullish(),
  value: z.unknown().optional(),
  valueType: z.string().max(200).nullish(),
  name: name.nullish(),
  channelData: z.record(z.string(), z.unknown()).nullish(),
  attachments: z.array(attachment).nullish(),
  from: z.object({ id: z.string().max(256).nullish() }).nullish(),
});

/** An activity of a customer, as far as we look at it; what else a client sends has no effect (T40). */
export type Incoming = z.infer<typeof incoming>;

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  for (const inner of Object.values(value)) if (!isWithin(inner, levels - 1)) return false;
  return true;
}

/** Reads an activity. Throws HttpError 400 that names what is wrong, never its value. */
export function parseIncoming(body: unknown): Incoming {
  if (!isWithin(body, maxDepth)) throw new HttpError(400, 'BadArgument', `The activity is nested deeper than ${maxDepth} levels.`);
  const read = incoming.safeParse(body);
  if (read.success) return read.data;
  const where = read.error.issues.map((issue) => issue.path.join('.') || 'the body').join(', ');
  throw new HttpError(400, 'BadArgument', `This is not an activity: look at ${where}.`);
}

const languageOf = (data: Incoming['channelData']): Language | undefined => {
  const chosen = data?.['language'];
  return chosen === 'en' || chosen === 'fr' ? chosen : undefined;
};

/** What a client's own channelData is kept of: ids and switches, no words of anybody (I11), and nothing that is ours to write. */
const clientData = z.object({
  /** The client finds its own message again by it (Direct Line 9). */
  clientActivityID: z
    .string()
    .max(200)
    .regex(/^[\w.:|@/+=-]+$/)
    .optional()
    .catch(undefined),
  /** Milliseconds, or ISO 8601. */
  clientTimestamp: z
    .union([z.number(), z.string().regex(/^[\dTZ:.+-]{1,40}$/)])
    .optional()
    .catch(undefined),
  /** A button's value, which the official client does not draw as typed. */
  postBack: z.boolean().optional().catch(undefined),
  language: z.enum(['en', 'fr']).optional().catch(undefined),
  /** Bytes, of files that are named. */
  attachmentSizes: z.array(z.number()).max(100).optional().catch(undefined),
});

const keptChannelData = (data: NonNullable<Incoming['channelData']>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(clientData.parse(data)).filter(([, held]) => held !== undefined));

/**
 * What is stored of a customer's message and shown to the client again, but for its text and value: the turn puts these in
 * once they are masked (I11). Files are named, not kept, and called by no type that a client would try to draw.
 */
function echoOf(activity: Incoming, files: readonly string[], fromId: string | undefined): Record<string, unknown> {
  const { type, textFormat, locale, valueType, channelData } = activity;
  const echo: Record<string, unknown> = { type };
  if (typeof textFormat === 'string') echo['textFormat'] = textFormat;
  if (typeof locale === 'string') echo['locale'] = locale;
  if (typeof valueType === 'string') echo['valueType'] = valueType;
  if (channelData) echo['channelData'] = keptChannelData(channelData);
  if (files.length > 0) echo['attachments'] = files.map((file) => ({ contentType: 'application/octet-stream', name: file.slice(0, 200) }));
  if (fromId !== undefined) echo['from'] = { id: fromId };
  return echo;
}

export interface Posted {
  readonly leg: LegId;
  readonly id: string;
  readonly at: Instant;
  readonly activity: Incoming;
  /** Names of files that came beside the activity; they were not taken. */
  readonly files: readonly string[];
  /** The sender's id where it is not the conversation's own customer. */
  readonly fromId: string | undefined;
  /** Whom a person is called for (`Inbound.source`); undefined where a program speaks for many. */
  readonly source: string | undefined;
}

/** A customer's message or farewell for the turn; undefined: something no turn is taken for (typing, events of the page). */
export function inboundOf({ leg, id, at, activity, files, fromId, source }: Posted): Inbound | undefined {
  const kind = activity.type === 'message' ? 'message' : activity.type === 'endOfConversation' ? 'ended' : undefined;
  if (kind === undefined) return undefined;
  const { value, locale } = activity;
  const named = (activity.attachments ?? []).map((held, index) => held?.name ?? files[index] ?? 'file');
  const all = named.length >= files.length ? named : files;
  const language = languageOf(activity.channelData);
  const inbound: { -readonly [Part in keyof Inbound]: Inbound[Part] } = {
    leg,
    channel: 'chat',
    turnId: id,
    at,
    kind,
    text: (activity.text ?? '').slice(0, maxText),
    attachments: all.length > 0,
    echo: echoOf(activity, all.slice(0, 20), fromId),
  };
  if (source !== undefined) inbound.source = source;
  if (value !== undefined && value !== null) inbound.value = value;
  if (typeof locale === 'string') inbound.locale = locale;
  if (language !== undefined) inbound.language = language;
  return inbound;
}
