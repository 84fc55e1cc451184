import type { Metrics, SecretOutcome } from '../../observe/metrics';
import type { Taking } from './deps';

/**
 * Tells the metrics of a secret that was compared, once however often its message is decided anew; `what`: the secret's purpose, and
 * whose it was. A message may be decided first on a case that another instance has moved on since, where nothing in it was a secret yet.
 */
export function tally(
  { metrics }: { readonly metrics: Pick<Metrics, 'secretChecked'> },
  { op, compared }: Pick<Taking, 'op' | 'compared'>,
  what: string,
  verdict: SecretOutcome,
): void {
  const name = `${op} ${what}`;
  if (compared.has(name)) return;
  compared.add(name);
  metrics.secretChecked(verdict);
}

/** Whether it was told of before: the message is decided anew. */
export const wasCompared = ({ op, compared }: Pick<Taking, 'op' | 'compared'>, what: string): boolean => compared.has(`${op} ${what}`);
