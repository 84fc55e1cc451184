import { setTimeout as pause } from 'node:timers/promises';
import { assignedPolicy } from '../../../machines/policy';
import { createConfirmations } from '../../../src/links/confirmations';
import type { Confirmations } from '../../../src/website/confirmations';
import { companyOf, seedOfCompanies, type Company } from '../table/people';
import { startHttpDirectory, type HttpDirectoryServer } from '../../support/http-directory';
import { openTalkingHouse, type TalkingHouse } from '../../support/talking-house';

/** A change on its way to the provider's directory: when its request came, in ticks of the stage. */
export interface Delivery {
  readonly key: string;
  readonly tick: number;
}

/** A house of two instances, a provider's directory that notes what reaches it, and a count of all that happens. */
export interface Stage {
  readonly house: TalkingHouse;
  readonly second: ReturnType<TalkingHouse['instance']>;
  readonly provider: HttpDirectoryServer;
  /** The page where administrators confirm. */
  readonly confirmations: Confirmations;
  readonly deliveries: readonly Delivery[];
  company(n: number): Company;
  /** The next number; whatever begins or ends takes one, so that it is known what was before what. */
  tick(): number;
  /** From now on every so manieth change's answer is lost on its way back; 0: none. */
  loses(every: number): void;
  close(): Promise<void>;
}

/** `companies`: each schedule has one of its own, so that none feels the tries and cases of another. */
export async function openStage(redis: boolean, companies: number): Promise<Stage> {
  const all = Array.from({ length: companies }, (_, n) => companyOf(n));
  const provider = await startHttpDirectory({ seed: seedOfCompanies(all) });
  const deliveries: Delivery[] = [];
  let [ticks, every, posted] = [0, 0, 0];
  const tick = (): number => (ticks += 1);
  provider.fail(({ method, key }) => {
    if (method !== 'POST' || key === undefined) return undefined;
    deliveries.push({ key, tick: tick() });
    posted += 1;
    return every > 0 && posted % every === 0 ? { is: 'lost' } : undefined;
  });
  // A lease lapses in fifteen seconds; here what is under way in this process is waited for, but for what waits for this itself.
  const house = await openTalkingHouse({
    redis,
    env: { DIRECTORY_URL: provider.url, DIRECTORY_TOKEN: provider.token },
    wait: (runner) => Promise.race([runner.drain(), pause(3_000)]),
  });
  const { store, directory, keys, pins, turns, metrics, now } = house;
  const confirmations = createConfirmations({ store, directory, keys, pins, turns, metrics, now, policy: assignedPolicy });
  const stage: Stage = {
    house,
    second: house.instance(),
    provider,
    confirmations,
    deliveries,
    tick,
    company: (n) => {
      const found = all[n];
      if (found === undefined) throw new Error(`There are ${all.length} companies, and no number ${n}.`);
      return found;
    },
    loses: (often) => {
      every = often;
    },
    close: async () => {
      await house.close();
      await provider.close();
    },
  };
  return stage;
}
