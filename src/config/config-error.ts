/** One setting that keeps the service from starting: a whole sentence that begins with the variable's name. */
export type Fault = string;

/**
 * The configuration cannot be used. Its message is meant for whoever starts the service: every fault at once, each
 * with the variable, what it got and what it wants. Values of secrets are never in it.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly Fault[]) {
    super(`Countersign cannot start, because of its settings:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
