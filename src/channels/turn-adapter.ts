import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core';
import { inboundIn, putInbound, resultIn } from '../bot/turn-state';
import type { Inbound, TurnResult } from '../turn/port';
import { bot } from './bot-member';

/** Runs the bot's logic on a turn; the shape of `ActivityHandler.run`. */
export type BotLogic = (context: TurnContext) => Promise<void>;

/** Shows whoever looks that the bot is writing. */
export type ShowTyping = (inbound: Inbound, user: string) => void;

const types = { message: 'message', opened: 'conversationUpdate', ended: 'endOfConversation' } as const;

/**
 * Bot Framework's adapter for our own channels: makes a TurnContext of each inbound thing and runs the bot. It builds no
 * client and calls nobody: what the turn committed lies in the transcript, from where each channel brings it to the
 * customer. All that passes through `sendActivities` is the typing indicator. There is no middleware: a transcript logger,
 * say, would copy what is not masked yet.
 */
export class TurnAdapter extends BotAdapter {
  /** `typing`: left out where nobody would see it, as in mails and calls. */
  constructor(
    private readonly channelId: 'directline' | 'email' | 'voice',
    private readonly logic: BotLogic,
    private readonly typing: ShowTyping = () => undefined,
  ) {
    super();
  }

  /** Takes the turn; answers what became of it. `user`: the customer's id on this channel, where it is another than the writer or the leg. */
  async process(inbound: Inbound, user: string = inbound.mail?.from ?? inbound.leg): Promise<TurnResult> {
    const activity: Partial<Activity> = {
      type: types[inbound.kind],
      id: inbound.turnId,
      channelId: this.channelId,
      timestamp: new Date(inbound.at),
      conversation: { id: inbound.leg, isGroup: false, conversationType: '', name: '' },
      from: { id: user, name: '', role: 'user' },
      recipient: { ...bot },
      serviceUrl: '',
      text: inbound.text,
    };
    if (inbound.kind === 'opened') activity.membersAdded = [{ id: user, name: '' }];
    const context = new TurnContext(this, activity);
    putInbound(context, inbound);
    await this.logic(context);
    return resultIn(context) ?? { status: 'committed', lines: [] };
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const inbound = inboundIn(context);
    return activities.map(({ type }) => {
      if (type !== 'typing' || inbound === undefined)
        throw new Error(`Only committed lines leave the house; got an activity of type ${type}.`);
      this.typing(inbound, context.activity.from.id);
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
    return Promise.reject(new Error('A channel of ours needs no continuation: lines reach the customer from the transcript.'));
  }
}
