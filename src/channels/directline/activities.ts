import { budgetKey } from '../../http/client-address';
import { HttpError } from '../../http/http-error';
import { json, jsonText } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import type { LegId } from '../../../machines/words';
import { ConversationOver } from '../../turn/port';
import { conversationOf, type Caller } from './authorize';
import { clientIdIn } from './channel-data';
import { activityOf, activitySet, passingActivity, type OutActivity } from './compose';
import type { Endpoint } from './endpoint';
import { mintActivityId } from './ids';
import { inboundOf, parseIncoming, type Incoming } from './incoming';
import { LaneFull } from './lane';
import { readWatermark } from './watermark';

/** Bytes of one posted activity. */
export const maxActivity = 256 * 1024;
/** Activities of one poll; the rest comes with the next. */
const page = 100;

/**
 * GET activities. Anything but 200, 403 and 404 stops a polling client for ever (Direct Line 5): while the store cannot
 * be reached the answer is "nothing new".
 */
export async function poll(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  const leg = conversationOf(caller, request);
  const after = readWatermark(request.query.get('watermark'));
  try {
    const lines = await endpoint.parts.store.readLines(leg, after, page);
    if (lines.length === 0) await endpoint.expectStarted(leg);
    else endpoint.sawLines(leg, lines);
    const user = caller.is === 'customer' ? caller.claims.user : endpoint.userOf(leg);
    const activities = lines.map((line) => activityOf(line, user, endpoint.shown));
    return jsonText(activitySet(inOrder(endpoint.talks.takeNotices(leg), activities), lines.at(-1)?.position ?? after));
  } catch (error) {
    if (error instanceof HttpError) throw error;
    endpoint.parts.log.error('a poll could not be answered from the store', { error });
    return jsonText(activitySet(endpoint.talks.takeNotices(leg), after));
  }
}

/** Notices among the lines they came between; both are sorted already, and there are hardly ever notices. */
const inOrder = (notices: readonly OutActivity[], activities: readonly OutActivity[]): readonly OutActivity[] =>
  notices.length === 0 ? activities : [...notices, ...activities].sort((one, two) => one.timestamp.localeCompare(two.timestamp));

/** POST activities: answers the activity's id once its turn is committed. */
export async function postActivity(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  const leg = conversationOf(caller, request);
  return acceptActivity(endpoint, request, caller, leg, parseIncoming(await request.json(maxActivity)), []);
}

/** Takes a posted activity in, with the names of files that came along. */
export async function acceptActivity(
  endpoint: Endpoint,
  request: Pick<HttpRequest, 'client'>,
  caller: Caller,
  leg: LegId,
  activity: Incoming,
  files: readonly string[],
): Promise<HttpResponse> {
  if (endpoint.talks.stateOf(leg) === undefined) await endpoint.expectStarted(leg);
  if (endpoint.talks.stateOf(leg) === 'ended') throw hasEnded();
  const at = endpoint.parts.now();
  const own = endpoint.userOf(leg);
  const isCustomer = caller.is === 'customer';
  const user = isCustomer ? caller.claims.user : (activity.from?.id ?? own);
  const clientId = activity.type === 'message' ? clientIdIn(activity.channelData) : undefined;
  const { text, value } = activity;
  const id = clientId === undefined ? mintActivityId() : endpoint.resentId({ leg, user, clientId, text, value });
  const source = isCustomer ? budgetKey(request.client) : undefined;
  const inbound = inboundOf({ leg, id, at, activity, files, fromId: user === own ? undefined : user, source });
  if (inbound === undefined) {
    if (await endpoint.isOver(leg)) throw hasEnded();
  } else {
    const result = await endpoint.take(inbound, user).catch((error: unknown) => {
      if (error instanceof ConversationOver) {
        endpoint.talks.remember(leg, 'ended');
        throw hasEnded();
      }
      if (error instanceof LaneFull)
        throw new HttpError(502, 'BotRejectedActivity', `${error.message} This one was not taken. Send it again in a moment.`);
      endpoint.parts.log.error('a turn failed', { error });
      throw new HttpError(502, 'BotRejectedActivity', 'The bot could not take this in. Nothing was changed. Send it again in a moment.');
    });
    if (result.status === 'unavailable')
      throw new HttpError(
        502,
        'BotRejectedActivity',
        'Nothing can be stored right now, and nothing was changed. Send it again in a minute.',
      );
  }
  if (inbound?.kind !== 'message') showBack(endpoint, leg, user, id, at, activity);
  return json({ id });
}

const hasEnded = (): HttpError => new HttpError(404, 'ConversationEnded', 'This conversation has ended. Start a new one.');

/** What is no message (typing, events of the page, the farewell) is only shown back, so that the client knows it went out. */
function showBack(endpoint: Endpoint, leg: LegId, user: string, id: string, at: number, activity: Incoming): void {
  const { type, name, channelData } = activity;
  if (type === 'conversationUpdate') return;
  const body = { type, ...(typeof name === 'string' ? { name } : {}), ...(channelData ? { channelData } : {}) };
  endpoint.talks.find(leg)?.stream?.show(passingActivity(leg, user, id, at, 'customer', body));
}
