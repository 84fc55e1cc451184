import type { Members } from './members';

const CLIENT_ID = /^[\w.:|@/+=-]{1,200}$/;

/** Members that this channel and our own pages know: ids and switches, no words of anybody (I11), so they are shown back as they came. */
const known = Object.entries<(held: unknown) => boolean>({
  /** The client finds its own message again by it (Direct Line 9). */
  clientActivityID: (held) => typeof held === 'string' && CLIENT_ID.test(held),
  /** Milliseconds, or ISO 8601. */
  clientTimestamp: (held) => Number.isFinite(held) || (typeof held === 'string' && /^[\dTZ:.+-]{1,40}$/.test(held)),
  /** A button's value, which the official client does not draw as typed. */
  postBack: (held) => typeof held === 'boolean',
  language: (held) => held === 'en' || held === 'fr',
  /** Bytes, of files that are named. */
  attachmentSizes: (held) => Array.isArray(held) && held.length <= 100 && held.every(Number.isFinite),
});

/** Members that lines of a transcript are read by: ours to write, never a client's (T40). */
const ours = ['agent', 'gather', 'hangup', 'transfer', 'handOff', 'put', 'mailedBy', 'mail', 'reveals', '__proto__'];
const taken = new Set([...known.map(([name]) => name), ...ours]);

/** Characters of JSON that a client's own members may have together: each text in them is masked word by word. */
const mostOfClient = 1_000;

/** The client's own name of a message; undefined: none that can be kept. */
export function clientIdIn(data: Members | null | undefined): string | undefined {
  const given = data?.['clientActivityID'];
  return typeof given === 'string' && CLIENT_ID.test(given) ? given : undefined;
}

export interface ChannelData {
  /** Shown back as it is. */
  readonly known: Members;
  /** What only the client itself has a use for; shown back masked. Undefined: nothing, or more than a client can mean. */
  readonly clients: Members | undefined;
}

/** What of a client's channelData comes back with its message (Direct Line 9). */
export function readChannelData(data: Members): ChannelData {
  const left: Record<string, unknown> = {};
  for (const [name, fits] of known) if (fits(data[name])) left[name] = data[name];
  const others = Object.entries(data).filter(([name]) => !taken.has(name));
  const clients = Object.fromEntries(others);
  return { known: left, clients: others.length > 0 && JSON.stringify(clients).length <= mostOfClient ? clients : undefined };
}
