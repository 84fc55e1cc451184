import { seal } from '../../machines/case/envelope';
import type { Effect } from '../../machines/effects';
import type { Policy } from '../../machines/policy';
import type { Instant } from '../../machines/words';
import type { Config } from '../config/config';
import type { AccountDirectory } from '../directory/port';
import { demoSeedFile, readSeed } from '../directory/seed';
import type { Keys } from '../proof/keys';
import { firstCaseId, idOf, slotOfUser } from '../store/ids';
import type { CasePort } from '../store/port';
import { beginCase } from '../turn/cases';

export interface DemoWelcomeParts {
  readonly config: Config;
  readonly store: Pick<CasePort, 'commit'>;
  readonly directory: Pick<AccountDirectory, 'find'>;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly now: () => Instant;
}

const bytes = 16;

/**
 * So that the set-up page can be tried (SO-1): whoever of the demo's own data never set up an account finds a welcome in the demo
 * mailbox, ordered once for a store, under a name of its own. Nobody else's accounts get one. Answers whether any was ordered now. Rejects with StoreUnavailable.
 */
export async function welcomeInDemo({ config, store, directory, keys, policy, now }: DemoWelcomeParts): Promise<boolean> {
  if (!config.demo || config.smtpUrl !== undefined || config.directory.kind !== 'embedded' || config.directory.seedFile !== undefined)
    return false;
  const { accounts } = await readSeed(demoSeedFile);
  const logins = accounts.flatMap(({ domain, users }) =>
    users.flatMap(({ activated, extension }) => (activated ? [] : [`${extension}@${domain}`])),
  );
  let ordered = false;
  for (const login of logins) {
    const [user] = await directory.find({ by: 'login', login });
    if (!user || user.activated || user.suspended) continue;
    const leg = idOf(slotOfUser(user.id), keys.bytes('demo-welcome', user.id).subarray(0, bytes));
    const at = now();
    const { id, number, snapshot } = beginCase(leg, policy, at, firstCaseId(leg));
    const effect: Effect = { type: 'portal.mail', order: { mail: 'welcome', user: user.id }, leg: '', language: 'en', at };
    // A second start finds the case there: nothing is ordered again.
    const { status } = await store.commit({
      op: `demo-welcome/${id}`,
      at,
      leg: undefined,
      case: { id, number, state: seal(snapshot), open: false },
      expected: 0,
      lines: [],
      finishes: [],
      effects: [{ id: `${id}:1`, type: effect.type, body: JSON.stringify(effect), dueAt: at }],
    });
    ordered ||= status === 'committed';
  }
  return ordered;
}
