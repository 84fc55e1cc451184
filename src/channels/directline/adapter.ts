import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core';
import { inboundIn, putInbound, resultIn } from '../../bot/turn-state';
import type { Inbound, TurnResult } from '../../turn/port';
import { bot } from './ids';

/** Runs the bot's logic on a turn; the shape of `ActivityHandler.run`. */
export type BotLogic = (context: TurnContext) => Promise<void>;

/** The members of a conversation as Bot Framework wants them on every activity. */
interface Heard {
  readonly inbound: Inbound;
  readonly user: string;
}

const types = { message: 'message', opened: 'conversationUpdate', ended: 'endOfConversation' } as const;

/**
 * Bot Framework's adapter for our own Direct Line endpoint: makes a TurnContext of each inbound thing and runs the bot.
 * It builds no client and calls nobody: the lines of a turn are in the transcript when the turn ends, and are delivered
 * from there by their position. All that passes through `sendActivities` is the typing indicator. There is no middleware:
 * a transcript logger, say, would copy what is not masked yet.
 */
export class DirectLineAdapter extends BotAdapter {
  /** `show`: shows whoever looks at the conversation that the bot is writing; only sockets see it (Direct Line 15). */
  constructor(private readonly logic: BotLogic, private readonly show: (inbound: Inbound, user: string) => void) {
    super();
  }

  /** Takes the turn; answers what became of it. */
  async process({ inbound, user }: Heard): Promise<TurnResult> {
    const activity: Partial<Activity> = {
      type: types[inbound.kind],
      id: inbound.turnId,
      channelId: 'directline',
      timestamp: new Date(inbound.at),
      conversation: { id: inbound.leg, isGroup: false, conversationType: '', name: '' },
      from: { id: user, name: '', role: 'user' },
      recipient: { ...bot },
      serviceUrl: '',
      text: inbound.text,
      ...(inbound.kind === 'opened' ? { membersAdded: [{ id: user, name: '' }] } : {}),
    };
    const context = new TurnContext(this, activity);
    putInbound(context, inbound);
    await this.logic(context);
    return resultIn(context) ?? { status: 'committed', lines: [] };
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const inbound = inboundIn(context);
    return activities.map(({ type }) => {
      if (type !== 'typing' || inbound === undefined) throw new Error(`Only committed lines leave the house; got an activity of type ${type}.`);
      this.show(inbound, context.activity.from.id);
      return { id: '' };
    });
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('Lines of a transcript are not changed.'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('Lines of a transcript are not deleted.'));
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('Direct Line needs no continuation: lines reach the client from the transcript.'));
  }
}
