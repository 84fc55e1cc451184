import { setTimeout as wait } from 'node:timers/promises';
import { CountersignBot } from '../../../src/bot/countersign-bot';
import { createVoiceChannel, type VoiceChannel, type VoiceChannelDeps } from '../../../src/channels/voice/voice-channel';
import type { Delay } from '../../../src/channels/voice/transcript';
import type { Router } from '../../../src/http/router';
import { deriveKeys } from '../../../src/proof/keys';
import { StoreUnavailable, type NewLine } from '../../../src/store/port';
import type { Notes } from '../../../src/store/notes';
import type { Inbound, TurnResult } from '../../../src/turn/port';
import type { LegId } from '../../../machines/words';
import { CarriedCall } from '../../support/carrier';
import { quietLog } from '../../support/quiet-log';
import { running } from '../../http/support';
import { linesInMemory, type LinesInMemory } from '../directline/lines-in-memory';

export const token = '12345';

/** What the bot of these tests says to a turn: activities without type. */
export type Reply = Readonly<Record<string, unknown>>;
type Hear = (inbound: Inbound) => readonly Reply[] | Promise<readonly Reply[]>;

/** Asks for anything, by keys and speech. */
export const anything = { input: 'dtmf speech', finish: '#', timeout: 7, hints: ['forward my calls', 'a person'] };
/** Asks for six digits, by keys alone. */
export const sixKeys = { input: 'dtmf', digits: 6, finish: '', timeout: 10, hints: [] };
/** A reply that asks. */
export const asks = (speak: string, gather: object = anything, locale = 'en'): Reply => ({
  text: `written: ${speak}`,
  speak,
  locale,
  channelData: { gather },
});
/** A reply after which something is still to come. */
export const tells = (speak: string): Reply => ({ text: speak, speak, locale: 'en' });

export interface Line {
  readonly url: string;
  readonly lines: LinesInMemory;
  readonly channel: VoiceChannel;
  /** Turns that were taken, in their order. */
  readonly taken: readonly Inbound[];
  readonly notes: ReadonlyMap<string, string>;
  /** Whether a step that is under way has by now taken as long as a caller waits in silence; never, unless the test says so. */
  late: () => boolean;
  /** What the house says of itself to a leg of the call. */
  say(leg: LegId, ...replies: readonly Reply[]): Promise<void>;
  call(from?: string): CarriedCall;
  stop(): Promise<void>;
}

const bots = (leg: LegId, replies: readonly Reply[], tag: string): NewLine[] =>
  replies.map((reply, n) => ({ id: `${tag}-${n}`, leg, from: 'bot', activity: JSON.stringify({ type: 'message', ...reply }) }));

/**
 * Our webhooks on a real server, over a small bot that commits lines as the house does: each turn once, a repeat answers
 * the first time's lines. `more` registers further routes beside them.
 */
export async function openLine(
  hear: Hear,
  over: Partial<VoiceChannelDeps> = {},
  more: (router: Router, channel: VoiceChannel, url: () => string) => void = () => undefined,
): Promise<Line> {
  const lines = linesInMemory();
  const notes = new Map<string, string>();
  const taken: Inbound[] = [];
  const known: Notes = {
    readNote: async (key) => {
      if (lines.down) throw new StoreUnavailable('the test took it away');
      return notes.get(key);
    },
    putNote: async ({ key, text }) => void notes.set(key, text),
  };
  const opened = new Set<LegId>();
  let told = 0;
  const take = async (inbound: Inbound): Promise<TurnResult> => {
    if (lines.down) return { status: 'unavailable' };
    const { leg, turnId, at, kind, text, voice } = inbound;
    if (kind === 'opened' && opened.has(leg)) return { status: 'committed', lines: [] };
    taken.push(inbound);
    opened.add(leg);
    const own: NewLine[] =
      kind === 'message'
        ? [
            {
              id: turnId,
              leg,
              from: 'customer',
              activity: JSON.stringify({ type: 'message', text: voice?.digits === undefined ? text : '••••••' }),
            },
          ]
        : [];
    return {
      status: 'committed',
      lines: await lines.write(turnId, at, leg, [...own, ...bots(leg, kind === 'ended' ? [] : await hear(inbound), turnId)]),
    };
  };
  const bot = new CountersignBot({ take });
  let url = '';
  const channel = createVoiceChannel({
    publicUrl: () => url,
    authToken: token,
    transfer: { number: undefined, queue: undefined },
    store: lines,
    notes: known,
    keys: deriveKeys('the secret key of these tests'),
    logic: (context) => bot.run(context),
    now: () => 1_900_000_000_000,
    log: quietLog().log,
    delay: () => whileNot(() => line.late()),
    ...over,
  });
  const site = await running(
    (server) => {
      channel.register(server);
      more(server, channel, () => url);
    },
    { publicUrl: () => url },
  );
  url = site.url;
  const line: Line = {
    url,
    lines,
    channel,
    taken,
    notes,
    late: () => false,
    say: async (leg, ...replies) => void (await lines.write(`told-${++told}`, 1_900_000_000_000, leg, bots(leg, replies, `told-${told}`))),
    call: (from) => new CarriedCall({ url, token, ...(from === undefined ? {} : { from }) }),
    stop: () => site.server.stop(100),
  };
  return line;
}

/** A while that is over when the test says so, and by no clock. */
function whileNot(isOver: () => boolean): ReturnType<Delay> {
  let cancelled = false;
  const over = (async () => {
    while (!cancelled && !isOver()) await wait(5);
  })();
  return { over, cancel: () => void (cancelled = true) };
}

/** A bot that greets, asks again whatever is said, and counts. */
export function echo(): Hear {
  let turns = 0;
  return ({ kind, text, voice }) => [
    asks(
      kind === 'opened'
        ? 'Hello, what can I do?'
        : `Turn ${++turns}: ${voice?.digits === undefined ? `you said ${text || 'nothing'}` : `${voice.digits.length} keys`}.`,
    ),
  ];
}
