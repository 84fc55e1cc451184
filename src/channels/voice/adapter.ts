import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core';
import { putInbound, resultIn } from '../../bot/turn-state';
import type { Inbound, TurnResult } from '../../turn/port';

/** Runs the bot's logic on a turn; the shape of `ActivityHandler.run`. */
export type BotLogic = (context: TurnContext) => Promise<void>;

const types = { message: 'message', opened: 'conversationUpdate', ended: 'endOfConversation' } as const;

/** What nobody can do with words that were spoken. */
const final = (): Promise<never> => Promise.reject(new Error('What a caller heard is not changed, deleted or continued: the next step of the call says what is new.'));

/**
 * Bot Framework's adapter for calls: makes a TurnContext of each step of a call and runs the bot. Nothing is sent from
 * here: the answer to the step is made of the lines that the turn committed.
 */
export class VoiceAdapter extends BotAdapter {
  constructor(private readonly logic: BotLogic) {
    super();
  }

  /** Takes the turn; answers what became of it. */
  async process(inbound: Inbound): Promise<TurnResult> {
    const caller = { id: inbound.leg, name: '', role: 'user' };
    const activity: Partial<Activity> = {
      type: types[inbound.kind], id: inbound.turnId, channelId: 'voice', timestamp: new Date(inbound.at), text: inbound.text, serviceUrl: '',
      conversation: { id: inbound.leg, isGroup: false, conversationType: '', name: '' },
      from: caller, recipient: { id: 'countersign', name: '', role: 'bot' },
      ...(inbound.kind === 'opened' ? { membersAdded: [caller] } : {}),
    };
    const context = new TurnContext(this, activity);
    putInbound(context, inbound);
    await this.logic(context);
    return resultIn(context) ?? { status: 'committed', lines: [] };
  }

  /** Only the typing indicator of a slow turn comes this way, and nobody hears one. */
  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map(() => ({ id: '' })));
  }

  override updateActivity = final;
  override deleteActivity = final;
  override continueConversation = final;
}
