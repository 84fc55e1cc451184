import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core';
import { putInbound, resultIn } from '../bot/turn-state';
import type { Inbound, TurnResult } from '../turn/port';

/** Runs the bot's logic on a turn; the shape of `ActivityHandler.run`. */
export type BotLogic = (context: TurnContext) => Promise<void>;

const types = { message: 'message', opened: 'conversationUpdate', ended: 'endOfConversation' } as const;

const final = (): Promise<never> => Promise.reject(new Error('What a customer read or heard is not changed, deleted or continued: what is new comes as new lines.'));

/**
 * Bot Framework's adapter for mail and calls: makes a TurnContext of each inbound thing and runs the bot. Nothing is sent
 * from here: a mail's answer is an effect, a call's next step is made of the lines that the turn committed.
 */
export class SilentAdapter extends BotAdapter {
  constructor(private readonly channelId: 'email' | 'voice', private readonly logic: BotLogic) {
    super();
  }

  /** Takes the turn; answers what became of it. */
  async process(inbound: Inbound): Promise<TurnResult> {
    const customer = { id: inbound.mail?.from ?? inbound.leg, name: '', role: 'user' };
    const activity: Partial<Activity> = {
      type: types[inbound.kind], id: inbound.turnId, channelId: this.channelId, timestamp: new Date(inbound.at), text: inbound.text, serviceUrl: '',
      conversation: { id: inbound.leg, isGroup: false, conversationType: '', name: '' },
      from: customer, recipient: { id: 'countersign', name: '', role: 'bot' },
      ...(inbound.kind === 'opened' ? { membersAdded: [customer] } : {}),
    };
    const context = new TurnContext(this, activity);
    putInbound(context, inbound);
    await this.logic(context);
    return resultIn(context) ?? { status: 'committed', lines: [] };
  }

  /** Only the typing indicator of a slow turn comes this way, and nobody sees or hears one here. */
  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map(() => ({ id: '' })));
  }

  override updateActivity = final;
  override deleteActivity = final;
  override continueConversation = final;
}
