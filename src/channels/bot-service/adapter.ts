import { CloudAdapter, TurnContext, type InvokeResponse } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Activity, ConversationReference } from 'botframework-schema';
import { putInbound, resultIn } from '../../bot/turn-state';
import type { Inbound, TurnResult } from '../../turn/port';
import type { BotLogic } from '../turn-adapter';
import type { ChannelAuthentication } from './authentication';

/** What is answered on the wire. */
export type WireAnswer = InvokeResponse | undefined;

/** The Bot Framework's adapter for its own protocol. Requests come parsed and answers leave as values; HTTP is the edge's. */
export class BotServiceAdapter extends CloudAdapter {
  constructor(
    private readonly authentication: ChannelAuthentication,
    private readonly appId: string,
    private readonly bot: BotLogic,
  ) {
    super(authentication);
  }

  /** Who sends this; rejects with HttpError 401, 403 or 503. */
  authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    return this.authentication.authenticateRequest(activity, authorization);
  }

  /** Runs `logic` in a turn of the library, behind an authentication that is done; `takeTurn` is there for it. */
  run(identity: AuthenticateRequestResult, activity: Activity, logic: BotLogic): Promise<WireAnswer> {
    return this.processActivity(identity, activity, logic);
  }

  /** One turn of the house, by the bot. */
  async takeTurn(context: TurnContext, inbound: Inbound): Promise<TurnResult> {
    putInbound(context, inbound);
    await this.bot(context);
    return resultIn(context) ?? { status: 'committed', lines: [] };
  }

  /** The same without anything that came in. */
  takeOutside(inbound: Inbound): Promise<TurnResult> {
    return this.takeTurn(new TurnContext(this, { type: 'endOfConversation', id: inbound.turnId }), inbound);
  }

  /** Sends in a conversation that nobody is waiting in. Rejects with what the connector answered. */
  send(reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]): Promise<void> {
    return this.proceed(reference, async (context) => {
      // The library has them answer an activity that it made up.
      context.onSendActivities(async (_context, sent, next) => {
        for (const [n, activity] of sent.entries()) {
          const answered = activities[n]?.replyToId;
          if (answered === undefined) delete activity.replyToId;
          else activity.replyToId = answered;
        }
        return next();
      });
      await context.sendActivities(activities.map((activity) => ({ ...activity })));
    });
  }

  /** Says something in a conversation that nobody is waiting in. Rejects with what the connector answered. */
  proceed(reference: Partial<ConversationReference>, logic: BotLogic): Promise<void> {
    return this.continueConversationAsync(this.appId, reference, logic);
  }
}
