import type { Metrics, SecretOutcome } from '../../observe/metrics';
import type { Taking } from './deps';

/**
 * Tells the metrics of a secret that was compared, once however often its message is decided anew, and answers whether it was told
 * now; `what`: the secret's purpose, and whose it was. A message may be decided first on a case that another instance has moved on
 * since, where nothing in it was a secret yet.
 */
export function tally(
  { metrics }: { readonly metrics: Pick<Metrics, 'secretChecked'> },
  { op, compared }: Pick<Taking, 'op' | 'compared'>,
  what: string,
  verdict: SecretOutcome,
): boolean {
  const name = `${op} ${what}`;
  if (compared.has(name)) return false;
  compared.add(name);
  metrics.secretChecked(verdict);
  return true;
}
