// A process to be killed: works on the store in argv[2] as several customers at once and writes one line of JSON to its
// pipe for everything that was acknowledged to it, before it does the next thing. argv[3]: a name for this life.
import { writeSync } from 'node:fs';
import { auditLog } from '../../src/audit/log';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/open';
import type { Commit } from '../../src/store/port';
import { commitOf, effectOf, lineOf, MINUTE, NOW, someCase, tryOf, type SomeCase } from './contract-fixtures';
import type { Acknowledged } from './kill-ledger';

const [, , dataDir = '', life = ''] = process.argv;
const CUSTOMERS = 8;

const acknowledge = (what: Acknowledged): void => void writeSync(1, `${JSON.stringify(what)}\n`);

/** One customer: commits with lines and an effect, settles some of them, tries PINs, is written into the audit log. */
async function customer(store: EmbeddedStore, n: number): Promise<void> {
  const some: SomeCase = someCase();
  const user = `user-${life}-${n}`;
  const audit = auditLog({ store, policy: 'assigned' });
  await store.putSecret({ op: user, at: NOW, user, purpose: 'pin', digest: 'right' });
  for (let turn = 1; ; turn++) {
    const op = `turn-${life}-${n}-${turn}`;
    const check = tryOf(user, { op, at: NOW + turn * MINUTE });
    const { verdict } = await store.checkSecret(check);
    acknowledge({ is: 'check', check, verdict });

    const committing: Commit = commitOf(some, {
      op,
      expected: 2 * turn - 2,
      lines: [lineOf(some.leg), lineOf(some.leg, 'bot')],
      effects: [effectOf(some, turn)],
    });
    const result = await store.commit(committing);
    if (result.status !== 'committed') throw new Error(`The commit of ${op} was ${result.status}.`);
    acknowledge({ is: 'commit', commit: committing, positions: result.lines.map((line) => line.position) });

    await audit.append([{ op, at: NOW + turn, case: some.number, action: 'change.applied', asker: user, subject: user, actor: some.leg }]);
    acknowledge({ is: 'audit', op });

    const [effect] = await store.claimEffects({ worker: life, at: NOW, lease: MINUTE, limit: 1, case: some.id });
    if (!effect) throw new Error(`The effect of ${op} was not handed out.`);
    const settled = commitOf(some, {
      op: `settled-${op}`,
      leg: undefined,
      expected: 2 * turn - 1,
      lines: [lineOf(some.leg, 'bot')],
      finishes: [{ id: effect.id, fence: effect.fence }],
    });
    const after = await store.commit(settled);
    if (after.status !== 'committed') throw new Error(`The settling of ${op} was ${after.status}.`);
    acknowledge({ is: 'commit', commit: settled, positions: after.lines.map((line) => line.position) });
  }
}

async function main(): Promise<void> {
  const store = await openEmbeddedStore({ dataDir });
  acknowledge({ is: 'open' });
  await Promise.all(Array.from({ length: CUSTOMERS }, (_, n) => customer(store, n)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
