import type { TurnContext } from 'botbuilder-core';
import type { Inbound, TurnResult } from '../turn/port';

const inboundKey = Symbol('inbound');
const resultKey = Symbol('result');

/** Puts the parsed inbound thing beside the activity; done by a channel's adapter before the bot runs. */
export const putInbound = (context: TurnContext, inbound: Inbound): void => void context.turnState.set(inboundKey, inbound);

/** What the adapter put there; undefined: nothing a turn is taken for. */
export const inboundIn = (context: TurnContext): Inbound | undefined => context.turnState.get<Inbound | undefined>(inboundKey);

/** Leaves what became of the turn for the adapter. */
export const settleIn = (context: TurnContext, result: TurnResult): void => void context.turnState.set(resultKey, result);

/** What became of the turn; undefined: none was taken. */
export const resultIn = (context: TurnContext): TurnResult | undefined => context.turnState.get<TurnResult | undefined>(resultKey);
