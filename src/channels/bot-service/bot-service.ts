import type { Activity } from 'botframework-schema';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Instant, LegId } from '../../../machines/words';
import type { BotServiceConfig } from '../../config/bot-service';
import type { PushHandler } from '../../effects/handler';
import { json } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import { HttpError } from '../../http/http-error';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import { notesIn } from '../../store/notes';
import { StoreUnavailable, type CasePort, type InboxPort, type SecretPort, type TranscriptLine } from '../../store/port';
import { LaneFull } from '../directline/lane';
import type { BotLogic } from '../turn-adapter';
import { Calls } from '../voice/calls';
import { betweenWords, concludes, readLine } from '../voice/said-line';
import { BotServiceAdapter, type WireAnswer } from './adapter';
import { ChannelAuthentication } from './authentication';
import { chatTurn } from './chat';
import { conversationOf, legsOf, turnIdOf } from './conversation';
import { Courier, type Delivery } from './courier';
import { claimedOrigin, readIncoming, refuseIncoming, type Incoming } from './incoming';
import { calledBy, HandOffs, type HandOffParts } from './hand-off';
import { Lanes } from './lanes';
import { chatActivity } from './outgoing';
import { Positions } from './positions';
import { References } from './references';
import { tryAgain, type Request, type TakingDeps } from './request';
import { Speakers } from './speakers';
import { Keyed } from './telephony/keyed';
import { Listening } from './telephony/listening';
import { Pauses } from './telephony/pauses';
import { callActivities } from './telephony/speech';
import { Telephone } from './telephony/telephone';
import { unauthorized } from './token';

export interface BotServiceParts {
  readonly config: BotServiceConfig;
  readonly store: Pick<CasePort, 'readLines' | 'watchLeg'> &
    Pick<InboxPort, 'rememberThread' | 'newestThread'> &
    Pick<SecretPort, 'takeBudget'>;
  readonly keys: Keys;
  /** The bot, over turns of which calls may go on elsewhere. */
  readonly logic: BotLogic;
  /** Who takes calls that want a person; E.164. */
  readonly transferNumber: string | undefined;
  /** The activity of a line as its own leg may see it. */
  readonly reveal: (line: TranscriptLine) => string;
  /** Whether the outcome of a change is still to come on this leg. */
  readonly isOwed: (leg: LegId) => Promise<boolean>;
  /** The call goes on as another leg. */
  readonly hasMoved: (leg: LegId) => Promise<boolean>;
  /** How cases are told of people behind a channel, and by them. */
  readonly handOff: HandOffParts;
  readonly now: () => Instant;
  readonly log: Logger;
}

/** Azure Bot Service, and whatever speaks its protocol: `POST /api/messages`. */
export interface BotService {
  register(router: Pick<Router, 'post'>): void;
  readonly push: PushHandler;
  close(): void;
}

/** Bytes of an activity; channels send at most a quarter of it. */
const limit = 1024 * 1024;
/** Milliseconds for which a request waits until its own answer has been sent, as channels are used to. */
const ownAnswer = 5_000;
/** Milliseconds for one message to be taken by a connector. */
const sending = 8_000;

const isCall = (channelId: string): boolean => channelId === 'telephony';

/** Says what became of a hand-off; in a group there was none. */
const isStatus = ({ activity, conversation }: Request): boolean =>
  activity.type === 'event' && activity.name === 'handoff.status' && !conversation.isGroup;

export function createBotService(parts: BotServiceParts): BotService {
  const { config, store, keys, now, log, transferNumber } = parts;
  const notes = notesIn(store);
  const [lanes, positions, references] = [new Lanes(), new Positions(notes), new References(notes)];
  const adapter = new BotServiceAdapter(new ChannelAuthentication(config, log, Date.now), config.appId, parts.logic);

  const legOf = legsOf(keys);
  const speakers = new Speakers(legOf, notes);
  const calls = new Calls(keys, notes);
  const endCall = async (leg: LegId): Promise<void> => {
    const at = now();
    const { status } = await adapter.takeOutside({
      leg,
      channel: 'voice',
      turnId: `${leg}/ended`,
      at,
      kind: 'ended',
      text: '',
      attachments: false,
    });
    if (status === 'unavailable') throw tryAgain();
    await calls.end(leg, at);
  };
  const handOffs = new HandOffs({ ...parts.handOff, store, customerOf: async (leg) => (await references.read(leg))?.user?.id });
  const hasAgent = async (leg: LegId): Promise<boolean> => (await parts.handOff.about(leg))?.handling === 'agent';
  const compose = async (line: TranscriptLine, channelId: string, to: LegId): Promise<Delivery> => {
    const shown = { ...line, activity: parts.reveal(line) };
    const why = calledBy(line);
    if (!isCall(channelId))
      return { activities: [chatActivity(shown, channelId), ...(why === undefined ? [] : [await handOffs.initiate(line.leg, why)])] };
    const read = readLine(shown);
    // Beside an agent the bot asks nothing, and the caller may speak all the same.
    const told = !concludes(read) && (await hasAgent(line.leg)) ? { ...read, gather: betweenWords } : read;
    return { activities: callActivities(told, transferNumber), ...(told.hangup ? { afterwards: () => endCall(to) } : {}) };
  };
  const courier = new Courier({
    store,
    references,
    positions,
    lanes,
    compose,
    hasMoved: parts.hasMoved,
    now,
    isOver: async (to, channelId) => isCall(channelId) && calls.isEnded(to),
    send: (reference, activities) => inTime(adapter.send(reference, activities)),
  });
  const taking: TakingDeps = { adapter, store, courier, positions, compose, isOwed: parts.isOwed, now };
  const pauses: Pauses = new Pauses(
    (request, logic) =>
      lanes.run(request.conversation.leg, () =>
        adapter.proceed(request.conversation.reference, (context) => logic({ ...request, context, at: now(), takesLines: false })),
      ),
    log,
  );
  const telephone = new Telephone({
    ...taking,
    calls,
    notes,
    hasAgent,
    listening: new Listening(store),
    keyed: new Keyed(store, notes, keys),
    pauses,
    end: endCall,
  });

  async function answer(identity: AuthenticateRequestResult, activity: Incoming): Promise<WireAnswer> {
    const at = now();
    const known = conversationOf(legOf, activity);
    if (known === undefined) return refuseIncoming(undefined);
    const conversation = isCall(known.channelId) ? known : await speakers.inTurn(known, activity, at);
    const { leg, reference } = conversation;
    const takesLines = activity.deliveryMode === 'expectReplies';
    const wire = {
      type: activity.type,
      id: activity.id ?? '',
      ...reference,
      from: reference.user,
      recipient: reference.bot,
      deliveryMode: activity.deliveryMode ?? 'normal',
      timestamp: new Date(at),
    };
    return adapter.run(identity, wire as Activity, async (context) => {
      if (takesLines || isCall(conversation.channelId))
        context.onSendActivities(async (_context, activities, next) => (activities.every(({ type }) => type === 'typing') ? [] : next()));
      const request: Request = { context, conversation, activity, id: turnIdOf(keys, activity.id), at, takesLines };
      await lanes.run(leg, async () => {
        // Who says what became of a hand-off is nobody to write to.
        if (!isStatus(request)) await references.remember(leg, reference, at);
        await (isCall(conversation.channelId)
          ? telephone.handle(request)
          : isStatus(request)
            ? handOffs.settle(request)
            : chatTurn(taking, request));
      });
      if (!takesLines) await settled(lanes, leg);
    });
  }

  async function receive(request: HttpRequest): Promise<HttpResponse> {
    const authorization = request.header('authorization');
    if (authorization === undefined)
      throw unauthorized('This is for a channel of Azure Bot Service: send Authorization: Bearer and its token.');
    const body = await request.json(limit);
    const identity = await adapter.authenticate(claimedOrigin.parse(body) as Activity, authorization);
    const activity = readIncoming(body) ?? refuseIncoming(body);
    try {
      const reply = await answer(identity, activity);
      return reply?.body === undefined
        ? { status: reply?.status ?? 200, headers: {}, cookies: [], body: undefined }
        : json(reply.body, { status: reply.status });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw tryAgain();
      if (error instanceof LaneFull)
        throw new HttpError(429, 'TooManyRequests', 'Too many activities of this conversation are waiting. Send it again shortly.', {
          'retry-after': '5',
        });
      throw error;
    }
  }

  return {
    register: (router) => router.post('/api/messages', receive),
    push: courier.push,
    close: () => pauses.close(),
  };
}

/** Waits until what is being brought to this conversation has arrived, or has taken too long. */
async function settled(lanes: Lanes, leg: LegId): Promise<void> {
  await new Promise((done) => setImmediate(done));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((done) => (timer = setTimeout(done, ownAnswer)));
  await Promise.race([lanes.run(leg, async () => undefined).catch(() => undefined), late]);
  clearTimeout(timer);
}

async function inTime(sent: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error('The connector did not answer in time.')), sending)),
  );
  try {
    await Promise.race([sent, late]);
  } finally {
    clearTimeout(timer);
    sent.catch(() => undefined);
  }
}
