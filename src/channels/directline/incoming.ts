import type { Instant, Language, LegId } from '../../../machines/words';
import { HttpError } from '../../http/http-error';
import type { Inbound } from '../../turn/port';
import { readChannelData } from './channel-data';
import { isAbsent, isObject, isText, type Members } from './members';

/** Characters of a message handed on; one more than a turn reads, so that it can say "too long". */
const maxText = 4_001;
/** Levels of nested objects a client may send. */
const maxDepth = 24;

/** Members that are texts, and how many characters each may have; all may be left out, or be null. */
const texts = { text: Infinity, textFormat: 20, locale: 100, valueType: 200, name: 2_000 } as const;
const limits = Object.entries(texts);

/** An activity of a customer, as far as we look at it; what else a client sends has no effect (T40). */
export interface Incoming extends Readonly<Partial<Record<keyof typeof texts, string | null>>> {
  readonly type: string;
  readonly value?: unknown;
  readonly channelData?: Members | null;
  readonly attachments?: readonly ({ readonly name?: string | null } | null)[] | null;
  readonly from?: { readonly id?: string | null } | null;
}

/** Where an activity is not as it should be. By hand, not by a schema: every message passes here, and this takes a third. */
function faultsOf(activity: unknown): string[] {
  if (!isObject(activity)) return ['the body'];
  const { type, channelData, attachments, from } = activity;
  const faults: string[] = [];
  if (typeof type !== 'string' || type === '' || type.length > 100) faults.push('type');
  for (const [name, most] of limits) if (!isText(activity[name], most)) faults.push(name);
  if (!isAbsent(channelData) && !isObject(channelData)) faults.push('channelData');
  if (Array.isArray(attachments)) {
    for (const [index, held] of attachments.entries()) {
      if (isAbsent(held)) continue;
      if (!isObject(held)) faults.push(`attachments.${index}`);
      else if (!isText(held['name'], texts.name)) faults.push(`attachments.${index}.name`);
    }
  } else if (!isAbsent(attachments)) faults.push('attachments');
  if (isObject(from)) {
    if (!isText(from['id'], 256)) faults.push('from.id');
  } else if (!isAbsent(from)) faults.push('from');
  return faults;
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  for (const inner of Object.values(value)) if (!isWithin(inner, levels - 1)) return false;
  return true;
}

/** Reads an activity. Throws HttpError 400 that names what is wrong, never its value. */
export function parseIncoming(body: unknown): Incoming {
  if (!isWithin(body, maxDepth)) throw new HttpError(400, 'BadArgument', `The activity is nested deeper than ${maxDepth} levels.`);
  const faults = faultsOf(body);
  if (faults.length === 0) return body as Incoming;
  throw new HttpError(400, 'BadArgument', `This is not an activity: look at ${faults.join(', ')}.`);
}

const languageOf = (data: Incoming['channelData']): Language | undefined => {
  const chosen = data?.['language'];
  return chosen === 'en' || chosen === 'fr' ? chosen : undefined;
};

/**
 * What is stored of a customer's message and shown to the client again, but for its text and value: the turn puts these in
 * once they are masked (I11). Files are named, not kept, and called by no type that a client would try to draw.
 */
function echoOf(
  activity: Incoming,
  files: readonly string[],
  fromId: string | undefined,
  channelData: Members | undefined,
): Record<string, unknown> {
  const { type, textFormat, locale, valueType } = activity;
  const echo: Record<string, unknown> = { type };
  if (typeof textFormat === 'string') echo['textFormat'] = textFormat;
  if (typeof locale === 'string') echo['locale'] = locale;
  if (typeof valueType === 'string') echo['valueType'] = valueType;
  if (channelData) echo['channelData'] = channelData;
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
  const channelData = activity.channelData ? readChannelData(activity.channelData) : undefined;
  const inbound: { -readonly [Part in keyof Inbound]: Inbound[Part] } = {
    leg,
    channel: 'chat',
    turnId: id,
    at,
    kind,
    text: (activity.text ?? '').slice(0, maxText),
    attachments: all.length > 0,
    endsForGood: true,
    echo: echoOf(activity, all.slice(0, 20), fromId, channelData?.known),
  };
  if (channelData?.clients !== undefined) inbound.clients = channelData.clients;
  if (source !== undefined) inbound.source = source;
  if (value !== undefined && value !== null) inbound.value = value;
  if (typeof locale === 'string') inbound.locale = locale;
  if (language !== undefined) inbound.language = language;
  return inbound;
}
