import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { conceal } from '../../proof/reveal';
import type { SessionEvent } from '../../../machines/events';
import type { CaseId, Escalation, Instant, Language, LegId } from '../../../machines/words';
import type { CasePort, TranscriptLine } from '../../store/port';
import type { AgentResult } from '../../turn/house/house-agent';
import { agentNameOf } from '../agent-line';
import { bot } from '../bot-member';
import { isOfHub, nameOf } from './hub-side';
import { tryAgain, type Request } from './request';

/** A conversation's case as far as another desk behind its channel may know it: no fact of an account (P3). */
export interface HandedCase {
  readonly case: CaseId;
  readonly number: string;
  readonly handling: 'bot' | 'waiting' | 'agent' | 'closed';
  readonly language: Language;
  /** This conversation has shown who it is, now. */
  readonly verified: boolean;
}

/** What hand-offs stand on. */
export interface HandOffParts {
  readonly about: (leg: LegId) => Promise<HandedCase | undefined>;
  /** An agent's deed; what the case refuses changes nothing. */
  readonly deed: (turn: {
    readonly op: string;
    readonly at: Instant;
    readonly case: CaseId;
    readonly events: readonly SessionEvent[];
  }) => Promise<AgentResult>;
}

export interface HandOffDeps extends HandOffParts {
  readonly store: Pick<CasePort, 'readLines'>;
  /** The id under which the customer of a leg speaks; undefined: nobody did. Rejects with StoreUnavailable. */
  readonly customerOf: (leg: LegId) => Promise<string | undefined>;
}

const escalations: readonly Escalation[] = ['asked', 'not-understood', 'change-failed', 'administrator-silent', 'agent-away', 'taken'];
const called = z.object({ channelData: z.object({ handOff: z.enum(escalations) }) });

/** Why a person was called by this line; undefined: none was. */
export const calledBy = ({ from, activity }: TranscriptLine): Escalation | undefined =>
  from === 'bot' && activity.includes('"handOff"') ? called.safeParse(JSON.parse(activity)).data?.channelData.handOff : undefined;

/** Newest lines of a transcript, and bytes of it: activities of a channel may have 256 kB in all. */
const mostLines = 200;
const mostBytes = 128 * 1024;
const page = 200;

const status = z.object({ state: z.enum(['accepted', 'failed', 'completed']) });
const somebody: Readonly<Record<Language, string>> = { en: 'A colleague', fr: 'Un collègue' };
const spoken = z.object({ text: z.string().default('') });

/**
 * The Bot Framework's hand-off for conversations whose channel has people behind it: `handoff.initiate` goes out with the words
 * that call a person, with what was said so far as everybody may see it; `handoff.status` says whether somebody there has
 * it. Who took it is an agent without any right: the bot is silent until it is handed back.
 */
export class HandOffs {
  constructor(private readonly deps: HandOffDeps) {}

  /** The event to send behind the words that call a person. */
  async initiate(leg: LegId, why: Escalation): Promise<Partial<Activity>> {
    const found = await this.deps.about(leg);
    return {
      type: 'event',
      name: 'handoff.initiate',
      value: { why, ...(found ? { caseNumber: found.number, language: found.language, verified: found.verified } : {}) },
      attachments: [{ name: 'Transcript', contentType: 'application/json', content: { activities: await this.transcript(leg) } }],
    };
  }

  /**
   * `handoff.status`: accepted where somebody is waited for; failed and completed give it back where they had it. Counts from the people
   * behind the channel alone (`isOfHub`). Rejects with HttpError 503 when nothing was saved.
   */
  async settle({ activity, conversation: { leg, channelId }, id, at }: Request): Promise<void> {
    const read = status.safeParse(activity.value);
    if (!isOfHub(activity, await this.deps.customerOf(leg))) return;
    const found = read.success ? await this.deps.about(leg) : undefined;
    if (!read.success || !found) return;
    const agent = `channel:${channelId}`;
    const name = nameOf(activity.from?.name) || somebody[found.language];
    const event: SessionEvent | undefined =
      read.data.state === 'accepted'
        ? found.handling === 'waiting'
          ? { type: 'agent.took', agent, name, at }
          : undefined
        : found.handling === 'agent'
          ? { type: 'agent.handed-back', agent, at }
          : undefined;
    if (event === undefined) return;
    if ((await this.deps.deed({ op: `handoff/${leg}/${id}`, at, case: found.case, events: [event] })) === 'unavailable') throw tryAgain();
  }

  /** Everything said on this leg, newest last, masked as it is stored and with dots where a code stands (I11). */
  private async transcript(leg: LegId): Promise<readonly object[]> {
    const lines: TranscriptLine[] = [];
    for (let after = 0; ;) {
      const next = await this.deps.store.readLines(leg, after, page);
      lines.push(...next);
      if (lines.length > mostLines) lines.splice(0, lines.length - mostLines);
      if (next.length < page) break;
      after = next.at(-1)?.position ?? after;
    }
    const activities = lines.map((line) => {
      const { text } = spoken.parse(JSON.parse(conceal(line.activity)));
      const from = line.from === 'customer' ? { id: 'customer', role: 'user' } : { ...bot, name: agentNameOf(line) ?? bot.name };
      return { type: 'message', id: line.id, timestamp: new Date(line.at).toISOString(), from, text };
    });
    let left = mostBytes;
    const first = activities.findLastIndex((activity) => (left -= Buffer.byteLength(JSON.stringify(activity))) < 0);
    return activities.slice(first + 1);
  }
}
