import { mailboxKey } from '../channels/email/threads/mailbox-key';
import type { Keys } from '../proof/keys';
import type { Budgets } from './budgets';
import type { Attempt } from './handler';

/**
 * What an agent wrote to an address that nothing proves may wait, and is not lost: the effect is tried again until the
 * address may get another mail (T21). Rejects until then.
 */
export async function waitForBudget(
  { budgets, keys }: { readonly budgets: Pick<Budgets, 'agentAnswer'>; readonly keys: Keys },
  address: string,
  { id, attempt, at }: Attempt,
): Promise<void> {
  const may = await budgets.agentAnswer(mailboxKey(keys, address), `${id}/${attempt}`, at);
  if (!may) throw new Error('This address got as many mails of agents as it may for now; this one goes out later.');
}
