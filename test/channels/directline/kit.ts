import { WebSocket } from 'ws';
import { createDirectLine, type DirectLine } from '../../../src/channels/directline/direct-line';
import { createHttpServer, type HttpServer } from '../../../src/http/server';
import type { NewLine } from '../../../src/store/port';
import type { Inbound, TurnResult, Turns } from '../../../src/turn/port';
import { quietLog, type LoggedLine } from '../../support/quiet-log';
import { linesInMemory, type Lines, type LinesInMemory } from './lines-in-memory';

export const secretKey = 'a key of the tests, long enough for all';
export const secret = 'the Direct Line secret of the tests';

/** A bot that greets and repeats what it heard; every turn's lines go to the store, as the real one's do. */
export class RepeatingBot implements Turns {
  readonly taken: Inbound[] = [];
  unavailable = false;
  /** Runs inside every turn, before its commit. */
  before: (inbound: Inbound) => Promise<void> = async () => undefined;
  private said = 0;

  constructor(private readonly lines: Lines) {}

  async take(inbound: Inbound): Promise<TurnResult> {
    await this.before(inbound);
    if (this.unavailable) return { status: 'unavailable' };
    this.taken.push(inbound);
    const { leg, turnId, at, kind } = inbound;
    const reply = (text: string): NewLine => ({
      id: `said-${(this.said += 1)}`,
      leg,
      from: 'bot',
      activity: JSON.stringify({ type: 'message', text, ...(kind === 'message' ? { replyToId: turnId } : {}) }),
    });
    const heard = inbound.text || JSON.stringify(inbound.value ?? '');
    const own: NewLine = {
      id: turnId,
      leg,
      from: 'customer',
      activity: JSON.stringify({ ...inbound.echo, type: 'message', text: inbound.text }),
    };
    const lines = { opened: [reply('Hello, I am a bot.')], message: [own, reply(`You said: ${heard}`)], ended: [] }[kind];
    return { status: 'committed', lines: await this.lines.write(`${leg}/${turnId}`, at, leg, lines) };
  }
}

export interface Instance<Kind extends Lines = LinesInMemory> {
  readonly url: string;
  readonly port: number;
  readonly server: HttpServer;
  readonly directLine: DirectLine;
  readonly bot: RepeatingBot;
  readonly lines: Kind;
  readonly logged: readonly LoggedLine[];
  readonly clock: { now: number };
  /** Conversations that a reload may not resume. */
  readonly closed: Set<string>;
  stop(): Promise<void>;
}

/** One process of the service as far as the chat channel goes. `lines` shared between two makes them one service. */
export const startInstance = (options: { readonly lines?: LinesInMemory } & Options = {}): Promise<Instance> =>
  startOn(options.lines ?? linesInMemory(), options);

interface Options {
  readonly trustedProxies?: readonly string[];
  readonly heartbeat?: number;
}

export async function startOn<Kind extends Lines>(
  lines: Kind,
  { trustedProxies = [], heartbeat = 25_000 }: Options = {},
): Promise<Instance<Kind>> {
  const { log, lines: logged } = quietLog();
  const clock = { now: Date.now() };
  const bot = new RepeatingBot(lines);
  const closed = new Set<string>();
  let url = 'http://localhost';
  const server = createHttpServer({ publicUrl: () => url, trustedProxies, log });
  const directLine = createDirectLine({
    publicUrl: () => url,
    secretKey,
    secret,
    store: lines,
    turns: bot,
    now: () => clock.now,
    log,
    browserLife: 86_400_000,
    heartbeat,
    isResumable: async (leg) => !closed.has(leg) && (await lines.readLines(leg, 0, 1)).length > 0,
  });
  directLine.register(server);
  const port = await server.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    server,
    directLine,
    bot,
    lines,
    logged,
    clock,
    closed,
    stop: async () => {
      directLine.close();
      await server.stop(0);
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** One call of the endpoint as a plain program makes it. `path` behind `/v3/directline/`. */
export async function call(
  at: Instance<Lines>,
  method: 'GET' | 'POST',
  path: string,
  token?: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${at.url}/v3/directline/${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

export interface Started {
  readonly token: string;
  readonly id: string;
  readonly streamUrl: string;
  readonly path: string;
}

/** A conversation begun by a program with the secret. */
export async function begin(at: Instance<Lines>): Promise<Started> {
  const { token } = (await call(at, 'POST', 'tokens/generate', secret)).body as { token: string };
  const { conversationId: id, streamUrl } = (await call(at, 'POST', 'conversations', token, { user: {} })).body as {
    conversationId: string;
    streamUrl: string;
  };
  return { token, id, streamUrl, path: `conversations/${id}` };
}

export const say = (at: Instance<Lines>, talk: Started, text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  call(at, 'POST', `${talk.path}/activities`, talk.token, { type: 'message', from: { id: 'me' }, text, ...more });

export interface ActivitySet {
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  readonly watermark: string;
}

/** An open stream that keeps what came. */
export interface Listening {
  readonly socket: WebSocket;
  readonly frames: ActivitySet[];
  /** Resolves once so many activities came, typing and the like left out. */
  messages(count: number): Promise<readonly Readonly<Record<string, unknown>>[]>;
  closed: Promise<{ readonly code: number; readonly reason: string }>;
}

export async function listen(streamUrl: string): Promise<Listening> {
  const socket = new WebSocket(streamUrl);
  const frames: ActivitySet[] = [];
  const waiting = new Set<() => void>();
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  socket.on('message', (data) => {
    const text = data.toString();
    if (text !== '') frames.push(JSON.parse(text) as ActivitySet);
    for (const look of waiting) look();
  });
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const all = () => frames.flatMap((frame) => frame.activities).filter((activity) => activity['type'] === 'message');
  return {
    socket,
    frames,
    closed,
    messages: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (all().length < count) return;
          waiting.delete(look);
          resolve(all());
        };
        waiting.add(look);
        look();
      }),
  };
}

export const texts = (activities: readonly Readonly<Record<string, unknown>>[]): unknown[] =>
  activities.map((activity) => activity['text']);
