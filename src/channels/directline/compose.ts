import type { Instant, LegId } from '../../../machines/words';
import type { TranscriptLine } from '../../store/port';
import { agentNameOf } from '../agent-line';
import { bot } from '../bot-member';

/** An activity as clients get it: its JSON, and when it was. */
export interface OutActivity {
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly text: string;
}

type Stored = Readonly<Record<string, unknown>> & {
  readonly type?: string;
  readonly from?: { readonly id?: string; readonly name?: string };
};

const parties = (from: TranscriptLine['from'], user: string, name: string | undefined) => {
  const customer = { id: user, role: 'user', ...(from === 'customer' && name !== undefined ? { name } : {}) };
  const speaker = { ...bot, ...(from === 'agent' ? agent : {}), ...(from !== 'customer' && name !== undefined ? { name } : {}) };
  return from === 'customer' ? { from: customer, recipient: { ...bot } } : { from: speaker, recipient: customer };
};

/** To clients an agent is of our side, too: there are no other roles than `user` and `bot` (Direct Line 10). */
const agent = { id: 'countersign-agent' } as const;

/** How the official Web Chat is told whose words these are: it shows the name beside the time. */
const bylineOf = (name: string) => ({
  entities: [
    {
      type: 'https://schema.org/Message',
      '@context': 'https://schema.org',
      '@type': 'Message',
      '@id': '',
      citation: [{ '@type': 'Claim', claimInterpreter: { '@type': 'Project', name } }],
    },
  ],
});

const common = (leg: LegId, id: string, at: Instant) => ({
  id,
  timestamp: new Date(at).toISOString(),
  channelId: 'directline',
  conversation: { id: leg },
});

const botText = JSON.stringify(bot);

/** The same as text, behind the stored members: nearly every line, so written out. */
function partiesText(from: TranscriptLine['from'], user: string): string {
  const customer = `{"id":${JSON.stringify(user)},"role":"user"}`;
  return from === 'customer' ? `"from":${customer},"recipient":${botText}` : `"from":${botText},"recipient":${customer}`;
}

/**
 * A line of the transcript as an activity. What is the same in every line of a conversation (ids, channel, who speaks to
 * whom) is put in here and not stored; only a line that was stored with a sender of its own is read for that. Roles are
 * set, else a client draws its own echo as the bot's (Direct Line 10); `timestamp` is the line's own, strictly increasing
 * instant: clients sort by it (11). `user`: the customer's id here, unless the line was stored with another. `shown`: the
 * stored activity as whoever gets it may see it (src/proof/reveal.ts).
 */
export function activityOf(line: TranscriptLine, user: string, shown: (line: TranscriptLine) => string): OutActivity {
  const { leg, id, at, from } = line;
  const activity = shown(line);
  if (from !== 'agent' && activity.startsWith('{"type":"') && !activity.includes('"from":')) {
    const timestamp = new Date(at).toISOString();
    const own = `"id":${JSON.stringify(id)},"timestamp":"${timestamp}","channelId":"directline","conversation":{"id":${JSON.stringify(leg)}}`;
    return { timestamp, text: `${activity.slice(0, -1)},${own},${partiesText(from, user)}}` };
  }
  const own = common(leg, id, at);
  const stored = JSON.parse(activity) as Stored;
  const speaker = from === 'customer' ? (stored.from?.id ?? user) : user;
  const name = from === 'agent' ? agentNameOf(line) : undefined;
  return {
    timestamp: own.timestamp,
    text: JSON.stringify({
      ...stored,
      type: stored.type ?? 'message',
      ...(name === undefined ? {} : bylineOf(name)),
      ...own,
      ...parties(from, speaker, name ?? stored.from?.name),
    }),
  };
}

/** Something shown to whoever looks right now and never stored: a typing indicator, a notice that nothing could be stored. */
export function passingActivity(
  leg: LegId,
  user: string,
  id: string,
  at: Instant,
  from: 'customer' | 'bot',
  body: Readonly<Record<string, unknown>> & { readonly type: string },
): OutActivity {
  const own = common(leg, id, at);
  return { timestamp: own.timestamp, text: JSON.stringify({ ...body, ...own, ...parties(from, user, undefined) }) };
}

/** The form of polls and of frames. The watermark is a string, always (Direct Line 4). */
export function activitySet(activities: readonly OutActivity[], watermark: number): string {
  return `{"activities":[${activities.map(({ text }) => text).join(',')}],"watermark":"${watermark}"}`;
}
