import type { TurnContext } from 'botbuilder';
import { HttpError } from '../../http/http-error';
import type { Instant, LegId, Millis } from '../../../machines/words';
import type { CasePort, TranscriptLine } from '../../store/port';
import type { Inbound } from '../../turn/port';
import { awaitLines, delay } from '../voice/transcript';
import type { BotServiceAdapter } from './adapter';
import type { Conversation } from './conversation';
import type { Courier, Delivery } from './courier';
import type { Incoming } from './incoming';
import type { Positions } from './positions';

/** One activity on its way through the house. */
export interface Request {
  readonly context: TurnContext;
  readonly conversation: Conversation;
  readonly activity: Incoming;
  /** The activity's own id, or one made up where it has none. */
  readonly id: string;
  readonly at: Instant;
  /** The channel waits for the answer (`expectReplies`). */
  readonly takesLines: boolean;
}

export interface TakingDeps {
  readonly adapter: Pick<BotServiceAdapter, 'takeTurn'>;
  readonly store: Pick<CasePort, 'readLines' | 'watchLeg'>;
  readonly courier: Pick<Courier, 'isStuck' | 'waiting' | 'took'>;
  readonly positions: Positions;
  readonly compose: (line: TranscriptLine, channelId: string, to: LegId) => Promise<Delivery> | Delivery;
  /** Whether the outcome of a change is still to come on this leg. */
  readonly isOwed: (leg: LegId) => Promise<boolean>;
  readonly now: () => Instant;
}

/** A part of an inbound thing that the channel decides. */
export type Said = Pick<Inbound, 'turnId' | 'kind'> &
  Partial<Pick<Inbound, 'text' | 'value' | 'attachments' | 'locale' | 'language' | 'voice'>>;

/** What became of it: the leg the conversation is by now, and whether nothing was answered; undefined: nothing could be saved. */
export type Taken = { readonly leg: LegId; readonly silent: boolean } | undefined;

export interface Taking {
  readonly channel: 'chat' | 'voice';
  /** How long a waiting channel waits for outcomes. */
  readonly patience: Millis;
}

/** Takes a turn. Where the channel waits for the answer it gets the turn's lines, and outcomes that come soon; else they are brought. */
export async function take(deps: TakingDeps, { channel, patience }: Taking, request: Request, said: Said): Promise<Taken> {
  const { context, conversation, at, takesLines } = request;
  const { leg } = conversation;
  const result = await deps.adapter.takeTurn(context, {
    leg,
    channel,
    at,
    text: '',
    attachments: false,
    pushed: leg,
    source: `${conversation.channelId} ${conversation.reference.user?.id ?? ''}`,
    ...(takesLines ? { takesLines: true } : {}),
    ...said,
  });
  if (result.status === 'unavailable') return undefined;
  const present = result.joined ?? leg;
  const silent = result.lines.every(({ from }) => from === 'customer');
  if (!takesLines) return { leg: present, silent };
  const say = async (lines: readonly TranscriptLine[]): Promise<void> => {
    for (const line of lines.filter(({ from }) => from !== 'customer')) {
      const { activities, afterwards } = await deps.compose(line, conversation.channelId, leg);
      for (const [n, activity] of activities.entries()) {
        await context.sendActivity({ ...activity });
        const sent = context.bufferedReplyActivities.at(-1);
        // The same line is the same activity, also when it is told again.
        if (sent && n === 0) sent.id = line.id;
      }
      await afterwards?.();
    }
  };
  const arrived = async (lines: readonly TranscriptLine[]): Promise<void> => {
    const last = lines.at(-1);
    if (last === undefined) return;
    await deps.positions.put(present, last.position, deps.now());
    deps.courier.took(lines);
  };
  if (deps.courier.isStuck(present)) {
    const waiting = await deps.courier.waiting(present);
    await say(waiting);
    await arrived(waiting);
  }
  await say(result.lines);
  // What was told with it the first time.
  if (result.repeated) await say(await toldWith(deps.store, present, result.lines));
  if (await deps.isOwed(present)) {
    const { over, cancel } = delay(patience);
    const late = await awaitLines(deps.store, present, result.lines.at(-1)?.position ?? 0, over, (lines) =>
      lines.some(({ from }) => from !== 'customer'),
    ).finally(cancel);
    await say(late);
    await arrived(late);
  }
  return { leg: present, silent };
}

/** Lines that followed a turn's own until the customer spoke again. */
async function toldWith(store: TakingDeps['store'], leg: LegId, own: readonly TranscriptLine[]): Promise<readonly TranscriptLine[]> {
  const after = own.at(-1)?.position;
  if (after === undefined) return [];
  const lines = await store.readLines(leg, after, 50);
  const next = lines.findIndex(({ from }) => from === 'customer');
  return next < 0 ? lines : lines.slice(0, next);
}

/** Nothing could be saved, and nobody is told: the channel is to send it again. */
export const tryAgain = (): HttpError =>
  new HttpError(503, 'ServiceUnavailable', 'This could not be saved. Send it again shortly.', { 'retry-after': '5' });
