import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core';
import { putInbound, resultIn } from '../../bot/turn-state';
import type { Inbound, TurnResult } from '../../turn/port';

/** Runs the bot's logic on a turn; the shape of `ActivityHandler.run`. */
export type BotLogic = (context: TurnContext) => Promise<void>;

/** What nobody can do with a mail that was sent. */
const final = (): Promise<never> => Promise.reject(new Error('A mail that was sent is not changed, deleted or continued: answers go out as effects.'));

/**
 * Bot Framework's adapter for mail: makes a TurnContext of each mail and runs the bot. Nothing is sent from here: what the
 * turn committed for a thread leaves the house as an effect, `answer.mail`.
 */
export class EmailAdapter extends BotAdapter {
  constructor(private readonly logic: BotLogic) {
    super();
  }

  /** Takes the turn; answers what became of it. */
  async process(inbound: Inbound): Promise<TurnResult> {
    const activity: Partial<Activity> = {
      type: 'message', id: inbound.turnId, channelId: 'email', timestamp: new Date(inbound.at), text: inbound.text, serviceUrl: '',
      conversation: { id: inbound.leg, isGroup: false, conversationType: '', name: '' },
      from: { id: inbound.mail?.from ?? '', name: '', role: 'user' }, recipient: { id: 'countersign', name: '', role: 'bot' },
    };
    const context = new TurnContext(this, activity);
    putInbound(context, inbound);
    await this.logic(context);
    return resultIn(context) ?? { status: 'committed', lines: [] };
  }

  /** Only the typing indicator of a slow turn comes this way, and nobody sees one in a mail. */
  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map(() => ({ id: '' })));
  }

  override updateActivity = final;
  override deleteActivity = final;
  override continueConversation = final;
}
