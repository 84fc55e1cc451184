import type { Policy } from '../../machines/policy';
import { viewLeg } from '../../machines/view';
import type { LegId } from '../../machines/words';
import type * as channel from '../channels/bot-service/bot-service';
import type { BotService, BotServiceParts } from '../channels/bot-service/bot-service';
import type { BotServiceConfig } from '../config/bot-service';
import { revealTo } from '../proof/reveal';
import type { CaseCache } from '../turn/case-cache';
import { openStored } from '../turn/cases';

/** What it is made of beside its settings. */
export interface BotServiceSurroundings extends Omit<BotServiceParts, 'config' | 'reveal' | 'isOwed' | 'hasMoved'> {
  readonly cache: Pick<CaseCache, 'load'>;
  readonly policy: Policy;
}

/**
 * The channel behind /api/messages. The libraries behind it take half a second to load and half as much memory as all the
 * rest: only where it is on they are.
 */
export function startBotService(config: BotServiceConfig, { cache, policy, ...parts }: BotServiceSurroundings): BotService {
  const { createBotService } = require('../channels/bot-service/bot-service') as typeof channel;
  const { keys, now } = parts;
  const snapshotOf = async (leg: LegId) => {
    const held = await cache.load(leg);
    return held && openStored(held, policy, now()).snapshot;
  };
  return createBotService({
    ...parts, config,
    reveal: (line) => revealTo(keys, line, now()),
    isOwed: async (leg) => {
      const snapshot = await snapshotOf(leg);
      return snapshot !== undefined && viewLeg(snapshot, leg)?.question.ask === 'nothing' && snapshot.context.changes.some(({ status }) => status === 'authorized');
    },
    hasMoved: async (leg) => {
      const snapshot = await snapshotOf(leg);
      return snapshot !== undefined && viewLeg(snapshot, leg)?.movedTo !== undefined;
    },
  });
}
