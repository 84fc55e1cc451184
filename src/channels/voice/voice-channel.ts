import { randomBytes } from 'node:crypto';
import type { Instant, Millis } from '../../../machines/words';
import { HttpError } from '../../http/http-error';
import { content } from '../../http/response';
import type { HttpResponse, Router } from '../../http/router';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import type { Notes } from '../../store/notes';
import { StoreUnavailable, type TranscriptLine } from '../../store/port';
import type { Inbound } from '../../turn/port';
import { TurnAdapter, type BotLogic } from '../turn-adapter';
import { Answers, type Transfer } from './answers';
import { Calls } from './calls';
import { isOver, readFields } from './fields';
import type { StandingOf } from './holding';
import { readPlace } from './place';
import { signatureOf, type Fields } from './signature';
import { Steps } from './steps';
import { delay, type Delay, type Transcripts } from './transcript';
import { readWebhook, webhookOf, type Webhook } from './webhook';

export interface VoiceChannelDeps {
  readonly publicUrl: () => string;
  /** VOICE_AUTH_TOKEN; undefined: only our own softphone is answered. */
  readonly authToken: string | undefined;
  readonly transfer: Transfer;
  readonly store: Transcripts;
  readonly notes: Notes;
  readonly keys: Keys;
  readonly logic: BotLogic;
  readonly now: () => Instant;
  /** How a call's case stands with the people at the desk; left out: there are none. */
  readonly standingOf?: StandingOf;
  /** The stored activity of a line as the caller of its leg may hear it; left out: as stored. */
  readonly reveal?: (line: TranscriptLine) => string;
  readonly log: Logger;
  /** How long a step may take before the caller hears "one moment"; 4 s unless told. Carriers wait 15 s. */
  readonly patience?: Millis;
  /** How that time passes: by the clock unless told. */
  readonly delay?: Delay;
}

/** Customers' calls, as webhooks of a carrier in TwiML's dialect. */
export interface VoiceChannel {
  register(router: Pick<Router, 'post'>): void;
  /**
   * A webhook that we sign ourselves: the softphone's way in, to the same code that answers carriers. `address` is the
   * path below PUBLIC_URL with its query. Rejects as the webhooks do.
   */
  callOurselves(address: string, fields: Fields): Promise<HttpResponse>;
}

const xml = (text: string): HttpResponse => content(text, 'text/xml; charset=utf-8');

export function createVoiceChannel(deps: VoiceChannelDeps): VoiceChannel {
  const { publicUrl, keys, notes, store, now, log, patience = 4_000 } = deps;
  const token = deps.authToken ?? randomBytes(32).toString('base64url');
  const answers = new Answers(publicUrl, deps.transfer);
  const adapter = new TurnAdapter('voice', deps.logic);
  const heard = (lines: readonly TranscriptLine[]): TranscriptLine[] =>
    lines.map((line) => (deps.reveal ? { ...line, activity: deps.reveal(line) } : line));
  const steps = new Steps({
    store: {
      readLines: async (leg, after, limit) => heard(await store.readLines(leg, after, limit)),
      watchLeg: (leg, onLines) => store.watchLeg(leg, onLines),
    },
    adapter: {
      process: async (inbound: Inbound) => {
        const result = await adapter.process(inbound);
        return result.status === 'committed' ? { ...result, lines: heard(result.lines) } : result;
      },
    },
    calls: new Calls(keys, notes),
    answers,
    standingOf: deps.standingOf ?? (async () => ({ handling: 'bot', owed: false })),
    now,
    log,
    patience,
    delay: deps.delay ?? delay,
  });
  /** A repeat that comes while the first is still being answered gets the very same answer. */
  const underWay = new Map<string, Promise<string>>();

  async function once(key: string, answer: () => Promise<string>): Promise<string> {
    const first = underWay.get(key) ?? answer().finally(() => underWay.delete(key));
    underWay.set(key, first);
    return first;
  }

  async function end(call: string): Promise<HttpResponse> {
    const saved = await steps.end(call).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return false;
      throw error;
    });
    if (!saved) throw new HttpError(503, 'ServiceUnavailable', 'This could not be saved. Send it again shortly.', { 'retry-after': '5' });
    return { status: 204, headers: {}, cookies: [], body: undefined };
  }

  async function receive(webhook: Webhook): Promise<HttpResponse> {
    const { query, form } = readWebhook(token, publicUrl(), webhook);
    const fields = readFields(form);
    const call = fields.CallSid;
    if (webhook.path === '/voice/incoming') return xml(await once(`${call}/incoming`, () => steps.begin(fields)));
    if (webhook.path === '/voice/turn') {
      const place = readPlace(query);
      return xml(await once(`${call}?${webhook.search}`, () => steps.goOn(place, fields)));
    }
    return isOver(fields.CallStatus) ? end(call) : { status: 204, headers: {}, cookies: [], body: undefined };
  }

  return {
    register(router) {
      for (const path of ['/voice/incoming', '/voice/turn', '/voice/status'])
        router.post(path, async (request) => receive(await webhookOf(request)));
    },
    async callOurselves(address, fields) {
      const [path = '', search = ''] = address.split('?', 2);
      const form = new URLSearchParams();
      for (const [name, value] of fields) form.append(name, value);
      return receive({
        path,
        search,
        contentType: 'application/x-www-form-urlencoded',
        body: Buffer.from(form.toString()),
        signature: signatureOf(token, publicUrl() + address, fields),
      });
    },
  };
}
