import { randomUUID } from 'node:crypto';
import { WebSocketServer, type WebSocket } from 'ws';
import { json } from '../../../src/http/response';
import type { HttpRequest, Router } from '../../../src/http/router';

type Activity = Readonly<Record<string, unknown>>;
type Say = (activity: Activity) => void;

/** A bot of the test: what it says when a conversation starts, and to each activity of the customer. */
export interface TestBot {
  opened(say: Say, locale: string): void;
  heard(activity: Activity, say: Say): void;
}

interface Talk {
  readonly activities: Activity[];
  sockets: WebSocket[];
}

/** What the tests look at and switch. */
export interface SmallDirectLine {
  /** Ids of the conversations, in the order in which they were started. */
  readonly conversations: readonly string[];
  /** What customers posted. */
  readonly posted: readonly Activity[];
  /** While true, tokens are refused with 503, as when the store cannot be reached. */
  down: boolean;
  /** How the next calls that resume a conversation are answered: 403 as for an expired token, 404 as for one that is over. */
  readonly refusals: (403 | 404)[];
  /** Cuts every socket, as a network does. */
  cut(): void;
}

/**
 * The few calls of Direct Line 3.0 that Web Chat makes, without rights, for tests of the page around it. A browser is
 * known again by a plain cookie.
 */
export function smallDirectLine(router: Router, url: () => string, bot: TestBot): SmallDirectLine {
  const talks = new Map<string, Talk>();
  const state = {
    conversations: [] as string[],
    posted: [] as Activity[],
    down: false,
    refusals: [] as (403 | 404)[],
    cut: () => talks.forEach((talk) => talk.sockets.forEach((socket) => socket.terminate())),
  };
  const sockets = new WebSocketServer({ noServer: true });
  const frame = (activities: readonly Activity[], talk: Talk) => JSON.stringify({ activities, watermark: String(talk.activities.length) });

  const append = (id: string, talk: Talk, role: 'user' | 'bot', activity: Activity) => {
    const stored = {
      ...activity,
      id: `${id}|${talk.activities.length}`,
      timestamp: new Date(1e12 + talk.activities.length * 1000).toISOString(),
      from: { id: role === 'bot' ? 'bot' : `dl_${id}`, role, ...(role === 'bot' ? (activity['from'] as object | undefined) : {}) },
    };
    talk.activities.push(stored);
    for (const socket of talk.sockets) socket.send(frame([stored], talk));
    return stored.id;
  };
  const opening = (id: string) => ({
    conversationId: id,
    token: `token-${id}`,
    expires_in: 1800,
    streamUrl: `${url().replace('http', 'ws')}/v3/directline/conversations/${id}/stream`,
  });
  const talkOf = (request: HttpRequest): [string, Talk | undefined] => [request.params['id'] ?? '', talks.get(request.params['id'] ?? '')];

  router.post('/chat/token', async (request) => {
    if (state.down) return json({ error: { code: 'ServiceUnavailable', message: 'Try again shortly.' } }, { status: 503 });
    const asked = (await request.json()) as { readonly new?: boolean };
    const kept = request.cookie('test-chat') ?? '';
    if (asked.new !== true && talks.has(kept))
      return json({ token: `token-${kept}`, conversationId: kept, expires_in: 1800, userId: `dl_${kept}` });
    const id = randomUUID();
    const answer = json({ token: `token-${id}`, expires_in: 1800, userId: `dl_${id}` });
    return { ...answer, cookies: [{ name: 'test-chat', value: id }] };
  });
  router.post('/v3/directline/conversations', async (request) => {
    const id = (request.header('authorization') ?? '').replace('Bearer token-', '');
    const { locale = '' } = (await request.json()) as { readonly locale?: string };
    const talk: Talk = { activities: [], sockets: [] };
    talks.set(id, talk);
    state.conversations.push(id);
    bot.opened((activity) => append(id, talk, 'bot', activity), locale);
    return json(opening(id), { status: 201 });
  });
  router.get('/v3/directline/conversations/:id', async (request) => {
    const [id, talk] = talkOf(request);
    const refusal = talk === undefined ? 404 : state.refusals.shift();
    return refusal === undefined ? json(opening(id)) : json({ error: {} }, { status: refusal });
  });
  router.post('/v3/directline/conversations/:id/activities', async (request) => {
    const [id, talk] = talkOf(request);
    if (talk === undefined) return json({ error: {} }, { status: 404 });
    const activity = (await request.json()) as Activity;
    state.posted.push(activity);
    const answer = append(id, talk, 'user', {
      ...activity,
      ...(typeof activity['text'] === 'string' ? { text: activity['text'].replace(/\d{6}/g, '••••••') } : {}),
    });
    bot.heard(activity, (said) => append(id, talk, 'bot', said));
    return json({ id: answer });
  });
  router.upgrade('/v3/directline/conversations/:id/stream', (request, socket, head, _url, params) => {
    const talk = talks.get(params['id'] ?? '');
    sockets.handleUpgrade(request, socket, head, (opened) => {
      if (talk === undefined) return opened.close();
      opened.send(frame(talk.activities, talk));
      talk.sockets = [opened];
    });
  });
  return state;
}
