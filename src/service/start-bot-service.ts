import type { Policy } from '../../machines/policy';
import { viewLeg } from '../../machines/view';
import type { LegId } from '../../machines/words';
import type * as channel from '../channels/bot-service/bot-service';
import type { BotService, BotServiceParts } from '../channels/bot-service/bot-service';
import type { BotServiceConfig } from '../config/bot-service';
import { revealTo } from '../proof/reveal';
import { viewDesk } from '../../machines/desk/view-desk';
import type { CaseCache } from '../turn/case-cache';
import type { HouseTurns } from '../turn/house/house';
import type { Store } from '../store/port';
import { openStored } from '../turn/cases';

/** What it is made of beside its settings. */
export interface BotServiceSurroundings extends Omit<BotServiceParts, 'config' | 'reveal' | 'isOwed' | 'hasMoved' | 'handOff' | 'store'> {
  readonly store: Store;
  readonly turns: Pick<HouseTurns, 'agent'>;
  readonly cache: Pick<CaseCache, 'load'>;
  readonly policy: Policy;
}

/**
 * The channel behind /api/messages. The libraries behind it take half a second to load and half as much memory as all the
 * rest: only where it is on they are.
 */
export function startBotService(config: BotServiceConfig, { cache, policy, turns, ...parts }: BotServiceSurroundings): BotService {
  const { createBotService } = require('../channels/bot-service/bot-service') as typeof channel;
  const { keys, now, store } = parts;
  const snapshotOf = async (leg: LegId) => {
    const held = await cache.load(leg);
    return held && openStored(held, policy, now()).snapshot;
  };
  return createBotService({
    ...parts,
    config,
    handOff: {
      deed: (turn) => turns.agent(turn),
      about: async (leg) => {
        const [stored, at] = [await store.loadByLeg(leg), now()];
        if (!stored) return undefined;
        const { state, legs } = viewDesk(openStored(stored, policy, at).snapshot, at);
        const own = legs.find((each) => each.leg === leg);
        return {
          case: stored.id,
          number: stored.number,
          handling: state,
          language: own?.language ?? 'en',
          verified: own?.proved !== undefined,
        };
      },
    },
    reveal: (line) => revealTo(keys, line, now()),
    isOwed: async (leg) => {
      const snapshot = await snapshotOf(leg);
      return (
        snapshot !== undefined &&
        viewLeg(snapshot, leg)?.question.ask === 'nothing' &&
        snapshot.context.changes.some(({ status }) => status === 'authorized')
      );
    },
    hasMoved: async (leg) => {
      const snapshot = await snapshotOf(leg);
      return snapshot !== undefined && viewLeg(snapshot, leg)?.movedTo !== undefined;
    },
  });
}
