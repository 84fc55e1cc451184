import { ActivityHandler, type TurnContext } from 'botbuilder-core';
import type { Turns } from '../turn/port';
import { inboundIn, settleIn } from './turn-state';

/** Milliseconds after which a customer sees that an answer is being written. */
const typingAfter = 300;

/**
 * The bot: takes a turn for every inbound thing and says nothing by itself. What the turn committed is left in the turn's
 * state for the channel's adapter to deliver, because only committed lines leave the house. Adapters put the parsed
 * inbound thing beside the activity (`putInbound`).
 */
export class CountersignBot extends ActivityHandler {
  constructor(private readonly turns: Turns) {
    super();
  }

  /** One turn. Not through the library's chain of handlers, which is empty here. */
  override run(context: TurnContext): Promise<void> {
    return this.onTurnActivity(context);
  }

  /**
   * Somebody came (conversationUpdate), said something, or left: one turn each. Dispatched here and not by registered
   * handlers, whose chain costs more than all the rest of the adapter.
   */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    const inbound = inboundIn(context);
    if (inbound === undefined) return;
    const typing = setTimeout(() => void context.sendActivity({ type: 'typing' }).catch(() => undefined), typingAfter);
    try {
      settleIn(context, await this.turns.take(inbound));
    } finally {
      clearTimeout(typing);
    }
  }
}
